import type { ScalarSyntax, ScalarValue } from '../types.ts';

const nulls: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);
const infinities: ReadonlyMap<string, number> = new Map([
  ['.inf', Infinity],
  ['.Inf', Infinity],
  ['.INF', Infinity],
  ['+.inf', Infinity],
  ['+.Inf', Infinity],
  ['+.INF', Infinity],
  ['-.inf', -Infinity],
  ['-.Inf', -Infinity],
  ['-.INF', -Infinity],
  ['.nan', NaN],
  ['.NaN', NaN],
  ['.NAN', NaN],
]);

/**
 * The value that Compose's YAML reader (go-yaml v3) gives a scalar before any field's own conversion. It is neither YAML
 * 1.1 nor 1.2: `yes` and `22:22` are strings, `0777` is octal, `1_000` is a number. A whole number beyond what a double
 * holds exactly, and a date, stay the text they are written as.
 * Source: https://github.com/yaml/go-yaml/blob/v3/resolve.go
 */
export function scalarValue(text: string, style: ScalarSyntax['style'], tag?: string): ScalarValue {
  if (isText(style, tag)) return text;
  if (nulls.has(text)) return null;
  const boolean = booleans.get(text);
  if (boolean !== undefined) return boolean;
  return numberValue(text) ?? text;
}

/** A tag of YAML's own makes quoted text a number too, one that nobody knows makes anything text; `!` says nothing. */
function isText(style: ScalarSyntax['style'], tag: string | undefined): boolean {
  if (tag === undefined || tag === '!') return style !== 'plain';
  return tag === '!!str' || !tag.startsWith('!!');
}

function numberValue(text: string): number | undefined {
  const infinity = infinities.get(text);
  if (infinity !== undefined) return infinity;
  if (!/^[-+.0-9]/.test(text) || text.length > 64) return undefined;
  const digits = text.replaceAll('_', '');
  return wholeNumber(digits) ?? fraction(digits);
}

function wholeNumber(digits: string): number | undefined {
  const match = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/.exec(digits);
  if (!match) return undefined;
  const [, sign, hex, binary, octal, decimal] = match;
  const size = hex
    ? Number.parseInt(hex, 16)
    : binary
      ? Number.parseInt(binary, 2)
      : octal
        ? Number.parseInt(octal, 8)
        : Number(decimal);
  if (!Number.isSafeInteger(size)) return undefined;
  return sign === '-' && size !== 0 ? -size : size;
}

function fraction(digits: string): number | undefined {
  if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(digits)) return undefined;
  const size = Number(digits);
  return Number.isInteger(size) && !Number.isSafeInteger(size) && !/[.eE]/.test(digits) ? undefined : size;
}
