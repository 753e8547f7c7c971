import { booleanOf } from '../boolean-field.ts';
import type { ModelNode, ModelScalar, ScalarValue } from '../types.ts';
import { pairsOf } from './environment.ts';
import type { Json, JsonObject } from './json.ts';
import { scalarValue } from './yaml-scalar.ts';

/** Turns one field of the model into what `docker compose config` prints for it; `undefined` where it prints nothing. */
export type ToJson = (node: ModelNode) => Json | undefined;

/** Values as they are, for fields that Compose does not rewrite. */
export const plain: ToJson = (node) => {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map((item) => plain(item) ?? null);
  return Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value) ?? null]));
};

export const text: ToJson = (node) => (present(node) ? goText(node) : undefined);

export const boolean: ToJson = (node) => (present(node) ? booleanOf(node.text) : undefined);

/** A number, also where it is quoted or comes from a variable. */
export const number: ToJson = (node) => {
  if (!present(node)) return undefined;
  const value = scalarValue(node.text, 'plain');
  return typeof value === 'number' ? value : node.text;
};

/** One value or a list of them, always printed as a list. */
export const texts: ToJson = (node) => {
  if (node.kind === 'list') return node.items.flatMap((item) => (present(item) ? goText(item) : []));
  return present(node) ? [goText(node)] : undefined;
};

/** List or map form as an object of texts; a name without a value has '' where labels do. */
export const pairs: ToJson = (node) =>
  Object.fromEntries(
    pairsOf(node).map(({ name, value, text: own, form }) => [name, value && form === 'map' ? goText(value) : own]),
  );

/** The same where a name without a value is passed through from outside. */
export const environment: ToJson = (node) =>
  Object.fromEntries(
    pairsOf(node).map(({ name, value, text: own, form }) => [
      name,
      value ? (form === 'map' ? goText(value) : own) : null,
    ]),
  );

/** Bytes, as a text: `64m`, `1.5gb`, `1024`. */
export const bytes: ToJson = (node) => {
  if (!present(node)) return undefined;
  const written = typeof node.value === 'number' ? goText(node) : node.text.trim();
  const match = /^(-?\d+(?:\.\d+)?) ?([kmgtp]?)i?b?$/i.exec(written);
  if (!match) return node.text;
  const power = ' kmgtp'.indexOf((match[2] || ' ').toLowerCase());
  return String(Math.trunc(Number(match[1]) * 1024 ** power));
};

const nanoseconds: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 6e10],
  ['h', 3.6e12],
  ['d', 8.64e13],
  ['w', 6.048e14],
]);

/** A duration as Go prints it: `90s` is `1m30s`. */
export const duration: ToJson = (node) => {
  if (!present(node)) return undefined;
  const parts = [...node.text.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ns|us|µs|ms|[smhdw])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== node.text) return node.text;
  return goDuration(parts.reduce((sum, [, size, unit = 's']) => sum + Number(size) * (nanoseconds.get(unit) ?? 0), 0));
};

function goDuration(total: number): string {
  if (total === 0) return '0s';
  if (total < 1e9) {
    const [size, unit] = total < 1e3 ? [total, 'ns'] : total < 1e6 ? [total / 1e3, 'µs'] : [total / 1e6, 'ms'];
    return `${size}${unit}`;
  }
  const hours = Math.floor(total / 3.6e12);
  const minutes = Math.floor((total % 3.6e12) / 6e10);
  const seconds = (total % 6e10) / 1e9;
  return `${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${seconds}s`;
}

/** A list whose items are each printed by `item`. */
export function listOf(item: ToJson): ToJson {
  return (node) => (node.kind === 'list' ? node.items.flatMap((each) => item(each) ?? []) : undefined);
}

/** A mapping whose known fields are printed by their own converters, and the others as they are. */
export function objectOf(fields: Readonly<Record<string, ToJson>>): (node: ModelNode) => JsonObject | undefined {
  return (node) => {
    if (node.kind !== 'map') return undefined;
    const converted = [...node.entries].flatMap(([key, value]): [string, Json][] => {
      const json = (Object.hasOwn(fields, key) ? (fields[key] ?? plain) : plain)(value);
      return json === undefined ? [] : [[key, json]];
    });
    return Object.fromEntries(converted);
  };
}

export function present(node: ModelNode): node is ModelScalar {
  return node.kind === 'scalar' && node.value !== null;
}

/** A value as Go's `%v` prints it: a number is rewritten, a text stays as it is. */
export function goText(scalar: ModelScalar): string {
  const { value, text: written } = scalar;
  if (typeof value === 'number') return wholeText(written) ?? goFloat(value);
  return (isLongNumber(scalar) ? (wholeText(written) ?? goFloat(Number(written))) : undefined) ?? printed(value);
}

function printed(value: ScalarValue): string {
  return value === null ? '' : String(value);
}

/** A whole number that a double doesn't hold exactly is text in the model, and a number to Compose. */
function isLongNumber({ raw, text: written, style }: ModelScalar): boolean {
  return style === 'plain' && raw === written && /^[-+]?(?:[1-9][0-9_]{15,}|0[xX][0-9a-fA-F_]{13,})$/.test(written);
}

/** A whole number in decimal digits; `undefined` for what Go reads as a floating-point number. */
function wholeText(written: string): string | undefined {
  const match = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[0-9]+)$/.exec(written.replaceAll('_', ''));
  const [, sign, digits = ''] = match ?? [];
  if (!match) return undefined;
  const size = BigInt(digits.replace(/^0[oO]?(?=[0-7])/, '0o'));
  const fits = sign === '-' ? size <= 2n ** 63n : size < 2n ** 64n;
  return fits ? String(sign === '-' ? -size : size) : undefined;
}

/** A float64 as Go's `%v` prints it: with an exponent from 1e6 up and below 1e-4. */
function goFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const size = Math.abs(value);
  if (Object.is(value, -0)) return '-0';
  if (size !== 0 && (size >= 1e6 || size < 1e-4)) {
    return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
  }
  return String(value);
}
