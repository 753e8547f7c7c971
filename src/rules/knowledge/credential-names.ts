import { isPlaceholder } from './placeholders.ts';

/** Words that name a credential where they end a variable's name. */
const words: ReadonlySet<string> = new Set([
  'PASSWORD',
  'PASSWD',
  'PASSPHRASE',
  'PASS',
  'PWD',
  'SECRET',
  'TOKEN',
  'APIKEY',
  'AUTHKEY',
  'CREDENTIAL',
  'CREDENTIALS',
]);

/** Pairs of words that name a credential; `KEY` alone may as well name a cache key or a public one. */
const keyKinds: ReadonlySet<string> = new Set([
  'API',
  'SECRET',
  'PRIVATE',
  'ENCRYPTION',
  'SIGNING',
  'MASTER',
  'AUTH',
  'SESSION',
  'JWT',
  'APP',
]);

/** Whose password `PW` behind it is; alone, or behind other words, it may be a power or a program. */
const owners: ReadonlySet<string> = new Set(
  `DB DATABASE SQL MYSQL MARIADB PG POSTGRES POSTGRESQL MSSQL ORACLE MONGO MONGODB REDIS RABBITMQ MQTT ELASTIC INFLUXDB
  NEO4J PGADMIN PIHOLE LDAP BIND SMTP IMAP MAIL EMAIL FTP SFTP SSH VNC HTTP BASIC AUTH LOGIN USER ADMIN ROOT SA OWNER
  APP DEFAULT INITIAL KEYSTORE TRUSTSTORE`.split(/\s+/),
);

/** Names that end like a credential and are none, each seen in real files. */
const harmless: ReadonlySet<string> = new Set([
  'ALLOW_EMPTY_PASSWORD', // a switch
  'MYSQL_RANDOM_ROOT_PASSWORD', // a switch
  'MARIADB_RANDOM_ROOT_PASSWORD', // a switch
  'MYSQL_ALLOW_EMPTY_PASSWORD', // a switch
  'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', // a switch
  'PWD', // the working directory
  'OLDPWD', // the last working directory
  // Names of files below /etc/kafka/secrets: https://docs.confluent.io/platform/current/installation/docker/config-reference.html
  'KAFKA_SSL_KEY_CREDENTIALS',
  'KAFKA_SSL_KEYSTORE_CREDENTIALS',
  'KAFKA_SSL_TRUSTSTORE_CREDENTIALS',
]);

/** Bundlers put what starts like this into the page that every visitor gets: public on purpose. */
const publicPrefix = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|VITE|REACT_APP|GATSBY|VUE_APP|STORYBOOK)_/;

/**
 * Whether a variable's name says that its value is a credential. `DB_PASSWORD_FILE`, `TOKEN_TTL` and `PASSWORD_HASH`
 * are none: a suffix says that the value is a path, a number or something derived.
 */
export function isCredentialName(name: string): boolean {
  // Most names hold none of the words, in whatever case.
  if (!/pass|pw|secret|token|key|credential/i.test(name) || publicPrefix.test(name)) return false;
  const upper = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
  if (harmless.has(upper)) return false;
  const parts = upper.split('_').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (words.has(last) || /(?:PASSWORD|PASSWD|APIKEY)$/.test(last)) return true;
  if (last === 'PW') return owners.has(parts.at(-2) ?? '');
  if (last === 'BASE' && parts.at(-2) === 'KEY' && parts.at(-3) === 'SECRET') return true;
  // `MINIO_ACCESS_KEY` is a user's name, `MINIO_SECRET_ACCESS_KEY` the password to it.
  if (last === 'KEY' && parts.at(-2) === 'ACCESS') return parts.at(-3) === 'SECRET';
  return last === 'KEY' && keyKinds.has(parts.at(-2) ?? '');
}

/**
 * What a value is worth under a credential's name: `weak` opens to whoever tries, `secret` must not be known, and
 * `none` is no credential at all.
 *
 * @param name where it decides: `unused` is a password that opens, and no key of an API
 */
export function strengthOf(value: string, name = ''): 'none' | 'weak' | 'secret' {
  const text = value.trim();
  if (isUnusedKey(text, name)) return 'none';
  if (weakValues.has(text.toLowerCase().replaceAll(/^_{1,4}|_{1,4}$/g, ''))) return 'weak';
  if (isNoSecret(text)) return 'none';
  return text.length <= shortestSecret || isPlaceholder(text) ? 'weak' : 'secret';
}

/** Whether a key of an API says that nobody asks for one: `OLLAMA_API_KEY: ollama`. */
export function isUnusedKey(value: string, name: string): boolean {
  return /api[-_.]?key$/i.test(name) && unusedKeys.has(value.trim().toLowerCase().replaceAll('_', '-'));
}

/** What clients of a language model's API are given for a server of one's own, which asks for no key. */
const unusedKeys: ReadonlySet<string> = new Set([
  'ollama', // https://docs.ollama.com/api/openai-compatibility
  'empty', // https://docs.vllm.ai/en/latest/getting_started/quickstart.html
  'sk-no-key-required', // https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md
  'lm-studio', // as the examples of its clients have it
  // These say so themselves.
  'no-key',
  'no-key-required',
  'no-key-needed',
  'not-needed',
  'not-required',
  'not-used',
  'unused',
]);

/** Up to this many characters are tried out in no time. */
const shortestSecret = 4;

/** Values under such names that are no secret: switches, numbers, paths, addresses, ciphertext, and placeholders that say so. */
function isNoSecret(value: string): boolean {
  const text = value.trim();
  return (
    text.length < 3 ||
    /^(?:true|false|yes|no|on|off|none|null|nil|disabled|enabled|required|optional|random|generate|auto)$/i.test(
      text,
    ) ||
    /^(?:\d{1,3}|\d+(?:ms|s|m|h|d|kb|mb|gb))$/i.test(text) ||
    /^(?:\/|\.\/|\.\.\/|~\/|[A-Za-z]:\\|file:)/.test(text) ||
    /^[\w.-]{1,100}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|conf|ini|properties)$/i.test(text) ||
    // `$${NAME}` is a variable of the container.
    /^\$\{?\w+\}?$/.test(text) ||
    /^https?:\/\/[^@]*$/.test(text) ||
    // Where a secret manager keeps it.
    /^(?:(?:op|sm):\/\/|vault:|ssm:|secretref:|arn:aws|@Microsoft\.KeyVault\(|projects\/[^/]{1,100}\/secrets\/)/.test(
      text,
    ) ||
    // As dotenvx and SOPS encrypt it, to be committed: https://github.com/dotenvx/dotenvx, https://github.com/getsops/sops
    /^encrypted:[A-Za-z0-9+/=]{40,}$|^ENC\[AES256_GCM,/.test(text) ||
    // `nvidiaapikey`, where a key of somebody else's service has to go.
    /^(?:[a-z]+[-_]?)?api[-_]?key$/i.test(text) ||
    // `#{…}#` is filled in when Azure Pipelines or Octopus deploys.
    /^<[^>]*>$|^\{\{.*\}\}$|^#\{[^{}]*\}#?$|^\*+$|(?:^|[-_])x{3,}$/i.test(text)
  );
}

/**
 * Values that everyone tries first. Under a credential's name they are no secret but an open door.
 * Source: the defaults in the images' own documentation, and the top of public password lists.
 */
const weakValues: ReadonlySet<string> = new Set(
  `postgres postgresql root admin administrator guest user test testing password passwd pass secret changeme change_me
  change-me changethis change_this example minioadmin minio mysql mariadb mongo mongodb redis rabbitmq elastic elasticsearch
  docker default demo dev development local localhost letmein welcome qwerty toor 1234 12345 123456 1234567 12345678
  123456789 password1 password123 admin123 root123 test123 mypassword my_password my-secret-pw mysecretpassword
  supersecret topsecret secretpassword secret123 pass123 pass1234 rootpassword rootpass dbpassword app wordpress drupal
  nextcloud keycloak grafana sonar airflow superset metabase hasura myadminsecretkey your_password yourpassword
  insecure changeit cassandra neo4j couchdb influxdb clickhouse mssql oracle solr zabbix
  passw0rd p@ssw0rd pass@word password! s3cr3t top-secret foobar adminpw abcd1234 random_secret
  nopass empty unused your-password your_secret your-secret-key please-change-me todo fixme xxx`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
