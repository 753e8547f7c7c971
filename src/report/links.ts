import type { LineRange } from '../types.ts';

const project = 'https://github.com/docker-auditor/docker-auditor';

/** Where the readers of a report can go on reading. */
export interface Links {
  /** `https://github.com`, or a GitHub Enterprise Server's own. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly headSha: string;
}

/** The lines of a file as they are in the audited commit, whatever is pushed later. */
export function permalink({ serverUrl, repository, headSha }: Links, path: string, { first, last }: LineRange): string {
  const file = path.split('/').map(urlPart).join('/');
  return `${serverUrl}/${repository}/blob/${headSha}/${file}#L${first}${last > first ? `-L${last}` : ''}`;
}

export function rulePage(id: string): string {
  return `${project}/blob/main/docs/rules/${id}.md`;
}

export const configurationPage: string = `${project}/blob/main/docs/configuration.md`;

export const falseAlarmPage: string = `${project}/issues/new?labels=false-alarm`;

/** `encodeURIComponent` leaves parentheses, which would end a Markdown link, and throws on half a surrogate pair. */
function urlPart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
