import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'image-no-digest',
    group: 'supply-chain',
    title: 'Image without a digest',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-494'],
    cis: ['5.28'],
    elsewhere: { 'compose-lint': 'CL-0019' },
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    docs: {
      danger:
        'A tag can be moved to another image, by its maintainers or by whoever gets hold of their account. A digest can not.',
      remedy: 'Add the digest, `image: postgres:16.4@sha256:…`, and let a tool such as Renovate keep it up to date.',
      whenRight: 'Where nobody would update the digest: an old image that is pinned gets no security fixes.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const { image } = service;
      // Beside `build` the image is a local name for what is built; a variable may bring the digest along.
      if (image === undefined || service.hasBuild || service.text('image')?.known !== true) continue;
      if (image.value.digest !== undefined) continue;
      const { name, tag = 'latest' } = image.value;
      yield {
        at: image,
        service: service.name,
        path: [...service.path, 'image'],
        subject: `${name}:${tag}`,
        message: {
          what: prose`The image of ${service.name} is named by its tag ${tag} only.`,
          why: prose`A tag can be moved to another image; a digest can not.`,
          todo: prose`Add \`@sha256:…\` behind the tag, and let a tool keep it up to date.`,
        },
      };
    }
  },
};
