/**
 * How Compose merges two values at one place of the model.
 * - `replace`: the later one stands alone.
 * - `pairs`: list and map form are the same thing; later pairs win by key.
 * - `sequence`: a single scalar counts as a list of one; lists are appended.
 * - `names`: a list counts as a mapping whose values are empty.
 * - `build`: a string is the context.
 * - `logging`: options are merged only where both name the same driver, or one names none.
 */
export type MergeRule = 'replace' | 'pairs' | 'sequence' | 'names' | 'build' | 'logging';

/**
 * Places with a rule of their own, `*` standing for any name. Elsewhere mappings are merged key by key, lists appended,
 * and scalars replaced.
 * Source: https://github.com/compose-spec/compose-go/blob/main/override/merge.go
 */
const rules: ReadonlyMap<string, MergeRule> = new Map([
  ['networks.*.labels', 'pairs'],
  ['volumes.*.labels', 'pairs'],
  ['services.*.annotations', 'pairs'],
  ['services.*.build', 'build'],
  ['services.*.build.args', 'pairs'],
  ['services.*.build.additional_contexts', 'pairs'],
  ['services.*.build.extra_hosts', 'pairs'],
  ['services.*.build.labels', 'pairs'],
  ['services.*.command', 'replace'],
  ['services.*.depends_on', 'names'],
  ['services.*.deploy.labels', 'pairs'],
  ['services.*.dns', 'sequence'],
  ['services.*.dns_opt', 'sequence'],
  ['services.*.dns_search', 'sequence'],
  ['services.*.entrypoint', 'replace'],
  ['services.*.env_file', 'sequence'],
  ['services.*.label_file', 'sequence'],
  ['services.*.environment', 'pairs'],
  ['services.*.extra_hosts', 'pairs'],
  ['services.*.healthcheck.test', 'replace'],
  ['services.*.labels', 'pairs'],
  ['services.*.logging', 'logging'],
  ['services.*.models', 'names'],
  ['services.*.networks', 'names'],
  ['services.*.sysctls', 'pairs'],
  ['services.*.tmpfs', 'sequence'],
]);

export function mergeRule(path: readonly string[]): MergeRule | undefined {
  if (path.length < 3 || path.length > 4) return undefined;
  if (path.length === 4 && path[0] === 'services' && path[2] === 'ulimits') return 'replace';
  return rules.get([path[0], '*', ...path.slice(2)].join('.'));
}
