/** A wall in memory: a picture of West Africa with invented warnings, empty, full or as usual, and a plan of one screen. */
import countries from '@maps/dist/countries.json';
import type { Backend } from '@/backend/backend';
import type { NamesCard } from '@/contract/NamesCard';
import type { WallAct } from '@/contract/WallAct';
import type { WallPicture } from '@/contract/WallPicture';
import type { WallPlan } from '@/contract/WallPlan';
import type { WallScene } from '@/contract/WallScene';
import type { WallScreen } from '@/contract/WallScreen';
import type { WallShown } from '@/contract/WallShown';
import type { WallTurn } from '@/contract/WallTurn';
import type { WallWarning } from '@/contract/WallWarning';
import { SUBREGIONS } from './desk';

const DAY_MS = 86_400_000;
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="259" viewBox="0 0 480 259"><path d="M40 20H440V240H40Z"/></svg>';

export const NAMES: [string, NamesCard][] = [
  ...SUBREGIONS.map(({ id, names }): [string, NamesCard] => [id, names]),
  ...(countries as { iso3: string; names: NamesCard }[]).map(({ iso3, names }): [string, NamesCard] => [iso3, names]),
];

export function turn(scene: WallScene, seconds = 30, more: Partial<WallTurn> = {}): WallTurn {
  return { scene, seconds, country: null, between: null, ...more };
}

export function screenOf(turns: WallTurn[], more: Partial<WallScreen> = {}): WallScreen {
  return {
    name: 'Room 4',
    area: { type: 'subregion', id: 'west-africa' },
    language: 'en',
    monitor: null,
    turns,
    lit: null,
    ...more,
  };
}

const ago = (now: number, days: number) => new Date(now - days * DAY_MS).toISOString();
const dayOf = (now: number, days: number) => new Date(now + days * DAY_MS).toISOString().slice(0, 10);

function warningOf(now: number, number: number, more: Partial<WallWarning>): WallWarning {
  return {
    number,
    title: 'Attacks near the border',
    place: '',
    countries: ['BEN'],
    indicator: 'surge',
    level: 'watch',
    first_signal: ago(now, 10),
    first_action: null,
    placed: true,
    ...more,
  };
}

function usualWarnings(now: number): WallWarning[] {
  const told: [string, string, string, string, number, number | null][] = [
    ['Northern Benin', 'BEN', 'near_border', 'high', 20, 12],
    ['Mopti', 'MLI', 'silence', 'watch', 19, null],
    ['Kidal', 'MLI', 'emerging', 'elevated', 6, null],
    ['Sahel', 'BFA', 'surge', 'high', 10, 7],
    ['Savanes', 'TGO', 'near_border', 'watch', 9, 4],
    ['Est', 'BFA', 'surge', 'high', 2, null],
  ];
  return told.map(([place, iso3, indicator, level, first, acted], at) =>
    warningOf(now, at + 1, {
      place,
      countries: [iso3],
      indicator,
      level,
      first_signal: ago(now, first),
      first_action: acted === null ? null : ago(now, acted),
      title: `${place}: more attacks on roads and markets than in the months before`,
    }),
  );
}

/** Returns a picture with everything on it, made five minutes before a moment. */
export function pictureOf(now: number): WallPicture {
  return {
    made_at: new Date(now - 300_000).toISOString(),
    marking: 'unclassified',
    area: { type: 'subregion', id: 'west-africa' },
    exercise: true,
    newest_event: '2023-12-31',
    imported_at: ago(now, 5),
    publishers: ['UCDP GED, CC BY 4.0'],
    citations: ['UCDP GED, CC BY 4.0 (Sundberg and Melander 2013; Davies, Pettersson and Öberg)'],
    months: ['2023-01', '2023-12'],
    clocks: [
      { town: 'Dakar', zone: 'Africa/Dakar', own: true },
      { town: 'Libreville', zone: 'Africa/Libreville', own: false },
      { town: 'Ashgabat', zone: 'Asia/Ashgabat', own: false },
      { town: 'New York', zone: 'America/New_York', own: false },
    ],
    zones: [
      ...'BFA CIV GHA GIN GMB GNB LBR MLI MRT SEN SLE TGO'
        .split(' ')
        .map((iso3): [string, string] => [iso3, 'Africa/Abidjan']),
      ...'BEN NER NGA'.split(' ').map((iso3): [string, string] => [iso3, 'Africa/Lagos']),
      ['CPV', 'Atlantic/Cape_Verde'],
    ],
    legend: { from: [1, 2, 4, 8, 15], largest: 61, imprecise: 412, hot: true },
    no_data: [
      ['NGA', null],
      ['MRT', '2022-12-31'],
    ],
    warnings: usualWarnings(now),
    action: {
      since: '2023-01-01',
      counts: [19, 3, 2],
      acted_days: [0.4, 0.8, 1.1, 1.6, 1.9, 2.2, 2.7, 3.1, 3.4, 4, 4.6, 5.2, 6.5, 8, 9, 12, 15, 21, 34],
      waiting_since: [ago(now, 2), ago(now, 6), ago(now, 19)],
      median_days: 4.6,
      median_interval: [2.7, 8],
      confidence: 0.95,
      target_days: 7,
    },
    due: [
      {
        days: [dayOf(now, -12), dayOf(now, -12)],
        occasion: 'commitment',
        title: 'Joint patrols',
        countries: ['BFA'],
        late: true,
      },
      {
        days: [dayOf(now, 0), dayOf(now, 0)],
        occasion: 'review',
        title: 'Visit to Mopti',
        countries: ['MLI'],
        late: false,
      },
      {
        days: [dayOf(now, 6), dayOf(now, 6)],
        occasion: 'election',
        title: 'Presidential election',
        countries: ['SEN'],
        late: false,
      },
      {
        days: [dayOf(now, 6), dayOf(now, 20)],
        occasion: 'mandate_end',
        title: 'Mandate of the mission',
        countries: ['MLI', 'NER'],
        late: false,
      },
    ],
    changes: {
      day: dayOf(now, 0),
      items: [
        { type: 'events', added: 45, revised: 12, publisher: 'UCDP GED' },
        { type: 'warning', step: 'acknowledged', title: 'Kidal: more attacks', countries: ['MLI'] },
        {
          type: 'record',
          noun: 'engagement',
          new: true,
          title: 'Shuttle between Bamako and Niamey',
          countries: ['MLI', 'NER'],
        },
        { type: 'records', noun: 'commitment', count: 7 },
      ],
      more: 2,
    },
    countries: [
      {
        iso3: 'BFA',
        now: { events: 1402, deaths: [4120, 4388, 5210] },
        before: { events: 1180, deaths: [3500, 3700, 4100] },
        by_month: Array.from({ length: 36 }, (_, at) => (at < 3 ? null : at === 5 ? 0 : 120 + ((at * 53) % 310))),
        outlook: [330, 180, 610],
      },
      {
        iso3: 'MLI',
        now: { events: 902, deaths: [2010, 2103, 2600] },
        before: null,
        by_month: Array.from({ length: 36 }, (_, at) => (at < 24 ? null : 90 + ((at * 31) % 150))),
        outlook: null,
      },
    ],
    unusual: [
      { place: 'Est', iso3: 'BFA', month: '2023-12', observed: 61, expected: [12, 34], more: true },
      { place: 'BFA', iso3: 'BFA', month: '2023-12', observed: 20, expected: [60, 110], more: false },
    ],
  };
}

/** Returns a picture of an office that has nothing stored. */
export function emptyPicture(now: number): WallPicture {
  return {
    ...pictureOf(now),
    exercise: false,
    newest_event: null,
    imported_at: null,
    publishers: [],
    citations: [],
    months: null,
    zones: [],
    legend: null,
    no_data: [],
    warnings: [],
    action: {
      since: '2023-01-01',
      counts: [0, 0, 0],
      acted_days: [],
      waiting_since: [],
      median_days: null,
      median_interval: [null, null],
      confidence: 0.95,
      target_days: null,
    },
    due: [],
    changes: { day: null, items: [], more: 0 },
    countries: [],
    unusual: [],
  };
}

const LONG =
  'A place whose name is as long as the longest that people of the subregion have ever written into a list of warnings';

/** Returns a picture with more of everything than fits. */
export function fullPicture(now: number): WallPicture {
  const usual = pictureOf(now);
  const many = Array.from({ length: 60 }, (_, at) => at);
  return {
    ...usual,
    warnings: many.map((at) =>
      warningOf(now, at + 1, {
        place: `${LONG} ${at}`,
        title: LONG,
        countries: ['BFA', 'MLI', 'NER', 'CIV'],
        indicator: 'outlook_exceedance',
        level: at % 3 === 0 ? 'high' : 'watch',
        first_signal: ago(now, at * 9 + 0.2),
        first_action: at % 2 === 0 ? null : ago(now, at * 4),
      }),
    ),
    action: {
      ...usual.action,
      counts: [120, 30, 9],
      acted_days: many.flatMap((at) => [0.1 + at * 0.05, 2 + at * 1.7]),
      waiting_since: many.slice(0, 30).map((at) => ago(now, at * 9 + 0.2)),
      median_interval: [2.7, null],
    },
    due: many.map((at) => ({
      days: [dayOf(now, at - 20), dayOf(now, at - 20 + (at % 4))] as [string, string],
      occasion: 'commitment',
      title: `${LONG} ${at}`,
      countries: ['BFA', 'MLI', 'NER', 'CIV', 'GHA', 'BEN'],
      late: at < 15,
    })),
    changes: {
      ...usual.changes,
      items: many
        .slice(0, 12)
        .map(() => ({ type: 'record', noun: 'commitment', new: true, title: LONG, countries: ['BFA', 'NER'] })),
      more: 31,
    },
  };
}

export const ALL_SCENES: readonly WallScene[] = [
  'overview',
  'map',
  'clocks',
  'warnings',
  'calendar',
  'action',
  'changes',
  'country',
];

/** Answers the commands of the wall. */
export class FakeWall {
  screen = screenOf(ALL_SCENES.map((scene) => turn(scene)));
  picture: WallPicture | null = null;
  plan: WallPlan = { screens: [this.screen] };
  open: number[] = [];
  monitors: [string, [number, number]][] = [['HDMI-1', [3840, 2160]]];
  steered: [number, WallAct][] = [];
  alive = 0;
  left = 0;
  /** How many of the next questions fail. */
  faults = 0;
  svg: string | null = SVG;
  changed: () => void = () => {};
  steer: (act: WallAct) => void = () => {};
  /** Listeners that were not ended. */
  listening = 0;

  shown(): WallShown {
    return { screen: this.screen, number: 1, picture: this.picture, names: NAMES };
  }

  methods() {
    const heard = async (): Promise<() => void> => {
      this.listening += 1;
      return () => {
        this.listening -= 1;
      };
    };
    const methods = {
      getWall: async () => {
        if (this.faults > 0) {
          this.faults -= 1;
          throw new Error('The store is busy.');
        }
        return this.shown();
      },
      drawWallMap: async () => this.svg,
      tellWallAlive: async () => {
        this.alive += 1;
      },
      leaveWall: async () => {
        this.left += 1;
      },
      getWallPlan: async () => structuredClone(this.plan),
      putWallPlan: async (plan: WallPlan) => {
        this.plan = structuredClone(plan);
      },
      openWall: async (number: number) => {
        this.open = [...this.open.filter((one) => one !== number), number];
      },
      closeWall: async (number: number) => {
        this.open = this.open.filter((one) => one !== number);
      },
      steerWall: async (number: number, act: WallAct) => {
        this.steered.push([number, act]);
      },
      getOpenWalls: async () => ({ open: this.open, monitors: this.monitors }),
      onWallChanged: async (then: () => void) => {
        this.changed = then;
        return heard();
      },
      onWallSteered: async (then: (act: WallAct) => void) => {
        this.steer = then;
        return heard();
      },
    } satisfies Partial<Backend>;
    return methods;
  }
}
