import { type Edits, insertItemAfter, insertListAfter } from '../../fixes/edits.ts';
import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Hit, ModelNode, ModelPath, ModelScalar, Project, Prose, Rule, Service, Slot } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';
import { isStackFile } from '../../stack-file.ts';
import { optionsOf } from './security-options.ts';

const option = 'no-new-privileges:true';

const cantPlace: Prose = prose`No line of its own shows where the entry belongs.`;
const ignoredInSwarm: Prose = prose`\`docker stack deploy\` leaves \`security_opt\` out.`;

/** Behind the last of its options, or as an entry of its own behind a line that the service itself holds. */
function add(service: Service, takers: Takers): Pick<Hit, 'fix' | 'noFixReason'> {
  const last = service.list('security_opt').at(-1);
  if (last !== undefined) return offer(takers, last, insertItemAfter(last, option));
  const line = [service.text('image'), service.text('build'), ...service.fields.entries.values()].find(isOwnLine);
  if (line === undefined || service.get('security_opt') !== undefined) return { noFixReason: cantPlace };
  return offer(takers, line, insertListAfter(line, 'security_opt', [option]));
}

/** Not merged in from elsewhere, where it would be the line of others too, and with nothing of it below. */
function isOwnLine(node: ModelNode | undefined): node is ModelScalar {
  if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') return false;
  return node.via.every(({ kind }) => kind === 'env-file' || kind === 'override' || kind === 'include');
}

/** The services that take over a mapping or list, by it. */
type Takers = ReadonlyMap<Slot['container'] | undefined, readonly ModelPath[]>;

/** Whoever takes over the mapping or list that grows gets the option too, and gains by it. */
function offer(takers: Takers, beside: ModelScalar, edits: Edits): Pick<Hit, 'fix' | 'noFixReason'> {
  const users = takers.get(beside.slot?.container) ?? [];
  return propose(edits, {
    title: prose`Forbid gaining privileges.`,
    safety: 'changes-behaviour',
    caveat: prose`\`sudo\` and other setuid programs inside the container stop working.`,
    document: beside.document,
    changes: users.map((path) => [...path, 'security_opt']),
  });
}

function takersIn(project: Project): Takers {
  const takers = new Map<Slot['container'] | undefined, ModelPath[]>();
  for (const service of project.services) {
    const nodes = [...service.fields.entries.values(), ...service.list('security_opt')];
    for (const container of new Set(nodes.map(({ slot }) => slot?.container))) {
      const known = takers.get(container);
      if (known === undefined) takers.set(container, [service.path]);
      else known.push(service.path);
    }
  }
  return takers;
}

export const rule: Rule = {
  meta: {
    id: 'no-new-privileges-missing',
    group: 'privilege',
    title: 'Gaining privileges not forbidden',
    severity: 'low',
    default: 'group',
    fix: 'caveat',
    cwe: ['CWE-250', 'CWE-732'],
    cis: ['5.26'],
    owasp: ['Docker rule 4'],
    elsewhere: {
      KICS: '27fcc7d6-c49b-46e0-98f1-6c082a6a2750, 610e266e-6c12-4bca-9925-1ed0cd29742b',
      Semgrep: 'no-new-privileges',
      CodePathfinder: 'COMPOSE-SEC-011',
      'compose-lint': 'CL-0003',
      DockSec: 'compose-no-new-privileges',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/reference/cli/docker/container/run/#security-opt',
      'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    ],
    docs: {
      danger:
        'A program with the setuid bit raises a process above the rights it started with, so a flaw in an app that runs as a normal user can end as root in the container.',
      remedy: 'Add `no-new-privileges:true` to `security_opt`.',
      whenRight: 'For images that rely on `sudo` or another setuid helper.',
    },
  },
  *check(project: Project) {
    const takers = takersIn(project);
    const inSwarm = isStackFile(project);
    for (const service of wholeServices(project)) {
      const unknown = service.list('security_opt').some(({ known }) => !known);
      if (unknown || optionsOf(service).some(({ name }) => name === 'no-new-privileges')) continue;
      yield {
        ...missing(service, ['security_opt', 'no-new-privileges'], {
          what: prose`Nothing keeps ${service.name} from gaining privileges.`,
          why: prose`Whoever runs code in it as a normal user can become root in the container through any setuid program.`,
          todo: inSwarm
            ? prose`Set \`no-new-privileges\` for the engine of every node: \`docker stack deploy\` ignores \`security_opt\`.`
            : prose`Add \`no-new-privileges:true\` to \`security_opt\`.`,
        }),
        ...(inSwarm ? { noFixReason: ignoredInSwarm } : add(service, takers)),
      };
    }
  },
};
