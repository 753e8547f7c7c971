import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, Faults } from './faults.ts';
import { executeGraphQL, type GraphQLRequest } from './graphql.ts';
import { type RestAnswer, routeOf } from './rest.ts';
import { Refusal, type State } from './state.ts';
import { validateBody } from './validate.ts';

/** One request as it came in, for the tests' budgets. */
export interface LoggedRequest {
  readonly method: string;
  /** The path, or the GraphQL operation's name. */
  readonly what: string;
  /** The path as it was asked for. */
  readonly url: string;
  status: number;
}

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves REST and GraphQL on a port of this machine's loopback. */
export async function serve(state: State, faults: Faults, log: LoggedRequest[]): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(state, faults, log, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, stop: () => stop(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** GitHub Enterprise Server has `/api/v3` and `/api/graphql` where github.com has a host of its own. */
const enterprisePrefix = /^\/api\/(?:v3\/)?/;

async function answer(
  state: State,
  faults: Faults,
  log: LoggedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL((request.url ?? '/').replace(enterprisePrefix, '/'), 'http://fake');
  const body = await bodyOf(request);
  const operation = url.pathname === '/graphql' ? operationName(body) : url.pathname;
  const entry: LoggedRequest = { method: request.method ?? '', what: operation, url: request.url ?? '', status: 0 };
  log.push(entry);
  const fault = faults.take(entry.method, operation);
  if (fault?.kind === 'before') fault.act();
  if (fault?.kind === 'drop' && !fault.after) {
    response.destroy();
    return;
  }
  const { authorization } = request.headers;
  const effect = fault?.kind === 'body-only' ? { ...(body as object), comments: [] } : body;
  const made: RestAnswer =
    fault?.kind === 'answer'
      ? { status: fault.status, body: { message: fault.message }, ...(fault.headers && { headers: fault.headers }) }
      : handle(state, entry.method, url, effect, authorization);
  if (fault?.kind === 'drop') {
    response.destroy();
    return;
  }
  const sent = answerOf(fault, made);
  entry.status = sent.status;
  response.writeHead(sent.status, {
    'content-type': 'application/json; charset=utf-8',
    ...('headers' in sent && sent.headers),
  });
  response.end(JSON.stringify(sent.body));
}

/** What the client is told, whatever happened. */
function answerOf(fault: Fault['what'] | undefined, made: RestAnswer): RestAnswer {
  if (fault?.kind === 'landed-502') return { status: 502, body: { message: 'Server Error' } };
  if (fault?.kind === 'body-only')
    return { status: 422, body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] } };
  return made;
}

function handle(state: State, method: string, url: URL, body: unknown, authorization: string | undefined): RestAnswer {
  try {
    if (!/^(?:token|bearer) \S+$/i.test(authorization ?? '')) throw new Refusal(401, 'Bad credentials');
    if (url.pathname === '/graphql') return { status: 200, body: executeGraphQL(state, body as GraphQLRequest) };
    const found = routeOf(method, url.pathname);
    if (found === undefined) throw new Refusal(404, 'Not Found');
    if (body !== undefined) validateBody(method, found.route.template, body);
    return found.route.answer(state, found.match, { method, path: url.pathname, query: url.searchParams, body });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { message: error.message, ...(error.errors && { errors: error.errors }) } };
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function operationName(body: unknown): string {
  const query = (body as Partial<GraphQLRequest> | undefined)?.query ?? '';
  return /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'graphql';
}
