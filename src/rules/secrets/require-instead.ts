import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Hit, Prose, Span } from '../../types.ts';
import type { UsedScalar } from './scalars.ts';
import { replaceParts } from './written-part.ts';

/**
 * Puts a variable that has to be set in the place of a secret: Compose asks for it, and refuses to start without it.
 *
 * @param parts where the secret stands, as offsets into the scalar's `raw`, in their order
 */
export function requireInstead(
  { scalar, changes }: Pick<UsedScalar, 'scalar' | 'changes'>,
  parts: readonly Span[],
  variable: string,
  note?: Prose,
): Pick<Hit, 'fix' | 'noFixReason'> {
  const caveat = prose`\`docker compose up\` stops until ${variable} is set, in the shell or in an untracked \`.env\`. The old value stays in the Git history: change it.`;
  return propose(replaceParts(scalar, parts, required(variable)), {
    title: prose`Take the value from a variable that has to be set.`,
    safety: 'changes-behaviour',
    caveat: note === undefined ? caveat : [...caveat, ' ', ...note],
    document: scalar.document,
    changes: [changes],
  });
}

function required(variable: string): string {
  return `\${${variable}:?set ${variable}}`;
}

/** A variable's name from words that are there: `db` and `password` make `DB_PASSWORD`, and `N8N_KEY` stays what it is. */
export function variableName(...words: readonly string[]): string {
  const name = words
    .join('_')
    .replaceAll(/([a-z]\d*)([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|(?<!_)_+$/g, '');
  return /^[A-Z]/.test(name) ? name : `SET_${name}`;
}
