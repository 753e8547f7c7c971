/** How configuration files write a password other than as `name: value`. */
export interface PasswordStatement {
  /** Its group is the password. */
  readonly pattern: RegExp;
  /** What it is, in our own words. */
  readonly kind: { readonly words: string };
}

export const passwordStatements: readonly PasswordStatement[] = [
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/, and Valkey's name for the second
  {
    pattern: /^[ \t]*(?:requirepass|masterauth|primaryauth)[ \t]+["']?([^\s"']+)/dgm,
    kind: { words: 'password for Redis or Valkey' },
  },
  // https://docs.haproxy.org/3.0/configuration.html
  {
    pattern: /^[ \t]*stats[ \t]+auth[ \t]+[^\s:]+:(\S+)/dgm,
    kind: { words: "password for HAProxy's statistics" },
  },
  // What stands before `PASSWORD`, unless a line starts with it: https://www.postgresql.org/docs/current/sql-createrole.html
  {
    pattern: /(?:WITH|ENCRYPTED|USER[ \t]+[\w"]+|LOGIN|SUPERUSER)[ \t]+PASSWORD[ \t]+'([^'\r\n]+)'/dgi,
    kind: { words: "database user's password" },
  },
  { pattern: /^[ \t]*PASSWORD[ \t]+'([^'\r\n]+)'/dgim, kind: { words: "database user's password" } },
  // https://dev.mysql.com/doc/refman/8.4/en/create-user.html
  {
    pattern: /IDENTIFIED[ \t]+(?:WITH[ \t]+[\w'"]+[ \t]+)?BY[ \t]+["']([^"'\r\n]+)["']/dgi,
    kind: { words: "database user's password" },
  },
];
