import type { ModelScalar, Project, Span } from '../../types.ts';
import { commandPasswordPlaces } from './command-credentials.ts';
import { addressPasswordPlaces } from './connection-strings.ts';
import { literalText } from './scalars.ts';
import { commandsAt, repeating, setting } from './service-commands.ts';

/** Whether exactly this default of a scalar, in its `raw`, is a password: behind an option of a command or in an address. */
export type TakesPassword = (scalar: ModelScalar, at: Span) => boolean;

export function passwordPlaces(project: Project): TakesPassword {
  const inCommands = new Map<ModelScalar, Set<string>>();
  for (const service of project.services) {
    for (const command of [...setting, ...repeating].flatMap((place) => [...commandsAt(service, place)])) {
      const scalars = command.map(({ scalar }) => scalar);
      // Most commands have none, and `secret-in-command` reads all of them once already.
      if (!scalars.some(hasDefault)) continue;
      for (const { index, span } of commandPasswordPlaces(scalars)) {
        const scalar = scalars[index];
        if (scalar === undefined) continue;
        const known = inCommands.get(scalar) ?? new Set();
        inCommands.set(scalar, known.add(keyOf(span)));
      }
    }
  }
  const inAddresses = new Map<ModelScalar, Set<string>>();
  return (scalar, at) => {
    if (inCommands.get(scalar)?.has(keyOf(at)) === true) return true;
    const known =
      inAddresses.get(scalar) ?? new Set(addressPasswordPlaces(literalText(scalar)).map(({ span }) => keyOf(span)));
    inAddresses.set(scalar, known);
    return known.has(keyOf(at));
  };
}

function hasDefault({ substitutions }: ModelScalar): boolean {
  return substitutions.some(({ form }) => form === 'default');
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
