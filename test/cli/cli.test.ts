import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/report/terminal.ts';
import { TemporaryRepository } from './repository.ts';
import { runCli } from './run-cli.ts';

const seed = 'fixtures/pull-requests/seed-example/head/docker-compose.yml';
const clean = 'services:\n  web:\n    image: nginx:1.27.3\n';
const open = 'services:\n  db:\n    image: postgres:17.2\n    ports:\n      - "5432:5432"\n';
const token = '7pQ2vX9mLk4Rt8Zw';
const secret = `services:\n  api:\n    image: acme/api:1.4.2\n    environment:\n      API_TOKEN: ${token}\n`;

describe.each(['src/cli.ts', 'dist/cli/index.js'])('%s', (entry) => {
  test.each(['text', 'json', 'sarif', 'github', 'markdown'])('writes %s', async (format) => {
    const { status, stdout, stderr } = await runCli([seed, '--format', format], { entry });
    expect(stderr).toBe('');
    expect(status).toBe(1);
    await expect(stdout).toMatchFileSnapshot(`../../fixtures/reports/seed-example.${extensions[format] ?? format}`);
  });
});

const extensions: Readonly<Record<string, string>> = {
  text: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'log',
  markdown: 'md',
};

describe('exit status', () => {
  test('0 where nothing reaches --fail-on', async () => {
    expect((await runCli(['-'], { stdin: clean })).status).toBe(0);
    expect((await runCli([seed, '--fail-on', 'never'])).status).toBe(0);
    expect((await runCli([seed, '--fail-on', 'critical'])).status).toBe(0);
  });

  test('1 where something does', async () => {
    expect((await runCli([seed, '--fail-on', 'low'])).status).toBe(1);
  });

  test.each([
    [['--colour'], /There is no option --colour\. Did you mean "--no-color"\?|There is no option --colour/],
    [['--fail-on', 'hihg'], /--fail-on takes critical, high, medium, low or never, not "hihg"\. Did you mean "high"\?/],
    [['--format', 'xml'], /--format takes text, json, sarif, github or markdown, not "xml"/],
    [['--rule', 'privilged'], /There is no rule "privilged"\. Did you mean "privileged"\?/],
    [['no/such/file.yaml'], /no\/such\/file\.yaml does not exist/],
    [['explain'], /`explain` takes one rule/],
    [['explain', 'privilege'], /There is no rule "privilege"\. Did you mean "privileged"\?/],
    [['--config', 'no-such.yml'], /no-such\.yml can't be read/],
    [['--base', 'no-such-branch'], /git merge-base failed/],
    [['--base', '--upload-pack=x'], /argument is ambiguous|is no name of a commit|git/],
    [['--output', 'no/such/folder/report.txt', seed], /The report can't be written to/],
  ] as const)('2 for %j', async (args, message) => {
    const { status, stderr, stdout } = await runCli(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

/** One rule, where the others would only be in the way. */
const ports = ['--rule', 'port-sensitive-service-exposed'];

describe('what is looked at', () => {
  test('the folder without what .gitignore leaves out, unless it is named', async () => {
    using repository = new TemporaryRepository({
      '.gitignore': 'local/\n*.local.yml\n!kept.local.yml\n',
      'compose.yaml': clean,
      'local/compose.yaml': open,
    });
    expect((await runCli(ports, { cwd: repository.folder })).stdout).toContain('No findings in 1 file.');
    const named = await runCli(['local/compose.yaml', ...ports], { cwd: repository.folder });
    expect(named.stdout).toContain('local/compose.yaml');
    expect(named.status).toBe(1);
  });

  test('a file of any name that is named, and standard input', async () => {
    using repository = new TemporaryRepository({ 'stack.txt': open });
    expect((await runCli(['stack.txt'], { cwd: repository.folder })).status).toBe(1);
    const piped = await runCli(['-'], { stdin: open });
    expect(piped.stdout).toContain('<stdin>');
    expect(piped.status).toBe(1);
  });

  test('paths are shown as they are reached from the working folder', async () => {
    using repository = new TemporaryRepository({ 'a/compose.yaml': open, 'b/README.md': '' });
    const { stdout } = await runCli(['../a'], { cwd: join(repository.folder, 'b') });
    expect(stdout.split('\n')[0]).toBe('../a/compose.yaml');
  });

  test('nothing is said plainly', async () => {
    using repository = new TemporaryRepository({ 'README.md': '' });
    const { status, stdout } = await runCli([], { cwd: repository.folder });
    expect(stdout).toBe('No compose files were audited.\n');
    expect(status).toBe(0);
  });
});

describe('the configuration', () => {
  test('is found in the repository, and an option wins over it', async () => {
    using repository = new TemporaryRepository({
      '.github/docker-auditor.yml': 'rules:\n  port-sensitive-service-exposed: off\nfail-on: low\n',
      'compose.yaml': open,
    });
    const found = await runCli([], { cwd: repository.folder });
    expect(found.stdout).toContain('port-bind-all-interfaces');
    expect(found.stdout).not.toContain('port-sensitive-service-exposed');
    expect(found.status).toBe(1);
    expect((await runCli(['--fail-on', 'never'], { cwd: repository.folder })).status).toBe(0);
  });

  test('an unknown key names its line and the nearest one', async () => {
    using repository = new TemporaryRepository({ '.github/docker-auditor.yml': '\nfailon: low\n' });
    const { status, stderr } = await runCli([], { cwd: repository.folder });
    expect(stderr).toContain('.github/docker-auditor.yml:2 has an unknown key "failon". Did you mean "fail-on"?');
    expect(status).toBe(2);
  });
});

test('a secret beside a compose file is one in the repository only where there is one', async () => {
  const files = { 'compose.yaml': clean, '.env': 'DB_PASSWORD=Tr0ub4dor-and-3\n' };
  using repository = new TemporaryRepository(files);
  const rule = ['--rule', 'secret-file-tracked', '--fail-on', 'high'];
  expect((await runCli(rule, { cwd: repository.folder, entry: 'src/cli.ts' })).status).toBe(1);
  rmSync(join(repository.folder, '.git'), { recursive: true });
  expect((await runCli(rule, { cwd: repository.folder, entry: 'src/cli.ts' })).status).toBe(0);
});

describe('--base', () => {
  test('a configuration that is no text file is an error, as it is for the action', async () => {
    using repository = new TemporaryRepository({ 'compose.yaml': open, 'other.yml': 'fail-on: low\n' });
    mkdirSync(join(repository.folder, '.github'));
    symlinkSync('../other.yml', join(repository.folder, '.github/docker-auditor.yml'));
    repository.commit();
    const { status, stderr } = await runCli(['--base', 'HEAD'], { cwd: repository.folder, entry: 'src/cli.ts' });
    expect(stderr).toContain("is no text file, so its settings can't be read");
    expect(status).toBe(2);
  });

  test('a file over the size bound is new once it is edited, and not while others are', async () => {
    const large = (text: string): string => `services: {}\n# ${text.repeat(1_100_000)}\n`;
    using repository = new TemporaryRepository({ 'compose.yaml': 'include: [big.yaml]\n', 'big.yaml': large('a') });
    const status = async (): Promise<number> => (await runCli(['--base', 'HEAD'], { cwd: repository.folder })).status;
    repository.write({ 'compose.yaml': '# edited\ninclude: [big.yaml]\n' });
    expect(await status()).toBe(0);
    repository.write({ 'big.yaml': large('b') });
    expect(await status()).toBe(1);
  });

  test('shows what the branch introduces and nothing else, with the configuration of the base', async () => {
    using repository = new TemporaryRepository({ 'compose.yaml': open, 'other/compose.yaml': open });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.write({
      'compose.yaml': `${open}  cache:\n    image: redis:7.4.1\n    ports:\n      - "6379:6379"\n`,
      '.github/docker-auditor.yml': 'rules:\n  port-sensitive-service-exposed: off\n',
    });
    repository.commit();
    repository.write({ 'new/compose.yaml': 'services:\n  a:\n    image: acme/a:1.0.0\n    privileged: true\n' });
    const { status, stdout } = await runCli(['--base', 'main', '--format', 'json'], { cwd: repository.folder });
    const report = JSON.parse(stdout) as {
      findings: { file: string; ruleId: string; line: number; severity: string }[];
    };
    const serious = report.findings.filter(({ severity }) => severity === 'critical' || severity === 'high');
    expect(serious.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`)).toEqual([
      'compose.yaml:9 port-sensitive-service-no-auth',
      'new/compose.yaml:4 privileged',
    ]);
    expect(status).toBe(1);
  });

  test('a new .env introduces only what it changes, and a removed one is noticed', async () => {
    const bound = open.replace('5432:5432', '${BIND:-127.0.0.1}:5432:5432');
    using repository = new TemporaryRepository({ 'compose.yaml': open, 'bound/compose.yaml': bound });
    repository.write({ '.env': 'UNRELATED=1\n', 'bound/.env': 'BIND=0.0.0.0\n' });
    const args = ['--format', 'json', '--rule', 'port-sensitive-service-exposed'];
    const audit = async (base: string): Promise<readonly string[]> => {
      const { stdout } = await runCli([...args, '--base', base], { cwd: repository.folder, entry: 'src/cli.ts' });
      return (JSON.parse(stdout) as { findings: { file: string }[] }).findings.map(({ file }) => file);
    };
    expect(await audit('HEAD')).toEqual(['bound/compose.yaml']);
    repository.write({
      'bound/compose.yaml': bound.replace('-127.0.0.1', '-0.0.0.0'),
      'bound/.env': 'BIND=127.0.0.1\n',
    });
    repository.commit();
    repository.git('rm', '--quiet', 'bound/.env');
    expect(await audit('HEAD')).toEqual(['bound/compose.yaml']);
  });

  test('a rename introduces nothing', async () => {
    using repository = new TemporaryRepository({ 'compose.yaml': open });
    repository.git('mv', 'compose.yaml', 'docker-compose.yml');
    const { status, stdout } = await runCli(['--base', 'HEAD'], { cwd: repository.folder });
    expect(stdout).toContain('No findings');
    expect(status).toBe(0);
  });
});

describe('--fix', () => {
  test('applies what changes no behaviour only where asked for, keeps modes, and says what is left', async () => {
    using repository = new TemporaryRepository({ 'compose.yaml': open });
    const file = join(repository.folder, 'compose.yaml');
    chmodSync(file, 0o640);
    const safe = await runCli(['--fix', ...ports], { cwd: repository.folder });
    expect(safe.stderr).toBe('There was nothing to fix without changing behaviour. --fix=all has a fix for 1 more.\n');
    expect(readFileSync(file, 'utf8')).toBe(open);
    const all = await runCli(['--fix=all', ...ports], { cwd: repository.folder });
    expect(all.stderr).toBe('1 finding in 1 file was fixed.\n');
    expect(all.stdout).toContain('No findings');
    expect(all.status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(open.replace('"5432', '"127.0.0.1:5432'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('a dry run prints a diff that git applies, and changes nothing', async () => {
    const crlf = open.replaceAll('\n', '\r\n');
    using repository = new TemporaryRepository({
      'compose.yaml': open,
      'crlf/compose.yaml': crlf,
      'a b/compose.yaml': open.trimEnd(),
    });
    const { stdout, status } = await runCli(['--fix=all', '--dry-run', ...ports], { cwd: repository.folder });
    expect(status).toBe(1);
    expect(repository.git('status', '--porcelain')).toBe('');
    writeFileSync(join(repository.folder, '.git/dry-run.patch'), stdout);
    repository.git('apply', '.git/dry-run.patch');
    expect(readFileSync(join(repository.folder, 'crlf/compose.yaml'), 'utf8')).toBe(
      crlf.replace('"5432', '"127.0.0.1:5432'),
    );
    expect((await runCli(ports, { cwd: repository.folder })).stdout).toContain('No findings');
  });
});

describe('the terminal', () => {
  test('lines fit into 80 columns and hold no control characters of the input', async () => {
    const hostile = `services:\n  "w\\e[31meb\\u202E":\n    image: "acme/\\a:latest" # ${'long '.repeat(60)}\n    privileged: true\n`;
    const { stdout } = await runCli(['-'], { stdin: hostile });
    for (const line of stdout.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
    // oxlint-disable-next-line no-control-regex -- it is what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202E]/);
    expect(stdout).toContain('<U+202E>');
  });

  test('colours appear only where they are wanted', async () => {
    expect((await runCli([seed])).stdout).not.toContain('\u001B[');
    expect((await runCli([seed], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001B[');
    expect((await runCli([seed, '--no-color'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001B[');
    expect((await runCli([seed, '--color'], { env: { NO_COLOR: '1' } })).stdout).toContain('\u001B[');
    expect((await runCli([seed, '--color', '--format', 'json'])).stdout).not.toContain('\u001B[');
  });

  test.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script')).each([
    ['a terminal gets them', { TERM: 'xterm' }, true],
    ['but not with NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, false],
    ['nor where it has none', { TERM: 'dumb' }, false],
  ])('%s', (_, env, colours) => {
    const command = `${process.execPath} dist/cli/index.js ${seed}`;
    const { stdout } = spawnSync('/usr/bin/script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env });
    expect(stdout).toContain('network-mode-host');
    expect(stdout.includes('\u001B[3')).toBe(colours);
  });

  test.each(['text', 'json', 'sarif', 'github', 'markdown'])('%s never shows a secret', async (format) => {
    const { stdout } = await runCli(['-', '--format', format], { stdin: secret });
    expect(stdout).toContain('secret-in-environment');
    expect(stdout).not.toContain(token);
  });

  test('output to a pipe equals output to a file, however long', async () => {
    const many = `services:\n${Array.from({ length: 150 }, (_, index) => `  s${index}:\n    image: acme/s:1.0.0\n    privileged: true\n`).join('')}`;
    using repository = new TemporaryRepository({ 'compose.yaml': many });
    const piped = await runCli([], { cwd: repository.folder });
    const written = await runCli(['--output', 'report.txt'], { cwd: repository.folder });
    expect(written.stdout).toBe('');
    expect(piped.stdout.length).toBeGreaterThan(70_000);
    expect(readFileSync(join(repository.folder, 'report.txt'), 'utf8')).toBe(piped.stdout);
  });
});

describe('other commands', () => {
  test('model prints the project, and with --origins where each value is written', async () => {
    const stdin =
      'x-base: &base\n  restart: always\nservices:\n  web:\n    <<: *base\n    image: nginx:1.27.3\n    ports: ["127.0.0.1:80:80"]\n';
    const { stdout, status } = await runCli(['model', '-', '--origins'], { stdin });
    const model = JSON.parse(stdout) as { services: { web: object }; 'x-origins': { path: string[]; line: number }[] };
    expect(model.services.web).toMatchObject({
      restart: 'always',
      ports: [{ host_ip: '127.0.0.1', target: 80, published: '80', protocol: 'tcp', mode: 'ingress' }],
    });
    expect(model['x-origins'].find(({ path }) => path.join('.') === 'services.web.restart')).toMatchObject({ line: 2 });
    expect(status).toBe(0);
  });

  test('rules lists the catalogue, explain one of it', async () => {
    expect((await runCli(['rules'])).stdout).toMatch(/^ {2}network-mode-host +high +/m);
    const all = JSON.parse((await runCli(['rules', '--format', 'json'])).stdout) as { id: string }[];
    expect(all.map(({ id }) => id)).toContain('privileged');
    const { stdout } = await runCli(['explain', 'network-mode-host']);
    expect(stdout).toContain('When it is right');
    for (const line of stdout.split('\n')) if (!line.includes('://')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  test('help and version', async () => {
    const { stdout, status } = await runCli(['--help']);
    expect(status).toBe(0);
    for (const line of stdout.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await runCli(['--version'])).stdout).toBe(`${version}\n`);
  });
});
