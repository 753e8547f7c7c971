import { prose } from '../../prose.ts';
import type { Project, Prose, Rule } from '../../types.ts';
import { type Instruction, instructionsOf } from './inline-dockerfile.ts';

/** What an instruction takes from elsewhere without saying which version it means. */
function unchecked({ keyword, text }: Instruction, stages: ReadonlySet<string>): Prose | undefined {
  if (keyword === 'RUN' && pipesDownload(text)) return prose`downloads a script and runs it at once`;
  if (keyword === 'ADD' && /(?:^|\s)https?:\/\//.test(text) && !/--checksum=|#[0-9a-f]{40}/.test(text))
    return prose`adds a download that nothing checks`;
  if (keyword === 'FROM' && isLatest(text, stages)) return prose`builds on whatever image is the latest`;
  return undefined;
}

function pipesDownload(command: string): boolean {
  const parts = command.split('|').map((part) => part.trim());
  return parts.some(
    (part, index) =>
      index > 0 &&
      /^(?:sudo\s+)?(?:\/bin\/)?(?:ba|da|z|k)?sh\b/.test(part) &&
      /(?:^|[\s;&(])(?:curl|wget)\s/.test(parts[index - 1] ?? ''),
  );
}

/** `scratch`, an earlier stage and what a build argument names are no images that a tag could be missing of. */
function isLatest(text: string, stages: ReadonlySet<string>): boolean {
  const image = text.split(/\s+/).find((word) => !word.startsWith('--')) ?? '';
  if (image === 'scratch' || image.includes('$') || image.includes('@') || stages.has(image.toLowerCase()))
    return false;
  return image.endsWith(':latest') || !image.slice(image.lastIndexOf('/') + 1).includes(':');
}

function stageOf({ keyword, text }: Instruction): string | undefined {
  return keyword === 'FROM' ? /\sas\s+(\S+)$/i.exec(text)?.[1]?.toLowerCase() : undefined;
}

export const rule: Rule = {
  meta: {
    id: 'build-inline-remote-exec',
    group: 'supply-chain',
    title: 'Inline Dockerfile that runs downloads unchecked',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-494'],
    cis: ['4.2'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/build/#dockerfile_inline',
      'https://docs.docker.com/reference/dockerfile/#add---checksum',
    ],
    docs: {
      danger:
        'Linters for Dockerfiles never see one that stands in a compose file. What it downloads is run as root in the build, whatever it is that day.',
      remedy:
        'Name a version and check it: `ADD --checksum=sha256:…`, a package with its version, an image with its tag. Better, move it into a Dockerfile of its own.',
      whenRight: 'In throw-away setups.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const inline = service.text('build', 'dockerfile_inline');
      if (inline === undefined) continue;
      const instructions = instructionsOf(inline);
      const stages = new Set(instructions.flatMap((instruction) => stageOf(instruction) ?? []));
      for (const instruction of instructions) {
        const what = unchecked(instruction, stages);
        if (what === undefined) continue;
        const { keyword, text, at } = instruction;
        yield {
          at,
          service: service.name,
          path: [...service.path, 'build', 'dockerfile_inline', keyword],
          subject: text,
          message: {
            what: prose`The ${[keyword]} step in the build of ${service.name} ${what}.`,
            why: prose`It is other code whenever that place changes, and linters for Dockerfiles don't look here.`,
            todo: prose`Name a version and check it, in a Dockerfile of its own where linters see it.`,
          },
        };
      }
    }
  },
};
