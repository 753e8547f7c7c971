import { didYouMean } from '../config/values.ts';
import { jsonText } from '../report/json-text.ts';
import { rulePage } from '../report/links.ts';
import { severityStyle, type Terminal, wrapped } from '../report/terminal.ts';
import { rules } from '../rules/index.ts';
import type { RuleMeta } from '../types.ts';
import { UsageError } from './options.ts';

const inWords = {
  default: { on: 'on', group: 'on, grouped by service', off: 'off until the configuration switches it on' },
  fix: { safe: 'a fix that changes no behaviour', caveat: 'a fix with a caveat', no: 'no fix: it takes a decision' },
} as const;

/** Every rule on one line, by group. */
export function rulesText({ paint }: Terminal): string {
  const groups = Map.groupBy(
    rules.map(({ meta }) => meta),
    ({ group }) => group,
  );
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  return [...groups]
    .map(([group, metas]) => [paint('bold', group), ...metas.map((meta) => line(meta, width, paint)), ''].join('\n'))
    .join('\n');
}

function line({ id, severity, default: byDefault, title }: RuleMeta, width: number, paint: Terminal['paint']): string {
  const state = byDefault === 'on' ? '' : ` (${byDefault})`;
  return `  ${id.padEnd(width)}  ${paint(severityStyle[severity], severity.padEnd(8))}  ${title}${state}`;
}

export function rulesJson(): string {
  return jsonText(rules.map(({ meta }) => meta));
}

/** @throws {UsageError} where there is no such rule */
export function explainText(id: string, terminal: Terminal): string {
  const meta = rules.find((rule) => rule.meta.id === id)?.meta;
  if (meta === undefined) {
    throw new UsageError(
      `There is no rule ${JSON.stringify(id)}.${didYouMean(
        id,
        rules.map((rule) => rule.meta.id),
      )}`,
    );
  }
  const { docs, references, elsewhere, cwe, cis, owasp = [] } = meta;
  const { paint } = terminal;
  const numbers = [
    ...cwe,
    ...cis.map((section) => `CIS Docker Benchmark ${section}`),
    ...owasp.map((rule) => `OWASP ${rule}`),
  ];
  const names = Object.entries(elsewhere).map(([tool, name]) => `${tool}: ${name}`);
  const part = (title: string, text: string): readonly string[] => [
    '',
    paint('bold', title),
    ...wrapped(text, 2, terminal),
  ];
  return `${[
    `${paint('bold', meta.title)}  ${paint(severityStyle[meta.severity], meta.severity)}  ${paint('dim', id)}`,
    ...part('What is at stake', docs.danger),
    ...part('What to do', docs.remedy),
    ...part('When it is right', docs.whenRight),
    ...part('In short', `It is ${inWords.default[meta.default]}, and comes with ${inWords.fix[meta.fix]}.`),
    ...(numbers.length > 0 ? part('Numbers', numbers.join(' · ')) : []),
    ...(names.length > 0 ? part('Elsewhere', names.join(' · ')) : []),
    '',
    paint('bold', 'Read on'),
    ...[rulePage(id), ...references].map((url) => `  ${url}`),
  ].join('\n')}\n`;
}
