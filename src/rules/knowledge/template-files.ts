/**
 * Whether a file's name says that it is to be copied and filled in, as `.env.example`, `env.sample` and
 * `db_password.txt.template` do. Such files belong into the repository.
 */
export function isTemplateName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name.split(/[._-]/).some((part) => words.has(part));
}

const words: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'sample',
  'template',
  'tmpl',
  'tpl',
  'dist',
  'default',
  'defaults',
]);
