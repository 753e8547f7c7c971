import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** One element of a page, after a `<details>` was opened. Both are XPaths. */
export interface Picture {
  readonly element: string;
  readonly opened?: string;
}

const options = [
  '--headless',
  // It is told what to do through two pipes: no port is open, and the page needs no script.
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-lcd-text',
  '--hide-scrollbars',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  // Chromium refuses to start as root with its sandbox; the page may run nothing and load nothing.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Draws pictures of a page with a Chromium that opens no window.
 *
 * @param width the page's, in CSS pixels; a picture has one and a half for each
 * @returns each picture as PNG
 * @throws {Error} if the browser ends early, or if an element is not there
 */
export async function draw(
  browser: string,
  html: string,
  width: number,
  pictures: readonly Picture[],
): Promise<readonly Buffer[]> {
  const profile = mkdtempSync(join(tmpdir(), 'preview-browser-'));
  const child = spawn(browser, [...options, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  try {
    const browserCall = caller(child);
    const { targetId } = await browserCall<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browserCall<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const call: Call = (method, params) => browserCall(method, params, sessionId);
    await call('Emulation.setDeviceMetricsOverride', { width, height: 600, deviceScaleFactor: 1.5, mobile: false });
    await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] });
    const { frameTree } = await call<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree', {});
    const drawn: Buffer[] = [];
    for (const picture of pictures) {
      await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
      drawn.push(await drawOne(call, picture));
    }
    return drawn;
  } finally {
    child.kill();
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Call = <Result>(method: string, params: object, sessionId?: string) => Promise<Result>;

async function drawOne(call: Call, { element, opened }: Picture): Promise<Buffer> {
  if (opened !== undefined)
    await call('DOM.setAttributeValue', { nodeId: await nodeAt(call, opened), name: 'open', value: '' });
  const { model } = await call<{ model: { border: readonly [x: number, y: number]; width: number; height: number } }>(
    'DOM.getBoxModel',
    { nodeId: await nodeAt(call, element) },
  );
  const [x, y] = model.border;
  const clip = { x, y, width: model.width, height: model.height, scale: 1 };
  const { data } = await call<{ data: string }>('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  return Buffer.from(data, 'base64');
}

async function nodeAt(call: Call, xpath: string): Promise<number> {
  await call('DOM.getDocument', {});
  const { searchId, resultCount } = await call<{ searchId: string; resultCount: number }>('DOM.performSearch', {
    query: xpath,
  });
  if (resultCount !== 1) throw new Error(`${xpath} is ${resultCount} elements of the page, not one.`);
  const { nodeIds } = await call<{ nodeIds: readonly [number] }>('DOM.getSearchResults', {
    searchId,
    fromIndex: 0,
    toIndex: 1,
  });
  return nodeIds[0];
}

/**
 * Messages are JSON, each with a NUL behind it; Chromium reads them from its descriptor 3 and answers on 4.
 * Source: https://chromedevtools.github.io/devtools-protocol/
 */
function caller(child: ChildProcess): Call {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let text = '';
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = `${text}${chunk}`.split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const { id = 0, result, error } = JSON.parse(message) as { id?: number; result?: unknown; error?: object };
      if (error === undefined) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(JSON.stringify(error)));
    }
  });
  const fail = (reason: unknown): void => {
    for (const { reject } of waiting.values()) reject(new Error(`The browser ended early: ${String(reason)}`));
  };
  child.once('error', fail).once('close', fail);
  let calls = 0;
  return async <Result>(method: string, params: object, sessionId?: string): Promise<Result> => {
    calls += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(calls, answer);
    toBrowser.write(`${JSON.stringify({ id: calls, method, params, sessionId })}\0`);
    return (await answer.promise) as Result;
  };
}
