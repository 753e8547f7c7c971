import { configKeys, type ignoreKeys } from './file.ts';
import { allowed, yamlName } from './values.ts';

/** Where the schema is published. */
const address = 'https://raw.githubusercontent.com/docker-auditor/docker-auditor/main/docs/configuration.schema.json';

/** The JSON Schema of the configuration file, for editors: it takes what the reader takes. */
export function configSchema(ruleIds: readonly string[]): object {
  const yamlFile = { type: 'string', pattern: yamlName.source };
  const globs = { type: 'array', items: { type: 'string' } };
  const properties: Record<(typeof configKeys)[number], object> = {
    'fail-on': { description: 'The lowest severity that blocks.', enum: allowed.failOn, default: 'high' },
    'comment-on': {
      description: 'The lowest severity that gets a comment of its own.',
      enum: allowed.commentOn,
      default: 'medium',
    },
    gate: {
      description: 'What can block: what the change introduced, or all findings of the touched projects.',
      enum: allowed.gate,
      default: 'introduced',
    },
    suppressions: {
      description: 'Whether ignores that a pull request adds are honoured where its author and sender may write.',
      enum: allowed.suppressions,
      default: 'trusted',
    },
    rules: {
      description: 'Switches rules on or off, or gives them another severity.',
      type: 'object',
      properties: Object.fromEntries(ruleIds.map((id) => [id, { enum: allowed.rule }])),
      additionalProperties: false,
    },
    ignore: {
      description: 'Findings that are right as they are.',
      type: 'array',
      items: {
        type: 'object',
        properties: ignoreProperties(ruleIds),
        required: ['rule', 'reason'],
        additionalProperties: false,
      },
    },
    files: {
      description: 'Globs that take the place of the built-in compose file names.',
      type: 'array',
      items: yamlFile,
    },
    exclude: { description: 'Globs for files that are left out.', ...globs },
    projects: {
      description: 'The files of each project, the base first.',
      type: 'array',
      items: { type: 'array', items: yamlFile },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: address,
    title: 'Configuration of Docker Auditor',
    type: ['object', 'null'],
    properties: Object.fromEntries(configKeys.map((key) => [key, properties[key]])),
    additionalProperties: false,
  };
}

function ignoreProperties(ruleIds: readonly string[]): Record<(typeof ignoreKeys)[number], object> {
  const text = { type: 'string', pattern: String.raw`\S` };
  return {
    rule: { description: 'The rule.', enum: ruleIds },
    service: { description: "The service's exact name. Without it: every service.", ...text },
    path: { description: "A glob for the file that the finding's text stands in. Without it: every file.", ...text },
    reason: { description: 'Why the finding is right as it is.', ...text },
    expires: { description: 'The last day on which it holds.', type: 'string', format: 'date' },
  };
}
