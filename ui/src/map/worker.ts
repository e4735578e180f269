/** The thread on which MapLibre makes ready what it draws. It takes as long to start as the page does, so it is started beside it. */
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

let started = false;

/** Starts the thread, once for the window. */
export function startWorker(): void {
  if (started) return;
  started = true;
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  prewarm();
}
