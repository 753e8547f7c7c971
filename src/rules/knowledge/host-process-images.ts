/**
 * Images that watch the processes of the whole host and whose own compose example or installation page says `pid: host`,
 * by full name. The host's process table is then still worth knowing of, but not a mistake.
 * Source: each project's README or installation page, such as https://github.com/prometheus/node_exporter#docker
 */
export const hostProcessImages: ReadonlySet<string> = new Set([
  'docker.io/prom/node-exporter',
  'quay.io/prometheus/node-exporter',
  'docker.io/netdata/netdata',
  'docker.io/nicolargo/glances',
  'docker.io/newrelic/infrastructure',
  'docker.io/datadog/agent',
  'gcr.io/datadoghq/agent',
  'public.ecr.aws/datadog/agent',
]);
