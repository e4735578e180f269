/** Which place of the rail is open, and which sheets lie over it? */

export type PlaceName =
  | 'situation'
  | 'warnings'
  | 'record'
  | 'partners'
  | 'calendar'
  | 'inbox'
  | 'briefings'
  | 'sources';
/** What the last place shows: where things are from, or what travels between this office and others. */
export type SourcesForm = 'sources' | 'exchange';
/** What lies over the map, one at a time. */
export type Drawer = 'table' | 'findings';
/** What is asked about a briefing: a new one, how it leaves, who signs it off. */
export type BriefingSheet = 'briefing-new' | 'briefing-export' | 'briefing-sign';
export type Sheet =
  | 'palette'
  | 'keys'
  | 'help'
  | 'views'
  | 'import'
  | 'table'
  | 'share'
  | 'leaving'
  | 'provenance'
  | 'source'
  | 'compare'
  | 'wall'
  | 'vault'
  | BriefingSheet;

class Screen {
  place = $state<PlaceName>('situation');
  sourcesForm = $state<SourcesForm>('sources');
  sheet = $state<Sheet | null>(null);
  drawer = $state<Drawer | null>(null);
  /** What to do first is offered while no events are stored, until somebody puts it off. */
  firstStart = $state(true);
  /** Filters are wished for although the window is narrow. */
  filters = $state(false);
  /** The panel of what is selected slides over the map in a narrow window; this closes it. */
  panel = $state(true);

  go(place: PlaceName): void {
    this.place = place;
  }

  /** Opens the sources, or the exchange beside them. */
  goSources(form: SourcesForm): void {
    this.sourcesForm = form;
    this.go('sources');
  }

  /** Opens a drawer, or closes it where it is open. */
  toggle(drawer: Drawer): void {
    this.drawer = this.drawer === drawer ? null : drawer;
  }

  open(sheet: Sheet): void {
    this.sheet = sheet;
  }

  close(): void {
    this.sheet = null;
  }
}

export const screen = new Screen();
