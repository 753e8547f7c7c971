import { prose } from '../../prose.ts';
import type { Prose, Service } from '../../types.ts';
import { clientPrograms } from '../knowledge/client-programs.ts';
import { addressOption, portOption, portVariables, secondPortOption } from '../knowledge/listening-names.ts';
import { commands, optionsIn, programOf, words } from './command-options.ts';
import { imagePort } from './image-port.ts';

export type ListeningPort =
  | { readonly kind: 'port'; readonly port: number }
  | { readonly kind: 'unknown'; readonly reason: Prose }
  /** All that it runs is this program, which connects to others. */
  | { readonly kind: 'client'; readonly program: string };

/** A port, or why the one that is named can't be told. */
type Candidate = number | Prose;

/** An address with or without a port. */
export const loopback: RegExp = /^(?:tcp:\/\/)?(?:127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])(?::(\d+))?$/;
export const everywhere: RegExp = /^(?:tcp:\/\/)?(?:\*|0\.0\.0\.0|::|\[::\]|(?=:\d))(?::\d+)?$/;

const withoutValue = prose`Its port comes from a variable that has no value here.`;

/**
 * The port that a service's app listens on, read from what the file says about it. The sources are asked in the order
 * of how directly they speak; where the first one that answers names several ports, the answer is "unknown".
 */
export function listeningPort(service: Service): ListeningPort {
  const known = found.get(service) ?? find(service);
  found.set(service, known);
  return known;
}

/** Asked for again for each address of each other service. */
const found = new WeakMap<Service, ListeningPort>();

function find(service: Service): ListeningPort {
  const program = clientOf(service);
  if (program !== undefined) return { kind: 'client', program };
  for (const source of [fromEnvironment, fromExpose, fromHealthcheck, fromProxyLabels, fromFlags, fromImage]) {
    const candidates = [...new Set(source(service))];
    const reason = candidates.find((candidate) => typeof candidate !== 'number');
    if (reason !== undefined) return { kind: 'unknown', reason };
    const [port, ...others] = candidates.filter((candidate) => typeof candidate === 'number');
    if (port === undefined) continue;
    if (others.length === 0) return { kind: 'port', port };
    return { kind: 'unknown', reason: prose`The file names several ports for it: ${[port, ...others].join(', ')}.` };
  }
  return { kind: 'unknown', reason: prose`The file doesn't say which port the app listens on.` };
}

/** The client that is all that it runs, by itself or in a shell's script. */
function clientOf(service: Service): string | undefined {
  const itself = programOf(words(service));
  if (clientPrograms.has(itself)) return itself;
  const programs = commands(service).map(programOf);
  return programs.every((program) => clientPrograms.has(program)) ? programs[0] : undefined;
}

function fromEnvironment(service: Service): readonly Candidate[] {
  return service.environment
    .filter(({ name }) => portVariables.has(name))
    .flatMap(({ value, text }): readonly Candidate[] => (value?.known ? port(text) : [withoutValue]));
}

function fromExpose(service: Service): readonly Candidate[] {
  return service.list('expose').flatMap(({ text, known }): readonly Candidate[] => {
    if (!known) return [withoutValue];
    return text.endsWith('/udp')
      ? []
      : text
          .replace(/\/tcp$/, '')
          .split('-')
          .flatMap(port);
  });
}

function fromHealthcheck(service: Service): readonly Candidate[] {
  const test = service.list('healthcheck', 'test');
  const text = test.map((word) => word.text).join(' ');
  const urls = text.matchAll(
    /\b(https?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::([^/\s"'?)]*)|(?=[/\s"'?)]|$))/g,
  );
  return [...urls].map(([, scheme, number]) => port(number ?? (scheme === 'https' ? '443' : '80'))[0] ?? withoutValue);
}

function fromProxyLabels(service: Service): readonly Candidate[] {
  const labels = service
    .pairs('labels')
    .filter(({ name }) => /^traefik\.http\.services\.[^.]+\.loadbalancer\.server\.port$/i.test(name));
  const virtual = service.environment.filter(({ name }) => name === 'VIRTUAL_PORT');
  return [...labels, ...virtual].flatMap(({ value, text }): readonly Candidate[] =>
    value?.known ? port(text) : [withoutValue],
  );
}

function fromFlags(service: Service): readonly Candidate[] {
  return optionsIn(words(service)).flatMap(({ name, value, written }): readonly Candidate[] => {
    if (name === 'p' && !value.includes('$')) return port(value);
    if (name === 'p' || portOption.test(name))
      return [port(value)[0] ?? prose`The port of ${written} isn't known here.`];
    if (secondPortOption.test(name)) return [prose`${written} opens a second port.`];
    return addressOption.test(name) ? portOfAddress(value, written) : [];
  });
}

function portOfAddress(value: string, written: string): readonly Candidate[] {
  const [, host, number] = /^((?:tcp:\/\/)?(?:\[[^\]\s]*\]|[^:/\s]*)):([^:/\s]*)$/.exec(value) ?? [];
  if (host === undefined || number === undefined) return [];
  const isOwn = [everywhere, loopback].some((addresses) => addresses.test(`${host}:1`));
  if (!isOwn) return [prose`${written} is no address of the container's own.`];
  return [port(number)[0] ?? prose`The port of ${written} isn't known here.`];
}

function fromImage(service: Service): readonly Candidate[] {
  const candidate = imagePort(service);
  return candidate === undefined ? [] : [candidate];
}

function port(text: string): readonly number[] {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 65_535 ? [number] : [];
}
