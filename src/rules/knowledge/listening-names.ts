/**
 * How programs are told where to listen, by the names of variables, and of options without their dashes.
 * Sources: the manuals of the programs that are named, and of the web servers of Go, Java, Node, PHP, Python and Ruby.
 */

/** Variables that hold the port. */
export const portVariables: ReadonlySet<string> = new Set([
  'PORT',
  'HTTP_PORT',
  'SERVER_PORT',
  'APP_PORT',
  'LISTEN_PORT',
  'WEB_PORT',
]);

/** Variables that hold the address; `DB_HOST` and the like say where the app connects to. */
export const addressVariable: RegExp =
  /^(?:(?:APP|BIND|HTTP|LISTEN|SERVER|WEB)_)?(?:ADDR|ADDRESS|HOST|HOSTNAME|IP)$|^(?:BIND|LISTEN)$|^(?:SOLR_JETTY|SONAR_WEB|UPTIME_KUMA)_HOST$|^(?:http|network)\.host$|^server__host$/;

/** Variables that hold the URLs at which ASP.NET Core listens. Source: https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints */
export const urlsVariable: RegExp = /^(?:ASPNETCORE|DOTNET)_URLS$/;

/** Options that hold the port: `--port`, `-Dserver.port`, Jenkins' `--httpPort`, Loki's `-server.http-listen-port`. */
export const portOption: RegExp =
  /^(?:(?:http|server|listen|web)[.-])?port$|^(?:server\.)?http-listen-port$|^httpPort$/;

/** Options that hold an address, mostly with the port: Prometheus' `--web.listen-address`, Traefik's entry points. */
export const addressOption: RegExp =
  /^(?:b|S|runserver|bind|listen|address|addr|http)$|^(?:(?:web|http|server)[.-])?(?:bind|http|listen)-addr(?:ess)?$|^httpListenAddr(?:ess)?$|^[eE]ntry[pP]oints\.[^.]+\.address$/;

/** Options that hold an address without the port: MongoDB's `--bind_ip`, PostgreSQL's `-c listen_addresses`. */
export const hostOption: RegExp = /^(?:H|a|l|bind[_-]ip|host|ip|listen_addresses)$/;

/** Options that open a port beside the main one, without which the program isn't of use. Source: https://min.io/docs/minio/linux/reference/minio-server/minio-server.html */
export const secondPortOption: RegExp = /^console-address$/;

/** Any other name that an address to listen on may have: `ROCKET_ADDRESS`, `--server.address`. */
export const addressName: RegExp = /[._-]addr(?:ess)?$/i;

/** Any other name that a port to listen on may have, alone or behind an address: `N8N_PORT`, `REGISTRY_HTTP_ADDR`. */
export const portName: RegExp = /^p$|(?:ports?|addr|address|listen|bind)$/i;

/** Names of what the app connects to, or tells others to. */
export const elsewhereName: RegExp =
  /(?:^|[._-])(?:advertised?|consul|database|db|kafka|ldap|mail|mongo(?:db)?|postgres(?:db|ql)?|redis|smtp)[._-]/i;
