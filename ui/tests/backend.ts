/** A desk in memory: answers every command from invented events. It lives in tests and never in the program. */
import type { Backend } from '@/backend/backend';
import type { EventDetail } from '@/contract/EventDetail';
import type { EventRow } from '@/contract/EventRow';
import type { Fault } from '@/contract/Fault';
import type { Filter } from '@/contract/Filter';
import type { ImportOutcome } from '@/contract/ImportOutcome';
import type { ImportProgress } from '@/contract/ImportProgress';
import type { ImportRun } from '@/contract/ImportRun';
import type { NamedView } from '@/contract/NamedView';
import type { PageRequest } from '@/contract/PageRequest';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { Reject } from '@/contract/Reject';
import type { View } from '@/contract/View';
import { FakeBriefings } from './briefings';
import { changesOf } from './changes';
import { corridorsOf } from './corridors';
import { openingOf, SUBREGIONS } from './desk';
import { electionAnswers } from './elections';
import { inventEvents, REGIONS } from './events';
import { FakeExchange } from './exchangeDesk';
import { pictureOf, placeOf, select, timelineOf } from './figures';
import { effectOf, exposureOf } from './followed';
import { hotListOf, hotspotsOf } from './hotspots';
import { FakeInbox } from './inbox';
import { FakeLinks } from './links';
import { momentsOf } from './moments';
import { pictures } from './pictures';
import { recordMapAnswers } from './recordMap';
import { FakeRecords } from './records';
import { FakeSources } from './sources';
import { spilloverOf } from './spillovers';
import { FakeTables } from './tables';
import { FakeVault } from './vaultDesk';
import { FakeWall } from './wallDesk';
import { FakeWarnings } from './warnings';
import { yearAnswers } from './years';

const EVENTS = 1200;

export const REJECTS: Reject[] = [
  { line: 212, field: 'date_start', value: '2019-02-31', reason: 'is no day.', remedy: 'Write a day of February.' },
  { line: 377, field: 'latitude', value: '1.234.567', reason: 'is no number.', remedy: 'Write degrees, as 14.49.' },
  { line: 604, field: 'id', value: '', reason: 'is empty.', remedy: 'Write the publisher’s id.' },
];

export type FakeOptions = {
  /** Pairs of events of two publishers that wait for a person. */
  pairs?: number;
  /** Nothing is stored. */
  empty?: boolean;
  view?: View | null;
  /** Waits for so long before each answer. */
  slowMs?: number;
  /** Warnings, rules and all that hangs on them are there; so many warnings more beside the few that are told. */
  warnings?: number;
  /** So many items of the inbox beside the few that are told; `null` for none at all. */
  inbox?: number | null;
  /** So many engagements beside the few that are told. */
  engagements?: number;
};

export type FakeBackend = Backend & {
  /** Names of the commands, in the order they were given. */
  calls: string[];
  saved: View[];
  /** Texts that were written, by path. */
  written: Map<string, string>;
  drop: (paths: string[]) => void;
  /** What the next import ends with instead of an outcome. */
  nextFault: Fault | null;
  chosenPath: string | null;
  records: FakeRecords;
  tables: FakeTables;
  warnings: FakeWarnings;
  briefings: FakeBriefings;
  inbox: FakeInbox;
  wall: FakeWall;
  sources: FakeSources;
  links: FakeLinks;
  vault: FakeVault;
  exchange: FakeExchange;
};

export function fakeBackend(options: FakeOptions = {}): FakeBackend {
  let rows: EventRow[] = options.empty ? [] : inventEvents(EVENTS);
  let generation = options.empty ? 0 : 1;
  let exercise = false;
  let runs: ImportRun[] = options.empty ? [] : [runOf(1, 'ged_west_africa.csv', rows.length)];
  let named: NamedView[] = [];
  let dropped: (paths: string[]) => void = () => {};
  const records = new FakeRecords(options.engagements);
  const tables = new FakeTables();
  const warnings = new FakeWarnings(records, options.warnings);
  const briefings = new FakeBriefings();
  const inbox = new FakeInbox(options.inbox ?? 0);
  if (options.empty || options.inbox === null) inbox.items = [];
  const wall = new FakeWall();
  const vault = new FakeVault();
  const exchange = new FakeExchange();
  const sources = new FakeSources((publisher, added) => {
    const run = { ...runOf(runs.length + 1, `${publisher} 2024-02-10`, added), publisher };
    runs = [run, ...runs];
    generation += 1;
    return run.id;
  });
  const links = new FakeLinks(() => {
    generation += 1;
  });
  links.wait(rows.slice(0, options.pairs ?? 0));
  if (options.slowMs) sources.pause = () => wait();

  const filterOf = (key: string) => JSON.parse(key) as Filter;
  const wait = () => new Promise<void>((done) => setTimeout(done, options.slowMs ?? 0));

  function nameOf(place: PlaceRef) {
    const opening = openingOf([], 0, false, null);
    if (place.type === 'subregion') {
      const one = SUBREGIONS.find((subregion) => subregion.id === place.id);
      return { name: one?.names.en ?? place.id, kind: '', iso3: null, bbox: one?.bbox ?? null };
    }
    if (place.type === 'country') {
      const one = opening.countries.find((country) => country.iso3 === place.iso3);
      return { name: one?.names.en ?? place.iso3, kind: '', iso3: place.iso3, bbox: one?.bbox ?? null };
    }
    const region = place.type === 'admin1' ? REGIONS.find((one) => one.code === place.code) : undefined;
    return { name: region?.name ?? 'Cell', kind: region ? 'region' : '', iso3: region?.iso3 ?? null, bbox: null };
  }

  function runOf(id: number, file: string, added: number): ImportRun {
    return {
      id,
      publisher: 'ucdp',
      file_name: file,
      file_hash: 'a3f1c2e4b5d6978812345678a3f1c2e4b5d6978812345678a3f1c2e4b5d69788',
      file_bytes: 8_123_456,
      imported_at: '2024-01-05T09:25:00Z',
      licence: 'CC BY 4.0',
      state: 'done',
      counts: {
        read: added + 3,
        added,
        revised: 0,
        unchanged: 0,
        rejected: 3,
        withdrawn: 0,
        noted: Math.floor(added / 7),
      },
      seconds: 1.4,
    };
  }

  async function importing(file: string, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome> {
    for (let part = 1; part <= 4; part += 1) {
      await wait();
      const read = part * 600;
      onProgress({
        phase: part < 4 ? 'reading' : 'committing',
        bytes_read: part * 2_000_000,
        bytes_total: 8_123_456,
        counts: { read, added: read, revised: 0, unchanged: 0, rejected: 0, withdrawn: 0, noted: 0 },
        remaining_seconds: 4 - part,
      });
    }
    const fault = fake.nextFault;
    fake.nextFault = null;
    if (fault) throw fault;
    rows = inventEvents(EVENTS);
    generation += 1;
    const run = runOf(runs.length + 1, file, EVENTS);
    runs = [run, ...runs];
    return { run, rejects: REJECTS };
  }

  function rowOf(id: number): EventRow {
    const row = rows.find((one) => one.id === id);
    if (!row) throw { code: 'unknown', message: `There is no event ${id}.`, hint: '', question: null } satisfies Fault;
    return row;
  }

  function sorted(found: EventRow[], page: PageRequest): EventRow[] {
    const value = (row: EventRow) =>
      ({ day: row.first_day, country: row.iso3, place: row.place, kind: row.kind ?? '', side_a: row.side_a })[
        page.sort as 'day'
      ] ?? String(row.deaths.best ?? -1).padStart(6, '0');
    const order = found.toSorted((a, b) => value(a).localeCompare(value(b)));
    return (page.descending ? order.reverse() : order).slice(page.offset, page.offset + page.limit);
  }

  const answers: Backend = {
    ...electionAnswers(),
    ...yearAnswers(),
    getExposure: async () => exposureOf(),
    getEffect: async (id) => effectOf(id),
    listMoments: async (_area, asOf, days) => momentsOf(asOf, days),
    getCorridors: async (_area, kind, _since, _until, distanceKm) => corridorsOf(kind, distanceKm),
    cancelFigures: async () => {},
    openDesk: async () => links.into(openingOf(rows, generation, exercise, options.view ?? null)),
    putFilter: async (filter) => pictureOf(rows, filter),
    getProvenance: async (filter) => {
      const { events } = pictureOf(rows, filter).totals;
      return {
        events,
        oldest: '2020-01-01',
        newest: '2023-12-31',
        runs: [
          {
            run: 1,
            publisher: 'UCDP GED',
            file_name: 'ged251.csv',
            file_hash: 'a1b2c3',
            imported_at: '2026-01-04T10:00:00Z',
            licence: 'CC BY 4.0',
            events,
            rejected: 0,
          },
        ],
        citations: ['UCDP GED 25.1 (CC BY 4.0)'],
      };
    },
    getTimeline: async (key) => timelineOf(rows, filterOf(key)),
    getClasses: async (_key, _measure, resolution) => ({
      resolution,
      cell_km2: 1770,
      cells: 420,
      breaks: [1, 2, 4, 8, 15],
      shades: [0, 1, 2, 3, 4],
      largest: 33,
    }),
    eventTile: async () => new ArrayBuffer(0),
    getHotspotMap: async (_key, resolution) => hotspotsOf(resolution),
    listHotspots: async (_key, request) => hotListOf(request),
    listChanges: async (_key, units, step) => changesOf(units, step),
    getSpillover: async (_area, until) => spilloverOf(until),
    listImpreciseAreas: async () => [],
    getPlace: async (key, place) => placeOf(rows, filterOf(key), place, nameOf),
    listEvents: async (key, page) => {
      const found = select(rows, filterOf(key));
      return { total: found.length, rows: sorted(found, page) };
    },
    getEvent: async (id) => links.with(detailOf(rowOf(id))),
    listActors: async (key, text, limit) => {
      const found = select(rows, { ...filterOf(key), actors: [] });
      const counts = new Map<string, number>();
      for (const row of found) {
        for (const side of [row.side_a, row.side_b]) counts.set(side, (counts.get(side) ?? 0) + 1);
      }
      return [...counts]
        .map(([name, events]) => ({ name, events }))
        .filter((actor) => actor.name.toLowerCase().includes(text.toLowerCase()))
        .sort((a, b) => b.events - a.events)
        .slice(0, limit);
    },
    search: async (text) =>
      REGIONS.filter((one) => one.name.toLowerCase().startsWith(text.toLowerCase())).map((one) => ({
        type: 'place',
        name: one.name,
        context: `region, ${one.iso3}`,
        place: { type: 'admin1', code: one.code },
        center: [one.lon, one.lat],
      })),
    exportEvents: async (key, _format, path) => ({
      rows: select(rows, filterOf(key)).length,
      path,
      marking: 'unclassified',
    }),
    importFile: (request, onProgress) => importing(request.path.split('/').at(-1) ?? '', onProgress),
    importNotes: (request, onProgress) => importing(request.path.split('/').at(-1) ?? '', onProgress),
    cancelImport: async () => sources.cancel(),
    listRuns: async () => runs,
    undoRun: async (id) => {
      runs = runs.map((run) => (run.id === id ? { ...run, state: 'undone' } : run));
      rows = [];
      generation += 1;
      return runs.find((run) => run.id === id) as ImportRun;
    },
    listRejects: async () => ({ total: REJECTS.length, rejects: REJECTS }),
    exportRejects: async (_run, path) => ({ rows: REJECTS.length, path, marking: 'unclassified' }),
    putView: async (view) => {
      fake.saved.push(view);
    },
    listViews: async () => named,
    saveView: async (name, view) => {
      named = [...named.filter((one) => one.name !== name), { name, view, saved_at: '2024-01-05T09:31:00Z' }];
    },
    deleteView: async (name) => {
      named = named.filter((one) => one.name !== name);
    },
    startExercise: async (_events, _seed, onProgress) => {
      exercise = true;
      return importing('exercise', onProgress);
    },
    leaveExercise: async () => {
      exercise = false;
      rows = [];
      generation += 1;
    },
    baseTile: async () => new ArrayBuffer(0),
    loadBoundaries: async (path) => path.split('/').at(-1) ?? path,
    dropBoundaries: async () => {},
    ownBoundaries: async () => new TextEncoder().encode('{"type":"FeatureCollection","features":[]}').buffer,
    setLanguage: async () => undefined,
    findStill: async () => new ArrayBuffer(0),
    keepStill: async () => true,
    findArea: async () => ({ country: 'MLI', admin1: 'MLI-mopti', name: 'Mopti', place: '12 km from Mopti' }),
    chooseFile: async () => fake.chosenPath,
    chooseSave: async (_title, name) => `/home/analyst/${name}`,
    openWindow: async () => {},
    toggleFullScreen: async () => true,
    savePng: async () => {},
    saveText: async (path, text) => {
      fake.written.set(path, text);
    },
    printWindow: async () => {},
    onFilesDropped: async (then) => {
      dropped = then;
      return () => {};
    },
    onDeskChanged: async () => () => {},
    ...records.methods(),
    ...pictures(),
    ...recordMapAnswers(),
    ...tables.methods(),
    ...warnings.methods(),
    ...briefings.methods(),
    ...inbox.methods(),
    ...wall.methods(),
    ...vault.answers(),
    ...exchange.answers(),
    ...sources.methods(),
    ...links.methods(),
  };

  const calls: string[] = [];
  const counted = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (...args: unknown[]) => {
        calls.push(name);
        return (answer as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Backend;
  const fake: FakeBackend = {
    ...counted,
    calls,
    saved: [],
    written: new Map(),
    drop: (paths) => dropped(paths),
    nextFault: null,
    chosenPath: '/home/analyst/ged_west_africa.csv',
    records,
    tables,
    warnings,
    briefings,
    inbox,
    wall,
    vault,
    exchange,
    sources,
    links,
  };
  return fake;
}

function detailOf(row: EventRow): EventDetail {
  const provenance = {
    publisher: 'UCDP GED',
    licence: 'CC BY 4.0',
    citation: 'UCDP GED, CC BY 4.0 (Sundberg and Melander 2013; Davies, Pettersson and Öberg)',
    file_name: 'ged_west_africa.csv',
    file_hash: 'a3f1c2e4b5d6978812345678a3f1c2e4b5d6978812345678a3f1c2e4b5d69788',
    line: row.id + 1,
    imported_at: '2024-01-05T09:25:00Z',
  };
  return {
    row,
    source_key: String(200_000 + row.id),
    conflict: 'Mali: Government',
    adm_2: 'Koro',
    place_description: `${row.place}, about 12 km from the border`,
    headline: '“Attack in the centre of the country”, AFP, 21 December 2023',
    other: [
      ['event_clarity', '1'],
      ['relid', `MLI-2023-1-${row.id}`],
    ],
    provenance,
    links: [],
    versions: [
      {
        row: { ...row, deaths: { ...row.deaths, best: (row.deaths.best ?? 0) + 2 } },
        provenance: { ...provenance, file_name: 'ged_2022.csv', imported_at: '2023-06-01T08:00:00Z' },
      },
    ],
  };
}
