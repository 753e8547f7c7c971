/**
 * Draws findings to be judged by reading: npm run sample -- FOLDER --seed N [--count 200] [--per-repository 12] [--except FILE]
 *
 * The folder holds one repository per subfolder. The seed is chosen before anything is read. What is drawn:
 *
 * - At most a fifth are of the rules that ask for hardening (`group`): they say the same of nearly every service.
 * - Each other rule has a share that grows with the square root of its findings, and at least one: rare rules are judged
 *   as well as frequent ones, and frequent ones more often.
 * - Within a rule the next finding comes from the repository of which the fewest were drawn, at most `--per-repository`
 *   of one repository altogether.
 *
 * `--except FILE` leaves out the findings that a table of docs/precision.md lists: a second sample reads other ones.
 *
 * Printed for each: the place, what is said, the lines around it, and the fix as a diff, or why there is none.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join } from '../src/audit/join.ts';
import { swallow } from '../src/audit/swallow.ts';
import { proveFix } from '../src/fixes/prove.ts';
import { fixDiff } from '../src/report/fix-diff.ts';
import { plainText } from '../src/report/prose-text.ts';
import { swallows } from '../src/rules/swallows.ts';
import type { Finding, Reaudit } from '../src/types.ts';
import { openFolder, repositoryOf } from './audit-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    except: { type: 'string' },
    count: { type: 'string', default: '200' },
    'per-repository': { type: 'string', default: '12' },
  },
});
const [folder] = positionals;
if (folder === undefined || values.seed === undefined)
  throw new Error('Name a folder and a seed: npm run sample -- FOLDER --seed N');

/** How much of the sample the rules may have together that speak of nearly every service. */
const groupShare = 0.2;
/** How many lines are shown before and after a finding's own. */
const linesAround = 6;

const { audit } = await openFolder(folder);
const { snapshot, reaudit } = await audit();
const findings = join(swallow(snapshot.findings, swallows), () => true);
const limits = { count: Number(values.count), perRepository: Number(values['per-repository']) };
const listed = values.except === undefined ? '' : readFileSync(values.except, 'utf8');
const drawn = draw(
  findings.filter((finding) => !listed.includes(`| ${placeOf(finding)} | \`${finding.rule.id}\` |`)),
  Number(values.seed),
  limits,
);
for (const [index, finding] of drawn.entries()) print(entry(index + 1, finding, reaudit));
const repositories = new Set(drawn.map(({ at }) => repositoryOf(at.document.path)));
const ofRules = new Set(drawn.map(({ rule }) => rule.id));
print(`${drawn.length} of ${findings.length} findings, ${ofRules.size} rules, ${repositories.size} repositories`);

interface SampleLimits {
  readonly count: number;
  readonly perRepository: number;
}

function draw(from: readonly Finding[], seed: number, { count, perRepository }: SampleLimits): readonly Finding[] {
  const random = generator(seed);
  const ofGroup = Math.floor(count * groupShare);
  const isGroup = ({ rule }: Finding): boolean => rule.default === 'group';
  const parts = [
    { size: ofGroup, findings: from.filter(isGroup) },
    { size: count - ofGroup, findings: from.filter((finding) => !isGroup(finding)) },
  ];
  const times = new Map<string, number>();
  return parts.flatMap(({ size, findings: all }) => {
    const byRule = [...Map.groupBy(shuffled(all, random), ({ rule }) => rule.id).values()];
    return shares(
      byRule.map(({ length }) => length),
      size,
    ).flatMap((share, index) => fewestFirst(byRule[index] ?? [], share, times, perRepository));
  });
}

/** How many of each rule: the square roots of their numbers, scaled so that they add up; none gets nothing. */
function shares(counts: readonly number[], size: number): readonly number[] {
  const wanted = (scale: number): readonly number[] =>
    counts.map((count) => Math.min(count, Math.max(1, Math.round(scale * Math.sqrt(count)))));
  let scale = 0;
  while (sum(wanted(scale)) < Math.min(size, sum(counts))) scale += 0.001;
  return wanted(scale);
}

/** @param times how often each repository was drawn; counted on */
function fewestFirst(
  from: readonly Finding[],
  share: number,
  times: Map<string, number>,
  most: number,
): readonly Finding[] {
  const left = [...from];
  const taken: Finding[] = [];
  const timesOf = ({ at }: Finding): number => times.get(repositoryOf(at.document.path)) ?? 0;
  while (taken.length < share) {
    const next = left.reduce<Finding | undefined>(
      (best, finding) => (best === undefined || timesOf(finding) < timesOf(best) ? finding : best),
      undefined,
    );
    if (next === undefined || timesOf(next) >= most) break;
    taken.push(next);
    left.splice(left.indexOf(next), 1);
    times.set(repositoryOf(next.at.document.path), timesOf(next) + 1);
  }
  return taken;
}

function placeOf({ at: { document, writtenAt } }: Finding): string {
  return `${document.path}:${document.linesOf(writtenAt).first}`;
}

function entry(number: number, finding: Finding, tree: Reaudit): string {
  const { at, rule, severity, confidence, service, users, message } = finding;
  const { first, last } = at.document.linesOf(at.writtenAt);
  const lines = at.document.text.split('\n').slice(Math.max(0, first - 1 - linesAround), last + linesAround);
  const numbered = lines.map((line, index) => {
    const at = Math.max(1, first - linesAround) + index;
    return `${at >= first && at <= last ? '>' : ' '}${String(at).padStart(5)} ${line.trimEnd()}`;
  });
  const proof = proveFix(finding, tree);
  const fix =
    proof.kind === 'proven'
      ? [
          `fix: ${plainText(proof.fix.title)}`,
          ...(proof.fix.caveat ? [`caveat: ${plainText(proof.fix.caveat)}`] : []),
          ...fixDiff(proof.fix),
        ]
      : [`no fix: ${proof.kind === 'refused' ? proof.reason : plainText(proof.reason)}`];
  return [
    `── ${number}  ${placeOf(finding)}  ${rule.id}  ${severity}${confidence === 'high' ? '' : `, ${confidence} confidence`}`,
    `of ${service ?? 'the file'}${users.length > 1 ? ` (and ${users.slice(1, 4).join(', ')})` : ''}`,
    `what: ${plainText(message.what)}`,
    `why:  ${plainText(message.why)}`,
    `todo: ${plainText(message.todo)}`,
    ...numbered,
    ...fix,
    '',
  ].join('\n');
}

/** Numbers from 0 to 1, the same for the same seed: a 32-bit generator of Marsaglia's xorshift family. */
function generator(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
