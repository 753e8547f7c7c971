import type { ModelScalar, Span } from '../../types.ts';
import { isCredentialName, strengthOf } from '../knowledge/credential-names.ts';
import {
  otherPasswordOptions,
  otherPasswordVariables,
  type PasswordOptions,
  passwordOptions,
} from '../knowledge/credential-options.ts';
import { findTokens } from '../knowledge/token-formats.ts';
import { type Word, writtenWords } from './command-words.ts';
import { blank } from './scalars.ts';

/** A password among the words of a command. */
export interface CommandCredential {
  /** Which of the given scalars holds it, and where in its `raw`. */
  readonly index: number;
  readonly span: Span;
  readonly value: string;
  /** The option or variable that it belongs to, as it is written. */
  readonly option: string;
  readonly strength: 'weak' | 'secret';
}

/**
 * The passwords in a command: one scalar with the whole of it, or one for each word of a list, which may hold a shell's
 * script. What a variable or another command puts in is none.
 */
export function commandCredentials(scalars: readonly ModelScalar[]): readonly CommandCredential[] {
  return commandPasswordPlaces(scalars).flatMap((candidate) => judged(candidate) ?? []);
}

/** Where a command takes passwords, whatever stands there. */
export function commandPasswordPlaces(scalars: readonly ModelScalar[]): readonly Omit<CommandCredential, 'strength'>[] {
  const words = writtenWords(scalars);
  const found: Candidate[] = [];
  let program: PasswordOptions = {};
  words.forEach((word, at) => {
    program = programAt(word, words[at - 1], program);
    const candidate = inWord(word, program) ?? inNextWord(word, words[at + 1], program);
    if (candidate) found.push(candidate);
  });
  return [...found, ...minioAliases(words)];
}

/** The program whose options stand at a word: the one that is named there, or the last one as long as its command goes on. */
function programAt({ text, starts }: Word, before: Word | undefined, last: PasswordOptions): PasswordOptions {
  const isOther = last.wraps !== undefined && !text.startsWith('-') && !last.wraps.includes(before?.text ?? '');
  return passwordOptions.get(text.slice(text.lastIndexOf('/') + 1)) ?? (starts || isOther ? {} : last);
}

type Candidate = Omit<CommandCredential, 'strength'>;

/** `--password=hunter2`, `-Dapp.token=…`, `PGPASSWORD=…`, `mysql -phunter2`. */
function inWord({ text, index, span }: Word, { attached }: PasswordOptions): Candidate | undefined {
  const [, dashes = '', name = ''] = /^(-{0,2})([A-Za-z_][\w.-]{0,100})=/.exec(text) ?? [];
  if (name !== '') {
    const known = dashes === '' ? otherPasswordVariables.has(name) : otherPasswordOptions.has(name);
    // Without dashes only what can be a variable: `host.password=x` may be an option's value.
    const fits = dashes !== '' || /^\w+$/.test(name);
    if (!fits || (!known && !isCredentialName(name.replace(/^D/, '')))) return undefined;
    return behind(dashes.length + name.length + 1, dashes + name);
  }
  if (attached !== undefined && text.startsWith(attached) && text.length > attached.length) {
    return behind(attached.length, attached);
  }
  return undefined;

  function behind(length: number, option: string): Candidate {
    return {
      index,
      option,
      value: text.slice(length),
      span: { start: span.end - (text.length - length), end: span.end },
    };
  }
}

/** `--requirepass hunter2`, `redis-cli -a hunter2`, `curl -u admin:hunter2`. */
function inNextWord(word: Word, next: Word | undefined, program: PasswordOptions): Candidate | undefined {
  const option = word.text;
  if (next === undefined || next.text.startsWith('-')) return undefined;
  const whole: Candidate = { index: next.index, option, value: next.text, span: next.span };
  if (program.next?.includes(option) === true) return whole;
  if (program.pair?.includes(option) === true) {
    const colon = next.text.indexOf(':') + 1;
    if (colon === 0) return undefined;
    const { start, end } = next.span;
    return { ...whole, value: next.text.slice(colon), span: { start: start + colon, end } };
  }
  if (program.longOnlyAttached === true || !/^--?[A-Za-z]/.test(option)) return undefined;
  const name = option.replace(/^--?/, '');
  if (/^(?:no|without|skip|disable|allow)-/.test(name)) return undefined;
  const isLong = option.startsWith('--') || name.length > 3;
  return isLong && (otherPasswordOptions.has(name) || isCredentialName(name)) ? whole : undefined;
}

/** `mc alias set store http://minio:9000 ACCESS SECRET`. Source: https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html */
function minioAliases(words: readonly Word[]): readonly Candidate[] {
  return words.flatMap((_, at) => {
    const [first, second, third] = words.slice(at, at + 3).map(({ text }) => text);
    const isAlias = second === 'alias' && third === 'set';
    const isHost = second === 'config' && words[at + 3]?.text === 'add' && third === 'host';
    const secret = words[at + (isAlias ? 6 : 7)];
    if (first === undefined || !/(?:^|\/)mc$/.test(first) || !(isAlias || isHost) || secret === undefined) return [];
    return { index: secret.index, span: secret.span, value: secret.text, option: 'mc' };
  });
}

function judged(candidate: Candidate): CommandCredential | undefined {
  const { value, option } = candidate;
  // A variable, a command's output, a piece of a program, or where to read the password from.
  if (value.includes(blank) || /[$`"']/.test(value) || /^(?:@|(?:env|file|id|type|stdin)[:=])/.test(value)) {
    return undefined;
  }
  const strength = strengthOf(value, option);
  // A provider's token is found as such, wherever it stands.
  if (findTokens(value).length > 0) return undefined;
  return strength === 'none' ? undefined : { ...candidate, strength };
}
