import type { Clock } from './clock.ts';
import { OutOfTime } from './errors.ts';

/** Seconds at a run's end that are kept for saying that it took too long. */
const reserve = 30;

/** When a run has to come to its end. Working and waiting count together, from the moment that this is made. */
export class Deadline {
  readonly #clock: Clock;
  readonly #minutes: number;
  readonly #end: number;

  private constructor(clock: Clock, minutes: number, end: number) {
    this.#clock = clock;
    this.#minutes = minutes;
    this.#end = end;
  }

  static after(minutes: number, clock: Clock): Deadline {
    return new Deadline(clock, minutes, clock.now() + minutes * 60 - reserve);
  }

  /** The same with what is kept for the last word. */
  get withReserve(): Deadline {
    return new Deadline(this.#clock, this.#minutes, this.#end + reserve);
  }

  /** Seconds; 0 once it is over. */
  get left(): number {
    return Math.max(0, this.#end - this.#clock.now());
  }

  /**
   * @param undone what is not done if the time is over, as a sentence without a full stop
   * @throws {OutOfTime}
   */
  check(undone: string): void {
    if (this.left === 0) throw new OutOfTime(undone, this.#minutes);
  }
}
