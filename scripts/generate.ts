/**
 * Writes what follows from the rules, their fixtures and `action.yml`: the rules' registry, their pages, the
 * configuration's schema, and the tables of the README and of `docs/`. CI compares all of it with what is committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { configSchema } from '../src/config/schema.ts';
import { moreSevere } from '../src/severity.ts';
import type { Rule, RuleMeta } from '../src/types.ts';

const rulesFolder = 'src/rules';
const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .filter((path) => readFileSync(`${rulesFolder}/${path}`, 'utf8').includes('\nexport const rule: Rule'))
  .toSorted();
writeRegistry();
const { rules }: { readonly rules: readonly Rule[] } = await import('../src/rules/index.ts');
const metas = rules.map(({ meta }) => meta);

const groups: Readonly<Record<RuleMeta['group'], string>> = {
  network: 'Network',
  privilege: 'Privilege',
  mounts: 'Mounts',
  secrets: 'Secrets',
  'supply-chain': 'Supply chain',
  resources: 'Resources',
  structure: 'Structure',
  audit: 'The audit itself',
};
const fixWords: Readonly<Record<RuleMeta['fix'], string>> = { safe: 'yes', caveat: 'with a caveat', no: '' };

rmSync('docs/rules', { recursive: true, force: true });
mkdirSync('docs/rules', { recursive: true });
for (const meta of metas) writeFileSync(`docs/rules/${meta.id}.md`, rulePage(meta));
writeFileSync('docs/rules/README.md', rulesPage());
writeFileSync('docs/cis.md', cisPage());
writeFileSync(
  'docs/configuration.schema.json',
  `${JSON.stringify(configSchema(metas.map(({ id }) => id)), undefined, 2)}\n`,
);
fillReadme('rules', ruleGroups());
fillReadme('inputs', inputsTable());
fillReadme('example', exampleComment());

function writeRegistry(): void {
  const names = files.map((path) => camelCase(path.replaceAll(/^.*\/|\.ts$/g, '')));
  const text = [
    '// Written by `npm run generate` from the files in this folder.',
    "import type { Rule } from '../types.ts';",
    ...files.map((path, index) => `import { rule as ${names[index]} } from './${path}';`),
    '',
    '/** Every rule, by group and name. */',
    `export const rules: readonly Rule[] = [\n${names.map((name) => `  ${name},`).join('\n')}\n];`,
    '',
  ].join('\n');
  const path = `${rulesFolder}/index.ts`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

function rulePage(meta: RuleMeta): string {
  const { id, title, severity, group, docs, references, elsewhere, cwe, cis, owasp = [] } = meta;
  const state = { on: 'on', group: 'on, as one folded entry for each service that a change adds', off: 'off' }[
    meta.default
  ];
  const facts = [
    `| Severity | ${severity} |`,
    `| Group | ${groups[group].toLowerCase()} |`,
    `| By default | ${state} |`,
    `| Fix | ${{ safe: 'proven, changes no behaviour', caveat: 'proven, with a caveat', no: 'none: it takes a decision' }[meta.fix]} |`,
    ...(cwe.length > 0 ? [`| CWE | ${cwe.map(cweLink).join(', ')} |`] : []),
    ...(cis.length > 0 ? [`| CIS Docker Benchmark | ${cis.join(', ')} |`] : []),
    ...(owasp.length > 0 ? [`| OWASP | ${owasp.join(', ')} |`] : []),
    ...Object.entries(elsewhere).map(([tool, name]) => `| In ${tool} | ${cell(`\`${name}\``)} |`),
  ];
  return `${[
    `<!-- Written by \`npm run generate\`. -->\n# ${title}`,
    `\`${id}\``,
    ['| | |', '|---|---|', ...facts].join('\n'),
    docs.danger,
    `## What to do\n\n${docs.remedy}`,
    ...example(id, 'bad', '## Found'),
    ...example(id, 'bad.fixed', '## Fixed'),
    ...example(id, 'good', '## Not found'),
    `## When it is right\n\n${docs.whenRight}${waysToSaySo(meta)}`,
    `## Read on\n\n${references.map((url) => `- <${url}>`).join('\n')}`,
  ].join('\n\n')}\n`;
}

/** Findings about the audit itself are the configuration's business alone. */
function waysToSaySo({ id, group, docs }: RuleMeta): string {
  if (docs.whenRight.startsWith('Never')) return '';
  const off = `\`.github/docker-auditor.yml\`:\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\``;
  if (group === 'audit') return ` Then say so, in ${off}`;
  return ` Then say so above the line where it is written:\n\n\`\`\`yaml\n# docker-auditor: ignore ${id} -- <reason>\n\`\`\`\n\nOr switch the rule off, in ${off}`;
}

/** A fixture as an example, without the marks that tell the tests what to expect. */
function example(id: string, name: string, heading: string): readonly string[] {
  const path = `fixtures/rules/${id}/${name}.yml`;
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*# (?:finds-next|silent): /.test(line))
    .map((line) => line.replace(/\s*# finds: .*$/, ''))
    .join('\n')
    .trimEnd();
  return [`${heading}\n\n\`\`\`yaml\n${text}\n\`\`\``];
}

function rulesPage(): string {
  const counts = (['on', 'group', 'off'] as const).map(
    (state) => metas.filter((meta) => meta.default === state).length,
  );
  return `<!-- Written by \`npm run generate\`. -->
# Rules

${metas.length} rules: ${counts[0]} on, ${counts[1]} as one folded entry for each service that a change adds, ${counts[2]} off until
\`.github/docker-auditor.yml\` switches them on. Severity decides what blocks: the input \`fail-on\`, \`high\` by default.

${catalogue()}`;
}

function catalogue(): string {
  return Object.entries(groups)
    .map(([group, title]) => {
      const own = metas.filter((meta) => meta.group === group);
      if (own.length === 0) return '';
      const rows = own.map(
        (meta) =>
          `| [\`${meta.id}\`](${meta.id}.md) | ${meta.title} | ${meta.severity}${meta.default === 'on' ? '' : ` (${meta.default})`} | ${fixWords[meta.fix]} |`,
      );
      return [`**${title}**`, '', '| Rule | Finds | Severity | Proven fix |', '|---|---|---|---|', ...rows, ''].join(
        '\n',
      );
    })
    .filter((text) => text !== '')
    .join('\n');
}

/** How many rules each group has, and what its most severe ones find. */
function ruleGroups(): string {
  const rows = Object.entries(groups).map(([group, title]) => {
    const own = metas.filter((meta) => meta.group === group);
    const first = own
      .filter(({ default: byDefault }) => byDefault !== 'off')
      .toSorted((a, b) => Number(moreSevere(b.severity, a.severity)) - Number(moreSevere(a.severity, b.severity)))
      .slice(0, 5)
      .map((meta) => `[${meta.title}](docs/rules/${meta.id}.md)`);
    return `| ${title} | ${own.length} | ${first.join(', ')} |`;
  });
  const isOn = metas.filter(({ default: byDefault }) => byDefault !== 'off').length;
  return [
    `${metas.length} rules, ${isOn} of them on unless they are switched off. [All of them](docs/rules/README.md)`,
    '',
    '| Group | Rules | Among them |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cisPage(): string {
  const sections = [...new Set(metas.flatMap(({ cis }) => cis))].toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const rows = sections.map((section) => {
    const own = metas.filter(({ cis }) => cis.includes(section));
    return `| ${section} | ${own.map(({ id, title }) => `[${title}](rules/${id}.md)`).join('<br>')} |`;
  });
  return `<!-- Written by \`npm run generate\`. -->
# CIS Docker Benchmark

Which rules look at which section. Section 5 is about how containers run; what a compose file can't show (the daemon's
configuration, the host's files) is not here.

| Section | Rules |
|---|---|
${rows.join('\n')}
`;
}

function inputsTable(): string {
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>;
    outputs: Record<string, { description: string }>;
  };
  const inputs = Object.entries(action.inputs).map(([name, input]) => `| \`${name}\` | ${cell(described(input))} |`);
  const outputs = Object.entries(action.outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return [
    '| Input | What it does |',
    '|---|---|',
    ...inputs,
    '',
    '| Output | What it says |',
    '|---|---|',
    ...outputs,
    '',
  ].join('\n');
}

/** A comment as it was posted, from the demonstration's expected output. */
function exampleComment(): string {
  const expected = readFileSync('fixtures/pull-requests/demonstration/expected.md', 'utf8');
  const [, comment] = /^# docker-compose\.yml, line 8\n\n## .*\n\n([^]*?)\n\n# /m.exec(expected) ?? [];
  if (comment === undefined) throw new Error('The demonstration has no comment on docker-compose.yml, line 8.');
  return `${comment
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}\n`;
}

function described({ description, default: byDefault }: { description: string; default?: string }): string {
  return byDefault === undefined ? description : `${description} Default: \`${byDefault}\`.`;
}

function fillReadme(part: string, text: string): void {
  const readme = readFileSync('README.md', 'utf8');
  const [start, end] = [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md has no place for "${part}".`);
  writeFileSync('README.md', `${readme.slice(0, from + start.length)}\n${text}${readme.slice(to)}`);
}

function cweLink(number: string): string {
  return `[${number}](https://cwe.mitre.org/data/definitions/${number.replace(/\D+/, '')}.html)`;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
