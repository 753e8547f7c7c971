import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { isMutableTag } from '../knowledge/mutable-tags.ts';

export const rule: Rule = {
  meta: {
    id: 'image-mutable-tag',
    group: 'supply-chain',
    title: 'Image without a fixed version',
    severity: 'low',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-494', 'CWE-829'],
    cis: ['5.28', '4.2'],
    elsewhere: {
      dclint: 'service-image-require-explicit-tag',
      'compose-lint': 'CL-0004',
      DockSec: 'compose-latest-or-untagged-image',
      'kjaniec-compose-lint': 'no-latest-tag',
    },
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    docs: {
      danger:
        'The tag is moved to new images by habit: the next pull runs other code without any change here, and nobody can say later what ran.',
      remedy: 'Name a version, `image: postgres:16.4`, and add its digest where it has to be exact.',
      whenRight: 'For images that this project builds itself, and in throw-away setups.',
    },
  },
  *check(project: Project) {
    // Beside `build` the image is a local name for what is built, for the other services too.
    const built = new Set(project.services.filter(({ hasBuild }) => hasBuild).map(({ image }) => image?.value.name));
    for (const service of project.services) {
      const { image } = service;
      if (image === undefined || service.hasBuild || built.has(image.value.name)) continue;
      const { tag, digest, name } = image.value;
      if (digest !== undefined || (tag !== undefined && !isMutableTag(tag))) continue;
      yield {
        at: image,
        service: service.name,
        path: [...service.path, 'image'],
        subject: `${name}:${tag ?? ''}`,
        message: {
          what:
            tag === undefined
              ? prose`The image of ${service.name} names no version, so it is \`latest\`.`
              : prose`The image of ${service.name} follows the moving tag ${tag}.`,
          why: prose`The next pull can run other code without any change here.`,
          todo: prose`Name a version, and add its digest where it has to be exact.`,
        },
        noFixReason: prose`Which version is meant is not in the file.`,
      };
    }
  },
};
