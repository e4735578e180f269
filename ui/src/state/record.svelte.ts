/**
 * Where is one in the record? The noun whose list is open, the record on top of it, and what the list is narrowed to. The area
 * and the period are those of the selection, so that all places of the window look at the same part of the world.
 */
import type { Area } from '@/contract/Area';
import type { Noun } from '@/contract/Noun';
import type { RecordListRequest } from '@/contract/RecordListRequest';
import type { RecordSort } from '@/contract/RecordSort';
import { catalog } from './catalog.svelte';
import { period } from './period.svelte';
import { selection } from './selection.svelte';

const WORLD: Area = { type: 'world' };

class OpenRecord {
  noun = $state<Noun>('engagement');
  /** The record whose page is open; `null` while the list is. */
  id = $state<string | null>(null);
  /** The page of corridors stands in place of the list of routes. */
  corridors = $state(false);
  text = $state('');
  everywhere = $state(false);
  /** Only what lasts in the period of the selection. */
  inPeriod = $state(false);
  deleted = $state(false);
  sort = $state<RecordSort>('day');
  descending = $state(true);
  /** How far the list is scrolled, in pixels, and the row that the keys are on. */
  top = $state(0);
  row = $state(0);

  /** Where the list looks; a division or a cell counts as everywhere. */
  area: Area = $derived(
    this.everywhere || selection.filter.area.type === 'admin1' || selection.filter.area.type === 'cell'
      ? WORLD
      : selection.filter.area,
  );

  #trail: string[] = [];

  /** Opens the list of a noun. */
  list(noun: Noun): void {
    if (noun !== this.noun) {
      const dated = (catalog.card(noun)?.since ?? 'since') !== '';
      this.noun = noun;
      this.text = '';
      this.deleted = false;
      this.sort = dated ? 'day' : 'title';
      this.descending = dated;
    }
    this.id = null;
    this.corridors = false;
    this.#trail = [];
    this.scrollBack();
  }

  /** Opens the page of corridors, beside the list of routes. */
  showCorridors(): void {
    this.list('route');
    this.corridors = true;
  }

  /** Opens the page of a record; `back` comes to where one was. */
  open(id: string): void {
    if (this.id === id) return;
    if (this.id !== null) this.#trail.push(this.id);
    this.id = id;
  }

  /** Goes to the record before, to the corridors or to the list. Tells whether there was anywhere to go. */
  back(): boolean {
    if (this.id !== null) {
      this.id = this.#trail.pop() ?? null;
      return true;
    }
    const wasOpen = this.corridors;
    this.corridors = false;
    return wasOpen;
  }

  order(sort: RecordSort): void {
    if (this.sort === sort) this.descending = !this.descending;
    else {
      this.sort = sort;
      this.descending = sort !== 'title';
    }
    this.scrollBack();
  }

  search(text: string): void {
    this.text = text;
    this.scrollBack();
  }

  scrollBack(): void {
    this.top = 0;
    this.row = 0;
  }

  /** Returns the question for a part of the list. */
  request(offset: number, limit: number): RecordListRequest {
    return {
      noun: this.noun,
      area: this.area,
      since: this.inPeriod ? period.since : null,
      until: this.inPeriod ? period.until : null,
      text: this.text.trim(),
      deleted: this.deleted,
      sort: this.sort,
      descending: this.descending,
      offset,
      limit,
    };
  }
}

export const record = new OpenRecord();
