/** Which entry of the help is open, by which way did one come there, and which entry belongs to where one is? */
import { country } from './country.svelte';
import { desk } from './desk.svelte';
import { record } from './record.svelte';
import { type Sheet, screen } from './screen.svelte';
import { warnings } from './warnings.svelte';

export const PARTS = ['guide', 'methods', 'figures', 'glossary'] as const;
export type HelpPart = (typeof PARTS)[number];
export type HelpAt = { part: HelpPart; id: string };

const OF_SHEETS: Partial<Record<Sheet, string>> = {
  import: 'start',
  table: 'tables',
  views: 'filters',
  share: 'leaves',
  source: 'fetch',
  'briefing-new': 'briefing',
  'briefing-export': 'briefing',
  'briefing-sign': 'briefing',
  wall: 'wall',
  vault: 'vault',
};
/** Sheets that are as they were when they are opened again, and so are come back to. */
const KEPT: readonly Sheet[] = ['keys', 'views', 'import', 'table', 'share', 'leaving', 'source', 'wall', 'vault'];

function taskOfRecord(): string {
  if (record.id === null && country.iso3 !== null) return 'country';
  return record.noun === 'election' || record.noun === 'crisis' ? 'elections' : 'record';
}

function taskOfSituation(): string {
  if (desk.empty && screen.firstStart) return 'start';
  if (screen.drawer === 'findings') return 'findings';
  return screen.drawer === 'table' ? 'filters' : 'map';
}

function taskOfWarnings(): string {
  if (warnings.id !== null) return 'warning';
  return warnings.form === 'rules' || warnings.form === 'year' ? warnings.form : 'warning';
}

/** Returns the task of the guide that belongs to where one is. */
export function taskHere(): string {
  const task = screen.sheet === null ? undefined : OF_SHEETS[screen.sheet];
  if (task) return task;
  if (screen.place === 'situation') return taskOfSituation();
  if (screen.place === 'warnings') return taskOfWarnings();
  if (screen.place === 'record') return taskOfRecord();
  if (screen.place === 'briefings') return 'briefing';
  if (screen.place === 'sources') return screen.sourcesForm === 'exchange' ? 'missions' : 'rejects';
  return screen.place;
}

class Help {
  at = $state.raw<HelpAt>({ part: 'guide', id: 'start' });
  text = $state('');
  #trail = $state.raw<readonly HelpAt[]>([]);
  #before: Sheet | null = null;

  /** One followed a link, and can go back. */
  followed: boolean = $derived(this.#trail.length > 0);

  /** Opens an entry, or that of where one is. Over an open help it changes nothing unless an entry is named. */
  open(at?: HelpAt): void {
    if (screen.sheet === 'help') {
      if (at) this.follow(at);
      return;
    }
    this.at = at ?? { part: 'guide', id: taskHere() };
    this.text = '';
    this.#trail = [];
    this.#before = screen.sheet !== null && KEPT.includes(screen.sheet) ? screen.sheet : null;
    screen.open('help');
  }

  /** Goes to an entry of the list: one does not come back from it. */
  choose(at: HelpAt): void {
    this.at = at;
    this.#trail = [];
  }

  /** Goes along a link. */
  follow(at: HelpAt): void {
    this.#trail = [...this.#trail, this.at];
    this.at = at;
  }

  /** Goes back by one link. */
  back(): void {
    const before = this.#trail.at(-1);
    if (!before) return;
    this.#trail = this.#trail.slice(0, -1);
    this.at = before;
  }

  /** Closes the help; what it was opened over is there again. */
  close(): void {
    if (this.#before === null) screen.close();
    else screen.open(this.#before);
  }
}

export const help = new Help();
