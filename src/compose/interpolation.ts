import type { Span, Step, Substitution } from '../types.ts';

/** A variable's value and the line of the `.env` file that sets it; no step where the value comes from outside. */
export interface Variable {
  readonly value: string;
  readonly step?: Step;
}

export type Lookup = (name: string) => Variable | undefined;

export interface Interpolation {
  readonly text: string;
  readonly substitutions: readonly Substitution[];
  /** False where a variable without value takes part. */
  readonly known: boolean;
  /** The `.env` lines that supplied values. */
  readonly steps: readonly Step[];
  /** Where the text breaks Compose's interpolation format; Compose then refuses the file. */
  readonly invalid?: Span;
  /** Where variables are nested more than `mostNesting` deep, which Compose would read. */
  readonly tooDeep?: Span;
}

/** Deeper nesting than anybody writes is not read, so that hostile text cannot exhaust the stack. */
export const mostNesting = 32;

const nameAt = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const operatorAt = /:?[-+?]/y;

/**
 * Replaces `$VAR` and `${VAR…}` as Compose does: in values only, `$$` gives `$`, and a `$` before anything that begins
 * neither a name nor a brace stays as it is. Offsets count into `raw`.
 * Source: https://github.com/compose-spec/compose-go/blob/main/template/template.go
 *
 * @param mayBeSet whether variables that have no value here may have one where the project runs. `${HOME:+host}` then
 *   stands for what it replaces, since that is what is to be feared.
 */
export function interpolate(raw: string, lookup: Lookup, mayBeSet = false): Interpolation {
  if (!raw.includes('$')) return { text: raw, substitutions: [], known: true, steps: [] };
  return new Interpolator(raw, lookup, mayBeSet).run();
}

class Interpolator {
  readonly #raw: string;
  readonly #lookup: Lookup;
  readonly #mayBeSet: boolean;
  readonly #closings: ReadonlyMap<number, number>;
  readonly #substitutions: Substitution[] = [];
  #invalid: Span | undefined;
  #tooDeep: Span | undefined;

  constructor(raw: string, lookup: Lookup, mayBeSet: boolean) {
    this.#raw = raw;
    this.#lookup = lookup;
    this.#mayBeSet = mayBeSet;
    this.#closings = closingBraces(raw);
  }

  run(): Interpolation {
    const whole = this.#expand(0, this.#raw.length, 0);
    const found = { substitutions: this.#substitutions, steps: whole.steps };
    const unread = { text: this.#raw, known: false, ...found };
    if (this.#invalid) return { ...unread, invalid: this.#invalid };
    if (this.#tooDeep) return { ...unread, tooDeep: this.#tooDeep };
    return { text: whole.text, known: whole.known, ...found };
  }

  #expand(start: number, end: number, nesting: number): Expansion {
    const parts: string[] = [];
    const steps: Step[] = [];
    let known = true;
    let at = start;
    while (at < end) {
      const dollar = this.#raw.indexOf('$', at);
      if (dollar === -1 || dollar >= end) {
        parts.push(this.#raw.slice(at, end));
        break;
      }
      parts.push(this.#raw.slice(at, dollar));
      const piece = this.#dollar(dollar, end, nesting);
      parts.push(piece.text);
      for (const step of piece.steps) steps.push(step);
      known &&= piece.known;
      at = piece.end;
    }
    return { text: parts.join(''), known, steps };
  }

  #dollar(dollar: number, end: number, nesting: number): Expansion & { readonly end: number } {
    const next = dollar + 1 < end ? this.#raw[dollar + 1] : undefined;
    if (next === '$') return { text: '$', known: true, steps: [], end: dollar + 2 };
    if (next === '{') return this.#braced(dollar, end, nesting);
    const name = matchAt(nameAt, this.#raw, dollar + 1);
    if (name === undefined) return { text: '$', known: true, steps: [], end: dollar + 1 };
    const until = dollar + 1 + name.length;
    return { ...this.#substitute(name, 'plain', false, { start: dollar, end: until }, undefined, nesting), end: until };
  }

  #braced(dollar: number, end: number, nesting: number): Expansion & { readonly end: number } {
    const closing = this.#closings.get(dollar);
    const name = matchAt(nameAt, this.#raw, dollar + 2);
    if (closing === undefined || closing >= end || name === undefined) return this.#refuse(dollar, end);
    const at: Span = { start: dollar, end: closing + 1 };
    if (nesting >= mostNesting) {
      this.#tooDeep ??= at;
      return { text: this.#raw.slice(at.start, at.end), known: false, steps: [], end: at.end };
    }
    const afterName = dollar + 2 + name.length;
    if (afterName === closing) {
      return { ...this.#substitute(name, 'plain', false, at, undefined, nesting), end: at.end };
    }
    const operator = matchAt(operatorAt, this.#raw, afterName);
    if (operator === undefined) return this.#refuse(dollar, end);
    const operand: Span = { start: afterName + operator.length, end: closing };
    // Compose's pattern does not reach over a line's end.
    if (this.#raw.slice(operand.start, operand.end).includes('\n')) return this.#refuse(dollar, end);
    const form = operator.endsWith('-') ? 'default' : operator.endsWith('+') ? 'replacement' : 'required';
    return { ...this.#substitute(name, form, operator.startsWith(':'), at, operand, nesting), end: at.end };
  }

  #refuse(start: number, end: number): Expansion & { readonly end: number } {
    this.#invalid ??= { start, end: Math.min(end, start + 2) };
    return { text: this.#raw.slice(start, end), known: false, steps: [], end };
  }

  #substitute(
    variable: string,
    form: Substitution['form'],
    emptyIsUnset: boolean,
    at: Span,
    operandAt: Span | undefined,
    nesting: number,
  ): Expansion {
    const index = this.#substitutions.length;
    const found = this.#lookup(variable);
    // The place in the list is taken first: nested expressions come after the one that holds them.
    const record = (source: Substitution['source'], result: string): void => {
      this.#substitutions[index] = { variable, form, source, at, ...(operandAt && { operandAt }), result };
    };
    record('unset', '');
    const operand = operandAt ? this.#expand(operandAt.start, operandAt.end, nesting + 1) : nothing;
    const set = found !== undefined && !(emptyIsUnset && found.value === '');
    if (form === 'replacement') {
      const replaced = set || this.#mayBeSet;
      record(set ? 'replacement' : 'unset', replaced ? operand.text : '');
      return replaced ? { ...operand, known: operand.known && set } : { text: '', known: false, steps: [] };
    }
    if (set) {
      record('env-file', found.value);
      return { text: found.value, known: true, steps: found.step ? [found.step] : [] };
    }
    if (form === 'default') {
      record('literal-default', operand.text);
      return operand;
    }
    record(form === 'required' ? 'required' : 'unset', '');
    return { text: '', known: false, steps: [] };
  }
}

interface Expansion {
  readonly text: string;
  readonly known: boolean;
  readonly steps: readonly Step[];
}

const nothing: Expansion = { text: '', known: true, steps: [] };

/** For every `${` the `}` that closes it, in one pass. Compose counts `${` even after another `$`. */
function closingBraces(raw: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '}') {
      const opening = open.pop();
      if (opening !== undefined) closings.set(opening, at);
    } else if (raw[at] === '$' && raw[at + 1] === '{') {
      open.push(at);
      at += 1;
    }
  }
  return closings;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
