import { fc, property } from '../property.ts';
import { describe, expect, test } from 'vitest';
import type { ModelNode, Project } from '../../src/types.ts';
import { folderTexts, loadText, loadTexts } from './fixture-files.ts';
import { leavesOf, misplacedLeaves } from './laws.ts';

/** Values in every style, for block and for flow context. */
const plain = fc.constantFrom('nginx', '80:80', 'true', '0777', '~', 'a b  c', '${V:-x}', 'a#b', './x:/y', '-1', 'ü😀');
const quoted = fc.constantFrom(
  '"a: b"',
  "'it''s'",
  '"tab\\t ${V}"',
  '""',
  "' # '",
  '"a\\\n      b"',
  "'two\n      lines'",
);
const block = fc.constantFrom(
  '|\n      one\n      two',
  '>-\n      folded\n      text',
  '|+\n      kept\n\n',
  '|\n      \n      late',
);
const flow = fc.oneof(
  fc
    .array(
      fc.oneof(
        plain.filter((text) => !text.includes('{')),
        quoted,
      ),
      { maxLength: 3 },
    )
    .map((items) => `[${items.join(', ')}]`),
  fc.array(quoted, { maxLength: 3 }).map((values) => `{${values.map((value, at) => `k${at}: ${value}`).join(', ')}}`),
);
const value = fc.oneof(
  plain,
  quoted,
  flow,
  block,
  fc.constantFrom('*text', '*map', '*list', '', '&own nginx', '!!str 80'),
);
const comment = fc.constantFrom('', '  # comment', '   ');

const field = fc.record({ value, comment, list: fc.boolean() }).map(({ value: text, comment: after, list }) => {
  const ended = text.includes('\n') ? text : `${text}${text === '' ? '' : after}`;
  return list ? `\n      - ${ended.replaceAll('\n      ', '\n        ')}\n      - last` : ` ${ended}`;
});

const composeText = fc
  .record({
    fields: fc.array(field, { minLength: 1, maxLength: 6 }),
    merge: fc.constantFrom('', '    <<: *map\n', '    <<: [*map, {more: 1}]\n', '    <<: *list-of-maps\n'),
    bom: fc.boolean(),
    end: fc.constantFrom('\n', '', '\n\n# end'),
  })
  .map(({ fields, merge, bom, end }) =>
    [
      bom ? '\uFEFF' : '',
      'x-text: &text some text\nx-map: &map {a: 1, b: "two"}\nx-list: &list\n- one\n- "two"\nx-maps: &list-of-maps [*map]\n',
      'services:\n  web:\n',
      merge,
      fields.map((text, at) => `    f${at}:${text}`).join('\n'),
      end,
    ].join(''),
  );

function shape(node: ModelNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(shape);
  return Object.fromEntries([...node.entries].map(([key, each]) => [key, shape(each)]));
}

function lines(project: Project): readonly unknown[] {
  return leavesOf(project.root).map(({ document, writtenAt, via }) => [
    document.linesOf(writtenAt),
    via.map(({ kind, name }) => [kind, name]),
  ]);
}

describe('laws of the model', () => {
  property.prop([composeText], { numRuns: 300 })('a leaf stands where its text says so', (text) => {
    const project = loadText(text);
    expect(leavesOf(project.root).length).toBeGreaterThan(4);
    expect(misplacedLeaves(project)).toEqual([]);
  });

  property.prop([composeText], { numRuns: 150 })('CRLF changes neither values nor lines', (text) => {
    const [unix, windows] = [loadText(text), loadText(text.replaceAll('\n', '\r\n'))];
    expect(misplacedLeaves(windows)).toEqual([]);
    expect(shape(windows.root)).toEqual(shape(unix.root));
    expect(lines(windows)).toEqual(lines(unix));
  });

  property.prop(
    [
      fc.string({
        unit: fc.constantFrom(
          'a',
          ':',
          ' ',
          '\n',
          '- ',
          '{',
          '}',
          '[',
          ']',
          '"',
          '&a ',
          '*a',
          '<<',
          '|',
          '$',
          '!',
          '#',
          '\t',
          '\r',
        ),
      }),
    ],
    {
      numRuns: 500,
    },
  )('any text loads, or says why not', (text) => {
    const { projects } = loadTexts({ 'compose.yaml': `services:\n  web: ${text}` }, { candidates: ['compose.yaml'] });
    for (const project of projects) {
      for (const { document, writtenAt } of [...project.problems, ...leavesOf(project.root)]) {
        expect(writtenAt.start).toBeGreaterThanOrEqual(0);
        expect(writtenAt.end).toBeGreaterThanOrEqual(writtenAt.start);
        expect(writtenAt.end).toBeLessThanOrEqual(document.text.length);
      }
    }
  });

  test('leaves of projects of many files stand where their texts say so', () => {
    for (const name of [
      'include-forms',
      'extends-other-files',
      'override-lists',
      'anchors-and-merge-keys',
      'interpolation',
    ]) {
      const texts = folderTexts(new URL(`../../fixtures/compose/${name}/`, import.meta.url));
      const { projects } = loadTexts(texts, { candidates: ['compose.yaml'] });
      expect(projects.flatMap(misplacedLeaves)).toEqual([]);
    }
  });
});
