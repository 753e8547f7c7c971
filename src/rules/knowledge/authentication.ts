import { prose } from '../../prose.ts';
import type {
  Authentication as AuthenticationState,
  EnvironmentVariable,
  ImageReference,
  Prose,
  Service,
} from '../../types.ts';
import { strengthOf } from './credential-names.ts';

/** Whether a data store asks who is there, as far as the compose file tells. */
export type Authentication =
  /** It lets everybody in. */
  | { readonly kind: 'off'; readonly reason: Prose }
  /** It asks for a password that everybody tries first. */
  | { readonly kind: 'guessable'; readonly reason: Prose }
  | { readonly kind: 'on' }
  /** It depends on what is not in the file: a configuration file, an `env_file`, a variable of the shell. */
  | { readonly kind: 'unknown' };

/** How an image decides whether to ask for a password. */
interface Scheme {
  /** Variables of which any one sets a password; `NAME_FILE` counts too. */
  readonly passwords: readonly string[];
  /** Flags that set a password, or that switch the asking on. */
  readonly flags?: RegExp;
  /** What the image does without all of these: lets everybody in, or asks all the same (or refuses to start). */
  readonly without: 'open' | 'asks' | ((image: ImageReference) => 'open' | 'asks' | 'unknown');
  /** Variables and their values that switch the asking off. */
  readonly off?: Readonly<Record<string, RegExp>>;
  readonly offFlags?: RegExp;
  /** Flags behind which a file decides. */
  readonly files?: RegExp;
}

const set = /^(?!(?:no|false|0)?$)/i;

/** https://hub.docker.com/_/postgres: without a password the image refuses to start, unless `trust` is asked for. */
const postgres: Scheme = {
  passwords: ['POSTGRES_PASSWORD'],
  without: 'asks',
  off: { POSTGRES_HOST_AUTH_METHOD: /^trust$/ },
};

/** https://hub.docker.com/_/mysql, https://hub.docker.com/_/mariadb: refuse to start without one of them. */
const mysql: Scheme = {
  passwords: ['MYSQL_ROOT_PASSWORD', 'MARIADB_ROOT_PASSWORD', 'MARIADB_ROOT_PASSWORD_HASH'],
  without: 'asks',
  off: { MYSQL_ALLOW_EMPTY_PASSWORD: set, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: set },
  offFlags: /^--skip-grant-tables\b/,
};

/** https://hub.docker.com/_/redis, section "Security": the image turns protected mode off, so it is open without a password. */
const redis: Scheme = {
  passwords: [],
  flags: /^--(?:requirepass|user|aclfile)\b/,
  without: 'open',
  files: /\.conf$/,
};

/** Images of Bitnami refuse to start without a password, unless they are told to. https://github.com/bitnami/containers */
const bitnami = (...passwords: readonly string[]): Scheme => ({
  passwords,
  without: 'asks',
  off: { ALLOW_EMPTY_PASSWORD: /^(?:yes|true|1)$/i },
});

/** By the image's full name. An image that is not listed is `unknown`. */
const schemes: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ['docker.io/library/postgres', postgres],
  ['docker.io/postgis/postgis', postgres],
  ['docker.io/pgvector/pgvector', postgres],
  ['docker.io/timescale/timescaledb', postgres],
  ['docker.io/bitnami/postgresql', bitnami('POSTGRESQL_PASSWORD', 'POSTGRES_PASSWORD')],
  ['docker.io/library/mysql', mysql],
  ['docker.io/library/mariadb', mysql],
  ['docker.io/bitnami/mysql', bitnami('MYSQL_ROOT_PASSWORD')],
  ['docker.io/bitnami/mariadb', bitnami('MARIADB_ROOT_PASSWORD')],
  ['docker.io/library/redis', redis],
  ['docker.io/valkey/valkey', redis],
  // https://hub.docker.com/r/redis/redis-stack-server: REDIS_ARGS holds the flags.
  ['docker.io/redis/redis-stack-server', redis],
  ['docker.io/bitnami/redis', bitnami('REDIS_PASSWORD')],
  // https://hub.docker.com/_/mongo: "MongoDB's default configuration is to run without authentication".
  [
    'docker.io/library/mongo',
    {
      passwords: ['MONGO_INITDB_ROOT_PASSWORD'],
      flags: /^--(?:auth|keyFile)\b/,
      without: 'open',
      offFlags: /^--noauth$/,
      files: /^(?:--config|-f)\b|mongod?\.conf$/,
    },
  ],
  ['docker.io/bitnami/mongodb', bitnami('MONGODB_ROOT_PASSWORD')],
  // https://docs.memcached.org/features/authentication/: none without SASL or an authentication file.
  ['docker.io/library/memcached', { passwords: [], flags: /^(?:-S|-Y|--enable-sasl|--auth-file)/, without: 'open' }],
  // https://cassandra.apache.org/doc/latest/cassandra/managing/operating/security.html: AllowAllAuthenticator by default.
  ['docker.io/library/cassandra', { passwords: [], without: 'open' }],
  ['docker.io/library/elasticsearch', elasticsearch()],
  ['docker.elastic.co/elasticsearch/elasticsearch', elasticsearch()],
  // https://docs.opensearch.org/latest/install-and-configure/install-opensearch/docker/
  [
    'docker.io/opensearchproject/opensearch',
    {
      passwords: ['OPENSEARCH_INITIAL_ADMIN_PASSWORD'],
      without: 'asks',
      off: { DISABLE_SECURITY_PLUGIN: /^true$/i, 'plugins.security.disabled': /^true$/i },
    },
  ],
  // https://neo4j.com/docs/operations-manual/current/docker/introduction/: asks for a new password unless NEO4J_AUTH=none.
  ['docker.io/library/neo4j', { passwords: ['NEO4J_AUTH'], without: 'asks', off: { NEO4J_AUTH: /^none$/i } }],
  ['docker.io/library/couchdb', { passwords: ['COUCHDB_PASSWORD'], without: 'asks' }],
  ['mcr.microsoft.com/mssql/server', { passwords: ['MSSQL_SA_PASSWORD', 'SA_PASSWORD'], without: 'asks' }],
  // https://www.cockroachlabs.com/docs/stable/cockroach-start: `--insecure` means no authentication at all.
  ['docker.io/cockroachdb/cockroach', { passwords: [], without: 'asks', offFlags: /^--insecure(?:=true)?$/ }],
]);

/** https://www.elastic.co/docs/deploy-manage/security: on by default since version 8, off before. */
function elasticsearch(): Scheme {
  return {
    passwords: [],
    without: ({ tag }) => {
      const major = /^v?(\d+)\./.exec(tag ?? '')?.[1];
      if (major === undefined) return 'unknown';
      return Number(major) < 8 ? 'open' : 'asks';
    },
    off: { 'xpack.security.enabled': /^false$/i },
  };
}

/** Reads from a service whether its data store asks for a password. Nothing is guessed where a file or shell decides. */
export function authentication(service: Service): Authentication {
  const image = service.image?.value;
  const scheme = schemes.get(image?.name ?? '');
  if (image === undefined || scheme === undefined || service.hasBuild) return { kind: 'unknown' };
  const { environment } = service;
  const off = environment.find(({ name, value, text }) => value?.known === true && scheme.off?.[name]?.test(text));
  if (off !== undefined) return { kind: 'off', reason: prose`${`${off.name}=${off.text}`} switches its password off` };
  const flags = wordsOf(service);
  const offFlag = flags.find((word) => scheme.offFlags?.test(word));
  if (offFlag !== undefined) return { kind: 'off', reason: prose`${offFlag} switches its password off` };
  const password = environment.find((variable) => setsPassword(variable, scheme));
  if (password !== undefined) return passwordOf(password);
  if (flags.some((word) => scheme.flags?.test(word))) return { kind: 'on' };
  if (decidedElsewhere(service, flags, scheme)) return { kind: 'unknown' };
  const without = typeof scheme.without === 'string' ? scheme.without : scheme.without(image);
  if (without === 'open')
    return { kind: 'off', reason: prose`it sets no password, and the image asks for none by itself` };
  return { kind: without === 'asks' ? 'on' : 'unknown' };
}

/** The same in the words of the exposure map, where a guessable password still is one. */
export function authenticationState(service: Service): AuthenticationState {
  const { kind } = authentication(service);
  if (kind === 'off') return 'none';
  return kind === 'unknown' ? 'unknown' : 'required';
}

function setsPassword({ name, value, text }: EnvironmentVariable, { passwords }: Scheme): boolean {
  const isNamed = passwords.some((password) => name === password || name === `${password}_FILE`);
  return isNamed && (value === undefined || !value.known || text !== '');
}

/** A password that comes from the shell, a file or a variable is somebody's own. */
function passwordOf({ name, value, text }: EnvironmentVariable): Authentication {
  const isWritten = value !== undefined && value.known && !name.endsWith('_FILE');
  const secret = name === 'NEO4J_AUTH' ? text.replace(/^neo4j\//, '') : text;
  if (!isWritten || strengthOf(secret) !== 'weak') return { kind: 'on' };
  return { kind: 'guessable', reason: prose`the value of ${name} is on every list of default passwords` };
}

/** The words of the command, those in a shell script and in `REDIS_ARGS` included. */
function wordsOf({ entrypoint, command, environment }: Service): readonly string[] {
  const extra = environment.filter(({ name }) => name === 'REDIS_ARGS').map(({ text }) => text);
  return [...[...entrypoint, ...command].map(({ value }) => value), ...extra].flatMap((text) => text.split(/\s+/));
}

/** A program of the user's, a configuration file, or variables from a file: what they say is not in the compose file. */
function decidedElsewhere(service: Service, words: readonly string[], { files }: Scheme): boolean {
  if (service.get('env_file') !== undefined || service.entrypoint.length > 0) return true;
  if (service.get('configs') !== undefined || words.some((word) => files?.test(word))) return true;
  return service.volumes.some(({ target = '' }) =>
    /\.(?:conf|cnf|ya?ml|ini)$|^\/etc\/|\/(?:config|conf)\b/.test(target),
  );
}
