import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

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

/** What a job needs, by what starts it: a review and a check, a check alone, or neither. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pull_request_target: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  pull_request: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  workflow_dispatch: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  push: { contents: 'read', checks: 'write' },
  // Uploading SARIF is the other step's.
  schedule: { contents: 'read', 'security-events': 'write' },
};

const shown = ['README.md', 'docs/workflows.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text) => ({ page, text, workflow: parse(text) as Workflow })),
);

test('the documentation shows a workflow for each event', () => {
  const events = shown.flatMap(({ workflow }) => Object.keys(workflow.on));
  expect([...new Set(events)].toSorted()).toEqual([...Object.keys(needed), 'merge_group'].toSorted());
  expect(shown.map(({ page }) => page)).toContain('README.md');
});

describe.each(shown)('a workflow in $page:\n$text', ({ workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const [event = ''] = Object.keys(workflow.on);

  test('has the permissions that its event needs, and no others', () => {
    expect(workflow.permissions).toEqual(needed[event]);
  });

  test('sets inputs that there are, and checks nothing out', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
    const ours = steps.filter(({ uses = '' }) => uses.startsWith('docker-auditor/docker-auditor@v'));
    expect(ours).toHaveLength(1);
    expect(Object.keys(ours[0]?.with ?? {}).filter((name) => !(name in inputs))).toEqual([]);
    expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout'))).toEqual([]);
  });

  test('lets the runs that write to one pull request follow each other, and never shares a group without one', () => {
    if (workflow.permissions['pull-requests'] === undefined) return;
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect(workflow.concurrency?.group).toMatch(/^docker-auditor-\$\{\{ .+ \|\| github\.ref \}\}$/);
  });
});
