import type { Place, SourceDocument, Span } from '../types.ts';
import { createDocument } from './document.ts';

/** A place that is written where it is used, held by nothing. */
export function placeAt(document: SourceDocument, writtenAt: Span): Place {
  return { document, writtenAt, via: [] };
}

/** The start of a file whose text is not known. */
export function nowhere(path: string): Place {
  return placeAt(createDocument(path, ''), { start: 0, end: 0 });
}

/** A node's place alone. */
export function placeOf({ document, writtenAt, keyAt, slot, via }: Place): Place {
  return { document, writtenAt, via, ...(keyAt && { keyAt }), ...(slot && { slot }) };
}

/** The place of something that several nodes make up: the first one's, without a slot. */
export function withoutSlot({ document, writtenAt, keyAt, via }: Place): Place {
  return { document, writtenAt, via, ...(keyAt && { keyAt }) };
}
