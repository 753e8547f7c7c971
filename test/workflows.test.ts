import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

describe.each(workflows)('$name', ({ text }) => {
  const workflow: unknown = parse(text);

  test('asks for the least permissions by default', () => {
    expect(workflow).toHaveProperty('permissions.contents', 'read');
  });

  test('pins every action by its full hash, with the version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what]) => what ?? '');
    expect(uses.filter((what) => what !== './' && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });
});

test("the audit of this repository's pull requests never checks out their head", () => {
  const { text = '' } = workflows.find(({ name }) => name === 'docker-auditor.yml') ?? {};
  expect(text).toContain('pull_request_target');
  expect(text).not.toMatch(/\bref:/);
});
