import { shortHash } from '../hash.ts';

/** The longest text that GitHub takes for a review or a comment, in UTF-16 code units. */
export const longestText = 65_536;

/** What one of our texts on a pull request says about itself, for later runs. Hashes only. */
export interface Marker {
  readonly kind: 'comment' | 'summary' | 'review';
  /** The audited commit. */
  readonly sha: string;
  /**
   * Fingerprints. Of a comment: a list for each of its findings. Of a summary: those that it asks attention for, then those
   * that it lists besides.
   */
  readonly lists: readonly (readonly string[])[];
}

/** A marker shares the room of its text, so it names so many findings at most. */
const mostMarked = 2000;

/** A finding of this many services is known again by any one of them. */
const mostMembers = 20;

/** The fingerprints by which a finding is known again. */
export function marksOf({ members }: { readonly members: readonly string[] }): readonly string[] {
  return members.slice(0, mostMembers);
}

/** Whether a marker may have had no room for a finding. */
export function isFull({ lists }: Pick<Marker, 'lists'>): boolean {
  return lists.flat().length >= mostMarked;
}

/**
 * Signs a body with a marker on its last line. The marker carries a hash of the body above it, since all workflows of a
 * repository share one identity, and another one's comment may echo any text.
 */
export function signed(body: string, marker: Marker): string {
  const content = contentOf(marker);
  return `${body}\n\n<!-- docker-auditor ${content} ${shortHash(`${content}\n${body}`)} -->`;
}

/** How long a body may be that is signed with this marker, in UTF-16 code units. */
export function roomBeside(marker: Marker): number {
  return longestText - signed('', marker).length;
}

function contentOf({ kind, sha, lists }: Marker): string {
  let left = mostMarked;
  const cut = lists.map((list) => {
    const marks = list.slice(0, left);
    left -= marks.length;
    return marks.join(',');
  });
  return [kind, sha, cut.join(';')].join(' ');
}

/** Reads the marker of a body; `undefined` where there is none on the last line, or where it does not fit the body. */
export function readMarker(text: string): Marker | undefined {
  // GitHub may store a body with CRLF.
  const end = text.replaceAll('\r\n', '\n').trimEnd();
  const match =
    /\n\n<!-- docker-auditor (comment|summary|review) ([0-9a-f]{40}) ([0-9a-f.,;]*) ([0-9a-f]{20}) -->$/.exec(
      end.slice(Math.max(0, end.lastIndexOf('\n') - 1)),
    );
  if (match === null) return undefined;
  const [, kind, sha = '', marks = '', hash] = match;
  const body = end.slice(0, end.length - match[0].length);
  if (shortHash(`${[kind, sha, marks].join(' ')}\n${body}`) !== hash) return undefined;
  if (kind !== 'comment' && kind !== 'summary' && kind !== 'review') return undefined;
  return { kind, sha, lists: marks.split(';').map((list) => list.split(',').filter((mark) => mark !== '')) };
}

/**
 * Whether a text that stands says the same as one that would be written now. The commit in links and marker is left out
 * of account: a push that changes nothing in a comment is no reason to edit it.
 */
export function saysTheSame(standing: string, wanted: string): boolean {
  return neutral(standing) === neutral(wanted);
}

function neutral(text: string): string {
  const marker = readMarker(text);
  const body = withoutMarker(text.replaceAll('\r\n', '\n'));
  return marker === undefined ? text : body.replaceAll(marker.sha, 'HEAD').replaceAll(marker.sha.slice(0, 7), 'HEAD');
}

/** The text above a marker. */
export function withoutMarker(text: string): string {
  const end = text.lastIndexOf('\n\n<!-- docker-auditor ');
  return end === -1 ? text : text.slice(0, end);
}
