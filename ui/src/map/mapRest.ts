/** Tells when a map is at rest: it has drawn what was asked for, nothing is on its way, and so it stayed for a while. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { asked } from '@/backend';

/** What of a map tells of its frames. */
type Frames = Pick<MapLibreMap, 'on' | 'off' | 'loaded'>;

export class MapRest {
  readonly #ends: (() => void)[];
  /** A frame was drawn, and not the last one that was wanted. */
  #isDrawing: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** Calls `then` whenever the map was at rest for so long, and `drawn` at each of its frames, until `end`. */
  constructor(
    map: Frames,
    private readonly rest_ms: number,
    private readonly then: () => void,
    private readonly drawn: () => void = () => {},
  ) {
    this.#isDrawing = !map.loaded();
    const render = () => {
      this.#isDrawing = true;
      this.drawn();
      this.begin();
    };
    const idle = () => {
      this.#isDrawing = false;
      this.begin();
    };
    map.on('render', render);
    map.on('idle', idle);
    const unlisten = asked.listen(() => this.begin());
    this.#ends = [unlisten, () => map.off('render', render), () => map.off('idle', idle)];
    this.begin();
  }

  /** Begins to wait anew: something happened, or what the map is to be drawn from is another. */
  begin(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    if (this.#isDrawing || asked.open > 0) return;
    this.#timer = setTimeout(() => {
      // A window that nobody sees draws no frame; the map's own, where one is owed, comes before this one.
      this.#frame = requestAnimationFrame(() => this.then());
    }, this.rest_ms);
  }

  end(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    for (const end of this.#ends) end();
  }
}
