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
  const own = wordsOf([service.name, ...(service.image?.value.repository.split('/') ?? [])]);
  const named = wordsOf([variable]);
  if (named.some((word) => stores.has(word))) return !named.some((word) => stores.has(word) && own.includes(word));
  // `CATALOG_PASSWORD` beside `CATALOG_HOST: catalog`.
  const address = variable.replace(/_[A-Za-z]+$/, '_HOST');
  const host = service.environment.find(({ name }) => name === address)?.text;
  return host !== undefined && host !== service.name && project.service(host) !== undefined;
}

function wordsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => name.toUpperCase().split(/[^A-Z0-9]+/));
}

/** By its image's full name, or by the container's port that it publishes. */
function isStore({ image, ports }: Service): boolean {
  if (sensitiveImages.has(image?.value.name ?? '')) return true;
  return ports.some(({ target }) => target !== 'unknown' && sensitivePorts.has(target.first));
}

/**
 * The databases and the like that a service is told to connect to: those whose name is a word of one of its variables'
 * values, as in `DB_HOST: db` and `DB_URL: jdbc:postgresql://db:5432/app`.
 */
export function storesOf(project: Project, client: Service): readonly Service[] {
  const words = new Set(client.environment.flatMap(({ text }) => text.split(/[^\w.-]+/)));
  return project.services.filter((service) => service !== client && words.has(service.name) && isStore(service));
}
