/** The backend in use. The entry of the program sets it before anything is drawn; tests set their own. */
import type { Backend } from './backend';

let current: Backend | undefined;

export function useBackend(backend: Backend): void {
  current = backend;
}

export function backend(): Backend {
  if (!current) throw new Error('No backend is in use: call useBackend first.');
  return current;
}

export { asked, counted } from './asked';
export type { Backend, FoundArea, Unlisten } from './backend';
export { asFault } from './backend';
