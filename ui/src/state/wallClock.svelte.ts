/**
 * What time is it on the wall? One look at the clock of the machine each second, never a sum of seconds: after sleep, at midnight and
 * when the clock is set all is right at the next look. What is drawn changes with the minute, and with the second only while something
 * shows seconds.
 */
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

class WallClock {
  /** The moment of the last look whose minute is another than before, in milliseconds since 1970. */
  now = $state(Date.now());
  /** The moment of the last look. What reads it is drawn every second. */
  second = $state(Date.now());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #each: ((now: number) => void) | undefined;

  /** Looks each second from now on, tells of each look, and returns what ends it. */
  start(each: (now: number) => void): () => void {
    this.stop();
    this.#each = each;
    this.look();
    document.addEventListener('visibilitychange', this.#wake);
    return () => this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#each = undefined;
  }

  /** Looks at the clock, and again at the next whole second, whatever goes wrong meanwhile. */
  look(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    this.#timer = setTimeout(() => this.look(), SECOND_MS - (now % SECOND_MS));
    this.second = now;
    if (Math.floor(now / MINUTE_MS) !== Math.floor(this.now / MINUTE_MS)) this.now = now;
    try {
      this.#each?.(now);
    } catch (thrown) {
      console.error(thrown);
    }
  }

  #wake = (): void => this.look();
}

export const wallClock = new WallClock();
