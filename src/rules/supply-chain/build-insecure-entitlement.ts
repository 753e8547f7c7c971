import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { ModelPath, Place, Project, Prose, Rule, Service } from '../../types.ts';

interface Right {
  readonly at: Place;
  readonly path: ModelPath;
  /** What the build may reach. */
  readonly reach: 'host' | 'network';
  readonly written: Prose;
}

function* rights(service: Service): Generator<Right> {
  const privileged = service.flag('build', 'privileged');
  if (privileged?.value === true) {
    yield { at: privileged, path: ['privileged'], reach: 'host', written: prose`\`privileged: true\`` };
  }
  for (const item of service.list('build', 'entitlements')) {
    if (item.text !== 'security.insecure' && item.text !== 'network.host') continue;
    const reach = item.text === 'network.host' ? 'network' : 'host';
    yield { at: item, path: ['entitlements', item.text], reach, written: prose`the entitlement ${item.text}` };
  }
  const network = service.text('build', 'network');
  if (network?.text === 'host') {
    yield { at: network, path: ['network'], reach: 'network', written: prose`\`network: host\`` };
  }
}

export const rule: Rule = {
  meta: {
    id: 'build-insecure-entitlement',
    group: 'supply-chain',
    title: 'Build with rights over its host',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/build/#entitlements',
      'https://docs.docker.com/reference/compose-file/build/#privileged',
      'https://docs.docker.com/reference/compose-file/build/#network',
    ],
    docs: {
      danger:
        'The steps of the build leave the sandbox: with `privileged` or `security.insecure` they have every right on the machine that builds, with the host network they reach what listens there on `127.0.0.1`. Every package that the build installs may use that.',
      remedy: 'Remove the line.',
      whenRight: 'For builds that make images inside of a build, on a machine that is thrown away afterwards.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const { at, path: key, reach, written } of rights(service)) {
        const path = [...service.path, 'build', ...key];
        yield {
          at,
          service: service.name,
          path,
          subject: reach,
          severity: reach === 'host' ? 'high' : 'medium',
          message: {
            what: prose`The build of ${service.name} runs with ${written}.`,
            why:
              reach === 'host'
                ? prose`Whatever its steps download and run has every right on the machine that builds.`
                : prose`Whatever its steps download and run reaches the services of the machine that builds, those on \`127.0.0.1\` too.`,
            todo: prose`Remove it.`,
          },
          ...proposeRemoval(at, path, {
            title: prose`Keep the build in its sandbox.`,
            caveat:
              reach === 'host'
                ? prose`A step that mounts or loads something, as \`RUN --security=insecure\` does, fails.`
                : prose`A step that needs a service or a resolver of the host itself fails.`,
          }),
        };
      }
    }
  },
};
