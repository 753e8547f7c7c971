/** Names of channels, and of base systems without a version: such tags are moved to new images by habit. */
const channels: ReadonlySet<string> = new Set([
  'latest',
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

/** Whether what runs changes without a change in the file. A number beside the channel's name pins it: `main-7f3a9c2`. */
export function isMutableTag(tag: string): boolean {
  const [channel = ''] = tag.toLowerCase().split('-');
  return channels.has(channel) && !/\d/.test(tag);
}
