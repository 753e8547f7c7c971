import { prose } from '../../prose.ts';
import type { Prose, Service } from '../../types.ts';
import { listeningPorts } from '../knowledge/well-known-ports.ts';

export type ListeningPort =
  | { readonly kind: 'port'; readonly port: number }
  | { readonly kind: 'unknown'; readonly reason: Prose };

const portVariables: ReadonlySet<string> = new Set([
  'PORT',
  'HTTP_PORT',
  'SERVER_PORT',
  'APP_PORT',
  'LISTEN_PORT',
  'WEB_PORT',
]);

/** Variables and flags that say which address the app listens on. */
const hostVariables: ReadonlySet<string> = new Set([
  'HOST',
  'HOSTNAME',
  'BIND',
  'BIND_ADDRESS',
  'LISTEN_ADDRESS',
  'LISTEN_HOST',
]);

/**
 * The port that a service's app listens on, read from what the file says about it. The sources are asked in the order
 * of how directly they speak; where the first one that answers names several ports, the answer is "unknown".
 */
export function listeningPort(service: Service): ListeningPort {
  for (const source of [fromEnvironment, fromExpose, fromHealthcheck, fromProxyLabels, fromFlags, fromImage]) {
    const ports = [...new Set(source(service))];
    const [port] = ports;
    if (port === undefined) continue;
    if (ports.length === 1) return { kind: 'port', port };
    return { kind: 'unknown', reason: prose`The file names several ports for it: ${ports.join(', ')}.` };
  }
  return { kind: 'unknown', reason: prose`The file doesn't say which port the app listens on.` };
}

/** What makes the app listen inside the container on loopback only, where a published port can't reach it. */
export function loopbackOnly(service: Service): string | undefined {
  const variable = service.environment.find(
    ({ name, text }) => hostVariables.has(name) && /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(text),
  );
  if (variable !== undefined) return `${variable.name}=${variable.text}`;
  const text = words(service).join(' ');
  return /(?:^|\s)(?:-H|-b|--?(?:host|bind|listen|address|http|bind-address))[ =](?:127\.\d+\.\d+\.\d+|localhost)(?::\d+)?(?=\s|$)/
    .exec(text)?.[0]
    .trim();
}

function fromEnvironment(service: Service): readonly number[] {
  return service.environment
    .filter(({ name }) => portVariables.has(name))
    .flatMap(({ value, text }) => (value?.known ? port(text) : []));
}

function fromExpose(service: Service): readonly number[] {
  return service.list('expose').flatMap(({ text }) => port(text.replace(/\/tcp$/, '')));
}

function fromHealthcheck(service: Service): readonly number[] {
  const test = service
    .list('healthcheck', 'test')
    .map(({ text }) => text)
    .join(' ');
  return [...test.matchAll(/\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(?=[/\s"'?)]|$)/g)].flatMap(
    ([url, number]) => (number === undefined ? (url.startsWith('//') ? [80] : []) : port(number)),
  );
}

function fromProxyLabels(service: Service): readonly number[] {
  const labels = service
    .pairs('labels')
    .filter(({ name }) => /^traefik\.http\.services\.[^.]+\.loadbalancer\.server\.port$/i.test(name))
    .map(({ text }) => text);
  const virtual = service.environment.filter(({ name }) => name === 'VIRTUAL_PORT').map(({ text }) => text);
  return [...labels, ...virtual].flatMap(port);
}

function fromFlags(service: Service): readonly number[] {
  const all = words(service);
  return all.flatMap((word, index) => {
    const joined =
      /^(?:--(?:http-|server-|listen-|web-)?port=|--(?:bind|listen|address|http)=(?:[\d.]+|localhost)?:)(\d{1,5})$/.exec(
        word,
      );
    if (joined?.[1] !== undefined) return port(joined[1]);
    const next = all[index + 1] ?? '';
    if (/^(?:-p|--(?:http-|server-|listen-|web-)?port)$/.test(word)) return port(next);
    if (/^(?:-b|--(?:bind|listen|address|http))$/.test(word)) return port(/:(\d{1,5})$/.exec(next)?.[1] ?? '');
    return [];
  });
}

function fromImage(service: Service): readonly number[] {
  const known = listeningPorts.get(service.image?.value.name ?? '');
  return known === undefined || service.hasBuild ? [] : [known];
}

function words(service: Service): readonly string[] {
  return [...service.entrypoint, ...service.command].map(({ value }) => value);
}

function port(text: string): readonly number[] {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 65_535 ? [number] : [];
}
