import type { Verdict } from '../types.ts';
import { configurationPage } from './links.ts';

const ignore = '# docker-auditor: ignore <rule-id> -- <reason>';

/** What helps where something blocks, in Markdown; empty where nothing does. */
export function waysOut({ conclusion }: Verdict): string {
  return conclusion === 'success'
    ? ''
    : `**Ways out:** fix what is found, or, where it is right as it is, say so above the line where it is written: \`${ignore}\` ([whose word counts](${configurationPage}#who-may-ignore)). Rules are set in [the configuration](${configurationPage}) on the base branch.`;
}

/** The same for a log. */
export const waysOutInLog: string = `Fix what is found, or, where it is right as it is, say so above the line where it is written: ${ignore}. More: ${configurationPage}`;
