/** Names of channels, and of base systems without a version: such tags are moved to new images by habit. */
const channels: ReadonlySet<string> = new Set([
  'alpine',
  'slim',
  'stable',
  'edge',
  'nightly',
  'dev',
  'develop',
  'development',
  'test',
  'testing',
  'staging',
  'main',
  'master',
  'release',
  'current',
  'rolling',
  'unstable',
  'beta',
  'alpha',
  'canary',
  'snapshot',
  'lts',
  'prod',
  'production',
]);

/**
 * Whether what runs changes without a change in the file. A number beside the channel's name pins it, `main-7f3a9c2`; beside
 * `latest` it mostly names what the image is built for or on, `latest-pg17`, so there it takes what names one build.
 */
export function isMutableTag(tag: string): boolean {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts.includes('latest')) return !parts.some(isOneBuild) && !/\d{4}-\d{2}-\d{2}/.test(tag);
  return channels.has(parts[0] ?? '') && !/\d/.test(tag);
}

/** A whole version, `1.4.2` or `2024.10.14`, or a commit, date or build of six characters or more. */
function isOneBuild(part: string): boolean {
  return /^v?\d+\.\d+\.\d|^[0-9a-f]{6,}$/.test(part);
}
