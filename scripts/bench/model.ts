import { parseAllDocuments } from 'yaml';
import { loadProjects } from '../../src/compose/load.ts';
import { raisedLimits } from './raised-limits.ts';

const anchored = (count: number): string =>
  [
    'x-env: &env\n  LEVEL: ${LEVEL:-info}\n  ZONE: eu\n',
    'x-service: &service\n  image: nginx:1.27\n  restart: always\n  environment: *env\n  cap_drop: [ALL]\n',
    'services:\n',
    ...Array.from(
      { length: count },
      (_, at) =>
        `  s${at}:\n    <<: *service\n    ports:\n      - "127.0.0.1:${1024 + (at % 60_000)}:80"\n    volumes: [./d${at}:/data:ro]\n`,
    ),
  ].join('');

const manyPorts = (count: number): string =>
  `services:\n  web:\n    image: nginx\n    ports:\n${Array.from({ length: count }, (_, at) => `      - "127.0.0.1:${at}:${at % 65_536}"\n`).join('')}`;

const oneLine = (count: number): string =>
  `services: {${Array.from({ length: count }, (_, at) => `s${at}: {image: "nginx:\${TAG:-1}", environment: {A: "$\${A}", B: b}}`).join(', ')}}`;

const cases: readonly [string, (count: number) => string, number][] = [
  ['services with anchors', anchored, 10_000],
  ['ports in one service', manyPorts, 50_000],
  ['services in one line', oneLine, 10_000],
];

/**
 * Measures the model against the bare YAML parser in this process: services that share anchors and merge keys (the bounds
 * raised), the ports of one service, and a file of one line; each at two sizes, so that anything worse than linear shows.
 */
export function* modelRatios(): Generator<string> {
  for (const [name, text, count] of cases) {
    for (const size of [count / 2, count]) {
      const source = text(size);
      const parse = seconds(() => parseAllDocuments(source, { uniqueKeys: false }));
      const model = seconds(() => load(source));
      yield `${String(size).padStart(6)} ${name}, ${(source.length / 1e6).toFixed(2)} MB: yaml ${parse.toFixed(2)} s, model ${model.toFixed(2)} s, ${(model / parse).toFixed(2)}x`;
    }
  }
}

function load(text: string): void {
  const files = new Map([['compose.yaml', { kind: 'text', text } as const]]);
  const tree = { paths: new Set(files.keys()), complete: true };
  const { projects } = loadProjects({ candidates: ['compose.yaml'], tree, files, projects: [], limits: raisedLimits });
  for (const { services, problems } of projects) {
    if (problems.length > 0) throw new Error(`${problems.length} problems`);
    for (const service of services) {
      if (service.ports.length + service.volumes.length + service.environment.length === 0)
        throw new Error('empty service');
    }
  }
}

/** The best of three runs. */
function seconds(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times) / 1000;
}
