/** How a wall window runs: one look at the clock each second drives everything, for months, and whatever fails is tried again. */
import { tick } from 'svelte';
import type { Unlisten } from '@/backend';
import { backend } from '@/backend';
import { wallClock } from './wallClock.svelte';
import { wallKeys } from './wallKeys.svelte';
import { wallMaps } from './wallMaps.svelte';
import { wallShow } from './wallShow.svelte';
import { wallSight } from './wallSight.svelte';

/** How often it says that it is well. */
const ALIVE_MS = 30_000;

/** The page could not be drawn. It says nothing from then on, so that it is loaded again. */
let broken = false;

export function wallIsBroken(): void {
  broken = true;
}

/** Runs the wall and returns what ends it. */
export function runWall(): () => void {
  let aliveAt = 0;
  broken = false;
  const look = (now: number): void => {
    wallSight.look();
    wallMaps.look();
    wallKeys.look(now);
    wallShow.look(now);
    // The clock of the machine may have been set back, too.
    if (broken || Math.abs(now - aliveAt) < ALIVE_MS) return;
    aliveAt = now;
    // Said after drawing: a page that cannot draw is silent and is loaded again.
    void tick()
      .then(() => backend().tellWallAlive())
      .catch(quietly);
  };
  const ends = [listen(), faults(), keepAwake(), wallClock.start(look)];
  return () => {
    for (const end of ends) end();
    wallSight.reset();
    wallMaps.reset();
    wallShow.reset();
    wallKeys.reset();
  };
}

/** Hears of new pictures and plans, and of what other windows want. */
function listen(): () => void {
  const heard: Promise<Unlisten>[] = [
    backend().onWallChanged(() => void wallSight.ask()),
    backend().onWallSteered((act) => wallShow.act(act, Date.now())),
  ];
  for (const one of heard) one.catch(quietly);
  return () => {
    for (const one of heard) one.then((end) => end()).catch(quietly);
  };
}

/** Keeps what goes wrong on the page off the screen. */
function faults(): () => void {
  const onfault = (event: Event): void => event.preventDefault();
  window.addEventListener('unhandledrejection', onfault);
  window.addEventListener('error', onfault);
  return () => {
    window.removeEventListener('unhandledrejection', onfault);
    window.removeEventListener('error', onfault);
  };
}

/** Keeps the screen from going dark by itself, where the system lets a page do so. */
function keepAwake(): () => void {
  let held: WakeLockSentinel | null = null;
  let ended = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !navigator.wakeLock) return;
    try {
      held = await navigator.wakeLock.request('screen');
      if (ended) await held.release();
    } catch {
      // It is asked for again when the window is seen again.
    }
  };
  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', again);
    held?.release().catch(quietly);
  };
}

function quietly(thrown: unknown): void {
  console.warn(thrown);
}
