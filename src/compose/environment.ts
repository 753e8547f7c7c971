import type { EnvironmentVariable, ModelNode, ModelScalar } from '../types.ts';
import { placeOf } from './place.ts';
import { writtenText } from './written-text.ts';

/**
 * Reads what may be a mapping or a list of `NAME=VALUE`: environment, labels, build arguments, sysctls. Where files in
 * both forms were merged, a list item may be a mapping of one entry.
 */
export function pairsOf(node: ModelNode | undefined): readonly EnvironmentVariable[] {
  if (node?.kind === 'list') {
    return node.items.flatMap((item) => (item.kind === 'scalar' ? listPair(item) : pairsOf(item)));
  }
  if (node?.kind !== 'map') return [];
  return [...node.entries].flatMap(([name, value]) => (value.kind === 'scalar' ? mapPair(name, value) : []));
}

function mapPair(name: string, value: ModelScalar): EnvironmentVariable {
  const absent = value.value === null;
  return {
    name,
    form: 'map',
    ...(!absent && { value, valueAt: { start: 0, end: value.raw.length } }),
    text: absent ? '' : value.text,
    ...placeOf(value),
  };
}

function listPair(item: ModelScalar): EnvironmentVariable {
  const written = writtenText(item);
  const equals = written.text.indexOf('=');
  if (equals === -1) return { name: written.text, form: 'list', text: '', ...placeOf(item) };
  const sign = written.rawSpan(equals, equals + 1);
  // A variable that brings the sign along ends with it; an unset one behind the sign is the value's.
  const until = item.raw[sign.start] === '=' ? sign.start + 1 : sign.end;
  return {
    name: written.text.slice(0, equals),
    form: 'list',
    value: item,
    valueAt: { start: until, end: item.raw.length },
    text: written.text.slice(equals + 1),
    ...placeOf(item),
  };
}
