import { createHash } from 'node:crypto';
import { decodedText } from '../decoded-text.ts';
import type { SourceFile } from '../types.ts';
import type { Client } from './client.ts';
import { hostError } from './errors.ts';
import { field } from './field.ts';

interface Wanted {
  readonly commit: string;
  readonly path: string;
}

/** GraphQL charges by nodes; a hundred blobs are far below every limit and keep the answer to some megabytes. */
const blobsPerRequest = 100;

const largest = 1_048_576;

/** Reads files of several commits: one GraphQL request for each hundred, one more by REST for what GraphQL can't give. */
export async function readBlobs(client: Client, wanted: readonly Wanted[]): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (let start = 0; start < wanted.length; start += blobsPerRequest) {
    files.push(...(await readTogether(client, wanted.slice(start, start + blobsPerRequest))));
  }
  return files;
}

async function readTogether(client: Client, wanted: readonly Wanted[]): Promise<readonly SourceFile[]> {
  const { owner, repo } = client.repository;
  const numbers = wanted.map((_, index) => index);
  // Paths come from a pull request, so they go in as variables and never into the query's text.
  const query = `query Blobs($owner: String!, $repo: String!, ${numbers.map((index) => `$e${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
${numbers.map((index) => `    f${index}: object(expression: $e${index}) { ...file }`).join('\n')}
  }
}
fragment file on GitObject { __typename oid ... on Blob { byteSize isBinary isTruncated text } }`;
  const expressions = Object.fromEntries(wanted.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]));
  try {
    const answer = await client.graphql(query, { owner, repo, ...expressions });
    return await Promise.all(wanted.map((_, index) => toFile(client, objectAt(answer, `f${index}`))));
  } catch (error) {
    throw hostError(`${wanted.length} files could not be read`, error);
  }
}

type GitObject =
  | { readonly type: 'none' | 'submodule' }
  | {
      readonly type: 'blob';
      readonly oid: string;
      readonly byteSize: number;
      readonly binary: boolean;
      readonly text: string | undefined;
    };

/** Reads one alias of the answer, which is unknown until looked at. */
function objectAt(answer: unknown, alias: string): GitObject {
  const repository = field(answer, 'repository');
  const object = field(repository, alias);
  if (object === null || object === undefined) return { type: 'none' };
  const kind = field(object, '__typename');
  const oid = field(object, 'oid');
  if (kind === 'Commit') return { type: 'submodule' };
  if (kind !== 'Blob' || typeof oid !== 'string') return { type: 'none' };
  const text = field(object, 'text');
  const whole = field(object, 'isTruncated') === false && typeof text === 'string';
  return {
    type: 'blob',
    oid,
    byteSize: Number(field(object, 'byteSize')),
    binary: field(object, 'isBinary') === true,
    text: whole ? text : undefined,
  };
}

async function toFile(client: Client, object: GitObject): Promise<SourceFile> {
  if (object.type !== 'blob') return object.type === 'submodule' ? { kind: 'submodule' } : { kind: 'missing' };
  if (object.byteSize > largest) return { kind: 'too-large', bytes: object.byteSize, content: object.oid };
  // GraphQL drops a byte-order mark and replaces what is no UTF-8: only text with the blob's own hash is the file.
  if (object.text !== undefined && blobHash(Buffer.from(object.text)) === object.oid)
    return { kind: 'text', text: object.text };
  if (object.binary && object.text === undefined) return { kind: 'binary', content: object.oid };
  const { data } = await client.rest.git.getBlob({ ...client.repository, file_sha: object.oid });
  const text = decodedText(Buffer.from(data.content, 'base64'));
  return text === undefined ? { kind: 'binary', content: object.oid } : { kind: 'text', text };
}

function blobHash(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
