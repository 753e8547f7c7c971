import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/apply-edits.ts';
import { holdTogether, proveFix, proveTogether } from '../../src/fixes/prove.ts';
import type { Edit, Finding, Fix, Judged, ModelPath, Proof, ProvenFix, SourceDocument } from '../../src/types.ts';
import { type Audited, auditFiles } from '../rules/audit-files.ts';

const web = 'services:\n  web:\n    image: acme/web:1.4.2\n';
const hardening = [
  'cap-drop-all-missing',
  'cpu-limit-missing',
  'memory-limit-missing',
  'no-new-privileges-missing',
  'pids-limit-missing',
  'root-filesystem-writable',
];

async function audited(files: string | Readonly<Record<string, string>>): Promise<Audited> {
  const texts = typeof files === 'string' ? { 'compose.yaml': files } : files;
  return auditFiles(new Map(Object.entries(texts)), Object.fromEntries(hardening.map((id) => [id, 'off'])));
}

/** The first finding of a rule. */
function found({ findings }: Pick<Audited, 'findings'>, rule: string): Judged {
  const finding = findings.find((each) => each.rule.id === rule);
  if (finding === undefined) throw new Error(`${rule} was not found.`);
  return finding;
}

/** The edit that turns the first of such a text into another one. */
function edit(document: SourceDocument, from: string, to: string): Edit {
  const start = document.text.indexOf(from);
  if (start === -1) throw new Error(`There is no ${from}.`);
  return { span: { start, end: start + from.length }, text: to };
}

interface Proposal {
  readonly replace: readonly (readonly [from: string, to: string])[];
  readonly changes?: readonly ModelPath[];
  readonly leaves?: readonly string[];
}

const wholeService: readonly ModelPath[] = [['services', 'web']];

/** A fix as a rule could propose it, right or wrong. */
function fix({ at: { document } }: Finding, { replace, changes = wholeService, leaves }: Proposal): Fix {
  const edits = replace.map(([from, to]) => edit(document, from, to));
  return { title: ['Mend it.'], safety: 'safe', document, edits, changes, ...(leaves && { leaves }) };
}

/** Why a fix for a rule's finding is refused; `proven` where it is not. */
async function tried(files: Parameters<typeof audited>[0], rule: string, proposal: Proposal): Promise<string> {
  const audit = await audited(files);
  const finding = found(audit, rule);
  return outcome(proveFix({ ...finding, proposal: fix(finding, proposal) }, audit.tree.reaudit));
}

function outcome(proof: Proof): string {
  return proof.kind === 'refused' ? proof.reason : proof.kind;
}

function proven({ proof }: Judged): ProvenFix {
  return joint(proof);
}

function joint(proof: Proof): ProvenFix {
  if (proof.kind !== 'proven') throw new Error(outcome(proof));
  return proof.fix;
}

describe('a fix is shown', () => {
  const privileged = `${web}    privileged: true\n    init: true\n`;

  test('if it takes its finding away and changes what it declares', async () => {
    const audit = await audited(privileged);
    const proposal = fix(found(audit, 'privileged'), { replace: [['    privileged: true\n', '']] });
    const proof = proveFix({ ...found(audit, 'privileged'), proposal }, audit.tree.reaudit);
    expect(proof).toEqual({ kind: 'proven', fix: proposal });
  });

  test('not if its rule proposes none, and the rule says why', async () => {
    const audit = await audited(`${web}    userns_mode: host\n    privileged: true\n`);
    const { proposal: _, ...finding } = found(audit, 'privileged');
    expect(proveFix({ ...finding, noFixReason: ['It is wanted.'] }, audit.tree.reaudit)).toEqual({
      kind: 'none',
      reason: ['It is wanted.'],
    });
    expect(proveFix(finding, audit.tree.reaudit)).toEqual({ kind: 'none', reason: [] });
  });

  test.each<[why: string, Proposal, refusal: string]>([
    ['changes nothing', { replace: [['true', 'true']] }, 'it would change nothing'],
    ['has no edits', { replace: [] }, 'it would change nothing'],
    [
      'edits one text twice',
      {
        replace: [
          ['privileged', 'tty'],
          ['leged: true', 'tty'],
        ],
      },
      'its edits overlap',
    ],
    [
      'takes the last line break away',
      { replace: [['    privileged: true\n    init: true\n', '    init: true']] },
      "it would change the end of the file's last line",
    ],
    ['leaves its finding', { replace: [['init', 'tty']] }, 'privileged would still be there'],
    [
      'changes more than it declares',
      { replace: [['    privileged: true\n', '']], changes: [['services', 'web', 'init']] },
      'it would also change services.web.privileged',
    ],
    [
      'declares one change and makes two',
      {
        replace: [
          ['    privileged: true\n', ''],
          ['init: true', 'init: false'],
        ],
        changes: [['services', 'web', 'privileged']],
      },
      'it would also change services.web.init',
    ],
    [
      'leaves no project',
      { replace: [['services:', 'no-services:']] },
      'compose.yaml could not be read as a project any more',
    ],
    [
      'leaves a file that does not parse',
      { replace: [['    privileged: true\n', '    privileged: [\n']], changes: [[]] },
      'it would bring invalid-compose-file',
    ],
    [
      'brings something else',
      { replace: [['privileged: true', 'cap_add: [SYS_ADMIN]']] },
      'it would bring cap-add-host-escape to web',
    ],
    [
      'brings something that is of no service',
      {
        replace: [
          ['services:', 'include: [missing.yaml]\nservices:'],
          ['    privileged: true\n', ''],
        ],
        changes: [[]],
      },
      'it would bring unresolved-reference',
    ],
  ])('not if it %s', async (_, proposal, refusal) => {
    expect(await tried(privileged, 'privileged', proposal)).toBe(refusal);
  });

  test('of a file without a last line break, only if it adds none', async () => {
    const text = privileged.trimEnd();
    expect(await tried(text, 'privileged', { replace: [['    privileged: true\n', '']] })).toBe('proven');
    expect(
      await tried(text, 'privileged', { replace: [['    privileged: true\n    init: true', '    init: true\n']] }),
    ).toBe("it would change the end of the file's last line");
  });

  test('without the item that it changes by mistake: that may be a secret', async () => {
    const text = `${web}    privileged: true\n    environment: [TOKEN=AKIAQ3EGRNUD6ZTKWLBV]\n`;
    const replace = [
      ['    privileged: true\n', ''],
      ['TOKEN=', 'TOKEN=x'],
    ] as const;
    expect(await tried(text, 'privileged', { replace, changes: [['services', 'web', 'privileged']] })).toBe(
      'it would also change services.web.environment',
    );
  });
});

describe('what a fix may change besides', () => {
  const shared = `x-shared: &shared\n  privileged: true\n  tty: true\n${web}    <<: *shared\n    init: true\n`;
  const replace = [['  privileged: true\n', '']] as const;

  test('is a text that only aliases use', async () => {
    expect(await tried(shared, 'privileged', { replace })).toBe('proven');
  });

  test('is not what aliases make of it elsewhere', async () => {
    const two = `${shared}  worker:\n    image: acme/worker:1.4.2\n    <<: *shared\n`;
    expect(await tried(two, 'privileged', { replace })).toBe('it would also change services.worker.privileged');
    const changes = [...wholeService, ['services', 'worker', 'privileged']];
    expect(await tried(two, 'privileged', { replace, changes })).toBe('proven');
  });

  test('is not a key of the service that is named like an extension', async () => {
    const text = `${web}    x-note: one\n    privileged: true\n    init: true\n`;
    const both = [
      ['x-note: one', 'x-note: two'],
      ['    privileged: true\n', ''],
    ] as const;
    expect(await tried(text, 'privileged', { replace: both, changes: [['services', 'web', 'privileged']] })).toBe(
      'it would also change services.web.x-note',
    );
  });

  test('is not another service that the same text is the finding of', async () => {
    const two = `${shared}  worker:\n    image: acme/worker:1.4.2\n    <<: *shared\n`;
    // The service that is named first is mended, the other one has the finding still.
    const only = { replace: [['    <<: *shared\n    init: true\n', '    init: true\n']] } as const;
    expect(await tried(two, 'privileged', only)).toBe('privileged would still be there');
  });
});

describe('what a fix may bring', () => {
  const text = `${web}    privileged: true\n    init: true\n  worker:\n    image: acme/worker:1.4.2\n`;
  const capability = [['privileged: true', 'cap_add: [SYS_ADMIN]']] as const;

  test('is a lesser finding of its service that it declares', async () => {
    expect(await tried(text, 'privileged', { replace: capability, leaves: ['cap-add-host-escape'] })).toBe('proven');
  });

  test('is not another one than it declares', async () => {
    expect(await tried(text, 'privileged', { replace: capability, leaves: ['cap-add-dangerous'] })).toBe(
      'it would bring cap-add-host-escape to web',
    );
  });

  test('is not such a finding of another service, or of none', async () => {
    const elsewhere: Proposal = {
      replace: [
        ['    privileged: true\n', ''],
        ['acme/worker:1.4.2', 'acme/worker:1.4.2\n    cap_add: [SYS_ADMIN]'],
      ],
      changes: [['services']],
      leaves: ['cap-add-host-escape'],
    };
    expect(await tried(text, 'privileged', elsewhere)).toBe('it would bring cap-add-host-escape to worker');
    const ofNone: Proposal = {
      replace: [
        ['services:', 'include: [missing.yaml]\nservices:'],
        ['    privileged: true\n', ''],
      ],
      changes: [[]],
      leaves: ['unresolved-reference'],
    };
    expect(await tried(text, 'privileged', ofNone)).toBe('it would bring unresolved-reference');
  });

  test('is not what was there before and gets worse, but may get better', async () => {
    const needed = 'prom/node-exporter:v1.8.2';
    const proposal = (from: string, to: string): Proposal => ({
      replace: [
        ['    privileged: true\n', ''],
        [from, to],
      ],
    });
    const host = (image: string): string =>
      `${web.replace('acme/web:1.4.2', image)}    network_mode: host\n    privileged: true\n    init: true\n`;
    expect(await tried(host(needed), 'privileged', proposal(needed, 'acme/web:1.4.2'))).toBe(
      'it would bring network-mode-host to web',
    );
    expect(await tried(host('acme/web:1.4.2'), 'privileged', proposal('acme/web:1.4.2', needed))).toBe('proven');
  });
});

describe('an ignore that has nothing left to ignore once its finding is fixed', () => {
  const ignored = (ids: string, more = ''): string =>
    `${web}${more}    # docker-auditor: ignore ${ids} -- wanted\n    privileged: true\n    init: true\n`;
  const replace = [['    privileged: true\n', '']] as const;

  /** Tries to fix the ignored finding itself. */
  async function triedIgnored(files: Parameters<typeof audited>[0], proposal: Proposal): Promise<string> {
    const audit = await audited(files);
    const finding = audit.suppressed.find(
      ({ rule, at }) => rule.id === 'privileged' && at.document.path === 'compose.yaml',
    );
    if (finding === undefined) throw new Error('Nothing is ignored.');
    return outcome(proveFix({ ...finding, proposal: fix(finding, proposal) }, audit.tree.reaudit));
  }

  test('is no harm', async () => {
    expect(await triedIgnored(ignored('privileged'), { replace })).toBe('proven');
  });

  test('is no harm where it ignored another one too that the fix takes away', async () => {
    const text = ignored('privileged, port-bind-all-interfaces').replace('true\n', 'true # ports: ["8080:80"]\n');
    expect(await triedIgnored(text, { replace: [['privileged: true', 'tty: true']] })).toBe('proven');
  });

  test('is new if it ignored something else', async () => {
    const port = '    ports: ["8080:80"]\n';
    const proposal: Proposal = { replace: [[port, ''], ...replace] };
    const bring = 'it would bring unused-suppression';
    expect(await tried(ignored('privileged', port), 'port-bind-all-interfaces', proposal)).toBe(bring);
    const another = `    # docker-auditor: ignore privileged, port-bind-all-interfaces -- wanted too\n${port}`;
    expect(await triedIgnored(ignored('privileged', another), proposal)).toBe(bring);
  });

  test('is no harm where one comment speaks of what it ignored and of something else', async () => {
    const audit = await audited(ignored('privileged', '    ports: ["8080:80"]\n'));
    const [ignoredOne] = audit.suppressed;
    const port = found(audit, 'port-bind-all-interfaces');
    if (ignoredOne === undefined) throw new Error('It is ignored.');
    const removal = proveFix({ ...ignoredOne, proposal: fix(ignoredOne, { replace }) }, audit.tree.reaudit);
    expect(outcome(proveTogether([joint(removal), proven(port)], [ignoredOne, port], audit.tree.reaudit))).toBe(
      'proven',
    );
  });

  test('is new if it stands in another file', async () => {
    const both = 'privileged, override-removes-hardening';
    const files = {
      'compose.yaml': `${ignored(both)}    read_only: true\n`,
      'compose.override.yaml': `services:\n  web:\n    # docker-auditor: ignore override-removes-hardening -- wanted\n    read_only: false\n`,
    };
    const proposal: Proposal = { replace: [...replace, ['    read_only: true\n', '']] };
    expect(await triedIgnored(files, proposal)).toBe('it would bring unused-suppression');
    expect(await triedIgnored({ 'compose.yaml': files['compose.yaml'] }, proposal)).toBe('proven');
  });

  test('hides nothing else that the fix brings', async () => {
    const proposal: Proposal = {
      replace: [['services:', 'include: [missing.yaml]\nservices:'], ...replace],
      changes: [[]],
    };
    expect(await triedIgnored(ignored('privileged'), proposal)).toBe('it would bring unresolved-reference');
  });
});

describe('the fixes of one comment', () => {
  const two = `${web}    ports: ["8080:80", "9090:90"]\n    privileged: true\n    init: true\n`;

  test('are joined: each title and caveat, and all that they change and leave', async () => {
    const audit = await audited(two);
    const [privileged, port, ...more] = audit.findings;
    if (privileged === undefined || port === undefined) throw new Error('Both are found.');
    expect(more).toHaveLength(1);
    const [removed, bound] = [proven(privileged), { ...proven(port), leaves: ['a-lesser-one'] }];
    const { edits, ...said } = joint(proveTogether([removed, bound], [privileged, port], audit.tree.reaudit));
    expect(said).toEqual({
      title: [...removed.title, ' ', ...bound.title],
      safety: 'changes-behaviour',
      caveat: [...(removed.caveat ?? []), ' ', ...(bound.caveat ?? [])],
      document: removed.document,
      changes: [
        ['services', 'web', 'privileged'],
        ['services', 'web', 'ports', '8080:80'],
      ],
      leaves: ['a-lesser-one'],
    });
    expect(applyEdits(removed.document.text, edits)).toBe(
      `${web}    ports: ["127.0.0.1:8080:80", "9090:90"]\n    init: true\n`,
    );
  });

  test('say once what two of one kind say', async () => {
    const audit = await audited(`${web}    ports: ["8080:80", "9090:90"]\n    init: true\n`);
    const [first, second] = audit.findings.map(proven);
    const together = joint(proveTogether(audit.findings.map(proven), audit.findings, audit.tree.reaudit));
    expect(second?.caveat).toEqual(first?.caveat);
    expect(together.caveat).toEqual(first?.caveat);
  });

  test('are safe together if each is, and warn of nothing then', async () => {
    const audit = await audited(`${web}    uts: host\n    cgroup: host\n    init: true\n`);
    expect(audit.findings.map(({ rule }) => rule.id).toSorted()).toEqual(['cgroup-host', 'uts-host']);
    const together = joint(proveTogether(audit.findings.map(proven), audit.findings, audit.tree.reaudit));
    expect(together).toMatchObject({ safety: 'safe', leaves: [] });
    expect(together).not.toHaveProperty('caveat');
    expect(applyEdits(together.document.text, together.edits)).toBe(`${web}    init: true\n`);
  });

  test('are that one if there is but one, and none if there is none', async () => {
    const audit = await audited(two);
    const [first] = audit.findings;
    if (first === undefined) throw new Error('Something is found.');
    const fixed = proven(first);
    const never = (): never => {
      throw new Error('It is proven already.');
    };
    expect(proveTogether([fixed], [first], never)).toEqual({ kind: 'proven', fix: fixed });
    expect(proveTogether([], [], never)).toEqual({ kind: 'none', reason: [] });
  });

  test('are not joined across files', async () => {
    const audit = await audited({ 'a/compose.yaml': two, 'b/compose.yaml': two });
    const fixes = audit.findings.map(proven);
    expect(outcome(proveTogether(fixes, audit.findings, audit.tree.reaudit))).toBe(
      'the fixes belong to different files',
    );
  });

  test('are refused where they edit the same text in different ways', async () => {
    const audit = await audited(two);
    const finding = found(audit, 'privileged');
    const fixed = proven(found(audit, 'privileged'));
    const other = { ...fixed, edits: [edit(fixed.document, 'privileged: true', 'tty: true')] };
    const third = { ...fixed, edits: [edit(fixed.document, 'true', 'false')] };
    expect(outcome(proveTogether([other, third], [finding, finding], audit.tree.reaudit))).toBe(
      'the fixes of these findings exclude each other',
    );
  });

  test('are refused where together they do what none does alone', async () => {
    const audit = await audited(`${web}    security_opt:\n      - seccomp:unconfined\n      - apparmor:unconfined\n`);
    expect(outcome(proveTogether(audit.findings.map(proven), audit.findings, audit.tree.reaudit))).toBe(
      'it would also change services.web.security_opt',
    );
  });
});

/** A suggestion for one finding. */
function suggesting(finding: Judged): { readonly fix: ProvenFix; readonly covers: readonly Judged[] } {
  return { fix: proven(finding), covers: [finding] };
}

describe('the buttons of one review', () => {
  const never = (): never => {
    throw new Error('Nobody asked.');
  };

  test('hold together where there is one or none, which is proven already', async () => {
    const { findings } = await audited(`${web}    privileged: true\n`);
    expect(holdTogether([], never)).toEqual([]);
    const one = findings.map(suggesting);
    expect(holdTogether(one, never)).toEqual(one);
  });

  test('hold together in one file and in several', async () => {
    const text = `${web}    privileged: true\n    ports: ["8080:80", "9090:90"]\n    init: true\n`;
    const { findings, tree } = await audited({ 'a/compose.yaml': text, 'b/compose.yaml': text });
    const all = findings.map(suggesting);
    expect(all).toHaveLength(6);
    expect(holdTogether(all, tree.reaudit)).toEqual(all);
  });

  test('are kept as far as they hold, the most important first', async () => {
    const options = '    security_opt:\n      - seccomp:unconfined\n      - apparmor:unconfined\n';
    const { findings, tree } = await audited(`${web}${options}    ports: ["8080:80"]\n`);
    const kept = (order: readonly string[]): readonly string[] => {
      const suggestions = order.map((id) => suggesting(found({ findings }, id)));
      return holdTogether(suggestions, tree.reaudit).flatMap(({ covers }) => covers.map(({ rule }) => rule.id));
    };
    expect(kept(['seccomp-unconfined', 'apparmor-unconfined', 'port-bind-all-interfaces'])).toEqual([
      'seccomp-unconfined',
      'port-bind-all-interfaces',
    ]);
    expect(kept(['port-bind-all-interfaces', 'apparmor-unconfined', 'seccomp-unconfined'])).toEqual([
      'port-bind-all-interfaces',
      'apparmor-unconfined',
    ]);
  });

  test('are kept only where they mend what they cover', async () => {
    const { findings, tree } = await audited(`${web}    privileged: true\n    ports: ["8080:80"]\n    init: true\n`);
    const [privileged, port] = [found({ findings }, 'privileged'), found({ findings }, 'port-bind-all-interfaces')];
    const wrong = { fix: proven(port), covers: [privileged] };
    const right = suggesting(port);
    expect(holdTogether([wrong, right], tree.reaudit)).toEqual([right]);
  });
});
