import { prose } from '../../prose.ts';
import type {
  Authentication as AuthenticationState,
  EnvironmentVariable,
  ImageReference,
  Prose,
  Service,
  Substitution,
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

/** Variables by name, each with the values that count. */
type Switches = Readonly<Record<string, RegExp>>;

/** How an image decides whether to ask for a password. */
interface Scheme {
  /** Variables of which any one sets a password; `NAME_FILE` counts too. */
  readonly passwords: readonly string[];
  /** The flag whose next word is the password. */
  readonly passwordFlag?: string;
  /** Variables and flags that switch the asking on. */
  readonly on?: Switches;
  readonly onFlags?: RegExp;
  /** Variables and flags that switch the asking off, whatever password is set. */
  readonly off?: Switches;
  readonly offFlags?: RegExp;
  /** Variables that let everybody in while no password is set. */
  readonly empty?: Switches;
  /** What the image does without all of these. `asks` stands for refusing to start, too. */
  readonly without: 'open' | 'asks' | 'unknown' | { readonly password: string };
  /** The image's own programs; a command without one of them is a program that this table knows nothing of. */
  readonly programs?: RegExp;
  /** A variable that holds more flags. */
  readonly flagsIn?: string;
  /** Words of the command, and names of variables, behind which a file decides. */
  readonly files?: RegExp;
}

/** https://hub.docker.com/_/postgres: without a password the image refuses to start, unless `trust` is asked for. */
const postgres: Scheme = {
  passwords: ['POSTGRES_PASSWORD'],
  without: 'asks',
  off: { POSTGRES_HOST_AUTH_METHOD: /^trust$/ },
};

const anything = /./;

/**
 * https://hub.docker.com/_/mysql and https://hub.docker.com/_/mariadb: without one of the passwords they start only
 * where empty ones are allowed, by any text that isn't empty, `no` included. `root` is let in from `ROOT_HOST`.
 */
const mysql: Scheme = {
  passwords: ['MYSQL_ROOT_PASSWORD', 'MYSQL_RANDOM_ROOT_PASSWORD'],
  on: { MYSQL_ROOT_HOST: /^[^%]/ },
  empty: { MYSQL_ALLOW_EMPTY_PASSWORD: anything },
  without: 'asks',
};

const mariadb: Scheme = {
  passwords: [
    ...mysql.passwords,
    'MARIADB_ROOT_PASSWORD',
    'MARIADB_RANDOM_ROOT_PASSWORD',
    'MARIADB_ROOT_PASSWORD_HASH',
  ],
  on: { ...mysql.on, MARIADB_ROOT_HOST: /^[^%]/ },
  empty: { ...mysql.empty, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: anything },
  without: 'asks',
  // MySQL itself then takes no connections from outside:
  // https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables
  offFlags: /^--skip-grant-tables$/,
};

/**
 * https://hub.docker.com/_/redis, section "Security": the image turns protected mode off, so it is open without a
 * password. Valkey's image does the same: https://github.com/valkey-io/valkey-container
 */
const redis: Scheme = {
  passwords: [],
  passwordFlag: '--requirepass',
  // With the authority of its clients' certificates it asks for one: https://redis.io/docs/latest/operate/oss_and_stack/management/security/encryption/
  onFlags: /^--(?:user|aclfile|tls-ca-cert-file|tls-ca-cert-dir)$/,
  without: 'open',
  programs: /^(?:redis|valkey)-server$/,
  files: /\.conf\b|^requirepass$/,
};

/** https://redis.io/docs/latest/operate/oss_and_stack/install/archive/install-stack/docker/ */
const redisStack: Scheme = { ...redis, flagsIn: 'REDIS_ARGS' };

/** https://hub.docker.com/_/mongo: "MongoDB's default configuration is to run without authentication". */
const mongo: Scheme = {
  passwords: ['MONGO_INITDB_ROOT_PASSWORD'],
  onFlags: /^--(?:auth|keyFile)\b/,
  without: 'open',
  offFlags: /^--noauth$/,
  programs: /^mongo[ds]$/,
  files: /^(?:--config|-f)\b|\.(?:conf|ya?ml)\b/,
};

/**
 * https://hub.docker.com/_/rabbitmq: a user `guest` with the password `guest`, who may log in from everywhere by the
 * image's own `conf.d/10-defaults.conf`: https://github.com/docker-library/rabbitmq
 */
const rabbitmq: Scheme = {
  passwords: ['RABBITMQ_DEFAULT_PASS'],
  without: { password: 'guest' },
  programs: /^rabbitmq-server$/,
  files: /^RABBITMQ_(?:ADVANCED_CONFIG|CONFIG|CONF_ENV|SERVER_ADDITIONAL)/,
};

/** https://docs.memcached.org/features/authentication/: none without SASL or an authentication file. */
const memcached: Scheme = {
  passwords: [],
  onFlags: /^(?:-S|-Y|--enable-sasl|--auth-file)/,
  without: 'open',
  programs: /^memcached$/,
};

/** https://cassandra.apache.org/doc/latest/cassandra/managing/operating/security.html: `AllowAllAuthenticator` by default. */
const cassandra: Scheme = {
  passwords: [],
  without: 'open',
  programs: /^cassandra$/,
  files: /cassandra\.(?:ya?ml|config)|AUTHENTICATOR/i,
};

/**
 * https://www.elastic.co/docs/deploy-manage/security: on by default since version 8. Before, the free licence of 6.3 and
 * later had it off: https://www.elastic.co/guide/en/elasticsearch/reference/7.17/security-settings.html
 */
function elasticsearch(image: ImageReference): Scheme {
  const version = versionOf(image);
  const asks = version !== undefined && version >= 8000;
  const open = version !== undefined && version >= 6003 && !asks;
  return {
    passwords: asks ? ['ELASTIC_PASSWORD'] : [],
    on: { 'xpack.security.enabled': /^true$/i, ES_SETTING_XPACK_SECURITY_ENABLED: /^true$/i },
    onFlags: /^-Expack\.security\.enabled=true$/,
    off: { 'xpack.security.enabled': /^false$/i, ES_SETTING_XPACK_SECURITY_ENABLED: /^false$/i },
    offFlags: /^-Expack\.security\.enabled=false$/,
    without: asks ? 'asks' : open ? 'open' : 'unknown',
    programs: /^(?:elasticsearch|eswrapper)$/,
    files: /elasticsearch\.yml/,
  };
}

/**
 * https://docs.opensearch.org/latest/security/configuration/demo-configuration/: from 2.12 on it refuses to start without
 * a password; before, that of `admin` is `admin`.
 */
function opensearch(image: ImageReference): Scheme {
  const version = versionOf(image);
  const current = version !== undefined && version >= 2012;
  return {
    passwords: current ? ['OPENSEARCH_INITIAL_ADMIN_PASSWORD'] : [],
    off: { DISABLE_SECURITY_PLUGIN: /^true$/i, 'plugins.security.disabled': /^true$/i },
    without: version === undefined ? 'unknown' : current ? 'asks' : { password: 'admin' },
    files: /^DISABLE_INSTALL_DEMO_CONFIG$|opensearch\.yml/,
  };
}

/** https://docs.couchdb.org/en/stable/whatsnew/3.0.html: no "admin party" any more, in which everybody is administrator. */
function couchdb(image: ImageReference): Scheme {
  const version = versionOf(image);
  const without = version === undefined ? 'unknown' : version >= 3000 ? 'asks' : 'open';
  return { passwords: ['COUCHDB_PASSWORD'], without };
}

/**
 * https://github.com/ClickHouse/ClickHouse/blob/master/docker/server/entrypoint.sh: a user who is named, or the default
 * one once it is managed, is let in from everywhere; where nothing is set, by older releases only.
 */
const clickhouse: Scheme = {
  passwords: ['CLICKHOUSE_PASSWORD'],
  empty: {
    CLICKHOUSE_SKIP_USER_SETUP: /^1$/,
    CLICKHOUSE_DEFAULT_ACCESS_MANAGEMENT: /^1$/,
    CLICKHOUSE_USER: /^(?!default$)./,
  },
  without: 'unknown',
};

/** Images of Bitnami refuse to start without a password, unless they are told to. https://github.com/bitnami/containers */
const bitnami: Readonly<Record<string, Scheme>> = {
  etcd: {
    passwords: ['ETCD_ROOT_PASSWORD'],
    on: { ETCD_CLIENT_CERT_AUTH: /^true$/i },
    empty: { ALLOW_NONE_AUTHENTICATION: /^(?:yes|true|1)$/i },
    without: 'unknown',
  },
  mariadb: allowedEmpty('MARIADB_ROOT_PASSWORD'),
  mongodb: allowedEmpty('MONGODB_ROOT_PASSWORD'),
  mysql: allowedEmpty('MYSQL_ROOT_PASSWORD'),
  postgresql: allowedEmpty('POSTGRESQL_PASSWORD', 'POSTGRES_PASSWORD', 'POSTGRESQL_POSTGRES_PASSWORD'),
  redis: { ...allowedEmpty('REDIS_PASSWORD'), onFlags: /^--(?:requirepass|user|aclfile)$/ },
};

function allowedEmpty(...passwords: readonly string[]): Scheme {
  return { passwords, empty: { ALLOW_EMPTY_PASSWORD: /^(?:yes|true|1)$/i }, without: 'asks' };
}

/** By the image's full name. An image that is not listed is `unknown`. */
const schemes: ReadonlyMap<string, Scheme | ((image: ImageReference) => Scheme)> = new Map<
  string,
  Scheme | ((image: ImageReference) => Scheme)
>([
  ['docker.io/library/postgres', postgres],
  ['docker.io/postgis/postgis', postgres],
  ['docker.io/pgvector/pgvector', postgres],
  ['docker.io/timescale/timescaledb', postgres],
  ['docker.io/library/mysql', mysql],
  ['docker.io/library/mariadb', mariadb],
  ['docker.io/library/redis', redis],
  ['docker.io/redis/redis-stack', redisStack],
  ['docker.io/redis/redis-stack-server', redisStack],
  ['docker.io/valkey/valkey', { ...redis, flagsIn: 'VALKEY_EXTRA_FLAGS' }],
  ['docker.io/library/mongo', mongo],
  ['docker.io/library/rabbitmq', rabbitmq],
  ['docker.io/library/memcached', memcached],
  ['docker.io/library/cassandra', cassandra],
  ['docker.io/library/elasticsearch', elasticsearch],
  ['docker.elastic.co/elasticsearch/elasticsearch', elasticsearch],
  ['docker.io/opensearchproject/opensearch', opensearch],
  ['docker.io/library/couchdb', couchdb],
  ['docker.io/clickhouse/clickhouse-server', clickhouse],
  // https://neo4j.com/docs/operations-manual/current/docker/introduction/: asks for a new password unless NEO4J_AUTH=none.
  ['docker.io/library/neo4j', { passwords: ['NEO4J_AUTH'], without: 'asks', off: { NEO4J_AUTH: /^none$/i } }],
  ['mcr.microsoft.com/mssql/server', { passwords: ['MSSQL_SA_PASSWORD', 'SA_PASSWORD'], without: 'asks' }],
  // https://www.cockroachlabs.com/docs/stable/cockroach-start: `--insecure` means no authentication at all.
  ['docker.io/cockroachdb/cockroach', { passwords: [], without: 'asks', offFlags: /^--insecure(?:=true)?$/ }],
  // The same images under the name that they were archived by.
  ...['bitnami', 'bitnamilegacy'].flatMap((owner) =>
    Object.entries(bitnami).map(([name, scheme]): [string, Scheme] => [`docker.io/${owner}/${name}`, scheme]),
  ),
]);

/** `7.17.24` is 7017; a major version alone and `latest` are their newest one; `undefined` where the tag says nothing. */
function versionOf({ tag, digest }: ImageReference): number | undefined {
  if (tag === undefined) return digest === undefined ? Number.POSITIVE_INFINITY : undefined;
  if (tag === 'latest') return Number.POSITIVE_INFINITY;
  const [, major, minor = '999'] = /^v?(\d{1,3})(?:\.(\d{1,3}))?(?![\d])/.exec(tag) ?? [];
  return major === undefined ? undefined : Number(major) * 1000 + Number(minor);
}

/** Reads from a service whether its data store asks for a password. Nothing is guessed where a file or shell decides. */
export function authentication(service: Service): Authentication {
  const image = service.image?.value;
  const entry = schemes.get(image?.name ?? '');
  if (image === undefined || entry === undefined || service.hasBuild) return { kind: 'unknown' };
  const scheme = typeof entry === 'function' ? entry(image) : entry;
  const words = wordsOf(service, scheme);
  const off = switched(service, scheme.off) ?? words.find((word) => scheme.offFlags?.test(word));
  if (off !== undefined) return { kind: 'off', reason: prose`${off} switches its password off` };
  const password = service.environment.find((variable) => setsPassword(variable, scheme));
  if (password !== undefined) return passwordIn(password);
  const flag = scheme.passwordFlag === undefined ? -1 : words.indexOf(scheme.passwordFlag);
  if (flag !== -1) return passwordBehind(service, words, flag);
  if (switched(service, scheme.on) !== undefined || words.some((word) => scheme.onFlags?.test(word)))
    return { kind: 'on' };
  if (decidedElsewhere(service, words, scheme)) return { kind: 'unknown' };
  const empty = switched(service, scheme.empty);
  if (empty !== undefined) return { kind: 'off', reason: prose`${empty} lets everybody in while no password is set` };
  return asShipped(scheme);
}

function asShipped({ without }: Scheme): Authentication {
  if (typeof without === 'object') {
    return { kind: 'guessable', reason: prose`its password is ${without.password}, the image's own` };
  }
  if (without === 'open') {
    return { kind: 'off', reason: prose`it sets no password, and the image asks for none by itself` };
  }
  return { kind: without === 'asks' ? 'on' : 'unknown' };
}

/** The same in the words of the exposure map, where a guessable password still is one. */
export function authenticationState(service: Service): AuthenticationState {
  const { kind } = authentication(service);
  if (kind === 'off') return 'none';
  return kind === 'unknown' ? 'unknown' : 'required';
}

/** The variable, as `NAME=value`, that has one of the values that count. */
function switched({ environment }: Service, switches: Switches = {}): string | undefined {
  const found = environment.find(({ name, value, text }) => value?.known === true && switches[name]?.test(text));
  return found && `${found.name}=${found.text}`;
}

function setsPassword({ name, value, text }: EnvironmentVariable, { passwords }: Scheme): boolean {
  const isNamed = passwords.some((password) => name === password || name === `${password}_FILE`);
  return isNamed && (value === undefined || value.substitutions.length > 0 || text !== '');
}

/** What a variable without value will hold is not known, unless Compose refuses to start without one. */
function passwordIn({ name, value, text }: EnvironmentVariable): Authentication {
  if (name.endsWith('_FILE')) return { kind: 'on' };
  if (value === undefined) return { kind: 'unknown' };
  if (value.substitutions.some(({ source }) => source === 'required')) return { kind: 'on' };
  const written = name === 'NEO4J_AUTH' ? text.replace(/^neo4j\//, '') : text;
  return passwordOf(name, value.known ? written : '', value.substitutions);
}

function passwordBehind(service: Service, words: readonly string[], flag: number): Authentication {
  const scalars = service.list('command');
  if (scalars.some(({ known }) => !known)) return { kind: 'unknown' };
  const text = words[flag + 1] ?? '';
  // Another flag, or a variable that the container's shell reads.
  const isHidden = /^[-$]/.test(text);
  return passwordOf(
    words[flag] ?? '',
    isHidden ? '' : text,
    scalars.flatMap(({ substitutions }) => substitutions),
  );
}

/** An empty text stands for one that isn't known. What a tracked `.env` supplies is judged there, not here. */
function passwordOf(name: string, text: string, substitutions: readonly Substitution[]): Authentication {
  if (text === '') return { kind: 'unknown' };
  if (strengthOf(text) !== 'weak') return { kind: 'on' };
  if (substitutions.some(({ source }) => source === 'env-file')) return { kind: 'unknown' };
  return { kind: 'guessable', reason: prose`the value of ${name} can be guessed` };
}

/** The words of the command without their quotes, those in a shell script and in a variable for flags included. */
function wordsOf({ entrypoint, command, environment }: Service, { flagsIn }: Scheme): readonly string[] {
  const extra = environment.filter(({ name }) => name === flagsIn).map(({ text }) => text);
  return [...[...entrypoint, ...command].map(({ value }) => value), ...extra].flatMap((text) =>
    text.split(/\s+/).map((word) => word.replaceAll(/["']/g, '')),
  );
}

/** A program of the user's, a configuration file, or variables from elsewhere: what they say is not in the compose file. */
function decidedElsewhere(service: Service, words: readonly string[], scheme: Scheme): boolean {
  if (service.get('env_file') !== undefined || service.entrypoint.length > 0) return true;
  if (service.get('configs') !== undefined || words.some((word) => scheme.files?.test(word))) return true;
  if (service.command.length > 0 && !runsItsOwn(words, scheme)) return true;
  if (service.environment.some((variable) => hidesAnswer(variable, scheme))) return true;
  return service.volumes.some(({ target = '' }) =>
    /\.(?:conf|cnf|ya?ml|ini)$|^\/etc\/|\/(?:config|conf)\b/.test(target),
  );
}

/** Flags alone are for the image's own program. */
function runsItsOwn(words: readonly string[], { programs }: Scheme): boolean {
  if (programs === undefined || words[0]?.startsWith('-')) return true;
  return words.some((word) => programs.test(word.slice(word.lastIndexOf('/') + 1)));
}

/** A variable that names a file, or that would decide if its value were known. */
function hidesAnswer({ name, value }: EnvironmentVariable, scheme: Scheme): boolean {
  if (scheme.files?.test(name)) return true;
  const decides = [scheme.on, scheme.off, scheme.empty].some((switches) => switches?.[name] !== undefined);
  return (decides || name === scheme.flagsIn) && value?.known !== true;
}
