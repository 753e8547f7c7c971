import { expect, test } from 'vitest';
import { authentication } from '../../../src/rules/knowledge/authentication.ts';
import { auditFiles } from '../audit-files.ts';

/** Each line is what a service says, and whether it then asks for a password. */
const services: readonly (readonly [yaml: string, kind: string])[] = [
  ['image: postgres:16.4', 'on'],
  ['{ image: "postgres:16.4", environment: { POSTGRES_PASSWORD: hunter-and-rabbit } }', 'on'],
  ['{ image: "postgres:16.4", environment: { POSTGRES_PASSWORD: Postgres } }', 'guessable'],
  ['{ image: "postgres:16.4", environment: { POSTGRES_PASSWORD: "${PASSWORD}" } }', 'unknown'],
  ['{ image: "postgres:16.4", environment: { POSTGRES_PASSWORD: "${PASSWORD:?}" } }', 'on'],
  ['{ image: "postgres:16.4", environment: [POSTGRES_PASSWORD] }', 'unknown'],
  [
    '{ image: "postgres:16.4", environment: { POSTGRES_PASSWORD: secret-enough, POSTGRES_HOST_AUTH_METHOD: trust } }',
    'off',
  ],
  ['{ image: "acme/postgres:16.4", environment: { POSTGRES_HOST_AUTH_METHOD: trust } }', 'unknown'],
  ['{ image: "postgres:16.4", build: ., environment: { POSTGRES_HOST_AUTH_METHOD: trust } }', 'unknown'],
  ['image: mongo:7.0.14', 'off'],
  ['{ image: "mongo:7.0.14", env_file: mongo.env }', 'unknown'],
  ['{ image: "mongo:7.0.14", command: [mongod, --config, /etc/mongod.conf] }', 'unknown'],
  ['{ image: "mongo:7.0.14", environment: { MONGO_INITDB_ROOT_PASSWORD: "${PASSWORD:-}" } }', 'unknown'],
  ['{ image: "mongo:7.0.14", command: [mongod, --keyFile, /run/secrets/key] }', 'on'],
  ['{ image: "redis:7.4.1", command: [redis-server, --requirepass, ""] }', 'unknown'],
  ['{ image: "redis:7.4.1", environment: { REDIS_PASSWORD: nobody-reads-this } }', 'off'],
  ['{ image: "valkey/valkey:8.0.1", environment: { VALKEY_EXTRA_FLAGS: --requirepass a-long-one } }', 'on'],
  ['{ image: "valkey/valkey:8.0.1", environment: { VALKEY_EXTRA_FLAGS: "${FLAGS}" } }', 'unknown'],
  ['{ image: "memcached:1.6.31", command: [-m, "64"] }', 'off'],
  ['{ image: "memcached:1.6.31", command: [memcached, -S] }', 'on'],
  ['{ image: "rabbitmq:3.13", environment: { RABBITMQ_DEFAULT_USER: app, RABBITMQ_DEFAULT_PASS: a-long-one } }', 'on'],
  ['{ image: "rabbitmq:3.13", volumes: ["./rabbitmq.conf:/etc/rabbitmq/rabbitmq.conf"] }', 'unknown'],
  ['image: elasticsearch', 'on'],
  ['image: elasticsearch:7.17.24', 'off'],
  ['image: elasticsearch:${VERSION}', 'unknown'],
  ['{ image: "elasticsearch:7.17.24", command: [elasticsearch, -Expack.security.enabled=true] }', 'on'],
  [
    '{ image: "elasticsearch:7.17.24", volumes: ["./es.yml:/usr/share/elasticsearch/config/elasticsearch.yml"] }',
    'unknown',
  ],
  ['{ image: "opensearchproject/opensearch:2.9.0", environment: { DISABLE_INSTALL_DEMO_CONFIG: "true" } }', 'unknown'],
  ['{ image: "neo4j:5.24", environment: { NEO4J_AUTH: neo4j/password } }', 'guessable'],
  ['{ image: "neo4j:5.24", environment: { NEO4J_AUTH: none } }', 'off'],
  ['{ image: "cockroachdb/cockroach:v24.2.3", command: start-single-node --insecure }', 'off'],
  ['{ image: "bitnamilegacy/etcd:3.5", environment: [ALLOW_NONE_AUTHENTICATION=yes] }', 'off'],
];

test.each(services)('%s: %s', async (yaml, kind) => {
  const service = yaml.startsWith('{') ? yaml : `{ ${yaml.replace(/: (.*)/, ': "$1"')} }`;
  const { tree } = await auditFiles(new Map([['compose.yaml', `services:\n  store: ${service}\n`]]));
  const [store] = tree.snapshot.projects.flatMap((project) => project.services);
  expect(store && authentication(store).kind).toBe(kind);
});
