import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { AttachedFile, FileVariable, Hit, Message, Project, Prose, Rule } from '../../types.ts';
import { isCredentialName, strengthOf } from '../knowledge/credential-names.ts';
import { isTemplateName } from '../knowledge/template-files.ts';
import { findTokens } from '../knowledge/token-formats.ts';
import { textCredentials } from './assignments.ts';
import { connectionPasswords } from './connection-strings.ts';

export const rule: Rule = {
  meta: {
    id: 'secret-file-tracked',
    group: 'secrets',
    title: 'Secret file in the repository',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-540', 'CWE-798'],
    cis: ['4.10'],
    elsewhere: { DockSec: 'compose-env-file-secret-risk' },
    references: [
      'https://docs.docker.com/compose/how-tos/environment-variables/best-practices/',
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
    docs: {
      danger:
        'Keeping secrets in a file of their own is right, as long as the file is not in the repository. This one is, so everyone who can read the repository or its history has them.',
      remedy:
        'Change what is in it. Then `git rm --cached` the file, add it to `.gitignore`, and keep a template with placeholders beside it.',
      whenRight: 'For values that protect nothing, such as those of a test that runs on one machine.',
    },
  },
  *check(project: Project) {
    for (const file of project.attached.filter(({ inGit }) => inGit)) {
      switch (file.use) {
        case 'project-environment':
        case 'service-environment':
          for (const variable of file.variables) yield* inVariable(file, variable);
          break;
        case 'secret':
          yield* inSecret(file);
          break;
        case 'config':
          yield* named(
            file,
            textCredentials(file.document.text).map(({ value }) => value),
          );
      }
    }
  },
};

const todo: Message['todo'] = prose`Change it, list the file in \`.gitignore\`, and if it is committed take it out with \`git rm --cached\`.`;

const readers = prose`Everyone who can read the repository or its history has it.`;

function* inVariable({ document }: AttachedFile, variable: FileVariable): Generator<Hit> {
  const { name, value, writtenAt } = variable;
  const written = document.text.slice(writtenAt.start, writtenAt.end);
  const found = credentialIn(name, value, written);
  // A template says what to fill in: what everybody knows is just that.
  if (found === undefined || (found.strength === 'weak' && isTemplateName(document.path))) return;
  yield {
    at: variable,
    path: ['env_file', document.path, name],
    subject: found.strength === 'weak' ? 'weak' : shortHash(value),
    ...(found.strength === 'weak' && { severity: 'medium' as const }),
    secrets: masks([found.value, written.replaceAll(/^["']|["']$/g, '')]),
    message: {
      what: prose`${document.path} is in the repository, with ${found.what}.`,
      why:
        found.strength === 'weak'
          ? prose`It is one that everyone tries first, so it keeps nobody out who can reach the service.`
          : readers,
      todo,
    },
  };
}

interface FoundValue {
  readonly strength: 'weak' | 'secret';
  readonly value: string;
  readonly what: Prose;
}

/** @param written the value as the file has it: a variable in it is judged where it is set */
function credentialIn(name: string, value: string, written: string): FoundValue | undefined {
  const [token] = findTokens(value);
  if (token !== undefined) return { strength: 'secret', value: token.token, what: prose`a real ${[token.name]} in it` };
  if (written.includes('$') && !written.startsWith("'")) return undefined;
  if (isCredentialName(name)) {
    const strength = strengthOf(value, name);
    return strength === 'none' ? undefined : { strength, value, what: prose`the value of ${name} in it` };
  }
  // One that everyone knows is judged at the service that it opens.
  const password = connectionPasswords(value).find(({ strength }) => strength === 'secret')?.password;
  if (password === undefined) return undefined;
  return { strength: 'secret', value: password, what: prose`the password in ${name}` };
}

/** A public certificate or key may be handed on as a secret too; what is encrypted may be in the repository. */
const harmless =
  /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|PGP MESSAGE|AGE ENCRYPTED FILE|ENCRYPTED PRIVATE KEY)|^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |^\$ANSIBLE_VAULT;|^age-encryption\.org|ENC\[AES256_GCM/;

function* inSecret(file: AttachedFile): Generator<Hit> {
  const text = file.document.text.replace(/^\uFEFF/, '').trim();
  if (harmless.test(text)) return;
  const credentials = textCredentials(text);
  // A single word is the secret itself; more is a file of some format.
  if (credentials.length > 0)
    yield* named(
      file,
      credentials.map(({ value }) => value),
    );
  else if (text !== '' && !/\s/.test(text)) yield* named(file, [text]);
}

/** The finding stands where the project names the file: a secret's file has no line that speaks of it. */
function* named({ use, document, namedAt, resource = '' }: AttachedFile, values: readonly string[]): Generator<Hit> {
  const strengths = values.map((value) => strengthOf(value)).filter((strength) => strength !== 'none');
  const strength = strengths.includes('secret') ? 'secret' : strengths[0];
  if (namedAt === undefined || strength === undefined || isTemplateName(document.path)) return;
  yield {
    at: namedAt,
    path: [`${use}s`, resource, 'file'],
    subject: document.path,
    ...(strength === 'weak' && { severity: 'medium' as const }),
    related: [
      { place: { document, writtenAt: { start: 0, end: 0 }, via: [] }, note: prose`The file is in the repository.` },
    ],
    message: {
      what: prose`The ${[use]} ${resource} is read from ${document.path}, which is in the repository and holds a credential.`,
      why: strength === 'weak' ? prose`It is one that everyone tries first.` : readers,
      todo,
    },
  };
}

function masks(texts: readonly string[]): readonly string[] {
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
