import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One case of a rule: a file or folder under `fixtures/rules/<id>/`.
 *
 * The expectation stands where it is about: `# finds: <id>` at the end of a line says that exactly this rule finds
 * something there (`<id> (medium)` says how severe, `<id>, <id>` that it finds two things), `# finds-next: <id>` says it
 * of the next line, and `# silent: <id>` anywhere that another rule has nothing to add.
 */
export interface RuleFixture {
  readonly name: string;
  readonly kind: 'bad' | 'good';
  /** By path; a single file is `compose.yaml`. */
  readonly files: ReadonlyMap<string, string>;
  /** What the files are once every proven fix of the rule is applied; absent where the rule can't offer one. */
  readonly fixed?: ReadonlyMap<string, string>;
}

export interface Mark {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly severity?: string;
}

const folder = 'fixtures/rules';

/** Files that belong to no case: `bad.fixed.yml` belongs to `bad.yml`. */
export function fixturesOf(rule: string): readonly RuleFixture[] {
  const home = join(folder, rule);
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((name) => !/\.fixed(?:\.yml)?$/.test(name))
    .toSorted()
    .map((name) => {
      const fixedAt = join(home, name.endsWith('.yml') ? name.replace(/\.yml$/, '.fixed.yml') : `${name}.fixed`);
      return {
        name,
        kind: name.startsWith('good') ? 'good' : 'bad',
        files: textsAt(join(home, name)),
        ...(existsSync(fixedAt) && { fixed: textsAt(fixedAt) }),
      };
    });
}

function textsAt(path: string): ReadonlyMap<string, string> {
  if (!statSync(path).isDirectory()) return new Map([['compose.yaml', readFileSync(path, 'utf8')]]);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(path, name)).isFile(),
  );
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

export function marksOf(files: ReadonlyMap<string, string>): readonly Mark[] {
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [, next, rules = ''] = /# finds(-next)?: (.*)$/.exec(line.trimEnd()) ?? [];
      return rules
        .split(', ')
        .filter((rule) => rule !== '')
        .map((rule) => {
          const [, id = '', severity] = /^([\w-]+)(?: \((\w+)\))?$/.exec(rule) ?? [];
          return {
            path,
            line: index + (next === undefined ? 1 : 2),
            rule: id,
            ...(severity !== undefined && { severity }),
          };
        });
    }),
  );
}

export function silentRules(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.values()].flatMap((text) =>
    [...text.matchAll(/# silent: (.*)$/gm)].flatMap(([, rules = '']) => rules.trim().split(', ')),
  );
}
