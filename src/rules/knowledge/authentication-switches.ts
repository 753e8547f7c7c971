/** What turns a switch back. */
export type SwitchRemedy =
  | { readonly kind: 'remove' }
  /** Another value; `${…}` in it is Compose's. */
  | { readonly kind: 'value'; readonly value: string };

export interface AuthenticationSwitch {
  /** What the switch lets everybody do, after "so". */
  readonly opens: string;
  readonly remedy: SwitchRemedy;
  /** What the remedy does, where it leaves the door open and takes rights away. */
  readonly title?: string;
  /** What stops working, or has to be done as well. */
  readonly caveat: string;
  /** The container's port that it opens, where it is not the service as a whole. */
  readonly port?: number;
}

export interface VariableSwitch extends AuthenticationSwitch {
  /** The values that switch authentication off. */
  readonly off: RegExp;
  /** Has no effect where a variable of the service matches this. */
  readonly unless?: RegExp;
  /** Has no effect unless this variable of the service is true. */
  readonly onlyWith?: string;
}

const yes = /^(?:1|true|yes|y|on)$/i;
const no = /^(?:0|false|no|n|off)$/i;

const emptyPassword = { remedy: { kind: 'remove' }, caveat: 'The container stops until a password is set.' } as const;
const rootWithoutPassword: VariableSwitch = {
  ...emptyPassword,
  off: yes,
  // The images ask for the switch only where no password is given.
  unless: /^(?:MYSQL|MARIADB)_(?:RANDOM_)?ROOT_PASSWORD(?:_FILE|_HASH)?$/,
  opens: 'everyone who reaches the database is its administrator without a password',
};

/** Variables that images read. Sources: each image's own documentation. */
export const variableSwitches: ReadonlyMap<string, VariableSwitch> = new Map<string, VariableSwitch>([
  [
    'POSTGRES_HOST_AUTH_METHOD', // https://hub.docker.com/_/postgres
    {
      off: /^trust$/,
      opens: 'everyone who reaches the database is any of its users without a password',
      remedy: { kind: 'value', value: 'scram-sha-256' },
      caveat:
        'Clients need the password, and the container asks for `POSTGRES_PASSWORD`. A database that exists already keeps its `pg_hba.conf`: change it there too.',
    },
  ],
  ['MYSQL_ALLOW_EMPTY_PASSWORD', rootWithoutPassword], // https://hub.docker.com/_/mysql
  ['MYSQL_ALLOW_EMPTY_ROOT_PASSWORD', rootWithoutPassword],
  ['MARIADB_ALLOW_EMPTY_PASSWORD', rootWithoutPassword],
  ['MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', rootWithoutPassword], // https://hub.docker.com/_/mariadb
  [
    'ALLOW_EMPTY_PASSWORD', // Bitnami's images
    {
      ...emptyPassword,
      off: yes,
      unless: /_PASSWORD(?:_FILE)?$/,
      opens: 'everyone who reaches the service gets in without a password',
    },
  ],
  [
    'ALLOW_NONE_AUTHENTICATION', // https://github.com/bitnami/containers/tree/main/bitnami/etcd
    {
      ...emptyPassword,
      off: yes,
      unless: /_PASSWORD(?:_FILE)?$/,
      opens: 'everyone who reaches the service may read and write all keys',
    },
  ],
  [
    'ALLOW_ANONYMOUS_LOGIN', // https://github.com/bitnami/containers/tree/main/bitnami/zookeeper
    {
      ...emptyPassword,
      off: yes,
      opens: 'everyone who reaches the service may read and write all of it',
      caveat: 'The container stops until authentication is set up.',
    },
  ],
  ...['xpack.security.enabled', 'XPACK_SECURITY_ENABLED'].map((name): [string, VariableSwitch] => [
    name, // https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/security-settings
    {
      off: no,
      opens: 'everyone who reaches the cluster may read, change and delete all data',
      remedy: { kind: 'value', value: 'true' },
      caveat: 'Clients need a user and a password, and TLS where the cluster has more than one node.',
    },
  ]),
  ...['DISABLE_SECURITY_PLUGIN', 'plugins.security.disabled'].map((name): [string, VariableSwitch] => [
    name, // https://docs.opensearch.org/latest/security/configuration/disable-enable-security/
    {
      off: yes,
      opens: 'everyone who reaches the cluster may read, change and delete all data',
      remedy: { kind: 'remove' },
      caveat:
        'Clients need TLS, a user and a password, and the container asks for `OPENSEARCH_INITIAL_ADMIN_PASSWORD`.',
    },
  ]),
  [
    'NEO4J_AUTH', // https://neo4j.com/docs/operations-manual/current/docker/introduction/
    {
      off: /^none$/,
      opens: 'everyone who reaches the database may read and change all of it',
      remedy: { kind: 'value', value: 'neo4j/${NEO4J_PASSWORD:?set NEO4J_PASSWORD}' },
      caveat: 'Clients need the password, and Compose asks for `NEO4J_PASSWORD`.',
    },
  ],
  [
    'GF_AUTH_ANONYMOUS_ORG_ROLE', // https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/anonymous-auth/
    {
      off: /^Admin$/i,
      onlyWith: 'GF_AUTH_ANONYMOUS_ENABLED',
      opens: 'everyone who opens the page is an administrator of Grafana',
      title: 'Let visitors only look.',
      remedy: { kind: 'value', value: 'Viewer' },
      caveat: 'Visitors can look at dashboards, and have to log in to change them.',
    },
  ],
  [
    'PMA_ARBITRARY', // https://docs.phpmyadmin.net/en/latest/setup.html#installing-using-docker
    {
      off: /^1$/,
      opens: 'everyone who opens the page can make it connect to any database server that this network reaches',
      remedy: { kind: 'remove' },
      caveat: 'Only the servers of `PMA_HOST` or `PMA_HOSTS` are offered.',
    },
  ],
  [
    'TRAEFIK_API_INSECURE', // https://doc.traefik.io/traefik/reference/install-configuration/api-dashboard/
    {
      off: yes,
      port: 8080,
      opens: 'everyone who reaches its port 8080 sees all routes and settings',
      remedy: { kind: 'remove' },
      caveat: 'The dashboard is gone from port 8080: route it through Traefik with authentication.',
    },
  ],
]);

export interface OptionSwitch extends AuthenticationSwitch {
  /** The value that switches authentication off; a bare option does where this takes the empty text. */
  readonly off: RegExp;
  /** Whether the value is the next word, as in `--protected-mode no`. */
  readonly spaced?: true;
  /** Has no effect, or one that is not known, where a word of the command matches this. */
  readonly unless?: RegExp;
}

const jupyter: OptionSwitch = {
  off: /^$/,
  // Without a token it asks for the password.
  unless: /^--(?:NotebookApp|ServerApp|PasswordIdentityProvider)\.(?:hashed_)?password(?:=.|$)/,
  opens: 'everyone who opens the page runs code in the container',
  remedy: { kind: 'value', value: '${JUPYTER_TOKEN:?set JUPYTER_TOKEN}' },
  caveat: 'Visitors need the token, and Compose asks for `JUPYTER_TOKEN`.',
};

/**
 * Options of commands. An empty `JUPYTER_TOKEN` is none of them: Jupyter then makes up a token.
 * Source of that: https://github.com/jupyter-server/jupyter_server/blob/main/jupyter_server/auth/identity.py
 */
export const optionSwitches: ReadonlyMap<string, OptionSwitch> = new Map<string, OptionSwitch>([
  [
    '--api.insecure', // https://doc.traefik.io/traefik/reference/install-configuration/api-dashboard/
    {
      off: /^(?:true|)$/i,
      port: 8080,
      opens: 'everyone who reaches its port 8080 sees all routes and settings',
      remedy: { kind: 'value', value: 'false' },
      caveat: 'The dashboard is gone from port 8080: route it through Traefik with authentication.',
    },
  ],
  [
    '--protected-mode', // https://redis.io/docs/latest/operate/oss_and_stack/management/security/#protected-mode
    {
      off: /^no$/i,
      spaced: true,
      // Users and passwords can stand in a file of Redis's own, too.
      unless: /^--(?:requirepass|aclfile|user)$|\.conf$/,
      opens: 'everyone who reaches it may read and change all data without a password',
      remedy: { kind: 'value', value: 'yes' },
      caveat: 'Other containers are refused until a password is set with `--requirepass`.',
    },
  ],
  [
    '--skip-grant-tables', // https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables
    {
      off: /^(?:|1|on|true)$/i,
      opens: 'everyone who reaches the database is its administrator without a password',
      remedy: { kind: 'remove' },
      caveat: 'Clients need a user and a password.',
    },
  ],
  [
    '--noauth', // https://www.mongodb.com/docs/manual/reference/program/mongod/#std-option-mongod.--noauth
    {
      off: /^$/,
      opens: 'everyone who reaches the service gets in without a password',
      remedy: { kind: 'remove' },
      caveat: 'Clients need a user and a password.',
    },
  ],
  ...['--NotebookApp.token', '--ServerApp.token', '--IdentityProvider.token'].map((name): [string, OptionSwitch] => [
    name,
    jupyter,
  ]),
]);
