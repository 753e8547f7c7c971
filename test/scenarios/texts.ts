/** A service without anything that asks for attention. */
export const plain: string = compose('    image: acme/web:1.4.2');

export const privileged: string = compose('    image: acme/web:1.4.2', '    privileged: true');

/** The same, with a second problem further down. */
export const privilegedAndHost: string = compose(
  '    image: acme/web:1.4.2',
  '    privileged: true',
  '    environment:',
  '      LEVEL: info',
  '      PLACE: here',
  '    pid: host',
);

/** What a service has to say so that no rule about missing hardening has anything to add. */
export const hardened = '    read_only: true\n    mem_limit: 64m\n    cpus: 1\n    pids_limit: 50\n';

/** One service for each number, each with one finding that gets a comment of its own, and none besides. */
export function manyPrivileged(number: number): string {
  const services = Array.from(
    { length: number },
    (_, index) => `  web${index}:\n    image: acme/web:1.4.2\n    privileged: true\n${hardened}`,
  );
  return `services:\n${services.join('')}`;
}

function compose(...lines: readonly string[]): string {
  return `services:\n  web:\n${lines.join('\n')}\n`;
}
