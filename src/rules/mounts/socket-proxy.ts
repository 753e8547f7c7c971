import type { EnvironmentVariable, ModelPath, Place, Service } from '../../types.ts';
import {
  callSwitches,
  socketProxyImages,
  startingSections,
  startsContainers,
  writePatternFlags,
  writePatternVariables,
  writeSwitch,
} from '../knowledge/socket-proxies.ts';

/** What lets writes through a proxy in front of the Docker socket. */
export interface Opening {
  readonly at: Place;
  /** The switch's, variable's or flag's. */
  readonly name: string;
  readonly path: ModelPath;
  /** `engine`: new containers with whatever they ask for. `calls`: what a single switch names; else what others open. */
  readonly reach: 'engine' | 'sections' | 'calls' | 'pattern';
  /** The switch, where turning it to `0` closes the opening. */
  readonly variable?: EnvironmentVariable;
}

export function isSocketProxy(service: Service): boolean {
  return kindOf(service) !== undefined;
}

export function openingsOf(service: Service): readonly Opening[] {
  switch (kindOf(service)) {
    case 'patterns':
      return [...variablePatterns(service), ...flagPatterns(service)];
    case 'sections':
      return writes(service);
    case 'sections-and-calls': {
      const all = writes(service);
      // Where everything may be written, single calls are no more.
      return all.length > 0 ? all : switchesOn(service, (name) => callSwitches.has(name), 'calls');
    }
    case undefined:
      return [];
  }
}

function kindOf({ image }: Service): ReturnType<typeof socketProxyImages.get> {
  return socketProxyImages.get(image?.value.name ?? '');
}

function writes(service: Service): readonly Opening[] {
  const starts = service.environment.some((variable) => startingSections.includes(variable.name) && isOn(variable));
  return switchesOn(service, (name) => name === writeSwitch, starts ? 'engine' : 'sections');
}

function switchesOn(service: Service, isMeant: (name: string) => boolean, reach: Opening['reach']): readonly Opening[] {
  return service.environment
    .filter((variable) => isMeant(variable.name) && isOn(variable))
    .map((variable) => ({ at: variable, ...named(service, 'environment', variable.name), reach, variable }));
}

function isOn({ text, value }: EnvironmentVariable): boolean {
  return value !== undefined && /^(?:1|true|yes|on)$/i.test(text);
}

function variablePatterns(service: Service): readonly Opening[] {
  return service.environment
    .filter(({ name, text, value }) => writePatternVariables.test(name) && value !== undefined && text !== '')
    .map((variable) => ({
      at: variable,
      ...named(service, 'environment', variable.name),
      reach: reachOf(variable.name, variable.text),
    }));
}

function flagPatterns(service: Service): readonly Opening[] {
  return (['entrypoint', 'command'] as const).flatMap((key) =>
    service[key].flatMap((word, index) => {
      if (!writePatternFlags.test(word.value)) return [];
      const [name = '', ...pattern] = word.value.split('=');
      const text = pattern.length > 0 ? pattern.join('=') : (service[key][index + 1]?.value ?? '');
      return text === '' ? [] : [{ at: word, ...named(service, key, name), reach: reachOf(name, text) }];
    }),
  );
}

function named(service: Service, key: string, name: string): Pick<Opening, 'name' | 'path'> {
  return { name, path: [...service.path, key, name] };
}

/** Only a POST makes a container. */
function reachOf(name: string, pattern: string): Opening['reach'] {
  return name.includes('POST') && startsContainers(pattern) ? 'engine' : 'pattern';
}
