import type { Exposed, ExposureChange, ExposureReport, Reach } from '../types.ts';
import { count } from './count.ts';
import { exposureNotes } from './exposure-table.ts';
import { containerPort, wayInWords } from './exposure-words.ts';
import { printable } from './frame.ts';
import { plainText } from './prose-text.ts';
import { shortenedTo, type Style, type Terminal, wrapped, wrappedProse } from './terminal.ts';

const styles: Readonly<Record<Reach, Style>> = {
  everyone: 'red',
  'one-address': 'yellow',
  unknown: 'yellow',
  host: 'green',
  containers: 'dim',
  nothing: 'dim',
};

/** The exposure map for a terminal: by file and service, or only what changed where there is a base. */
export function exposureText(exposure: ExposureReport, terminal: Terminal): string {
  const { head, changes } = exposure;
  const rows = changes ?? head.entries.map((after): ExposureChange => ({ after }));
  const files = Map.groupBy(rows, ({ before, after }) => (after ?? before)?.project ?? '');
  const sections = [...files].flatMap(([path, own]) => [
    terminal.paint('underline', shortenedTo(printable(path), terminal.width)),
    '',
    ...own.flatMap((row) => [...rowLines(row, changes !== undefined, head.incomplete.includes(path), terminal), '']),
  ]);
  const notes = exposureNotes(exposure).flatMap((note) => wrappedProse([note], 0, terminal));
  return `${[...sections, ...summary(exposure, terminal), ...notes].join('\n')}\n`;
}

function rowLines(
  { before, after }: ExposureChange,
  isCompared: boolean,
  isIncomplete: boolean,
  terminal: Terminal,
): readonly string[] {
  const { service = '', port } = after ?? before ?? {};
  const container = port === undefined ? '' : `  ${containerPort(port)}`;
  const name = shortenedTo(printable(service), terminal.width - container.length - 2);
  const title = `${terminal.paint('bold', name)}${container}`;
  const now = after === undefined ? (isIncomplete ? 'could not be read' : 'not there any more') : words(after);
  const [first = '', ...rest] = wrapped(now, 4, terminal).map((line) =>
    terminal.paint(styles[after?.reach ?? 'nothing'], line),
  );
  const was = before === undefined ? 'not there' : words(before);
  return [`  ${title}`, first, ...rest, ...(isCompared ? wrapped(`before: ${was}`, 4, terminal) : [])];
}

function words(entry: Exposed): string {
  return plainText(wayInWords(entry));
}

const summaryNames: Readonly<Record<Reach, string>> = {
  everyone: 'for everyone',
  'one-address': 'on one address of the host',
  unknown: 'unknown',
  host: 'for this host only',
  containers: 'for other containers only',
  nothing: 'closed to all',
};

function summary({ head, changes }: ExposureReport, terminal: Terminal): readonly string[] {
  const { entries } = head;
  if (changes !== undefined) return [terminal.paint('bold', `${count(changes.length, 'change')}.`)];
  if (entries.length === 0) return ['No services were found.'];
  const parts = Object.entries(summaryNames)
    .map(([reach, name]) => [entries.filter((entry) => entry.reach === reach).length, name] as const)
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${number} ${name}`);
  const total = entries.length === 1 ? '1 port or service' : `${entries.length} ports and services`;
  return wrapped(`${total}: ${parts.join(', ')}.`, 0, terminal).map((line) => terminal.paint('bold', line));
}
