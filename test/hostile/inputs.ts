/**
 * Files that somebody writes to stop the audit, to blind it or to make it lie. Each is a folder of its own; beside it
 * always stands one good file, whose finding must not be lost.
 */
export interface HostileInput {
  readonly name: string;
  readonly files: () => Readonly<Record<string, string | Buffer>>;
  /** The rule that says what is wrong with the input, at one of its files; `undefined` where it is odd, but can be read. */
  readonly says: string | undefined;
}

const service = '  web:\n    image: acme/web:1.4.2\n';
const compose = (rest: string): string => `services:\n${service}${rest}`;
const lines = (number: number, line: (index: number) => string): string =>
  Array.from({ length: number }, (_, index) => `${line(index)}\n`).join('');
const range = (number: number, item: (index: number) => string): string =>
  Array.from({ length: number }, (_, index) => `${item(index)},${index % 50 === 49 ? '\n      ' : ' '}`).join('');
const one = (text: string | Buffer): HostileInput['files'] => {
  return () => ({ 'compose.yaml': text });
};
const lazily = (text: () => string | Buffer): HostileInput['files'] => {
  return () => ({ 'compose.yaml': text() });
};

/** Twenty levels, each of which names the next one twice: a million ways through forty files. */
const twiceEachLevel = (entry: (level: number) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: 20 }, (_, level) => level).flatMap((level) =>
      ['a', 'b'].map((side): [string, string] => [`${side}${level}.yml`, entry(level)]),
    ),
  );

const notAudited = 'not-audited';
const invalid = 'invalid-compose-file';

export const hostileInputs: readonly HostileInput[] = [
  {
    name: 'billion laughs through aliases',
    files: lazily(() => {
      const tenfold = lines(12, (level) => `x-${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`);
      return `x-0: &l0 [lol]\n${tenfold}${compose('    command: *l12\n')}`;
    }),
    says: notAudited,
  },
  {
    name: 'billion laughs through merge keys',
    files: lazily(() => {
      const tenfold = lines(12, (level) => {
        const copies = Array.from({ length: 10 }, (_, copy) => `k${copy}: {<<: *l${level}}`).join(', ');
        return `x-${level + 1}: &l${level + 1} {<<: *l${level}, ${copies}}`;
      });
      return `x-0: &l0 {lol: 1}\n${tenfold}${compose('    labels:\n      <<: *l12\n')}`;
    }),
    says: notAudited,
  },
  {
    name: 'a merge key that names one mapping 50,000 times',
    files: lazily(() => `x-a: &a {a: 1, b: 2, c: 3}\n${compose(`    labels: {<<: [${'*a,'.repeat(50_000)}]}\n`)}`),
    says: notAudited,
  },
  {
    name: 'an overlay of thousands of folders that thousands of mounts share',
    files: lazily(() => {
      const overlay = `volumes: {v0: {driver_opts: {type: overlay, o: "lowerdir=${'/home/a:'.repeat(10_000)}/"}}}\n`;
      return overlay + compose(`    volumes:\n${lines(9000, (index) => `    - v0:/m${index}`)}`);
    }),
    says: notAudited,
  },
  {
    name: 'ten thousand resets, each in a mapping of ten thousand',
    files: lazily(() => {
      const labels = (value: string): string => `    labels:\n${lines(9_999, (index) => `      k${index}: ${value}`)}`;
      return `${compose(labels('a'))}---\n${compose(labels('!reset a'))}`;
    }),
    says: undefined,
  },
  {
    name: 'thousands of services that extend a large one',
    files: lazily(() => {
      const variables = lines(20_000, (index) => `      V${index}: x`);
      return `services:\n  base:\n    image: acme/web:1.4.2\n    environment:\n${variables}${lines(4_000, (index) => `  s${index}: {extends: base}`)}`;
    }),
    says: notAudited,
  },
  {
    name: 'thousands of services that merge a large one',
    files: lazily(() => {
      const variables = lines(20_000, (index) => `    V${index}: x`);
      return `x-base: &base\n  image: acme/web:1.4.2\n  environment:\n${variables}services:\n${lines(4_000, (index) => `  s${index}: {<<: *base}`)}`;
    }),
    says: notAudited,
  },
  {
    name: 'a chain of 4,000 services that extend each other',
    files: lazily(
      () =>
        `services:\n  s0:\n    image: acme/web:1.4.2\n${lines(4_000, (index) => `  s${index + 1}: {extends: s${index}}`)}`,
    ),
    says: notAudited,
  },
  {
    name: 'services that extend each other in a circle',
    files: one('services:\n  a: {extends: b}\n  b: {extends: a}\n'),
    says: 'unresolved-reference',
  },
  {
    name: 'a million ways through files that include files',
    files: () => ({
      ...twiceEachLevel((level) => (level === 19 ? compose('') : `include: [a${level + 1}.yml, b${level + 1}.yml]\n`)),
      'compose.yaml': `include: [a0.yml, b0.yml]\n${compose('')}`,
    }),
    says: notAudited,
  },
  {
    name: 'a million ways through files that extend files',
    files: () => ({
      ...twiceEachLevel((level) =>
        level === 19
          ? compose('  more:\n    image: acme/more:1.4.2\n')
          : `services:\n  web: {extends: {file: a${level + 1}.yml, service: web}}\n  more: {extends: {file: b${level + 1}.yml, service: more}}\n`,
      ),
      'compose.yaml':
        'services:\n  web: {extends: {file: a0.yml, service: web}}\n  more: {extends: {file: b0.yml, service: more}}\n',
    }),
    says: undefined,
  },
  {
    name: 'files that include each other',
    files: () => ({ 'compose.yaml': `include: [other.yml]\n${compose('')}`, 'other.yml': 'include: [compose.yaml]\n' }),
    says: 'unresolved-reference',
  },
  {
    name: 'lists nested 10,000 deep in flow style',
    files: lazily(() => compose(`    command: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)),
    says: notAudited,
  },
  {
    name: 'mappings nested 10,000 deep in flow style',
    files: lazily(() => compose(`    labels: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`)),
    says: notAudited,
  },
  {
    name: 'lists nested 10,000 deep on one line',
    files: lazily(() => compose(`    command:\n      ${'- '.repeat(10_000)}x\n`)),
    says: notAudited,
  },
  {
    name: 'lists nested 500,000 deep on one line',
    files: lazily(() => compose(`    command:\n      ${'- '.repeat(500_000)}x\n`)),
    says: notAudited,
  },
  {
    name: 'keys nested 10,000 deep',
    files: lazily(() => compose(`    labels:\n      ${'? '.repeat(10_000)}x\n`)),
    says: notAudited,
  },
  {
    name: 'lists nested 500,000 deep and never closed',
    files: lazily(() => compose(`    command: ${'['.repeat(500_000)}\n`)),
    says: notAudited,
  },
  {
    name: 'mappings nested 1,400 deep in block style',
    files: lazily(() => compose(`    labels:\n${lines(1_400, (depth) => `${' '.repeat(6 + depth)}a:`)}`)),
    says: notAudited,
  },
  {
    name: '100,000 documents',
    files: lazily(() => `${compose('')}${'---\nx: 1\n'.repeat(100_000)}`),
    says: notAudited,
  },
  {
    name: '200,000 empty documents',
    files: lazily(() => `${compose('')}${'---\n'.repeat(200_000)}`),
    says: notAudited,
  },
  { name: 'a file of 50 MB', files: lazily(() => compose(`# ${'x'.repeat(50_000_000)}\n`)), says: notAudited },
  {
    name: '1 MB on one line, as a list',
    files: lazily(() => compose(`    command: [${'a,'.repeat(45_000)}b]\n    labels: {l: "${'x'.repeat(900_000)}"}\n`)),
    says: notAudited,
  },
  {
    name: 'a scalar of 10 MB',
    files: lazily(() => compose(`    command: "${'x'.repeat(10_000_000)}"\n`)),
    says: notAudited,
  },
  {
    name: 'a scalar of 1 MB',
    files: lazily(() => compose(`    command: "${'x '.repeat(500_000)}"\n`)),
    says: notAudited,
  },
  {
    name: 'a scalar of nearly 100,000 characters',
    files: lazily(() => compose(`    command: "${'x '.repeat(49_900)}"\n`)),
    says: undefined,
  },
  {
    name: 'a block scalar of 100,000 lines',
    files: lazily(() => compose(`    command: |\n${lines(100_000, () => '      x')}`)),
    says: notAudited,
  },
  {
    name: 'a block scalar of 49,000 lines',
    files: lazily(() => compose(`    command: |\n${lines(49_000, () => '      x')}`)),
    says: undefined,
  },
  {
    name: 'a million comment lines',
    files: lazily(() => `${'#\n'.repeat(1_000_000)}${compose('')}`),
    says: notAudited,
  },
  { name: '500,000 comment lines', files: lazily(() => `${'#\n'.repeat(500_000)}${compose('')}`), says: notAudited },
  { name: '49,000 comment lines', files: lazily(() => `${'#\n'.repeat(49_000)}${compose('')}`), says: undefined },
  { name: 'a million blank lines', files: lazily(() => `${compose('')}${'\n'.repeat(1_000_000)}`), says: notAudited },
  {
    name: '5,000 comments that ignore findings',
    files: lazily(() => compose(lines(5_000, (index) => `# docker-auditor: ignore a${index} -- b`))),
    says: 'unused-suppression',
  },
  {
    name: '50,000 ports in one service',
    files: lazily(() => compose(`    ports:\n${lines(50_000, (index) => `    - ${index}:80`)}`)),
    says: notAudited,
  },
  {
    name: 'a thousand services that share a very long command',
    files: lazily(() => {
      const command = lines(8, () => `      ${'word '.repeat(16_000)}`);
      return `x-c: &c\n  network_mode: host\n  image: nginx\n  command: |\n${command}services:\n${lines(1_000, (index) => `  s${index}: {<<: *c}`)}`;
    }),
    says: notAudited,
  },
  {
    name: 'services that share a long command, right below the bound',
    files: lazily(() => {
      const command = `      ${'word '.repeat(7_900)}`;
      return `x-c: &c\n  network_mode: host\n  image: nginx\n  command: |\n${command}\nservices:\n${lines(45, (index) => `  s${index}: {<<: *c}`)}`;
    }),
    says: 'network-mode-host',
  },
  {
    name: 'thousands of services that extend one with a long command',
    files: lazily(() => {
      const base = `  base:\n    image: acme/web\n    command: ${'word '.repeat(16_000)}\n`;
      return `services:\n${base}${lines(4_000, (index) => `  s${index}: {extends: base}`)}`;
    }),
    says: notAudited,
  },
  {
    name: 'thousands of ports beside a command of thousands of words',
    files: lazily(() =>
      compose(
        `    command:\n${lines(9_000, (index) => `    - a-rather-long-word-of-a-command-${index}`)}    ports:\n${lines(5_000, (index) => `    - ${index}:80`)}`,
      ),
    ),
    says: undefined,
  },
  {
    name: '10,000 ports in one service',
    files: lazily(() => compose(`    ports:\n${lines(10_000, (index) => `    - ${index}:80`)}`)),
    says: 'port-bind-all-interfaces',
  },
  {
    name: 'one service that publishes every port',
    files: one(compose('    ports: ["1-65535:1-65535"]\n')),
    says: 'port-docker-api-published',
  },
  {
    name: '6,000 ranges of 1,000 ports',
    files: lazily(() =>
      compose(`    ports:\n${lines(6_000, (index) => `    - "127.0.${index >> 8}.${index & 255}:1-1000:1-1000"`)}`),
    ),
    says: undefined,
  },
  {
    name: '9,000 ranges of ports that overlap',
    files: lazily(() =>
      compose(
        `    ports:\n${lines(9_000, (index) => `    - "${index + 1}-${index + 1_000}:${index + 1}-${index + 1_000}"`)}`,
      ),
    ),
    says: 'port-range-wide',
  },
  {
    name: 'ranges of ports under 1,000 documents that say nothing',
    files: lazily(
      () =>
        `${compose(`    ports:\n${lines(200, (index) => `    - "127.0.0.${index}:1-1000:1-1000"`)}`)}${'---\nx-a: 1\n'.repeat(999)}`,
    ),
    says: undefined,
  },
  {
    name: '1,000 documents, each of which adds a port to 9,000',
    files: lazily(
      () =>
        `${compose(`    ports:\n${lines(9_000, (index) => `    - ${index + 1}:80`)}`)}${lines(999, (index) => `---\nservices: {web: {ports: ["${index + 10_000}:80"]}}`)}`,
    ),
    says: 'port-bind-all-interfaces',
  },
  {
    name: '1,000 documents, each of which adds a label to 60,000',
    files: lazily(() => {
      const many = lines(
        6,
        (part) => `---\nservices: {web: {labels: {${range(9_900, (index) => `${part}${index}`)}}}}`,
      );
      return `${compose('')}${many}${lines(990, (index) => `---\nservices: {web: {labels: {l${index}: x}}}`)}`;
    }),
    says: undefined,
  },
  {
    name: '9,900 labels, each of which another document takes back',
    files: lazily(
      () =>
        `${compose(`    labels:\n${lines(9_900, (index) => `      k${index}: x`)}`)}---\nservices:\n  web:\n    labels:\n${lines(9_900, (index) => `      k${index}: !reset x`)}`,
    ),
    says: undefined,
  },
  {
    name: '9,900 words of a list, each of which another document takes back',
    files: lazily(
      () =>
        `${compose(`    security_opt:\n${lines(9_900, (index) => `    - k${index}`)}`)}---\nservices:\n  web:\n    security_opt:\n${lines(9_900, () => '    - !reset x')}`,
    ),
    says: undefined,
  },
  {
    name: 'thousands of services that extend one of a file and take back what it says',
    files: lazily(() =>
      compose(lines(4_000, (index) => `  s${index}: {extends: web, privileged: !reset 1, pid: !reset x}`)),
    ),
    says: notAudited,
  },
  {
    name: '5,000 volumes in one service',
    files: lazily(() => compose(`    volumes:\n${lines(5_000, (index) => `    - /etc:/a${index}`)}`)),
    says: 'mount-sensitive-host-path-rw',
  },
  {
    name: '10,000 environment variables in one service',
    files: lazily(() =>
      compose(`    environment:\n${lines(10_000, (index) => `    - PASSWORD_${index}=hunter${index}x`)}`),
    ),
    says: undefined,
  },
  {
    name: '30,000 anchors',
    files: lazily(() => `x-a:\n${lines(30_000, (index) => `- &${index} `)}${compose('')}`),
    says: notAudited,
  },
  {
    name: '100,000 anchors',
    files: lazily(() => `x-a:\n${lines(100_000, (index) => `- &${index}`)}${compose('')}`),
    says: notAudited,
  },
  {
    name: '10,000 anchors',
    files: lazily(() => `x-a:\n${lines(10_000, (index) => `- &${index} `)}${compose('')}`),
    says: undefined,
  },
  {
    name: '10,000 equal keys',
    files: lazily(() => compose(`    labels:\n${lines(10_000, () => '      a: b')}`)),
    says: invalid,
  },
  {
    name: '12 mappings of 9,990 equal keys',
    files: lazily(() => `${compose('')}${lines(12, (index) => `x-${index}: {${'a,'.repeat(9_990)}}`)}`),
    says: notAudited,
  },
  {
    name: '25 mappings of 9,990 equal keys',
    files: lazily(() => `${compose('')}${lines(25, (index) => `x-${index}: {${'a,'.repeat(9_990)}}`)}`),
    says: notAudited,
  },
  {
    name: '20 lists of 9,990 aliases of nothing',
    files: lazily(() => `${compose('')}${lines(20, (index) => `x-${index}: [${'*a,'.repeat(9_990)}]`)}`),
    says: notAudited,
  },
  {
    name: 'thousands of values that a later document gives another form',
    files: lazily(() => {
      const values = lines(9_000, (index) => `  v${index}: {a: b}`);
      return `${compose('')}x-a:\n${values}---\nx-a:\n${values.replaceAll('{a: b}', '[a]')}`;
    }),
    says: notAudited,
  },
  {
    name: '1,000 documents, each of which aliases make large',
    files: lazily(() => {
      const aliases = `x-a: &a [${'1,'.repeat(40)}]\nx-b: &b [${'*a,'.repeat(40)}]\nx-c: [${'*b,'.repeat(50)}]\n`;
      return `${compose('')}${`---\n${aliases}`.repeat(999)}`;
    }),
    says: notAudited,
  },
  {
    name: 'COMPOSE_FILE that names a large file 1,000 times',
    files: () => ({
      'compose.yaml': compose(`    labels:\n${lines(9_000, (index) => `      k${index}: x`)}`),
      '.env': `COMPOSE_FILE=compose.yaml${':compose.yaml'.repeat(999)}\n`,
    }),
    says: notAudited,
  },
  {
    name: 'COMPOSE_FILE that names a file 80,000 times',
    files: () => ({
      'compose.yaml': compose(''),
      '.env': `COMPOSE_FILE=compose.yaml${':compose.yaml'.repeat(79_999)}\n`,
    }),
    says: notAudited,
  },
  {
    name: '300,000 paths outside in COMPOSE_FILE',
    files: () => ({ 'compose.yaml': compose(''), '.env': `COMPOSE_FILE=compose.yaml${':/'.repeat(300_000)}\n` }),
    says: notAudited,
  },
  { name: 'an anchor that holds itself', files: one(compose('    command: &a [*a]\n')), says: invalid },
  {
    name: 'a mapping that merges itself',
    files: one('services:\n  web: &self\n    image: acme/web:1.4.2\n    <<: *self\n'),
    says: invalid,
  },
  { name: 'an alias of nothing', files: one(compose('    command: *nothing\n')), says: invalid },
  {
    name: 'variables nested 10,000 deep',
    files: lazily(() => compose(`    command: "${'${A:-'.repeat(10_000)}${'}'.repeat(10_000)}"\n`)),
    says: notAudited,
  },
  {
    name: '300,000 variables that never end',
    files: lazily(() => compose(`    command: "${'${'.repeat(300_000)}"\n`)),
    says: notAudited,
  },
  {
    name: '30,000 variables that never end',
    files: lazily(() => compose(`    command: "${'${'.repeat(30_000)}"\n`)),
    says: invalid,
  },
  {
    name: '100,000 variables',
    files: lazily(() => compose(`    command: "${'${A:-b}'.repeat(100_000)}"\n`)),
    says: notAudited,
  },
  {
    name: '10,000 variables',
    files: lazily(() => compose(`    command: "${'${A:-b}'.repeat(10_000)}"\n`)),
    says: undefined,
  },
  {
    name: '1,000,000 dollar signs',
    files: lazily(() => compose(`    command: "${'$'.repeat(1_000_000)}"\n`)),
    says: notAudited,
  },
  {
    name: '90,000 dollar signs',
    files: lazily(() => compose(`    command: "${'$'.repeat(90_000)}"\n`)),
    says: undefined,
  },
  {
    name: 'a service with a name of 500,000 letters',
    files: lazily(() => compose(`  "${'n'.repeat(500_000)}":\n    image: acme/web:1.4.2\n    privileged: true\n`)),
    says: notAudited,
  },
  {
    name: 'a service with a name of 50,000 letters',
    files: lazily(() => compose(`  ? ${'n'.repeat(50_000)}\n  :\n    image: acme/web:1.4.2\n    privileged: true\n`)),
    says: notAudited,
  },
  {
    name: 'a path of 500,000 letters',
    files: lazily(() => `include: ["${'a/'.repeat(250_000)}b.yml"]\n${compose('')}`),
    says: notAudited,
  },
  {
    name: 'a path of 90,000 letters',
    files: lazily(() => `include: ["${'a/'.repeat(45_000)}b.yml"]\n${compose('')}`),
    says: 'unresolved-reference',
  },
  {
    name: 'a path of 250,000 steps up',
    files: lazily(() => `include: ["${'../'.repeat(250_000)}b.yml"]\n${compose('')}`),
    says: notAudited,
  },
  {
    name: '4,000 services that are each on a network of their own',
    files: lazily(
      () =>
        `services:\n${lines(4_000, (index) => `  s${index}: {image: acme/web:1.4.2, ports: ["${index + 1}:80"], networks: [n${index}]}`)}networks:\n${lines(4_000, (index) => `  n${index}: {}`)}`,
    ),
    says: undefined,
  },
  {
    name: '9,000 networks beside 4,000 services',
    files: lazily(
      () =>
        `services:\n${lines(4_000, (index) => `  s${index}: {image: acme/web:1.4.2, networks: [a, b]}`)}networks:\n${lines(9_000, (index) => `  n${index}: {}`)}`,
    ),
    says: undefined,
  },
  {
    name: '4,000 services that each share the network of the next',
    files: lazily(
      () =>
        `services:\n${lines(4_000, (index) => `  s${index}: {image: acme/web:1.4.2, network_mode: "service:s${index + 1}"}`)}  s4000: {image: acme/web:1.4.2, network_mode: host}\n`,
    ),
    says: 'network-mode-inherits-host',
  },
  {
    name: '6,000 services',
    files: lazily(() => `services:\n${lines(6_000, (index) => `  s${index}: {image: acme/web:1.4.2}`)}`),
    says: notAudited,
  },
  {
    name: '2,000 privileged services',
    files: lazily(
      () => `services:\n${lines(2_000, (index) => `  s${index}: {image: acme/web:1.4.2, privileged: true}`)}`,
    ),
    says: 'privileged',
  },
  {
    name: 'bytes that are no UTF-8',
    files: one(Buffer.concat([Buffer.from(compose('    command: ')), Buffer.from([0xc3, 0x28, 0xff, 0x0a])])),
    says: notAudited,
  },
  { name: 'UTF-16', files: one(Buffer.from(`\uFEFF${compose('')}`, 'utf16le')), says: notAudited },
  { name: 'NUL bytes', files: one(compose('    command: "a\0b"\n')), says: notAudited },
  {
    name: 'an environment file of one line of 1 MB',
    files: () => ({
      'compose.yaml': compose('    env_file: .env.big\n    command: $A\n'),
      '.env': `A=${'$A'.repeat(500_000)}`,
      '.env.big': `B="${'x'.repeat(1_000_000)}`,
    }),
    says: undefined,
  },
  {
    name: 'an environment file of 100,000 variables',
    files: () => ({
      'compose.yaml': compose('    env_file: .env\n    command: $V1\n'),
      '.env': lines(100_000, (index) => `V${index}=x`),
    }),
    says: undefined,
  },
  {
    name: 'variables that double in each line of an environment file',
    files: () => ({
      'compose.yaml': compose('    command: $V60\n'),
      '.env': `V0=lol\n${lines(60, (index) => `V${index + 1}=$V${index}$V${index}`)}`,
    }),
    says: notAudited,
  },
];
