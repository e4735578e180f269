/** Where does the map look? Others say where it should look; the map obeys and reports where it came to rest. */

export type Box = [west: number, south: number, east: number, north: number];

/** What the map offers to the rest of the window. The map binds it when it is ready. */
export interface MapHandle {
  fit(box: Box): void;
  fly(center: [number, number], zoom: number): void;
  /** Pans by parts of the view: 1 is a whole width or height. */
  pan(right: number, down: number): void;
  zoomBy(levels: number): void;
  /** Selects what lies under the crosshair in the middle of the map. */
  pick(): void;
  /** Returns the map as it stands, as a PNG. */
  picture(): Promise<Uint8Array>;
}

class Camera {
  center = $state.raw<[number, number]>([0, 15]);
  zoom = $state(3);
  #map: MapHandle | null = null;
  #waiting: ((map: MapHandle) => void) | null = null;

  /** Hands over the map. Returns what takes it back. */
  bind(map: MapHandle): () => void {
    this.#map = map;
    this.#waiting?.(map);
    this.#waiting = null;
    return () => {
      if (this.#map === map) this.#map = null;
    };
  }

  /** The map tells where it came to rest. */
  moved(center: [number, number], zoom: number): void {
    this.center = center;
    this.zoom = zoom;
  }

  fit(box: Box): void {
    this.#say((map) => map.fit(box));
  }

  fly(center: [number, number], zoom: number): void {
    this.#say((map) => map.fly(center, zoom));
  }

  pan(right: number, down: number): void {
    this.#map?.pan(right, down);
  }

  zoomBy(levels: number): void {
    this.#map?.zoomBy(levels);
  }

  pick(): void {
    this.#map?.pick();
  }

  async picture(): Promise<Uint8Array | null> {
    return this.#map ? this.#map.picture() : null;
  }

  #say(wish: (map: MapHandle) => void): void {
    if (this.#map) wish(this.#map);
    else this.#waiting = wish;
  }
}

export const camera = new Camera();
