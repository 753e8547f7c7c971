/** How a program takes a password on its command line. */
export interface PasswordOptions {
  /** The password is the next word: `redis-cli -a hunter2`. */
  readonly next?: readonly string[];
  /** The password follows in the same word: `mysql -phunter2`. */
  readonly attached?: string;
  /** The next word is `user:password`: `curl -u admin:hunter2`. */
  readonly pair?: readonly string[];
  /** A bare `--password` asks for it: only `--password=…` holds one. */
  readonly longOnlyAttached?: true;
  /** It runs another program, named by the first word that is no option, nor the value of one of these. */
  readonly wraps?: readonly string[];
}

const mysql: PasswordOptions = { attached: '-p', longOnlyAttached: true };
const mongo: PasswordOptions = { next: ['-p'] };
const postgres: PasswordOptions = { longOnlyAttached: true };

/** By the program's name without its folder. Sources: each program's manual. */
export const passwordOptions: ReadonlyMap<string, PasswordOptions> = new Map([
  ...['mysql', 'mysqladmin', 'mysqldump', 'mysqlcheck', 'mysqlshow', 'mysqlimport'].map(
    (name) => [name, mysql] as const,
  ),
  ...['mariadb', 'mariadb-admin', 'mariadb-dump', 'mariadb-check'].map((name) => [name, mysql] as const),
  ...['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoimport'].map((name) => [name, mongo] as const),
  ...['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'createdb'].map((name) => [name, postgres] as const),
  ['redis-cli', { next: ['-a', '--pass'] }],
  ['valkey-cli', { next: ['-a', '--pass'] }],
  // https://manpages.debian.org/stable/sshpass/sshpass.1.en.html
  ['sshpass', { next: ['-p'], attached: '-p', wraps: ['-p', '-f', '-d', '-P'] }],
  ['sqlcmd', { next: ['-P'], attached: '-P' }],
  ['cqlsh', { next: ['-p'] }],
  ['ldapsearch', { next: ['-w'] }],
  ['curl', { pair: ['-u', '--user', '-U', '--proxy-user'] }],
]);

/** Options that hold a password and whose names don't end like one. */
export const otherPasswordOptions: ReadonlySet<string> = new Set([
  'requirepass', // https://redis.io/docs/latest/operate/oss_and_stack/management/security/#authentication
  'masterauth',
  'primaryauth', // Valkey's name for it
]);

/** Variables that hold a password and whose names don't end like one. */
export const otherPasswordVariables: ReadonlySet<string> = new Set(['REDISCLI_AUTH', 'VALKEYCLI_AUTH']);
