/**
 * Which scene does this screen of the wall show? Each stays until its moment comes; after sleep the next one comes, not all that were
 * missed. It draws nothing and asks nothing.
 */
import type { WallAct } from '@/contract/WallAct';
import type { WallPicture } from '@/contract/WallPicture';
import type { WallScene } from '@/contract/WallScene';
import type { WallScreen } from '@/contract/WallScreen';
import type { WallTurn } from '@/contract/WallTurn';
import { focusAfter, holding, NO_TURN, sameTurn, turnAfter } from './wallPlaylist';
import { isBetween, type ZoneTime, zoneTime } from './zoneTime';

const SECOND_MS = 1000;
/** How long a scene stays that a person asked for and that is in no turn. */
const ASKED_SECONDS = 60;

export type Shown = { scene: WallScene; country: string | null };

class WallShow {
  /** What is shown. */
  shown = $state.raw<Shown>({ scene: 'clocks', country: null });
  /** The place of its turn; −1 while it is in none. */
  at = $state(-1);
  paused = $state(false);
  /** A person wants it dark, or lit outside of its hours; `null` leaves it to the hours. */
  wished = $state<'dark' | 'lit' | null>(null);
  /** Whether the hours of the screen have it lit. */
  inHours = $state(true);
  dark = $derived(this.wished === null ? !this.inHours : this.wished === 'dark');
  /** When the scene came, and for how many seconds it stays. */
  since = $state(0);
  seconds = $state(0);
  turns = $state.raw<readonly WallTurn[]>([]);

  #screen: WallScreen | null = null;
  #picture: WallPicture | null = null;
  #zone = 'UTC';
  #focus: string | null = null;
  /** A person asked for the scene, which is in no turn that holds. */
  #asked = false;

  /** Takes up a plan and a picture. The scene stays where its turn does. */
  take(screen: WallScreen, picture: WallPicture | null, zone: string, now: number): void {
    const turn = this.turns[this.at];
    const begins = JSON.stringify(this.#screen?.area) !== JSON.stringify(screen.area);
    this.#screen = screen;
    this.#picture = picture;
    this.#zone = zone;
    this.turns = screen.turns;
    if (begins || (this.at >= 0 && !sameTurn(turn, screen.turns[this.at]))) {
      this.at = -1;
      this.#go(turnAfter(this.turns, -1, 1, this.#time(now)), now);
    } else if (this.shown.scene === 'country' && this.shown.country === null) {
      this.#show(this.turns[this.at] ?? { ...NO_TURN, scene: 'country', seconds: this.seconds }, this.at, now);
    }
    this.look(now);
  }

  /** Goes on where it is time. */
  look(now: number): void {
    if (!this.#screen) return;
    const time = this.#time(now);
    const lit = isBetween(time, this.#screen.lit);
    if (lit !== this.inHours) this.wished = null;
    this.inHours = lit;
    // The clock of the machine was set back: the scene begins anew.
    if (now < this.since) this.since = now;
    if (this.paused || this.dark) return;
    const over = now >= this.since + this.seconds * SECOND_MS;
    const turn = this.turns[this.at];
    const lost = turn ? !isBetween(time, turn.between) : !this.#asked && holding(this.turns, time).length > 0;
    if (over || lost) this.#go(turnAfter(this.turns, this.at, 1, time), now);
  }

  act(act: WallAct, now: number): void {
    if (act === 'dark') this.wished = this.dark ? 'lit' : 'dark';
    else if (act === 'pause') this.#pause(now);
    else this.step(act === 'next' ? 1 : -1, now);
  }

  /** Goes to the turn after or before; a screen that is dark is lit by it. */
  step(by: 1 | -1, now: number): void {
    this.#light();
    this.#go(turnAfter(this.turns, this.at, by, this.#time(now)), now);
  }

  /** Goes to the first turn that holds. */
  first(now: number): void {
    this.#light();
    this.#go(turnAfter(this.turns, -1, 1, this.#time(now)), now);
  }

  /** Shows a scene that a person asks for: its own turn where there is one. */
  show(scene: WallScene, now: number): void {
    this.#light();
    const at = holding(this.turns, this.#time(now)).find((one) => this.turns[one]?.scene === scene) ?? -1;
    this.#show(this.turns[at] ?? { ...NO_TURN, scene, seconds: ASKED_SECONDS }, at, now);
    this.#asked = at === -1;
  }

  /** Forgets all, as a window does that is opened anew. */
  reset(): void {
    this.#screen = null;
    this.#picture = null;
    this.#focus = null;
    this.shown = { scene: 'clocks', country: null };
    this.at = -1;
    this.paused = false;
    this.wished = null;
    this.inHours = true;
    this.turns = [];
    this.since = 0;
    this.seconds = 0;
  }

  #time(now: number): ZoneTime {
    return zoneTime(now, this.#zone);
  }

  #light(): void {
    if (this.dark) this.wished = this.inHours ? null : 'lit';
  }

  #pause(now: number): void {
    this.paused = !this.paused;
    if (!this.paused) this.since = now;
  }

  #go(at: number | null, now: number): void {
    this.#show(at === null ? NO_TURN : (this.turns[at] ?? NO_TURN), at ?? -1, now);
  }

  #show(turn: WallTurn, at: number, now: number): void {
    const country = turn.scene === 'country' ? (turn.country ?? focusAfter(this.#picture, this.#focus)) : null;
    if (country !== null && turn.country === null) this.#focus = country;
    this.at = at;
    this.#asked = false;
    this.since = now;
    this.seconds = turn.seconds;
    if (turn.scene !== this.shown.scene || country !== this.shown.country) this.shown = { scene: turn.scene, country };
  }
}

export const wallShow = new WallShow();
