import { byReach, isFromOutside, opensUp } from '../reach.ts';
import type { Exposed, ExposureChange, ExposureReport } from '../types.ts';
import { count } from './count.ts';
import { containerPort, portText } from './exposure-words.ts';
import { mermaidLabel } from './mermaid-label.ts';

/** More would not be read. Mermaid itself draws no more than 500. */
const mostEdges = 50;

/** Names in one node of what nothing but other containers reaches. */
const mostNames = 8;

/** Red that is seen on a white and on a black page. */
const red = '#cf222e';

/** The diagram of where `exposureDiagram` has nothing to draw. */
export const nothingFromOutside: string = `flowchart LR\n  nothing([${mermaidLabel('Nothing can be reached from outside')}])`;

interface Edge {
  readonly entry: Exposed;
  readonly look: 'opened' | 'closed' | 'same';
}

/**
 * Who can reach what as a Mermaid flowchart: from where, over which port, to which service. What the change opens is thick
 * and red, what it closes is dotted. Colours are set for lines only, so that it reads in light and in dark themes.
 *
 * @returns `undefined` where nothing but other containers can reach anything, before and after
 */
export function exposureDiagram(exposure: ExposureReport): string | undefined {
  const edges = edgesOf(exposure);
  if (edges.length === 0) return undefined;
  const shown = edges.slice(0, mostEdges);
  const more = edges.length - shown.length;
  const sources = idsOf(
    shown.map(({ entry }) => sourceName(entry)),
    'from',
  );
  const services = idsOf(
    shown.map(({ entry }) => serviceKey(entry)),
    'service',
  );
  const drawn = new Set(edges.map(({ entry }) => serviceKey(entry)));
  const inside = insiders(exposure.head.entries.filter((entry) => !drawn.has(serviceKey(entry))));
  const opened = shown.flatMap(({ look }, index) => (look === 'opened' ? index : []));
  const links = shown.map(({ entry, look }) => {
    const from = sources.get(sourceName(entry)) ?? '';
    const to = services.get(serviceKey(entry)) ?? '';
    return `${from} ${arrows[look]}|${mermaidLabel(edgeText(entry))}| ${to}`;
  });
  const projects = new Set([...shown.map(({ entry }) => entry.project), ...inside.map(({ project }) => project)]);
  return [
    'flowchart LR',
    ...[...sources].map(([name, id]) => `  ${id}([${mermaidLabel(name)}])`),
    ...[...projects].flatMap((project, index) => [
      `  subgraph project${index}[${mermaidLabel(project)}]`,
      ...uniqueServices(shown)
        .filter((entry) => entry.project === project)
        .map((entry) => `    ${services.get(serviceKey(entry)) ?? ''}[${mermaidLabel(entry.service)}]`),
      ...inside.filter((group) => group.project === project).map(({ id, text }) => `    ${id}[${mermaidLabel(text)}]`),
      '  end',
    ]),
    ...(inside.length > 0 ? [`  inside([${mermaidLabel('Other containers only')}])`] : []),
    ...(more > 0 ? [`  more[${mermaidLabel(`… and ${more} more`)}]`] : []),
    ...links.map((text) => `  ${text}`),
    ...inside.map(({ id }) => `  inside --> ${id}`),
    ...(opened.length > 0 ? [`  linkStyle ${opened.join(',')} stroke:${red},stroke-width:3px`] : []),
  ].join('\n');
}

const arrows: Readonly<Record<Edge['look'], string>> = { opened: '==>', closed: '-.->', same: '-->' };

/** What the change opens, what it closes, the rest; each the widest first. */
function edgesOf({ head, changes = [] }: ExposureReport): readonly Edge[] {
  const opened = new Set(changes.filter(opensUp).map(({ after }) => after));
  const closed = new Set(
    changes.filter((change) => closes(change, head.incomplete)).flatMap(({ before }) => before ?? []),
  );
  const after = head.entries.map((entry): Edge => ({ entry, look: opened.has(entry) ? 'opened' : 'same' }));
  const before = [...closed].map((entry): Edge => ({ entry, look: 'closed' }));
  const looks = Object.keys(arrows);
  return [...after, ...before]
    .filter(({ entry }) => isFromOutside(entry.reach))
    .toSorted(
      (one, other) =>
        looks.indexOf(one.look) - looks.indexOf(other.look) || byReach(one.entry.reach, other.entry.reach),
    );
}

/** What everyone reaches now, nobody lost; and what is missing from a file that could not be read may be there. */
function closes(change: ExposureChange, incomplete: readonly string[]): boolean {
  const { before, after } = change;
  if (before === undefined || opensUp(change)) return false;
  return after === undefined ? !incomplete.includes(before.project) : sourceName(before) !== sourceName(after);
}

function sourceName({ reach, way }: Exposed): string {
  switch (reach) {
    case 'everyone':
      return way.kind === 'host-network'
        ? 'Everyone whom the firewall of the host lets in'
        : 'Everyone who reaches the host';
    case 'one-address':
      return way.kind === 'published' && 'address' in way.address
        ? `Whoever reaches ${way.address.address}`
        : 'Whoever reaches one address of the host';
    case 'host':
      return 'The host itself only';
    case 'unknown':
      return 'Unknown';
    case 'containers':
    case 'nothing':
      return 'Other containers only';
  }
}

function edgeText({ way, port }: Exposed): string {
  const container = port === undefined ? '' : containerPort(port);
  switch (way.kind) {
    case 'published':
      return `${portText(way.port)} → ${container}`;
    case 'host-network':
      return port === undefined ? 'host network' : `host network, ${container}`;
    case 'direct':
      return way.driver;
    case 'shared':
      return `through ${way.owner}`;
    case 'unknown':
      return way.variable === undefined ? 'not in the file' : `${way.variable} decides`;
    case 'networks':
    case 'no-network':
      return container;
  }
}

/** One node for each project: a box for each of them would hide what matters. */
function insiders(
  entries: readonly Exposed[],
): readonly { readonly project: string; readonly id: string; readonly text: string }[] {
  const services = uniqueServices(entries.filter(({ reach }) => reach === 'containers').map((entry) => ({ entry })));
  return [...Map.groupBy(services, ({ project }) => project)].map(([project, own], index) => {
    const names = own.slice(0, mostNames).map(({ service }) => service);
    const more = own.length - names.length;
    return {
      project,
      id: `inside${index}`,
      text: more > 0 ? `${count(own.length, 'service')}, ${names[0] ?? ''} and others` : names.join(', '),
    };
  });
}

function uniqueServices(edges: readonly Pick<Edge, 'entry'>[]): readonly Exposed[] {
  return [...new Map(edges.map(({ entry }) => [serviceKey(entry), entry])).values()];
}

function serviceKey({ project, service }: Exposed): string {
  return JSON.stringify([project, service]);
}

/** A name of our own for each thing: hostile text stands in labels alone. */
function idsOf(names: readonly string[], prefix: string): ReadonlyMap<string, string> {
  return new Map([...new Set(names)].map((name, index) => [name, `${prefix}${index}`]));
}
