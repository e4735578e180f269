/**
 * What is selected? The filter with its picture, the place, the event and the month at the cursor. Every panel, the map and
 * the time line share it. The newest question wins: an answer that comes late is thrown away.
 */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { Filter } from '@/contract/Filter';
import type { Picture } from '@/contract/Picture';
import type { PlaceRef } from '@/contract/PlaceRef';
import { copyFilter, openFilter, sameFilter } from './filter';
import { history } from './history.svelte';
import { notices } from './notices.svelte';

/** How long an answer may take before the window says that it is counting. */
export const PENDING_AFTER_MS = 300;
/** How long other questions about a filter wait for the map, and how long they do while it is drawn for the first time. */
export const MAP_FIRST_MS = 400;
export const FIRST_MAP_MS = 2000;
/** How long a brush that was moved in one step waits for the map; one that follows another more closely is shown as it comes. */
export const SHOWN_AFTER_MS = 150;

class Selection {
  /** What is asked for. Replace it by `setFilter`, never in place. */
  filter = $state.raw<Filter>(openFilter());
  /** The filter that brush and legend show: what is asked for, as soon as the map shows it or had its turn. */
  shownFilter = $state.raw<Filter>(this.filter);
  /**
   * What is told of the filter: the last whole answer, once the map shows it or had its time to. The map comes first; whatever else is
   * drawn or asked meanwhile would keep it waiting.
   */
  picture = $state.raw<Picture | null>(null);
  place = $state.raw<PlaceRef | null>(null);
  event = $state<number | null>(null);
  /** First day of the month at the cursor, YYYY-MM-DD. */
  month = $state<string | null>(null);
  /** The answer has been out for longer than 300 ms. */
  pending = $state(false);
  fault = $state.raw<Fault | null>(null);

  /** Names the last whole answer in later calls, for the map; `null` before the first. */
  key = $state<string | null>(null);
  /** Names what is told, for whatever follows the map and asks further questions. */
  toldKey = $state<string | null>(null);
  /** The filter that `picture` is of. */
  toldFilter = $state.raw<Filter>(openFilter());

  #answer: { picture: Picture; filter: Filter; asked: number } | null = null;
  #asked = 0;
  #maps = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #sinceChange: ReturnType<typeof setTimeout> | undefined;

  /** A map draws the picture from now on, until the function that is returned is called; it says by `drawn` what it has drawn. */
  drawnByMap(): () => void {
    this.#maps += 1;
    return () => {
      this.#maps -= 1;
      this.#tell();
    };
  }

  /** The map shows the picture of a key. */
  drawn(key: string): void {
    if (key === this.key) this.#tell();
  }

  /** Shows what is asked for without waiting for the map, for example to a hand that moves it. */
  show(): void {
    this.shownFilter = this.filter;
  }

  /** Changes parts of the filter, can be undone, and asks for the new picture. */
  setFilter(patch: Partial<Filter>, kind = `filter:${Object.keys(patch).join()}`): void {
    const before = this.filter;
    const after = copyFilter({ ...before, ...patch });
    if (sameFilter(before, after)) return;
    history.record({ kind, undo: () => this.#replaceFilter(before), redo: () => this.#replaceFilter(after) });
    this.#replaceFilter(after);
  }

  /** Changes area and place in one step, for example when another subregion is chosen. */
  setArea(area: Filter['area'], place: PlaceRef | null): void {
    const [before, placeBefore] = [this.filter, this.place];
    const after = copyFilter({ ...before, area });
    const go = (filter: Filter, to: PlaceRef | null) => {
      this.place = to;
      this.event = null;
      this.#replaceFilter(filter);
    };
    history.record({ kind: 'area', undo: () => go(before, placeBefore), redo: () => go(after, place) });
    go(after, place);
  }

  selectPlace(place: PlaceRef | null): void {
    const [before, eventBefore] = [this.place, this.event];
    if (JSON.stringify(before) === JSON.stringify(place) && eventBefore === null) return;
    const go = (to: PlaceRef | null, event: number | null) => {
      this.place = to;
      this.event = event;
    };
    history.record({ kind: 'place', undo: () => go(before, eventBefore), redo: () => go(place, null) });
    go(place, null);
  }

  selectEvent(id: number | null): void {
    const before = this.event;
    if (before === id) return;
    const go = (event: number | null) => {
      this.event = event;
    };
    history.record({ kind: 'event', undo: () => go(before), redo: () => go(id) });
    go(id);
  }

  setMonth(month: string | null): void {
    const before = this.month;
    if (before === month) return;
    const go = (to: string | null) => {
      this.month = to;
    };
    history.record({ kind: 'month', undo: () => go(before), redo: () => go(month) });
    go(month);
  }

  /** Takes a filter as it was saved. It cannot be undone and asks for the picture even when nothing differs. */
  restore(filter: Filter, place: PlaceRef | null, month: string | null): Promise<void> {
    this.filter = copyFilter({ ...openFilter(), ...filter });
    this.#rest();
    this.place = place;
    this.event = null;
    this.month = month;
    return this.refresh();
  }

  /** Asks for the picture of the present filter. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const [asked, filter] = [this.#asked, this.filter];
    const timer = setTimeout(() => {
      if (asked === this.#asked) this.pending = true;
    }, PENDING_AFTER_MS);
    try {
      const picture = await backend().putFilter(filter);
      if (asked !== this.#asked) return;
      this.#answer = { picture, filter, asked };
      this.key = picture.key;
      this.fault = null;
      clearTimeout(this.#telling);
      const first = this.picture === null;
      // Nothing is drawn yet: the page is made with it.
      if (first) [this.picture, this.toldFilter] = [picture, filter];
      if (this.#maps === 0) this.#tell();
      else this.#telling = setTimeout(() => this.#tell(), first ? FIRST_MAP_MS : MAP_FIRST_MS);
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.pending = false;
      this.fault = asFault(thrown);
      this.show();
      notices.fail(thrown);
    } finally {
      clearTimeout(timer);
    }
  }

  #tell(): void {
    clearTimeout(this.#telling);
    if (!this.#answer) return;
    const { picture, filter, asked } = this.#answer;
    this.picture = picture;
    this.toldFilter = filter;
    this.toldKey = picture.key;
    if (asked !== this.#asked) return;
    this.pending = false;
    this.show();
  }

  /** Shows what there is now; what changes next follows nothing. */
  #rest(): void {
    clearTimeout(this.#sinceChange);
    this.#sinceChange = undefined;
    this.show();
  }

  #replaceFilter(filter: Filter): void {
    const follows = this.#sinceChange !== undefined;
    this.filter = filter;
    clearTimeout(this.#sinceChange);
    this.#sinceChange = setTimeout(() => this.#rest(), SHOWN_AFTER_MS);
    if (follows || this.#maps === 0) this.show();
    void this.refresh();
  }
}

export const selection = new Selection();
