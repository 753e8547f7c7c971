import { parseArgs } from 'node:util';
import { allowed, didYouMean, oneOf } from '../config/values.ts';
import type { Settings } from '../types.ts';

/** The command line can't be understood. The message says what it takes instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const formats = ['text', 'json', 'sarif', 'github', 'markdown'] as const;
export type Format = (typeof formats)[number];

export interface AuditOptions {
  readonly paths: readonly string[];
  readonly base: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly failOn: Settings['failOn'] | undefined;
  readonly config: string | undefined;
  readonly rules: readonly string[];
  readonly colour: boolean | undefined;
  /** Which proven fixes are applied; `undefined` for none. */
  readonly fix: 'safe' | 'all' | undefined;
  readonly dryRun: boolean;
}

export interface ExposureOptions {
  readonly paths: readonly string[];
  readonly base: string | undefined;
  readonly format: 'text' | 'json' | 'mermaid';
}

export type Command =
  | ({ readonly kind: 'audit' } & AuditOptions)
  | { readonly kind: 'model'; readonly paths: readonly string[]; readonly origins: boolean }
  | ({ readonly kind: 'exposure' } & ExposureOptions)
  | { readonly kind: 'rules'; readonly format: 'text' | 'json' }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

/**
 * @param args what follows the program's name
 * @throws {UsageError}
 */
export function parseCommand(args: readonly string[]): Command {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' };
  if (args.includes('--version')) return { kind: 'version' };
  const [first = '', ...rest] = args;
  switch (first) {
    case 'model': {
      const { values, positionals } = parsed(rest, { origins: { type: 'boolean' }, format: { type: 'string' } });
      word('--format', values['format'] ?? 'json', ['json']);
      return { kind: 'model', paths: positionals, origins: values['origins'] === true };
    }
    case 'exposure': {
      const { values, positionals } = parsed(rest, { base: { type: 'string' }, format: { type: 'string' } });
      const format = word('--format', values['format'] ?? 'text', ['text', 'json', 'mermaid'] as const);
      return { kind: 'exposure', paths: positionals, base: text(values['base']), format };
    }
    case 'rules': {
      const { values, positionals } = parsed(rest, { format: { type: 'string' } });
      if (positionals.length > 0) throw new UsageError('`rules` takes no paths.');
      return { kind: 'rules', format: word('--format', values['format'] ?? 'text', ['text', 'json'] as const) };
    }
    case 'explain': {
      const { positionals } = parsed(rest, {});
      const [rule, ...more] = positionals;
      if (rule === undefined || more.length > 0)
        throw new UsageError('`explain` takes one rule, such as `docker-auditor explain privileged`.');
      return { kind: 'explain', rule };
    }
    default:
      return auditCommand(args);
  }
}

function auditCommand(args: readonly string[]): Command {
  // `--fix` takes a value only in one word, so that a path behind it stays a path.
  const { values, positionals } = parsed(
    args.map((arg) => (arg === '--fix' ? '--fix=safe' : arg)),
    {
      base: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      'fail-on': { type: 'string' },
      config: { type: 'string' },
      rule: { type: 'string', multiple: true },
      color: { type: 'boolean' },
      fix: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  );
  const dryRun = values['dry-run'] === true;
  const fix = text(values['fix']) ?? (dryRun ? 'safe' : undefined);
  const failOn = text(values['fail-on']);
  return {
    kind: 'audit',
    paths: positionals,
    base: text(values['base']),
    format: word('--format', values['format'] ?? 'text', formats),
    output: text(values['output']),
    failOn: failOn === undefined ? undefined : word('--fail-on', failOn, allowed.failOn),
    config: text(values['config']),
    rules: Array.isArray(values['rule']) ? values['rule'].map(String) : [],
    colour: typeof values['color'] === 'boolean' ? values['color'] : undefined,
    fix: fix === undefined ? undefined : word('--fix', fix, ['safe', 'all'] as const),
    dryRun,
  };
}

type OptionKinds = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>;

function parsed(
  args: readonly string[],
  options: OptionKinds,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    const unknown = /'(--[\w-]+)'/.exec(String(error))?.[1];
    const known = Object.keys(options).map((name) => `--${name}`);
    if (unknown !== undefined && !known.includes(unknown)) {
      throw new UsageError(`There is no option ${unknown}.${didYouMean(unknown, known)}`);
    }
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function word<T extends string>(option: string, value: unknown, words: readonly T[]): T {
  if (words.length === 1 && words[0] !== value) throw new UsageError(`${option} takes ${words[0]} here.`);
  const read = oneOf(String(value), words);
  if ('error' in read) throw new UsageError(`${option} ${read.error}`);
  return read.value;
}
