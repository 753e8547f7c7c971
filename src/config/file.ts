import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Ignore, Settings, SourceDocument, Span } from '../types.ts';
import { isDay } from './day.ts';
import { SettingsError } from './settings.ts';
import { allowed, didYouMean, mayNameYaml, namesNoYaml, oneOf } from './values.ts';

/** What the configuration file sets. */
export type ConfigFile = Partial<
  Pick<
    Settings,
    'failOn' | 'commentOn' | 'gate' | 'files' | 'exclude' | 'rules' | 'suppressions' | 'ignore' | 'projects'
  >
>;

/** The file's keys, in the order of its documentation. */
export const configKeys = [
  'fail-on',
  'comment-on',
  'gate',
  'suppressions',
  'rules',
  'ignore',
  'files',
  'exclude',
  'projects',
] as const;

/** The keys of one entry of `ignore`. */
export const ignoreKeys = ['rule', 'service', 'path', 'reason', 'expires'] as const;

/**
 * Reads `.github/docker-auditor.yml`.
 *
 * @param ruleIds every rule there is, so that a mistyped one is found
 * @throws {SettingsError} naming the line, what is allowed there and the nearest match
 */
export function readConfigFile(document: SourceDocument, ruleIds: readonly string[]): ConfigFile {
  return new ConfigReader(document, ruleIds).read();
}

type Entry = readonly [key: string, value: unknown, at: number];

class ConfigReader {
  readonly #document: SourceDocument;
  readonly #ruleIds: readonly string[];

  constructor(document: SourceDocument, ruleIds: readonly string[]) {
    this.#document = document;
    this.#ruleIds = ruleIds;
  }

  read(): ConfigFile {
    const document = parseDocument(this.#document.text, { prettyErrors: false });
    const [error] = document.errors;
    if (error?.code === 'MULTIPLE_DOCS') this.#fail(error.pos[0], 'starts a second document, and takes only one.');
    if (error !== undefined) this.#fail(error.pos[0], `does not parse: ${error.message}.`);
    const root: unknown = document.contents;
    if (root === null || (isScalar(root) && root.value === null)) return {};
    const settings = this.#entries(root, 'The file', 0).map(([key, value, at]) => {
      const known = oneOf(key, configKeys);
      if ('error' in known) this.#fail(at, `has an unknown key "${key}".${didYouMean(key, configKeys)}`);
      return this.#setting(known.value, value, at);
    });
    return settings.reduce<ConfigFile>((file, setting) => Object.assign(file, setting), {});
  }

  #setting(key: (typeof configKeys)[number], value: unknown, at: number): ConfigFile {
    switch (key) {
      case 'fail-on':
        return { failOn: this.#word(key, value, at, allowed.failOn) };
      case 'comment-on':
        return { commentOn: this.#word(key, value, at, allowed.commentOn) };
      case 'gate':
        return { gate: this.#word(key, value, at, allowed.gate) };
      case 'suppressions':
        return { suppressions: this.#word(key, value, at, allowed.suppressions) };
      case 'files':
        return { files: this.#yamlNames(key, value, at) };
      case 'exclude':
        return { exclude: this.#texts(key, value, at) };
      case 'rules':
        return { rules: this.#rules(value, at) };
      case 'ignore':
        return { ignore: this.#items(key, value, at).map(([item, itemAt]) => this.#ignore(item, itemAt)) };
      case 'projects':
        return { projects: this.#items(key, value, at).map(([item, itemAt]) => this.#yamlNames(key, item, itemAt)) };
    }
  }

  #rules(value: unknown, keyAt: number): Settings['rules'] {
    return Object.fromEntries(
      this.#entries(value, '"rules"', keyAt).map(([id, setting, at]) => {
        this.#checkRule(id, at);
        return [id, this.#word(`rules.${id}`, setting, at, allowed.rule)];
      }),
    );
  }

  #ignore(item: unknown, itemAt: number): Ignore {
    const values = new Map<string, string>();
    let rulesAt: Span = { start: itemAt, end: itemAt };
    for (const [key, value, at] of this.#entries(item, 'An entry of "ignore"', itemAt)) {
      const known = oneOf(key, ignoreKeys);
      if ('error' in known) this.#fail(at, `has an unknown key "${key}" under "ignore".${didYouMean(key, ignoreKeys)}`);
      const text = this.#text(`ignore.${key}`, value, at);
      if (key === 'rule') {
        this.#checkRule(text, offsetOf(value) ?? at);
        rulesAt = { start: offsetOf(value) ?? at, end: (offsetOf(value) ?? at) + text.length };
      }
      if (key === 'expires' && !isDay(text)) {
        this.#fail(at, `has an "ignore.expires" that is no day: it takes YYYY-MM-DD, not ${JSON.stringify(text)}.`);
      }
      values.set(key, text);
    }
    const required = (key: string, example: string): string =>
      values.get(key) ?? this.#fail(itemAt, `has an entry of "ignore" without "${key}". ${example}`);
    const [service, path, expires] = [values.get('service'), values.get('path'), values.get('expires')];
    return {
      source: 'configuration',
      at: { document: this.#document, writtenAt: { start: itemAt, end: endOf(item) ?? itemAt }, via: [] },
      rules: [required('rule', 'Name the rule that it ignores.')],
      rulesAt,
      reason: required('reason', 'Say why the finding is right as it is: an ignore without a reason is not honoured.'),
      ...(service !== undefined && { service }),
      ...(path !== undefined && { path }),
      ...(expires !== undefined && { expires }),
    };
  }

  #checkRule(id: string, at: number): void {
    if (!this.#ruleIds.includes(id)) this.#fail(at, `names an unknown rule "${id}".${didYouMean(id, this.#ruleIds)}`);
  }

  #word<T extends string>(key: string, value: unknown, at: number, words: readonly T[]): T {
    const read = oneOf(isScalar(value) ? this.#source(value) : '', words);
    if ('error' in read) this.#fail(at, `has a "${key}" that can't be used: it ${read.error}`);
    return read.value;
  }

  /** As written: `on` and `off` are no booleans here, whatever the YAML version. */
  #source(value: Node): string {
    const [start, end] = value.range ?? [0, 0];
    return this.#document.text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
  }

  #text(key: string, value: unknown, at: number): string {
    if (!isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '')
      this.#fail(at, `takes a text under "${key}".`);
    return value.value;
  }

  #texts(key: string, value: unknown, at: number): readonly string[] {
    return this.#items(key, value, at).map(([item, itemAt]) => {
      if (!isScalar(item) || typeof item.value !== 'string') this.#fail(itemAt, `takes only texts under "${key}".`);
      return item.value;
    });
  }

  #yamlNames(key: string, value: unknown, at: number): readonly string[] {
    const names = this.#texts(key, value, at);
    const wrong = names.find((name) => !mayNameYaml(name));
    if (wrong !== undefined) this.#fail(at, `has ${JSON.stringify(wrong)} under "${key}", which ${namesNoYaml}`);
    return names;
  }

  #items(key: string, value: unknown, at: number): readonly (readonly [unknown, number])[] {
    if (!isSeq(value)) this.#fail(at, `takes a list under "${key}".`);
    return value.items.map((item) => [item, offsetOf(item) ?? at]);
  }

  #entries(value: unknown, what: string, at: number): readonly Entry[] {
    if (!isMap(value)) this.#fail(offsetOf(value) ?? at, `${what} has to be a mapping.`);
    const map: YAMLMap = value;
    return map.items.map(({ key, value: item }) => {
      if (!isScalar(key)) this.#fail(offsetOf(key) ?? at, 'has a key that is no text.');
      return [String(key.value), item, offsetOf(key) ?? at];
    });
  }

  #fail(offset: number, problem: string): never {
    throw new SettingsError(`${this.#document.path}:${this.#document.positionAt(offset).line} ${problem}`);
  }
}

function offsetOf(value: unknown): number | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) ? value.range?.[0] : undefined;
}

function endOf(value: unknown): number | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) ? value.range?.[1] : undefined;
}
