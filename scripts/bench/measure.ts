import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a whole process took, from its start to its end. */
export interface Cost {
  readonly seconds: number;
  /** User and system time of the processor: what other work on the machine disturbs least. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const report = join(tmpdir(), `docker-auditor-bench-${process.pid}.json`);
/** Writes down what the process used, as its last deed. */
const hook = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(report)},JSON.stringify(process.resourceUsage())))`;

/** Runs `node` with these arguments some times; each figure is the least of all runs, which noise can't lower. */
export async function measure(args: readonly string[], runs = 3): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await once(args));
  return {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...costs.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
  };
}

async function once(args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', hook, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    // `maxRSS` is in kilobytes.
    megabytes: usage.maxRSS / 1024,
  };
}
