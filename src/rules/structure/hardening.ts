import { booleanOf } from '../../boolean-field.ts';
import type { ModelMap, ModelPath, ModelScalar } from '../../types.ts';
import { isRoot } from '../privilege/root-user.ts';
import { nodeAt, scalarAt } from './service-layers.ts';

/** A setting that keeps a container in bounds. */
export interface Hardening {
  /** In words for a message. */
  readonly name: string;
  /** Where the finding stands in the model; the same as that of the rule that says it is missing. */
  readonly path: ModelPath;
  /** The keys that can hold it. */
  readonly keys: readonly ModelPath[];
  /** `undefined` where a variable without value decides it. */
  holds(fields: ModelMap): boolean | undefined;
}

const memory: readonly ModelPath[] = [['mem_limit'], ['deploy', 'resources', 'limits', 'memory']];
const processes: readonly ModelPath[] = [['pids_limit'], ['deploy', 'resources', 'limits', 'pids']];

/** What can be lost without a trace. A dangerous setting that comes instead is for the rule about it to say. */
export const hardenings: readonly Hardening[] = [
  {
    name: '`no-new-privileges`',
    path: ['security_opt', 'no-new-privileges'],
    keys: [['security_opt']],
    holds: (fields) => anyOf(itemsOf(fields, 'security_opt'), /^no-new-privileges(?:[:=]true)?$/),
  },
  {
    name: '`cap_drop: [ALL]`',
    path: ['cap_drop'],
    keys: [['cap_drop']],
    holds: (fields) => anyOf(itemsOf(fields, 'cap_drop'), /^(?:cap_)?all$/i),
  },
  {
    name: '`read_only: true`',
    path: ['read_only'],
    keys: [['read_only']],
    holds: (fields) => any(scalarsAt(fields, [['read_only']]), (text) => booleanOf(text) === true),
  },
  {
    name: 'the user that is not root',
    path: ['user'],
    keys: [['user']],
    holds: (fields) => any(scalarsAt(fields, [['user']]), (user) => user !== '' && !isRoot(user)),
  },
  {
    name: 'the memory limit',
    path: ['mem_limit'],
    keys: memory,
    holds: (fields) => any(scalarsAt(fields, memory), isLimit),
  },
  {
    name: 'the limit of processes',
    path: ['pids_limit'],
    keys: processes,
    holds: (fields) => any(scalarsAt(fields, processes), isLimit),
  },
];

/** `0` and `-1` limit nothing. */
function isLimit(text: string): boolean {
  return Number.parseFloat(text) > 0;
}

function anyOf(scalars: readonly ModelScalar[], pattern: RegExp): boolean | undefined {
  return any(scalars, (text) => pattern.test(text));
}

function any(scalars: readonly ModelScalar[], holds: (text: string) => boolean): boolean | undefined {
  if (scalars.some(({ known, text }) => known && holds(text))) return true;
  return scalars.every(({ known }) => known) ? false : undefined;
}

function scalarsAt(fields: ModelMap, keys: readonly ModelPath[]): readonly ModelScalar[] {
  return keys.flatMap((key) => scalarAt(fields, key) ?? []);
}

function itemsOf(fields: ModelMap, key: string): readonly ModelScalar[] {
  const list = nodeAt(fields, [key]);
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'scalar') : [];
}
