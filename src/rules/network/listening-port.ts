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

/** Variables that say which address the app listens on; `DB_HOST` and the like say where it connects to. */
const hostVariable = /^(?:(?:APP|BIND|HTTP|LISTEN|SERVER|WEB)_)?(?:ADDR|ADDRESS|HOST|HOSTNAME|IP)$|^(?:BIND|LISTEN)$/;

const loopback = String.raw`(?:127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])(?::\d+)?`;
const loopbackAddress = new RegExp(`^${loopback}$`);
const loopbackFlag = new RegExp(
  String.raw`(?:^|\s)(?:-H|-b|--?(?:host|bind|listen|address|http|bind-address))[ =]${loopback}(?=\s|$)`,
);

/** A port, or that one is named whose number is not in the file. */
type Candidate = number | 'unknown';

/**
 * The port that a service's app listens on, read from what the file says about it. The sources are asked in the order
 * of how directly they speak; where the first one that answers names several ports, the answer is "unknown".
 */
export function listeningPort(service: Service): ListeningPort {
  for (const source of [fromEnvironment, fromExpose, fromHealthcheck, fromProxyLabels, fromFlags, fromImage]) {
    const ports = [...new Set(source(service))];
    const [port] = ports;
    if (port === undefined) continue;
    if (ports.includes('unknown')) {
      return { kind: 'unknown', reason: prose`Its port comes from a variable that has no value here.` };
    }
    if (ports.length === 1 && port !== 'unknown') return { kind: 'port', port };
    return { kind: 'unknown', reason: prose`The file names several ports for it: ${ports.join(', ')}.` };
  }
  return { kind: 'unknown', reason: prose`The file doesn't say which port the app listens on.` };
}

/** What makes the app listen inside the container on loopback only, where a published port can't reach it. */
export function loopbackOnly(service: Service): string | undefined {
  const variable = service.environment.find(({ name, text }) => hostVariable.test(name) && loopbackAddress.test(text));
  if (variable !== undefined) return `${variable.name}=${variable.text}`;
  return loopbackFlag.exec(words(service).join(' '))?.[0].trim();
}

function fromEnvironment(service: Service): readonly Candidate[] {
  return service.environment
    .filter(({ name }) => portVariables.has(name))
    .flatMap(({ value, text }): readonly Candidate[] => (value?.known ? port(text) : ['unknown']));
}

function fromExpose(service: Service): readonly Candidate[] {
  return service.list('expose').flatMap(({ text, known }): readonly Candidate[] => {
    if (!known) return ['unknown'];
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
  return [...urls].flatMap(([, scheme, number]) => port(number ?? (scheme === 'https' ? '443' : '80'))[0] ?? 'unknown');
}

function fromProxyLabels(service: Service): readonly Candidate[] {
  const labels = service
    .pairs('labels')
    .filter(({ name }) => /^traefik\.http\.services\.[^.]+\.loadbalancer\.server\.port$/i.test(name));
  const virtual = service.environment.filter(({ name }) => name === 'VIRTUAL_PORT');
  return [...labels, ...virtual].flatMap(({ value, text }): readonly Candidate[] =>
    value?.known ? port(text) : ['unknown'],
  );
}

function fromFlags(service: Service): readonly Candidate[] {
  const all = words(service);
  return all.flatMap((word, index): readonly Candidate[] => {
    const joined =
      /^(?:--(?:http-|server-|listen-|web-)?port=|--(?:bind|listen|address|http)=(?:[\d.]+|localhost)?:)(\d{1,5})$/.exec(
        word,
      );
    if (joined?.[1] !== undefined) return port(joined[1]);
    const next = all[index + 1] ?? '';
    if (word === '-p') return port(next);
    if (/^--(?:http-|server-|listen-|web-)?port(?:=|$)/.test(word)) return [port(next)[0] ?? 'unknown'];
    if (/^(?:-b|--(?:bind|listen|address|http))$/.test(word)) return port(/:(\d{1,5})$/.exec(next)?.[1] ?? '');
    return [];
  });
}

function fromImage(service: Service): readonly Candidate[] {
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
