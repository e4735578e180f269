/** Is the time line playing, and how fast? The time line keeps the clock and moves the month at the cursor. */

export type Pace = 0.5 | 1 | 2;
/** Months a second. */
export const PACES: readonly Pace[] = [0.5, 1, 2];

class Playback {
  playing = $state(false);
  pace = $state<Pace>(1);

  toggle(): void {
    this.playing = !this.playing;
  }

  stop(): void {
    this.playing = false;
  }

  setPace(pace: Pace): void {
    this.pace = pace;
  }
}

export const playback = new Playback();
