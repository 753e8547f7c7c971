import type { Service } from '../../types.ts';
import { clientPrograms } from '../knowledge/client-programs.ts';
import {
  addressName,
  addressOption,
  addressVariable,
  elsewhereName,
  hostOption,
  urlsVariable,
} from '../knowledge/listening-names.ts';
import { commands, type Option, optionsIn, programOf, scriptWords } from './command-options.ts';
import { everywhere, listeningPort, loopback } from './listening-port.ts';
import { range } from './published-port.ts';

/** What makes the app listen inside the container on loopback only, where a published port can't reach it. */
export function loopbackOnly(service: Service): string | undefined {
  const listening = listeningPort(service);
  if (listening.kind === 'client') return undefined;
  const options = commands(service)
    .filter((command) => !clientPrograms.has(programOf(command)))
    .flatMap(optionsIn);
  if (options.some(({ name, value }) => holdsAddress(name) && everywhere.test(value))) return undefined;
  // Its own mappings, which host mode discards, tell before all else.
  const ports =
    service.ports.length > 0
      ? service.ports.map(({ target }) => range(target))
      : [listening.kind === 'port' ? String(listening.port) : ''];
  const variables = service.environment.map(({ name, text }) => ({ name, value: text, written: `${name}=${text}` }));
  // `JENKINS_OPTS` and the like hold options.
  const passedOn = variables
    .flatMap(({ value }) => optionsIn(scriptWords(value)))
    .filter(({ name }) => addressOption.test(name));
  return (
    variables.find((variable) => bindsLoopback(variable, addressVariable.test(variable.name), ports)) ??
    [...passedOn, ...options].find((option) => bindsLoopback(option, holdsAddress(option.name), ports))
  )?.written;
}

function holdsAddress(option: string): boolean {
  return addressOption.test(option) || hostOption.test(option);
}

/** @param certain whether the name says that the app listens there, or only that it may */
function bindsLoopback({ name, value }: Option, certain: boolean, ports: readonly string[]): boolean {
  if (urlsVariable.test(name)) return value.split(';').every((url) => loopback.test(url.replace(/^https?:\/\//, '')));
  const found = loopback.exec(value);
  if (found === null || certain) return found !== null;
  if (!addressName.test(name) || elsewhereName.test(name)) return false;
  // With another port it is the address of something else on the host, or of the app's metrics.
  return found[1] === undefined || ports.includes(found[1]);
}
