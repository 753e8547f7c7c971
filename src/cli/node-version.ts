/** `styleText` asks whether a stream takes colours since 22.13; the rest is older. As `engines` in package.json. */
const oldest = { major: 22, minor: 13 } as const;

/**
 * What to tell somebody whose Node is too old.
 *
 * @param version such as `20.20.2`
 * @returns one line, or `undefined` where the version will do
 */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  return `docker-auditor needs Node ${oldest.major}.${oldest.minor} or newer, and this is ${version}. Get a newer one from https://nodejs.org, or for once: npx --package=node@24 --package=docker-auditor docker-auditor`;
}
