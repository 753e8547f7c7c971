import type { Span } from '../../types.ts';
import { isPlaceholder, looksRandom } from './placeholders.ts';

/**
 * What providers' tokens look like, so that one is recognised under any name.
 *
 * The table is our own. The package `secretlint` with its recommended preset knows more formats, but adds 300 kB to a
 * bundle that every run of the action downloads and 21 ms to every start (both measured), is asynchronous where this core
 * is not, and reports no offsets into an interpolated value. What it finds beyond these formats, this project's other
 * rules find by the name.
 *
 * Every pattern is linear: each repetition has a bound or a single way to match, and none starts inside a run of its own
 * characters. The first group is the part that is random.
 */
interface TokenFormat {
  readonly name: string;
  /** What every token of the format holds: texts without it, nearly all, need no pattern. */
  readonly sign: string;
  readonly pattern: RegExp;
  /** Tells a real token from one that only looks like it; by default, whether the random part looks random. */
  readonly isReal?: (random: string, token: string) => boolean;
  /** Where the format is documented. */
  readonly source: string;
}

/** No letter, digit, `_` or `-` right before: a token starts there or not at all. */
function starting(pattern: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])${pattern}`, 'g');
}

const formats: readonly TokenFormat[] = [
  {
    name: 'AWS access key',
    sign: 'IA',
    pattern: starting('(?:AKIA|ASIA)([A-Z2-7]{16})(?![A-Za-z0-9])'),
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  },
  {
    name: 'GitHub token',
    sign: 'gh',
    pattern: starting('gh[pousr]_([A-Za-z0-9]{36})(?![A-Za-z0-9])'),
    isReal: hasChecksum,
    source: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  },
  {
    name: 'GitHub token',
    sign: 'github_pat_',
    pattern: starting('github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])'),
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  },
  {
    name: 'GitLab token',
    sign: 'gl',
    pattern: starting('gl(?:pat|rt|dt|ptt|soat|ft)-([A-Za-z0-9_-]{20,300})'),
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  },
  {
    name: 'Slack token',
    sign: 'xox',
    pattern: starting('xox[abprs]-([0-9]{9,15}-[A-Za-z0-9-]{20,200})'),
    source: 'https://docs.slack.dev/authentication/tokens/',
  },
  {
    name: 'Slack webhook',
    sign: 'hooks.slack.com',
    pattern: /https:\/\/hooks\.slack\.com\/services\/(T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24})/g,
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
  },
  {
    // `sk_test_` opens a sandbox only, and stands in every tutorial.
    name: 'Stripe live key',
    sign: '_live_',
    pattern: starting('(?:sk|rk)_live_([A-Za-z0-9]{24,250})'),
    source: 'https://docs.stripe.com/keys',
  },
  {
    name: 'Google API key',
    sign: 'AIza',
    pattern: starting('AIza([A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])'),
    source: 'https://docs.cloud.google.com/docs/authentication/api-keys',
  },
  {
    name: 'npm token',
    sign: 'npm_',
    pattern: starting('npm_([A-Za-z0-9]{36})(?![A-Za-z0-9])'),
    source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
  },
  {
    name: 'PyPI token',
    sign: 'pypi-',
    pattern: starting('pypi-AgEIcHlwaS5vcmc([A-Za-z0-9_-]{50,500})'),
    source: 'https://docs.pypi.org/api/secrets/',
  },
  {
    name: 'Docker Hub token',
    sign: 'dckr_',
    pattern: starting('dckr_(?:pat|oat)_([A-Za-z0-9_-]{27,64})'),
    source: 'https://docs.docker.com/security/access-tokens/',
  },
  {
    name: 'OpenAI key',
    sign: 'T3BlbkFJ',
    pattern: starting('sk-(?:proj-|svcacct-|admin-)?([A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120})'),
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  {
    name: 'Anthropic key',
    sign: 'sk-ant-',
    pattern: starting('sk-ant-(?:api|admin)[0-9]{2}-([A-Za-z0-9_-]{80,120})'),
    source: 'https://docs.anthropic.com/en/api/overview',
  },
  {
    name: 'SendGrid key',
    sign: 'SG.',
    pattern: starting('SG\\.([A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])'),
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
  {
    name: 'DigitalOcean token',
    sign: '_v1_',
    pattern: starting('do[opr]_v1_([a-f0-9]{64})(?![A-Za-z0-9])'),
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  {
    name: 'Hugging Face token',
    sign: 'hf_',
    pattern: starting('hf_([A-Za-z]{34})(?![A-Za-z0-9])'),
    source: 'https://huggingface.co/docs/hub/security-tokens',
  },
  {
    name: 'Tailscale key',
    sign: 'tskey-',
    pattern: starting('tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{6,40}-([A-Za-z0-9]{16,64})(?![A-Za-z0-9])'),
    source: 'https://tailscale.com/kb/1277/key-prefixes',
  },
  {
    name: 'Telegram bot token',
    sign: ':AA',
    pattern: starting('[0-9]{8,10}:(AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])'),
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  },
  {
    // With the first line of its content: a command that looks for the header holds no key. `ENCRYPTED` needs a password.
    name: 'private key',
    sign: 'PRIVATE KEY',
    pattern:
      /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----(?:\s|\\[nr]){1,40}([A-Za-z0-9+/=]{40,100})(?:(?:\s|\\[nr]){1,40}[A-Za-z0-9+/=]{1,100}){0,400}/g,
    // The start of an OpenSSH key is nearly the same in all of them, with long runs of one letter.
    isReal: (random) => !isPlaceholder(random),
    source: 'https://datatracker.ietf.org/doc/html/rfc7468#section-10',
  },
  {
    name: 'JSON Web Token',
    sign: 'eyJ',
    pattern: starting('(eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000})'),
    isReal: (token) => isSecretJwt(token),
    source: 'https://datatracker.ietf.org/doc/html/rfc7519',
  },
];

export interface FoundToken {
  readonly name: string;
  readonly span: Span;
  readonly token: string;
}

/** The providers' tokens in a text, in its order. Examples of manuals and placeholders are passed over. */
export function findTokens(text: string): readonly FoundToken[] {
  if (text.length < shortest) return [];
  const found: FoundToken[] = [];
  for (const { name, sign, pattern, isReal = looksRandom } of formats) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(pattern)) {
      const [token, random = ''] = match;
      if (isReal(random, token))
        found.push({ name, token, span: { start: match.index, end: match.index + token.length } });
    }
  }
  return found.toSorted((one, other) => one.span.start - other.span.start);
}

/** Of AWS' access keys. */
const shortest = 20;

/** The last six characters are the CRC-32 of the others in base 62. */
function hasChecksum(random: string): boolean {
  return random.endsWith(base62(crc32(random.slice(0, -6))).padStart(6, '0'));
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text;
}

/** Of a text of ASCII characters. */
function crc32(text: string): number {
  let crc = 0xff_ff_ff_ff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

/**
 * Whether a token's own words don't say that it is public or an example: Supabase's `anon` key is made for browsers, and
 * https://jwt.io shows John Doe's.
 */
function isSecretJwt(token: string): boolean {
  const [header = '', payload = ''] = token.split('.').map(decoded);
  if (!/"alg"\s*:/.test(header)) return false;
  return !/"role"\s*:\s*"anon"|"name"\s*:\s*"John Doe"/.test(payload);
}

/** Base64url, read as Latin-1: enough to look for ASCII words. */
function decoded(text: string): string {
  const alphabet = `${digits.slice(10, 36)}${digits.slice(36)}${digits.slice(0, 10)}-_`;
  let bits = 0;
  let held = 0;
  let result = '';
  for (const letter of text) {
    bits = (bits << 6) | alphabet.indexOf(letter);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    result += String.fromCharCode((bits >> held) & 0xff);
    bits &= (1 << held) - 1;
  }
  return result;
}
