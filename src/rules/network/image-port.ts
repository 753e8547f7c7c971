import { prose } from '../../prose.ts';
import type { Prose, Service } from '../../types.ts';
import { elsewhereName, portName } from '../knowledge/listening-names.ts';
import {
  configurationPath,
  listeningPorts,
  otherConfigurationPath,
  portsSetByOptionOnly,
  serverPrograms,
} from '../knowledge/well-known-ports.ts';
import { baseName, type Option, optionsIn, scriptWords, words } from './command-options.ts';

/** The port of a known image as shipped, or what in the service may make it another. */
export function imagePort(service: Service): number | Prose | undefined {
  const name = service.image?.value.name ?? '';
  const port = listeningPorts.get(name);
  if (port === undefined || service.hasBuild) return undefined;
  const program = otherProgram(service);
  if (program !== undefined) return prose`${program} may not be what the image runs by itself.`;
  const setting = otherPort(service, port) ?? (portsSetByOptionOnly.has(name) ? undefined : configuration(service));
  return setting === undefined ? port : prose`${setting} may set another port than the image's own.`;
}

function otherProgram(service: Service): string | undefined {
  const [first] = words(service);
  if (first === undefined || (service.entrypoint.length === 0 && first.startsWith('-'))) return undefined;
  return words(service)
    .flatMap(scriptWords)
    .some((word) => serverPrograms.has(baseName(word)))
    ? undefined
    : first;
}

/** The variable or option that may say that the app listens on another port than this one. */
function otherPort(service: Service, port: number): string | undefined {
  const differs = ({ name, value }: Pick<Option, 'name' | 'value'>): boolean =>
    namesPort(name) && mayDiffer(value, port);
  const variable = service.environment.find(
    ({ name, value, text }) =>
      (value?.known === true ? differs({ name, value: text }) : namesPort(name)) ||
      optionsIn(scriptWords(text)).some(differs),
  );
  return variable?.name ?? optionsIn(words(service).flatMap(scriptWords)).find(differs)?.written;
}

function namesPort(name: string): boolean {
  return portName.test(name) && !elsewhereName.test(name);
}

/** An address without a port leaves the port as it is. */
function mayDiffer(value: string, port: number): boolean {
  const number = value.slice(value.lastIndexOf(':') + 1);
  return number === '' || number.includes('$') || (/^\d{1,5}$/.test(number) && Number(number) !== port);
}

/** What may hold settings: a file of variables, or one that is mounted where programs look for their configuration. */
function configuration(service: Service): string | undefined {
  if (service.get('env_file') !== undefined) return 'env_file';
  const configs = service.get('configs');
  const targets =
    configs?.kind === 'list' ? configs.items.map((_, at) => service.text('configs', `${at}`, 'target')) : [];
  return [...service.volumes.map(({ target }) => target), ...targets.map((target) => target?.text)].find(
    (target) => target !== undefined && configurationPath.test(target) && !otherConfigurationPath.test(target),
  );
}
