import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

/** `ai/smollm2:360M-Q4_K_M` and `ai/smollm2@sha256:…` are fixed; a colon before the last slash is a registry's port. */
function isFixed(reference: string): boolean {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  return /[@:]/.test(name) && !name.endsWith(':latest');
}

export const rule: Rule = {
  meta: {
    id: 'model-mutable-ref',
    group: 'supply-chain',
    title: 'Model without a fixed version',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-494'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/models/'],
    docs: {
      danger:
        'Docker fetches the model like an image. Without a tag it is the latest one, which changes without any change here.',
      remedy: 'Name a tag or a digest: `model: ai/smollm2:360M-Q4_K_M`.',
      whenRight: 'While trying models out.',
    },
  },
  *check(project: Project) {
    const models = project.root.entries.get('models');
    if (models?.kind !== 'map') return;
    for (const [name, fields] of models.entries) {
      const model = fields.kind === 'map' ? fields.entries.get('model') : undefined;
      if (model?.kind !== 'scalar' || !model.known || model.text === '' || isFixed(model.text)) continue;
      yield {
        at: model,
        path: ['models', name, 'model'],
        subject: model.text,
        message: {
          what: prose`The model ${name} names no fixed version of ${model.text}.`,
          why: prose`The next start can fetch another model without any change here.`,
          todo: prose`Name a tag or a digest.`,
        },
      };
    }
  },
};
