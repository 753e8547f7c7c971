import { isScalar, parseDocument } from 'yaml';
import type { ModelNode, ModelScalar, Project } from '../../src/types.ts';

export function leavesOf(node: ModelNode): readonly ModelScalar[] {
  if (node.kind === 'map') return [...node.entries.values()].flatMap(leavesOf);
  return node.kind === 'list' ? node.items.flatMap(leavesOf) : [node];
}

/** The leaves whose text in the file does not parse, by itself, to the value before interpolation. */
export function misplacedLeaves(project: Project): readonly string[] {
  return leavesOf(project.root).flatMap((leaf) => {
    const { document, writtenAt, raw } = leaf;
    const inside = writtenAt.start >= 0 && writtenAt.start <= writtenAt.end && writtenAt.end <= document.text.length;
    const written = document.text.slice(writtenAt.start, writtenAt.end);
    const read = inside ? parsedAlone(written, leaf) : undefined;
    return read === raw ? [] : `${JSON.stringify(written)} reads ${JSON.stringify(read)}, not ${JSON.stringify(raw)}`;
  });
}

function parsedAlone(written: string, leaf: ModelScalar): string | undefined {
  if (written === '') return '';
  // A value over several lines was read with its indentation in place, which starts with the second line.
  const { contents, errors } = parseDocument(written, { schema: 'failsafe', logLevel: 'silent' });
  if (errors.length > 0 || !isScalar(contents)) return undefined;
  const value = typeof contents.value === 'string' ? contents.value : (contents.source ?? '');
  const block = leaf.style === 'literal' || leaf.style === 'folded';
  // The parser adds a line break at the end of a text that has none.
  return block && !written.endsWith('\n') && !/^[|>]\d?-/.test(written) ? value.replace(/\n$/, '') : value;
}
