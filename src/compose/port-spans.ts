/** Ports that one entry stands for: `first` to `last` of a lane, in which equal numbers are equal ports. */
export interface PortSpan {
  readonly lane: string;
  readonly first: number;
  readonly last: number;
}

interface Live extends Pick<PortSpan, 'first' | 'last'> {
  readonly place: number;
}

/**
 * Which entry says of a span of ports what holds. Ranges are never written out: a short line stands for thousands of
 * ports. Of what a later entry repeats in part nothing is kept, as no other entry stands for the same ports any more.
 */
export class PortSpans {
  /** Of each lane what does not overlap, in order. */
  readonly #lanes = new Map<string, Live[]>();

  /** The place of the entry that stands for exactly these ports, none of which a later one says. */
  get({ lane, first, last }: PortSpan): number | undefined {
    const live = this.#lanes.get(lane) ?? [];
    const found = live[reaching(live, first)];
    return found?.first === first && found.last === last ? found.place : undefined;
  }

  set({ lane, first, last }: PortSpan, place: number): void {
    const live = this.#lanes.get(lane);
    if (!live) {
      this.#lanes.set(lane, [{ first, last, place }]);
      return;
    }
    const start = reaching(live, first);
    let end = start;
    while ((live[end]?.first ?? Number.POSITIVE_INFINITY) <= last) end += 1;
    live.splice(start, end - start, { first, last, place });
  }
}

/** The index of the first span that ends at the port or behind it. */
function reaching(live: readonly Live[], port: number): number {
  let low = 0;
  let high = live.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((live[middle]?.last ?? port) < port) low = middle + 1;
    else high = middle;
  }
  return low;
}
