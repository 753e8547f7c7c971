import type { Service } from '../../types.ts';
import { programWrappers } from '../knowledge/client-programs.ts';

/** An option of a command and its value. */
export interface Option {
  /** Without dashes. */
  readonly name: string;
  readonly value: string;
  /** Both as they stand in the command. */
  readonly written: string;
}

/** What the service runs, as the engine gets it: a shell's script is one word. */
export function words(service: Service): readonly string[] {
  return [...service.entrypoint, ...service.command].map(({ value }) => value);
}

/** The words of a text that may be a shell's script. */
export function scriptWords(text: string): readonly string[] {
  return text.split(/[\s"'()]+/).filter((word) => word !== '');
}

/** What the service runs, each command of a shell's script apart. */
export function commands(service: Service): readonly (readonly string[])[] {
  const texts = words(service).join(' ').split(/[;&|]/);
  return texts.map(scriptWords).filter((command) => command.length > 0);
}

/** The program that a command runs, without its folder and the shell or entry script that starts it. */
export function programOf(command: readonly string[]): string {
  return command.map(baseName).find((word) => !programWrappers.has(word)) ?? '';
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * What can be an option with a value: `--port=80`, `--port 80`, `-p 80`, `-p80`, `-Dserver.port=80`,
 * `postgres -c port=80`. Whether a following word belongs to it is for the reader of the name to know.
 */
export function optionsIn(command: readonly string[]): readonly Option[] {
  return command.flatMap((word, at): readonly Option[] => {
    // Django's and Apache's words for it have no dashes.
    const isBare = word === 'runserver' || word === 'Listen';
    if (!isBare && !word.startsWith('-')) return [];
    const next = command[at + 1] ?? '';
    const written = `${word} ${next}`;
    if (isBare) return [{ name: word, value: next, written }];
    const [, letter, digits] = /^-([A-Za-z])(\d+)$/.exec(word) ?? [];
    if (letter !== undefined && digits !== undefined) return [{ name: letter, value: digits, written: word }];
    const [, name, value] = /^(?:-[DE]|--?)([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) return [];
    if (value !== undefined) return [{ name, value, written: word }];
    const [, setting, set] = /^([A-Za-z][\w.]*)=(.*)$/s.exec(next) ?? [];
    if (/^[cE]$/.test(name) && setting !== undefined) return [{ name: setting, value: set ?? '', written }];
    return [{ name, value: next, written }];
  });
}
