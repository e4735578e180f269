/** Which place of the rail is open, and which sheets lie over it? */

export type PlaceName = 'situation' | 'record' | 'partners' | 'calendar' | 'sources';
export type Sheet = 'palette' | 'keys' | 'views' | 'import' | 'table';

class Screen {
  place = $state<PlaceName>('situation');
  sheet = $state<Sheet | null>(null);
  table = $state(false);
  /** What to do first is offered while no events are stored, until somebody puts it off. */
  firstStart = $state(true);
  /** Filters are wished for although the window is narrow. */
  filters = $state(false);
  /** The panel of what is selected slides over the map in a narrow window; this closes it. */
  panel = $state(true);

  go(place: PlaceName): void {
    this.place = place;
  }

  open(sheet: Sheet): void {
    this.sheet = sheet;
  }

  close(): void {
    this.sheet = null;
  }
}

export const screen = new Screen();
