/** Says what a long run is at. */
export interface Progress {
  /** One line, replaced by the next step. */
  step(text: string): void;
  /** Wipes the line away, before anything else is printed. */
  end(): void;
}

/** As much of a stream as progress needs: standard error. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const wipe = '\r\u001B[2K';

/**
 * A single line on a terminal that changes in its place. Where the stream is no terminal, or one that can't wipe a line,
 * nothing is ever written.
 *
 * @param terminalType `TERM`
 */
export function createProgress(stream: ProgressStream, terminalType: string | undefined): Progress {
  if (stream.isTTY !== true || terminalType === 'dumb') return { step: () => undefined, end: () => undefined };
  // A terminal that doesn't know its width says 0.
  const most = (stream.columns || 80) - 2;
  let shown = false;
  return {
    step(text) {
      shown = true;
      stream.write(`${wipe}${text.slice(0, most)}…`);
    },
    end() {
      if (shown) stream.write(wipe);
      shown = false;
    },
  };
}
