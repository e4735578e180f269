/** What do the keys of a wall window do? Those of a keyboard and those that remote controls send. */
import { backend } from '@/backend';
import { texts } from './texts.svelte';
import { SCENES } from './wallPlaylist';
import { wallShow } from './wallShow.svelte';

/** How long the list of keys stays. */
const LIST_MS = 20_000;
/** Within this time a second Q closes the window. */
const TWICE_MS = 3000;

/** What the list of keys tells: the name of a text, and the keys. */
export const WALL_KEYS: readonly { text: string; keys: string }[] = [
  { text: 'next', keys: '→  PgDn  Enter' },
  { text: 'back', keys: '←  PgUp' },
  { text: 'pause', keys: 'Space' },
  { text: 'scene', keys: '1–8' },
  { text: 'first', keys: 'Home' },
  { text: 'dark', keys: 'B  .' },
  { text: 'full', keys: 'F  F11' },
  { text: 'list', keys: '?' },
  { text: 'close', keys: 'Ctrl Q  Q Q' },
];

class WallKeys {
  /** The list of keys is shown. */
  listed = $state(false);
  #listedAt = 0;
  #closeAskedAt = 0;

  /** Puts the list of keys away when it was there long enough. */
  look(now: number): void {
    if (this.listed && Math.abs(now - this.#listedAt) >= LIST_MS) this.listed = false;
  }

  /** Does what a key stands for. Returns whether it stands for anything. */
  press(event: KeyboardEvent, now: number): boolean {
    const act = this.#actOf(event);
    if (!act) return false;
    if (act !== this.#list) this.listed = false;
    act.call(this, now);
    return true;
  }

  /** A click, or a tap of a finger: the next scene, or away with the list. */
  click(now: number): void {
    if (this.listed) this.listed = false;
    else wallShow.step(1, now);
  }

  reset(): void {
    this.listed = false;
    this.#closeAskedAt = 0;
  }

  #actOf({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): ((now: number) => void) | null {
    const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? key.toUpperCase();
    if (ctrlKey || metaKey) return letter === 'Q' ? this.#leave : null;
    if (altKey) return null;
    const digit = /^[1-8]$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1];
    const scene = digit ? SCENES[Number(digit) - 1] : undefined;
    if (scene) return (now) => wallShow.show(scene, now);
    return this.#named(onward(key), letter);
  }

  #named(key: string, letter: string): ((now: number) => void) | null {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowDown':
      case 'PageDown':
      case 'Enter':
      case 'MediaTrackNext':
        return (now) => wallShow.step(1, now);
      case 'ArrowLeft':
      case 'ArrowUp':
      case 'PageUp':
      case 'MediaTrackPrevious':
        return (now) => wallShow.step(-1, now);
      case ' ':
      case 'MediaPlayPause':
        return (now) => wallShow.act('pause', now);
      case 'Home':
        return (now) => wallShow.first(now);
      case '.':
        return (now) => wallShow.act('dark', now);
      case 'F11':
        return this.#full;
      case 'Escape':
        return this.#escape;
      case '?':
      case '؟':
        return this.#list;
    }
    if (letter === 'B') return (now) => wallShow.act('dark', now);
    if (letter === 'F') return this.#full;
    return letter === 'Q' ? this.#closeTwice : null;
  }

  #list(now: number): void {
    this.listed = !this.listed;
    this.#listedAt = now;
  }

  #full(): void {
    backend().toggleFullScreen().catch(quietly);
  }

  /** Only a window that fills its screen leaves it. */
  #escape(): void {
    const { innerWidth, innerHeight, screen } = window;
    if (innerWidth >= screen.width && innerHeight >= screen.height) this.#full();
  }

  #closeTwice(now: number): void {
    if (Math.abs(now - this.#closeAskedAt) <= TWICE_MS) this.#leave();
    this.#closeAskedAt = now;
  }

  #leave(): void {
    backend().leaveWall().catch(quietly);
  }
}

/** Returns the key that points the same way on a page that runs from left to right. */
function onward(key: string): string {
  if (texts.direction === 'ltr') return key;
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}

/** A wall shows no error: the key can be pressed again. */
function quietly(thrown: unknown): void {
  console.warn(thrown);
}

export const wallKeys = new WallKeys();
