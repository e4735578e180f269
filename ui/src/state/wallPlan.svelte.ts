/**
 * What is planned for the wall, and what of it is open? Each change is kept at once where nothing is wrong with it, and can be undone.
 * Open screens follow by themselves.
 */
import { asFault, backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { Fault } from '@/contract/Fault';
import type { WallAct } from '@/contract/WallAct';
import type { WallOpen } from '@/contract/WallOpen';
import type { WallPlan } from '@/contract/WallPlan';
import type { WallScene } from '@/contract/WallScene';
import type { WallScreen } from '@/contract/WallScreen';
import type { WallTurn } from '@/contract/WallTurn';
import { desk } from './desk.svelte';
import { notices } from './notices.svelte';
import { selection } from './selection.svelte';
import { texts } from './texts.svelte';
import { MOST_SCREENS, MOST_TURNS, planFaults } from './wallPlanFaults';

/** How many changes can be undone. */
const MOST_UNDONE = 50;
/** A new screen, as the core makes one: every scene in turn, the sheet with all on it longest. */
const FIRST_TURNS: readonly [WallScene, number][] = [
  ['overview', 60],
  ['map', 30],
  ['warnings', 30],
  ['country', 20],
  ['action', 20],
  ['calendar', 30],
  ['changes', 20],
  ['clocks', 15],
];

function turnOf([scene, seconds]: readonly [WallScene, number]): WallTurn {
  return { scene, seconds, country: null, between: null };
}

function firstArea(): Area {
  const { area } = selection.filter;
  if (area.type === 'subregion' || area.type === 'country') return area;
  return { type: 'subregion', id: desk.subregions[0]?.id ?? '' };
}

class WallPlanning {
  plan = $state.raw<WallPlan | null>(null);
  /** The place of the screen that is looked at, from 0. */
  at = $state(0);
  now = $state.raw<WallOpen>({ open: [], monitors: [] });
  savedAt = $state.raw<Date | null>(null);
  /** Why the core did not keep the last change. */
  refused = $state.raw<Fault | null>(null);
  #before = $state.raw<readonly WallPlan[]>([]);
  #asked = 0;

  screen: WallScreen | null = $derived(this.plan?.screens[this.at] ?? null);
  faults = $derived(this.plan ? planFaults(this.plan) : []);
  undoable: boolean = $derived(this.#before.length > 0);
  roomForScreens: boolean = $derived((this.plan?.screens.length ?? 0) < MOST_SCREENS);
  roomForTurns: boolean = $derived((this.screen?.turns.length ?? 0) < MOST_TURNS);
  /** The screen that is looked at has a window. */
  isOpen: boolean = $derived(this.now.open.includes(this.at + 1));

  async read(): Promise<void> {
    try {
      this.plan = await backend().getWallPlan();
      this.#before = [];
      this.at = Math.min(this.at, this.plan.screens.length - 1);
    } catch (thrown) {
      notices.fail(thrown);
    }
    await this.look();
  }

  /** Looks which screens are open and which monitors are there. */
  async look(): Promise<void> {
    try {
      this.now = await backend().getOpenWalls();
    } catch {
      // It is looked again in a moment.
    }
  }

  /** Returns what is wrong with a field of the screen that is looked at. */
  faultOf(field: string, turn: number | null = null): string {
    return this.faults.find((one) => one.screen === this.at && one.turn === turn && one.field === field)?.text ?? '';
  }

  setScreen(change: Partial<WallScreen>): Promise<void> {
    return this.#change((screens) => screens.map((one, at) => (at === this.at ? { ...one, ...change } : one)));
  }

  setTurn(turn: number, change: Partial<WallTurn>): Promise<void> {
    return this.#setTurns((turns) => turns.map((one, at) => (at === turn ? { ...one, ...change } : one)));
  }

  addTurn(): Promise<void> {
    return this.#setTurns((turns) => [...turns, turnOf(['map', 30])]);
  }

  removeTurn(turn: number): Promise<void> {
    return this.#setTurns((turns) => turns.toSpliced(turn, 1));
  }

  /** Moves a turn by so many places. Returns where it is then. */
  moveTurn(turn: number, by: 1 | -1): number {
    const [to, one] = [turn + by, this.screen?.turns[turn]];
    if (!one || to < 0 || to >= (this.screen?.turns.length ?? 0)) return turn;
    void this.#setTurns((turns) => turns.toSpliced(turn, 1).toSpliced(to, 0, one));
    return to;
  }

  /** Adds a screen in the language of the window. */
  async add(): Promise<void> {
    const turns = FIRST_TURNS.map(turnOf);
    await this.#append({ name: '', area: firstArea(), language: texts.locale, monitor: null, turns, lit: null });
  }

  /** Adds a copy of the screen; two cannot fill one monitor. */
  async copy(): Promise<void> {
    if (this.screen) await this.#append({ ...this.screen, monitor: null });
  }

  /** Removes the screen and closes its window; those after it move up, and their windows with them. */
  async remove(): Promise<void> {
    const [gone, open] = [this.at + 1, this.now.open];
    await this.#change((screens) => screens.toSpliced(gone - 1, 1));
    this.at = Math.max(0, Math.min(this.at, (this.plan?.screens.length ?? 1) - 1));
    const wanted = open.filter((one) => one !== gone).map((one) => (one > gone ? one - 1 : one));
    for (const one of open.filter((number) => !wanted.includes(number))) await this.close(one);
    for (const one of wanted.filter((number) => !open.includes(number))) await this.open(one);
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const before = this.#before.at(-1);
    if (!before) return;
    this.#before = this.#before.slice(0, -1);
    this.plan = before;
    this.at = Math.min(this.at, before.screens.length - 1);
    await this.#keep(before);
    for (const one of this.now.open.filter((number) => number > before.screens.length)) await this.close(one);
  }

  open(number: number): Promise<void> {
    return this.#do(() => backend().openWall(number));
  }

  close(number: number): Promise<void> {
    return this.#do(() => backend().closeWall(number));
  }

  steer(number: number, act: WallAct): Promise<void> {
    return this.#do(() => backend().steerWall(number, act));
  }

  async #do(what: () => Promise<void>): Promise<void> {
    try {
      await what();
    } catch (thrown) {
      notices.fail(thrown);
    }
    await this.look();
  }

  async #append(screen: WallScreen): Promise<void> {
    if (!this.roomForScreens) return;
    await this.#change((screens) => [...screens, screen]);
    this.at = (this.plan?.screens.length ?? 1) - 1;
  }

  #setTurns(change: (turns: WallTurn[]) => WallTurn[]): Promise<void> {
    return this.setScreen({ turns: change(this.screen?.turns ?? []) });
  }

  async #change(change: (screens: WallScreen[]) => WallScreen[]): Promise<void> {
    const before = this.plan;
    if (!before) return;
    const plan = { screens: change(before.screens) };
    if (JSON.stringify(plan) === JSON.stringify(before)) return;
    this.#before = [...this.#before, before].slice(-MOST_UNDONE);
    this.plan = plan;
    await this.#keep(plan);
  }

  /** Keeps a plan with which nothing is wrong. The newest one is told of. */
  async #keep(plan: WallPlan): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.refused = null;
    if (planFaults(plan).length > 0) return;
    try {
      await backend().putWallPlan(plan);
      if (mine === this.#asked) this.savedAt = new Date();
    } catch (thrown) {
      if (mine === this.#asked) this.refused = asFault(thrown);
    }
  }
}

export const wallPlan = new WallPlanning();
