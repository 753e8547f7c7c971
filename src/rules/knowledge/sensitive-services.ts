/** What listens on a port that nobody outside should reach, in words for a message. */
export type Kind =
  | 'database'
  | 'cache'
  | 'message broker'
  | 'search engine'
  | 'remote desktop'
  | 'coordination service';

/**
 * Container ports that belong to one well-known service. Ports that many programs share (8080, 9000, and Kafka's 9092) are
 * left out, and so are 22 and 1883: Git servers publish the one on purpose and it asks for a key, brokers the other for the
 * devices that report to them.
 * Source: https://www.iana.org/assignments/service-names-port-numbers and each product's documentation.
 */
export const sensitivePorts: ReadonlyMap<number, readonly [name: string, kind: Kind]> = new Map([
  [1433, ['Microsoft SQL Server', 'database']],
  [1521, ['Oracle Database', 'database']],
  [2181, ['ZooKeeper', 'coordination service']],
  [2379, ['etcd', 'coordination service']],
  [2380, ['etcd', 'coordination service']],
  [3306, ['MySQL', 'database']],
  [3389, ['Remote Desktop', 'remote desktop']],
  [4222, ['NATS', 'message broker']],
  [5432, ['PostgreSQL', 'database']],
  [5672, ['RabbitMQ', 'message broker']],
  [5900, ['VNC', 'remote desktop']],
  [5984, ['CouchDB', 'database']],
  [6379, ['Redis', 'cache']],
  [7687, ['Neo4j', 'database']],
  [9042, ['Cassandra', 'database']],
  [9200, ['Elasticsearch', 'search engine']],
  [9300, ['Elasticsearch', 'search engine']],
  [11_211, ['Memcached', 'cache']],
  [15_672, ['RabbitMQ', 'message broker']],
  [26_257, ['CockroachDB', 'database']],
  [26_379, ['Redis Sentinel', 'coordination service']],
  [27_017, ['MongoDB', 'database']],
  [28_015, ['RethinkDB', 'database']],
]);

/** Images that are such a service, whatever port they are told to listen on, by full name. */
export const sensitiveImages: ReadonlyMap<string, readonly [name: string, kind: Kind]> = new Map([
  ['docker.io/library/postgres', ['PostgreSQL', 'database']],
  ['docker.io/postgis/postgis', ['PostgreSQL', 'database']],
  ['docker.io/pgvector/pgvector', ['PostgreSQL', 'database']],
  ['docker.io/timescale/timescaledb', ['PostgreSQL', 'database']],
  ['docker.io/bitnami/postgresql', ['PostgreSQL', 'database']],
  ['docker.io/library/mysql', ['MySQL', 'database']],
  ['docker.io/bitnami/mysql', ['MySQL', 'database']],
  ['docker.io/library/mariadb', ['MariaDB', 'database']],
  ['docker.io/bitnami/mariadb', ['MariaDB', 'database']],
  ['docker.io/library/mongo', ['MongoDB', 'database']],
  ['docker.io/bitnami/mongodb', ['MongoDB', 'database']],
  ['docker.io/library/redis', ['Redis', 'cache']],
  ['docker.io/redis/redis-stack-server', ['Redis', 'cache']],
  ['docker.io/bitnami/redis', ['Redis', 'cache']],
  ['docker.io/valkey/valkey', ['Valkey', 'cache']],
  ['docker.io/library/memcached', ['Memcached', 'cache']],
  ['docker.io/library/rabbitmq', ['RabbitMQ', 'message broker']],
  ['docker.io/apache/kafka', ['Kafka', 'message broker']],
  ['docker.io/apache/kafka-native', ['Kafka', 'message broker']],
  ['docker.io/confluentinc/cp-kafka', ['Kafka', 'message broker']],
  ['docker.io/confluentinc/cp-server', ['Kafka', 'message broker']],
  ['docker.io/bitnami/kafka', ['Kafka', 'message broker']],
  ['docker.io/library/nats', ['NATS', 'message broker']],
  ['docker.io/library/zookeeper', ['ZooKeeper', 'coordination service']],
  ['docker.io/confluentinc/cp-zookeeper', ['ZooKeeper', 'coordination service']],
  ['docker.io/bitnami/zookeeper', ['ZooKeeper', 'coordination service']],
  ['docker.io/library/elasticsearch', ['Elasticsearch', 'search engine']],
  ['docker.elastic.co/elasticsearch/elasticsearch', ['Elasticsearch', 'search engine']],
  ['docker.io/opensearchproject/opensearch', ['OpenSearch', 'search engine']],
  ['docker.io/library/cassandra', ['Cassandra', 'database']],
  ['docker.io/library/couchdb', ['CouchDB', 'database']],
  ['docker.io/library/neo4j', ['Neo4j', 'database']],
  ['mcr.microsoft.com/mssql/server', ['Microsoft SQL Server', 'database']],
  ['docker.io/cockroachdb/cockroach', ['CockroachDB', 'database']],
  ['docker.io/clickhouse/clickhouse-server', ['ClickHouse', 'database']],
]);
