import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Settings } from '../types.ts';
import { SettingsError } from './settings.ts';
import { allowed, didYouMean, oneOf } from './values.ts';

/** What the configuration file sets. */
export type ConfigFile = Partial<
  Pick<Settings, 'failOn' | 'commentOn' | 'gate' | 'files' | 'exclude' | 'rules' | 'projects'>
>;

const keys = ['fail-on', 'comment-on', 'gate', 'files', 'exclude', 'rules', 'projects'] as const;

/**
 * Reads `.github/docker-auditor.yml`.
 *
 * @param ruleIds every rule there is, so that a mistyped one is found
 * @throws {SettingsError} naming the line, what is allowed there and the nearest match
 */
export function readConfigFile(path: string, text: string, ruleIds: readonly string[]): ConfigFile {
  return new ConfigReader(path, text, ruleIds).read();
}

class ConfigReader {
  readonly #path: string;
  readonly #text: string;
  readonly #ruleIds: readonly string[];
  readonly #lines: LineCounter = new LineCounter();

  constructor(path: string, text: string, ruleIds: readonly string[]) {
    this.#path = path;
    this.#text = text;
    this.#ruleIds = ruleIds;
  }

  read(): ConfigFile {
    const document = parseDocument(this.#text, { lineCounter: this.#lines, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) this.#fail(error.pos[0], `does not parse: ${error.message}.`);
    const root: unknown = document.contents;
    if (root === null || (isScalar(root) && root.value === null)) return {};
    const settings = this.#entries(root, 'The file').map(([key, value, at]) => {
      const known = oneOf(key, keys);
      if ('error' in known) this.#fail(at, `has an unknown key "${key}".${didYouMean(key, keys)}`);
      return this.#setting(known.value, value, at);
    });
    return settings.reduce<ConfigFile>((file, setting) => Object.assign(file, setting), {});
  }

  #setting(key: (typeof keys)[number], value: unknown, at: number): ConfigFile {
    switch (key) {
      case 'fail-on':
        return { failOn: this.#word(key, value, at, allowed.failOn) };
      case 'comment-on':
        return { commentOn: this.#word(key, value, at, allowed.commentOn) };
      case 'gate':
        return { gate: this.#word(key, value, at, allowed.gate) };
      case 'files':
        return { files: this.#texts(key, value, at) };
      case 'exclude':
        return { exclude: this.#texts(key, value, at) };
      case 'rules':
        return { rules: this.#rules(value) };
      case 'projects':
        return { projects: this.#items(key, value, at).map(([item, itemAt]) => this.#texts('projects', item, itemAt)) };
    }
  }

  #rules(value: unknown): Settings['rules'] {
    return Object.fromEntries(
      this.#entries(value, '"rules"').map(([id, setting, at]) => {
        if (!this.#ruleIds.includes(id))
          this.#fail(at, `names an unknown rule "${id}".${didYouMean(id, this.#ruleIds)}`);
        return [id, this.#word(`rules.${id}`, setting, at, allowed.rule)];
      }),
    );
  }

  #word<T extends string>(key: string, value: unknown, at: number, words: readonly T[]): T {
    const read = oneOf(isScalar(value) ? this.#source(value) : '', words);
    if ('error' in read) this.#fail(at, `has a "${key}" that can't be used: it ${read.error}`);
    return read.value;
  }

  /** As written: `on` and `off` are no booleans here, whatever the YAML version. */
  #source(value: Node): string {
    const [start, end] = value.range ?? [0, 0];
    return this.#text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
  }

  #texts(key: string, value: unknown, at: number): readonly string[] {
    return this.#items(key, value, at).map(([item, itemAt]) => {
      if (!isScalar(item) || typeof item.value !== 'string') this.#fail(itemAt, `takes only texts under "${key}".`);
      return item.value;
    });
  }

  #items(key: string, value: unknown, at: number): readonly (readonly [unknown, number])[] {
    if (!isSeq(value)) this.#fail(at, `takes a list under "${key}".`);
    return value.items.map((item) => [item, offsetOf(item) ?? at]);
  }

  #entries(value: unknown, what: string): readonly (readonly [key: string, value: unknown, at: number])[] {
    if (!isMap(value)) this.#fail(offsetOf(value) ?? 0, `${what} has to be a mapping.`);
    const map: YAMLMap = value;
    return map.items.map(({ key, value: item }) => {
      if (!isScalar(key)) this.#fail(offsetOf(key) ?? 0, 'has a key that is no text.');
      return [String(key.value), item, offsetOf(key) ?? 0];
    });
  }

  #fail(offset: number, problem: string): never {
    throw new SettingsError(`${this.#path}:${this.#lines.linePos(offset).line} ${problem}`);
  }
}

function offsetOf(value: unknown): number | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) ? value.range?.[0] : undefined;
}
