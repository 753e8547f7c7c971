import type { Project, Service } from '../../types.ts';
import { sensitiveImages, sensitivePorts } from '../knowledge/sensitive-services.ts';

/** Words in a variable's name that say which kind of service its password opens. */
const stores: ReadonlySet<string> = new Set(
  `DB DATABASE DATASOURCE MYSQL MARIADB POSTGRES POSTGRESQL PG PGPASSWORD MONGO MONGODB REDIS RABBITMQ AMQP ES ELASTIC
  ELASTICSEARCH OPENSEARCH NEO4J COUCHDB COUCH CLICKHOUSE MSSQL SQL INFLUXDB MINIO S3 AWS SMTP MAIL LDAP`.split(/\s+/),
);

/**
 * Whether a password is what a service shows to another one: `WORDPRESS_DB_PASSWORD` opens the database, so whoever
 * reaches WordPress does not get in with it. In the environment of the database itself the same words name its own.
 */
export function opensAnotherService(project: Project, service: Service, variable: string): boolean {
  if (isStore(service)) return false;
  const own = ownWords(service);
  const named = wordsOf([variable]);
  if (named.some((word) => stores.has(word))) return !named.some((word) => stores.has(word) && own.includes(word));
  // `CATALOG_PASSWORD` beside `CATALOG_HOST: catalog`.
  const address = variable.replace(/_[A-Za-z]+$/, '_HOST');
  const host = service.environment.find(({ name }) => name === address)?.text;
  return host !== undefined && host !== service.name && project.service(host) !== undefined;
}

function ownWords({ name, image }: Service): readonly string[] {
  return wordsOf([name, ...(image?.value.repository.split('/') ?? [])]);
}

function wordsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => name.toUpperCase().split(/[^A-Z0-9]+/));
}

/** By its image's full name, or by the container's port that it publishes. */
function isStore(service: Service): boolean {
  return kindsOf(service).size > 0;
}

/**
 * The services whose password such a variable may be, as far as the names tell: those that the client's variables name,
 * as `DB_HOST: db` and `DB_URL: jdbc:postgresql://db:5432/app` do, and that are what the password's own name says.
 */
export function storesOf(project: Project, client: Service, variable: string): readonly Service[] {
  const words = new Set(client.environment.flatMap(({ text }) => text.split(/[^\w.-]+/)));
  return project.services.filter(
    (service) => service !== client && words.has(service.name) && isStore(service) && isNamedIn(variable, service),
  );
}

/** `DB_PASSWORD` may be any database's, `MONGO_DB_PASSWORD` MongoDB's only. */
function isNamedIn(variable: string, store: Service): boolean {
  const products = wordsOf([variable]).filter((word) => stores.has(word) && !anyDatabase.has(word));
  if (products.length === 0) return kindsOf(store).has('database');
  const own = new Set(ownWords(store).map(productOf));
  return products.some((word) => own.has(productOf(word)));
}

const anyDatabase: ReadonlySet<string> = new Set(['DB', 'DATABASE', 'DATASOURCE']);

const otherNames: ReadonlyMap<string, string> = new Map([
  ['POSTGRESQL', 'POSTGRES'],
  ['PG', 'POSTGRES'],
  ['PGPASSWORD', 'POSTGRES'],
  ['MARIADB', 'MYSQL'],
  ['MONGODB', 'MONGO'],
  ['AMQP', 'RABBITMQ'],
  ['ES', 'ELASTICSEARCH'],
  ['ELASTIC', 'ELASTICSEARCH'],
  ['COUCH', 'COUCHDB'],
  ['SQL', 'MSSQL'],
]);

function productOf(word: string): string {
  return otherNames.get(word) ?? word;
}

function kindsOf({ image, ports }: Service): ReadonlySet<string> {
  const known = [
    sensitiveImages.get(image?.value.name ?? ''),
    ...ports.map(({ target }) => (target === 'unknown' ? undefined : sensitivePorts.get(target.first))),
  ];
  return new Set(known.flatMap((each) => each?.[1] ?? []));
}
