import { describe, expect, test } from 'vitest';
import type { ModelNode, Place, Project } from '../../src/types.ts';
import { loadText, loadTexts, onlyProject } from './fixture-files.ts';

function at(project: Project, ...path: string[]): ModelNode {
  let node: ModelNode | undefined = project.root;
  for (const key of path) {
    if (node?.kind === 'map') node = node.entries.get(key);
    else node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
  }
  if (!node) throw new Error(`nothing at ${path.join('.')}`);
  return node;
}

function written({ document, writtenAt }: Place): string {
  return `${document.path}:${document.positionAt(writtenAt.start).line} ${document.text.slice(writtenAt.start, writtenAt.end)}`;
}

function steps({ via }: Place): readonly string[] {
  return via.map(
    ({ kind, document, span, name }) => `${kind} ${name} ${document.path}:${document.positionAt(span.start).line}`,
  );
}

/** What deleting or replacing the value would work on. */
function slotText({ slot, document }: Place): string | undefined {
  if (!slot) return undefined;
  const { container, index } = slot;
  const span = container.kind === 'map' ? container.entries[index]?.span : container.items[index]?.span;
  return span && document.text.slice(span.start, span.end);
}

describe('origins in one file', () => {
  const project = loadText(`x-base: &base
  image: &image nginx
  cap_add: [NET_ADMIN, SYS_TIME]
x-more: &more
  <<: *base
  privileged: true
services:
  web:
    <<: *more
    user: root
  worker: *base
  copy:
    image: *image
    <<: [{read_only: true}, *base]
`);

  test('a merged value stands at its anchor and knows every merge on its way', () => {
    const image = at(project, 'services', 'web', 'image');
    expect(written(image)).toBe('compose.yaml:2 nginx');
    expect(steps(image)).toEqual(['merge base compose.yaml:5', 'merge more compose.yaml:9']);
    expect(slotText(image)).toBe('image: &image nginx');
    expect(image.slot?.parent?.parent).toBeUndefined();
    expect(steps(at(project, 'services', 'web', 'privileged'))).toEqual(['merge more compose.yaml:9']);
  });

  test('list items keep the slot in which they are written', () => {
    const item = at(project, 'services', 'web', 'cap_add', '1');
    expect(slotText(item)).toBe('SYS_TIME');
    expect(item.slot).toMatchObject({ index: 1, container: { kind: 'list', flow: true } });
    expect(item.slot?.parent && slotText({ ...item, slot: item.slot.parent })).toBe('cap_add: [NET_ADMIN, SYS_TIME]');
  });

  test('an aliased mapping is written at the anchor, and so is its service key', () => {
    const worker = at(project, 'services', 'worker');
    expect(steps(worker)).toEqual(['alias base compose.yaml:11']);
    expect(steps(at(project, 'services', 'worker', 'image'))).toEqual(['alias base compose.yaml:11']);
    expect(worker.keyAt && project.root.document.text.slice(worker.keyAt.start, worker.keyAt.end)).toBe('x-base');
  });

  test('own keys and earlier merge sources win', () => {
    expect(steps(at(project, 'services', 'copy', 'image'))).toEqual(['alias image compose.yaml:13']);
    expect(written(at(project, 'services', 'copy', 'read_only'))).toBe('compose.yaml:14 true');
    expect(steps(at(project, 'services', 'copy', 'read_only'))).toEqual(['merge << compose.yaml:14']);
  });

  test('a mapping with a merge key keeps its own slot, so that keys can be added to it', () => {
    expect(slotText(at(project, 'services', 'web'))).toMatch(/^web:\n {4}<<: \*more/);
  });

  test('anchors and tags belong to the outer span, not to the value', () => {
    const slot = at(project, 'x-base', 'image').slot;
    const value = slot?.container.kind === 'map' ? slot.container.entries[slot.index]?.value : undefined;
    const text = project.root.document.text;
    expect(value?.anchor).toBe('image');
    expect(value && text.slice(value.span.start, value.span.end)).toBe('nginx');
    expect(value && text.slice(value.outer.start, value.outer.end)).toBe('&image nginx');
  });
});

describe('origins over several files', () => {
  const texts = {
    'app/compose.yaml': `include: [../db/compose.yaml]
services:
  web:
    extends: {file: ../common/base.yml, service: base}
    ports: ["127.0.0.1:\${PORT}:80"]
    environment: {A: base}
`,
    'app/compose.override.yaml': `services:
  web:
    environment: {A: over, B: over}
    ports: ["81:81"]
  extra:
    image: x
`,
    'app/.env': '# ports\nPORT=8080\n',
    'common/base.yml': 'services:\n  base:\n    image: nginx\n    privileged: true\n    volumes: [./data:/data]\n',
    'db/compose.yaml': 'services:\n  db:\n    image: postgres\n    volumes: [./store:/store]\n',
  };
  const project = onlyProject(loadTexts(texts, { candidates: ['app/compose.override.yaml'] }));

  test('extends: written in the extended file, used at the extends entry', () => {
    const privileged = at(project, 'services', 'web', 'privileged');
    expect(written(privileged)).toBe('common/base.yml:4 true');
    expect(steps(privileged)).toEqual(['extends base app/compose.yaml:4']);
  });

  test('override: written in the override, with the place that it overrides', () => {
    expect(written(at(project, 'services', 'web', 'environment', 'A'))).toBe('app/compose.override.yaml:3 over');
    expect(steps(at(project, 'services', 'web', 'environment', 'A'))).toEqual([
      'override app/compose.yaml app/compose.yaml:6',
    ]);
    expect(steps(at(project, 'services', 'web', 'environment', 'B'))).toEqual([
      'override app/compose.yaml app/compose.yaml:6',
    ]);
    expect(steps(at(project, 'services', 'extra', 'image'))).toEqual([]);
  });

  test('include: written in the included file', () => {
    expect(steps(at(project, 'services', 'db', 'image'))).toEqual(['include db/compose.yaml app/compose.yaml:1']);
  });

  test('.env: the step is the line that sets the variable', () => {
    const port = at(project, 'services', 'web', 'ports', '0');
    expect(written(port)).toBe(`app/compose.yaml:5 "127.0.0.1:\${PORT}:80"`);
    expect(steps(port)).toEqual(['env-file app/.env app/.env:2']);
  });

  test('what several files fill has no slot, and its parts keep theirs', () => {
    expect(at(project, 'services', 'web').slot).toBeUndefined();
    expect(at(project, 'services', 'web', 'ports').slot).toBeUndefined();
    expect(slotText(at(project, 'services', 'web', 'ports', '1'))).toBe('"81:81"');
  });

  test('a service is declared where the first file names it', () => {
    const key = project.service('web')?.key;
    expect(key && written(key)).toBe('app/compose.yaml:3 web');
  });

  test('relative paths belong to the folder of the file that extends or include brought in', () => {
    expect(project.service('web')?.volumes.map(({ hostPath }) => hostPath)).toEqual(['common/data']);
    expect(project.service('db')?.volumes.map(({ hostPath }) => hostPath)).toEqual(['db/store']);
  });

  test('documents and layers tell which file came in how', () => {
    expect(project.path).toBe('app/compose.yaml');
    expect(project.layers.map(({ role, document }) => `${role} ${document.path}`)).toEqual([
      'base app/compose.yaml',
      'extends common/base.yml',
      'include db/compose.yaml',
      'override app/compose.override.yaml',
    ]);
    expect(project.documents.map(({ path }) => path).toSorted()).toEqual(Object.keys(texts).toSorted());
  });
});
