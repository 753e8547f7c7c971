/** How configuration files write a password other than as `name: value`. */
export interface PasswordStatement {
  /** The first group that takes part is the password. */
  readonly pattern: RegExp;
  /** What it is, in our own words. */
  readonly kind: { readonly words: string };
}

export const passwordStatements: readonly PasswordStatement[] = [
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/, and Valkey's name for the second
  {
    pattern: /^[ \t]{0,40}(?:requirepass|masterauth|primaryauth)[ \t]{1,8}["']?([^\s"']{1,300})/dgm,
    kind: { words: 'password for Redis or Valkey' },
  },
  // https://docs.haproxy.org/3.0/configuration.html
  {
    pattern: /^[ \t]{0,40}stats[ \t]{1,8}auth[ \t]{1,8}[^\s:]{1,100}:(\S{1,300})/dgm,
    kind: { words: "password for HAProxy's statistics" },
  },
  // What may stand before `PASSWORD`: https://www.postgresql.org/docs/current/sql-createrole.html
  {
    pattern:
      /(?:^[ \t]{0,40}|\b(?:WITH|ENCRYPTED|(?:USER|ROLE)[ \t]{1,8}[\w"]{1,60}|(?:NO)?(?:LOGIN|SUPERUSER|CREATEDB|CREATEROLE|INHERIT|REPLICATION|BYPASSRLS))[ \t]{1,8})PASSWORD[ \t]{1,8}'([^'\r\n]{1,300})'/dgim,
    kind: { words: "database user's password" },
  },
  // https://dev.mysql.com/doc/refman/8.4/en/create-user.html
  {
    pattern:
      /\bIDENTIFIED[ \t]{1,8}(?:WITH[ \t]{1,8}['"]?\w{1,60}['"]?[ \t]{1,8})?BY[ \t]{1,8}(?:'([^'\r\n]{1,300})'|"([^"\r\n]{1,300})")/dgi,
    kind: { words: "database user's password" },
  },
];
