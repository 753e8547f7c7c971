/**
 * The port that an image's main process listens on as shipped, by the image's full name. Only images whose
 * documentation names one port; used to propose a port where the compose file names none.
 * Source: each image's page on Docker Hub, section "How to use this image".
 */
export const listeningPorts: ReadonlyMap<string, number> = new Map([
  ['docker.io/library/adminer', 8080],
  ['docker.io/library/cassandra', 9042],
  ['docker.io/library/couchdb', 5984],
  ['docker.io/library/elasticsearch', 9200],
  ['docker.io/library/ghost', 2368],
  ['docker.io/library/httpd', 80],
  ['docker.io/library/influxdb', 8086],
  ['docker.io/library/jenkins', 8080],
  ['docker.io/jenkins/jenkins', 8080],
  ['docker.io/library/kibana', 5601],
  ['docker.io/library/mariadb', 3306],
  ['docker.io/library/memcached', 11_211],
  ['docker.io/library/mongo', 27_017],
  ['docker.io/library/mongo-express', 8081],
  ['docker.io/library/mysql', 3306],
  ['docker.io/library/nextcloud', 80],
  ['docker.io/library/nginx', 80],
  ['docker.io/library/postgres', 5432],
  ['docker.io/library/rabbitmq', 5672],
  ['docker.io/library/redis', 6379],
  ['docker.io/library/registry', 5000],
  ['docker.io/library/solr', 8983],
  ['docker.io/library/sonarqube', 9000],
  ['docker.io/library/tomcat', 8080],
  ['docker.io/library/wordpress', 80],
  ['docker.io/gitea/gitea', 3000],
  ['docker.io/grafana/grafana', 3000],
  ['docker.io/grafana/loki', 3100],
  ['docker.io/louislam/uptime-kuma', 3001],
  ['docker.io/n8nio/n8n', 5678],
  ['docker.io/prom/alertmanager', 9093],
  ['docker.io/prom/prometheus', 9090],
  ['docker.io/valkey/valkey', 6379],
  ['docker.io/vaultwarden/server', 80],
]);

/** What those images run by themselves: the programs that a `command:` may name without changing that. */
export const serverPrograms: ReadonlySet<string> = new Set([
  'apache2-foreground',
  'catalina.sh',
  'httpd-foreground',
  'nginx',
  'nginx-debug',
  'solr-foreground',
  'solr-precreate',
  'cassandra',
  'influxd',
  'mariadbd',
  'memcached',
  'mongod',
  'mysqld',
  'postgres',
  'rabbitmq-server',
  'redis-server',
  'valkey-server',
  'alertmanager',
  'jenkins.sh',
  'loki',
  'prometheus',
  'vaultwarden',
]);

/**
 * Of those images, the ones whose configuration files can't set the port: only an option can.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/ and /docs/alerting/latest/configuration/
 */
export const portsSetByOptionOnly: ReadonlySet<string> = new Set([
  'docker.io/prom/alertmanager',
  'docker.io/prom/prometheus',
]);

/** Where in a container programs keep their configuration, and what its files end in. */
export const configurationPath: RegExp =
  /^\/(?:etc|config)(?:\/|$)|\/(?:conf|etc)(?:\/|$)|^\/usr\/share\/[^/]+\/config(?:\/|$)|\/Caddyfile$|\.(?:cfg|cnf|conf|ini|json|properties|template|toml|xml|ya?ml)$/;

/** What lies there and is the system's, or can't set a port. */
export const otherConfigurationPath: RegExp =
  /^\/etc\/(?:group|grafana\/provisioning|hosts|letsencrypt|localtime|machine-id|passwd|pki|resolv\.conf|ssl|timezone)(?:\/|$)/;
