/**
 * Holds back frames while tiles of another filter are on their way. MapLibre draws one for each tile that comes; without a GPU each
 * takes a tenth of a second from the work that the others wait for, and half of the old picture would stand beside half of the new.
 * A map that moves is drawn all the same.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long a picture waits for its tiles before what is there of it is drawn, and again after that. */
export const PATIENCE_MS = 400;
/** How long the first picture waits, before which there is nothing to see. */
export const FIRST_PATIENCE_MS = 1500;

/** The frames of one map. */
export class FrameHold {
  private held = false;
  private owed = false;
  private ended = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ask: () => void;

  constructor(private readonly map: MapLibreMap) {
    this.ask = map.triggerRepaint.bind(map);
    map.triggerRepaint = () => {
      if (!this.held || map.isMoving()) this.ask();
      else this.owed = true;
    };
  }

  /** Holds frames back until `release`, or until patience ends. */
  hold(patience_ms: number): void {
    if (this.held) return;
    this.held = true;
    this.timer = setTimeout(() => this.release(), patience_ms);
  }

  /** Draws what was held back as one frame, and holds nothing back until the next `hold`. */
  release(): void {
    this.letGo();
    if (this.owed) this.ask();
    this.owed = false;
  }

  /** Draws a frame as soon as the task that is at work is over, ahead of the screen's next one, and tells when it was handed over. */
  drawNow(then: () => void): void {
    this.release();
    queueMicrotask(() => {
      if (this.ended) return;
      // The first may be called before the screen takes what is drawn now, the second is not.
      requestAnimationFrame(() => requestAnimationFrame(then));
      this.map.redraw();
    });
  }

  /** Holds nothing back and draws nothing any more. */
  end(): void {
    this.ended = true;
    this.letGo();
  }

  private letGo(): void {
    clearTimeout(this.timer);
    this.held = false;
  }
}
