import { prose } from '../../prose.ts';
import type { ModelScalar, Project, Prose, Rule, Service } from '../../types.ts';

/** The variable that is the whole image, where the repository gives it no value. */
function wholeVariable({ raw, substitutions }: ModelScalar): string | undefined {
  const whole = substitutions.find(({ at }) => at.start === 0 && at.end === raw.length);
  return whole !== undefined && ['unset', 'required'].includes(whole.source) ? whole.variable : undefined;
}

/** A registry that nothing but a number names, so that no certificate can vouch for it. This machine itself is none. */
function bareAddress({ image }: Service): string | undefined {
  const host = image?.value.registry.replace(/:\d+$/, '') ?? '';
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || /^\[[0-9a-f:.]+\]$/i.test(host);
  return isAddress && !/^127\.|^\[::1\]$/.test(host) ? image?.value.registry : undefined;
}

function untrusted(service: Service, written: ModelScalar): readonly [subject: string, what: Prose] | undefined {
  const variable = wholeVariable(written);
  if (variable !== undefined)
    return [variable, prose`The variable ${variable} alone decides which image ${service.name} runs.`];
  const registry = bareAddress(service);
  if (registry !== undefined)
    return [registry, prose`The image of ${service.name} comes from the bare address ${registry}.`];
  return undefined;
}

export const rule: Rule = {
  meta: {
    id: 'image-untrusted-variable',
    group: 'supply-chain',
    title: 'Image from a place that nobody vouches for',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-829'],
    cis: ['4.2'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#image',
      'https://docs.docker.com/reference/cli/dockerd/#insecure-registries',
    ],
    docs: {
      danger:
        'Who reviews the file can not tell what will run: the whole image comes from the environment, or from a registry at a bare address, which is commonly reached without encryption.',
      remedy:
        'Write the repository into the file and leave only the version to a variable: `image: acme/app:${VERSION:-1.4.2}`.',
      whenRight: 'In pipelines that build the image and hand its name on.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const written = service.text('image');
      if (written === undefined || service.hasBuild) continue;
      const found = untrusted(service, written);
      if (found === undefined) continue;
      const [subject, what] = found;
      yield {
        at: written,
        service: service.name,
        path: [...service.path, 'image'],
        subject,
        message: {
          what,
          why: prose`Who reviews this file can't tell what will run.`,
          todo: prose`Name a repository that can be checked, and leave only the version to a variable.`,
        },
      };
    }
  },
};
