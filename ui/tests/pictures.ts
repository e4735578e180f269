/** What the fake desk answers of countries, partners, roster, funds, calendar and onsets: invented, and the same each time. */
import type { Backend } from '@/backend/backend';
import type { Ability } from '@/contract/Ability';
import type { CalendarItem } from '@/contract/CalendarItem';
import type { Commitment } from '@/contract/Commitment';
import type { CountryPage } from '@/contract/CountryPage';
import type { DeploymentClock } from '@/contract/DeploymentClock';
import type { Funds } from '@/contract/Funds';
import type { LaneItem } from '@/contract/LaneItem';
import type { Matrix } from '@/contract/Matrix';
import type { Noun } from '@/contract/Noun';
import type { Onsets } from '@/contract/Onsets';
import type { RecordCard } from '@/contract/RecordCard';
import type { Roster } from '@/contract/Roster';
import { cellOutlooksOf, outlookOf, outlooksOf } from './outlooks';

export type PictureMethods = Pick<
  Backend,
  | 'getCountryPage'
  | 'getOutlook'
  | 'listOutlooks'
  | 'listCellOutlooks'
  | 'listCommitments'
  | 'listFading'
  | 'getMatrix'
  | 'getCalendar'
  | 'exportCalendar'
  | 'previewCalendar'
  | 'importCalendar'
  | 'findExperts'
  | 'getFunds'
  | 'countOnsets'
>;

const when = (first: string, last = first) => ({
  first,
  last,
  certainty: first === last ? ('day' as const) : ('within' as const),
  text: first,
});

let made = 0;

export function cardOf(noun: Noun, title: string, values: Record<string, unknown> = {}): RecordCard {
  made += 1;
  return {
    id: made.toString(16).padStart(32, '0'),
    noun,
    version: 1,
    deleted: false,
    marking: 'unclassified',
    title,
    values: { name: title, ...values },
    titles: {},
    who: 'analyst',
    changed_at: '2024-01-05T09:31:00Z',
    reason: '',
  };
}

export function itemOf(title: string, since: [string, string], rest: Partial<LaneItem> = {}): LaneItem {
  made += 1;
  return {
    id: made.toString(16).padStart(32, '0'),
    title,
    kind: '',
    state: '',
    since,
    certainty: since[0] === since[1] ? 'day' : 'within',
    until: null,
    open: false,
    ...rest,
  };
}

const day = (text: string): [string, string] => [text, text];
const year = (text: string): [string, string] => [`${text}-01-01`, `${text}-12-31`];

const LANES: CountryPage['lanes'] = [
  {
    noun: 'crisis',
    undated: 0,
    more: 0,
    items: [
      itemOf('Coup of 1996', day('1996-01-27'), { kind: 'coup', until: day('1996-07-08') }),
      itemOf('Coup of 1999', day('1999-04-09'), { kind: 'coup' }),
      itemOf('Coup of 2010', day('2010-02-18'), { kind: 'coup', until: ['2011-01-01', '2011-04-07'] }),
      itemOf('Attempt of 2021', day('2021-03-31'), { kind: 'coup_attempt' }),
    ],
  },
  {
    noun: 'election',
    undated: 2,
    more: 5,
    items: ['1993', '1995', '1996', '1999', '2004', '2009', '2011', '2016'].map((one) =>
      itemOf(`Elections of ${one}`, year(one), { kind: 'general', state: 'held' }),
    ),
  },
  {
    noun: 'agreement',
    undated: 0,
    more: 0,
    items: [
      itemOf('Ouagadougou agreement', day('1994-10-09'), { kind: 'peace' }),
      itemOf('Agreement of April 1995', day('1995-04-15'), { kind: 'peace' }),
      itemOf('Additional protocol', day('1997-11-23'), { kind: 'peace' }),
      itemOf('N’Djamena agreement', day('1998-08-21'), { kind: 'peace' }),
      itemOf('Peulh and Arab communities', day('2018-12-23'), { kind: 'local' }),
    ],
  },
  {
    noun: 'engagement',
    undated: 1,
    more: 0,
    items: [
      itemOf('Good offices from Dakar after the coup', year('2010'), { kind: 'good_offices', until: year('2011') }),
      itemOf('Election good offices', ['2009-01-01', '2010-12-31'], {
        kind: 'electoral_assistance',
        state: 'ended',
        open: true,
      }),
      itemOf('Mediation support', day('2022-06-01'), { kind: 'mediation', state: 'under_way', open: true }),
    ],
  },
  {
    noun: 'mission',
    undated: 0,
    more: 0,
    items: [itemOf('United Nations country team', year('1972'), { kind: 'country_team', open: true })],
  },
  {
    noun: 'commitment',
    undated: 0,
    more: 0,
    items: [
      itemOf('Release of the voters’ register', day('2023-09-04'), { state: 'open' }),
      itemOf('Dialogue committee in Diffa', day('2023-10-31'), { state: 'open' }),
    ],
  },
];

function commitment(
  title: string,
  due: string,
  standing: Commitment['standing'],
  days_left: number | null,
): Commitment {
  const card = cardOf('commitment', title, {
    owner: 'Government',
    due: due ? when(due) : undefined,
    state: standing === 'done' ? 'done' : 'open',
    countries: ['NER'],
  });
  return { card, standing, days_left };
}

const PROMISES: CountryPage['commitments'] = {
  as_of: '2024-02-10',
  commitments: [
    commitment('Release of the voters’ register', '2023-10-15', 'late', -118),
    commitment('Dialogue committee in Diffa', '2023-12-11', 'late', -61),
    commitment('Community accord, Tillabéri', '2024-02-01', 'maybe_late', 5),
    commitment('Hotline between prefects', '2024-03-01', 'due', 20),
    commitment('Report to the contact group', '', 'undated', null),
    commitment('Amnesty law', '2023-01-01', 'done', null),
  ],
  more: 0,
  late: 2,
  open: 5,
  kept_of_past: 1,
  past: 3,
};

const NO: Ability[] = ['no', 'no', 'no', 'no', 'no', 'no'];
const six = (...can: Ability[]) => [...can, ...NO].slice(0, 6) as CountryPage['partners'][number]['can'];

const PARTNERS: CountryPage['partners'] = [
  ['UNOWA', true, six('fully', 'fully', 'no', 'away')],
  ['Country team', true, six('fully', 'no', 'partly', 'fully')],
  ['African Union', false, six('away', 'away', 'no', 'no', 'away', 'away')],
  ['ECOWAS', true, six('fully', 'fully', 'away', 'no', 'fully', 'away')],
].map(([title, present, can], at) => ({
  id: `${at + 1}`.padStart(32, 'a'),
  title: title as string,
  kind: 'regional_organization',
  present: present as boolean,
  since: present ? '2016' : '',
  presences: present ? 1 : 0,
  last_known: false,
  can: can as CountryPage['partners'][number]['can'],
  roles: [],
  marking: 'unclassified' as const,
}));

const ELECTIONS = [
  cardOf('election', 'General elections', {
    day: when('2024-04-14', '2024-04-28'),
    state: 'planned',
    inclusive: 'partly',
  }),
  cardOf('election', 'Elections of 2016', {
    day: when('2016-01-01', '2016-12-31'),
    state: 'held',
    inclusive: 'no',
    trusted_body: 'yes',
    winner_takes_all: 'partly',
  }),
];

export function countryPage(iso3: string, asOf: string | null): CountryPage {
  const bare = iso3 === 'GIN';
  return {
    iso3,
    as_of: asOf ?? '2024-02-10',
    lanes: bare ? [] : LANES,
    partners: bare ? [] : PARTNERS,
    more_partners: bare ? 0 : 3,
    gaps: bare ? [] : ['observe', 'deploy'],
    commitments: bare ? { ...PROMISES, commitments: [], late: 0, open: 0, kept_of_past: 0, past: 0 } : PROMISES,
    engagements_now: bare
      ? []
      : [
          cardOf('engagement', 'Mediation support', {
            kind: 'mediation',
            since: when('2022-06-01'),
            state: 'under_way',
          }),
        ],
    engagements_before: bare
      ? []
      : [
          cardOf('engagement', 'Shuttle from Dakar', {
            kind: 'shuttle',
            since: when('2010-01-01', '2010-12-31'),
            result: 'resolved',
          }),
        ],
    fading: bare
      ? []
      : [
          {
            id: 'f'.repeat(32),
            title: 'Mediation support',
            countries: [iso3],
            visits: [1, 4],
            events: [23, 11],
            period_days: 180,
            last_visit: '2023-10-02',
            method: 'fading 1',
          },
        ],
    elections: bare ? [] : ELECTIONS,
    lessons: bare
      ? []
      : [
          cardOf('lesson', 'Shuttle from Dakar, 2010', {
            situation: 'After a coup.',
            tried: 'Shuttling.',
            followed: 'The Special Representative moved among the actors and advised the regional organization.',
            worked: 'yes',
          }),
        ],
    notes: [],
    trafficking: bare ? [] : [['drugs', 3]],
    sources: bare ? [] : [['S/2011/552', 6]],
  };
}

/** Returns a matrix of so many partners; the first can do something everywhere, the others here and there. */
export function matrixOf(countries: string[], partners: number): Matrix {
  const rows = Array.from({ length: partners }, (_, at) => ({
    id: at.toString(16).padStart(32, 'b'),
    title: at === 0 ? 'African Union' : `Partner ${at}`,
    kind: 'regional_organization',
    cells: countries.map((_, column) => {
      const there = (at + column) % 3 === 0;
      const can = six(
        there ? 'fully' : 'away',
        at % 2 === 0 ? 'partly' : 'no',
        'no',
        column === 1 && there ? 'fully' : 'no',
      );
      return { presences: there ? 1 + (at % 2) : 0, last_known: false, can };
    }),
  }));
  const there = countries.map((_, column) =>
    NO.map((_, can) => rows.filter((row) => row.cells[column]?.can[can] === 'fully').length),
  );
  return { as_of: '2024-02-10', countries, rows, there: there as Matrix['there'] };
}

const deployment = (id: string, rest: Partial<DeploymentClock>): DeploymentClock => ({
  id: id.padStart(32, 'c'),
  title: `Deployment ${id}`,
  countries: ['NER'],
  requested: '2024-01-01T08:00:00Z',
  answered_hours: null,
  declined: false,
  arrived_hours: null,
  waiting_hours: null,
  ...rest,
});

export const ROSTER: Roster = {
  experts: [
    cardOf('expert', 'A. Diallo', {
      skills: ['constitution_making', 'gender'],
      languages: ['fr', 'ha'],
      gender: 'woman',
      available: 'now',
      standby: true,
    }),
    cardOf('expert', 'B. Petrov', { skills: ['elections'], languages: ['ru'], gender: 'man', available: 'on_notice' }),
    cardOf('expert', 'C. Unknown', { skills: ['elections'], languages: ['en'] }),
  ],
  genders: [1, 1, 0, 1],
  all_genders: [12, 28, 0, 3],
  deployments: [
    deployment('1', { answered_hours: 10, arrived_hours: 60 }),
    deployment('2', { answered_hours: 30, arrived_hours: 200 }),
    deployment('3', { answered_hours: 20, waiting_hours: 400 }),
    deployment('4', { answered_hours: 5, declined: true }),
  ],
  clock: { target_hours: 72, deployments: 3, within: 1, overdue: 1, median_hours: 200 },
};

export const FUNDS: Funds = {
  rows: [
    {
      card: cardOf('fund', 'Rapid response, Niger', {
        kind: 'rapid_response',
        asked: { amount: 250000, currency: 'USD' },
        granted: { amount: 200000, currency: 'USD' },
        released: { amount: 200000, currency: 'USD' },
        asked_on: when('2023-03-01'),
      }),
      days_to_release: [22, 22],
      waiting_days: null,
    },
    {
      card: cardOf('fund', 'Voluntary, dialogue', {
        kind: 'voluntary',
        asked: { amount: 90000, currency: 'USD' },
        asked_on: when('2023-11-01'),
      }),
      days_to_release: null,
      waiting_days: 101,
    },
  ],
  totals: [{ currency: 'USD', sums: [340000, 200000, 200000, 0], counts: [2, 1, 1, 0] }],
  median_days: 22,
  measured: 1,
  waiting: 1,
};

export function entryOf(title: string, days: [string, string], rest: Partial<CalendarItem> = {}): CalendarItem {
  made += 1;
  return {
    occasion: 'commitment',
    days,
    certainty: days[0] === days[1] ? 'day' : 'within',
    id: made.toString(16).padStart(32, 'd'),
    noun: 'commitment',
    title,
    state: 'open',
    years: null,
    countries: ['NER'],
    owner: '',
    marking: 'unclassified',
    late: false,
    ...rest,
  };
}

const ENTRIES: CalendarItem[] = [
  entryOf('Release of the voters’ register', day('2023-10-15'), { late: true }),
  entryOf('Mandate of the mission', day('2024-01-31'), {
    occasion: 'mandate_end',
    noun: 'mission',
    state: '',
    late: true,
    countries: ['MLI'],
  }),
  entryOf('Registration', ['2024-02-05', '2024-02-18'], { occasion: 'phase', noun: 'phase', state: 'registration' }),
  entryOf('Coup of 2010', day('2024-02-18'), { occasion: 'anniversary', noun: 'crisis', state: 'coup', years: 14 }),
  entryOf('Hotline between prefects', day('2024-02-29')),
  entryOf('General elections', ['2024-04-14', '2024-04-28'], {
    occasion: 'election',
    noun: 'election',
    state: 'planned',
  }),
  entryOf('Local elections', year('2024'), { occasion: 'election', noun: 'election', state: 'planned' }),
];

const decade = (first_year: number, onsets: number, whole = true) => ({
  first_year,
  onsets,
  escalations: null,
  whole,
});

export const ONSETS: Onsets = {
  conflict_years: 2626,
  years: [1946, 2022],
  rules: [
    {
      id: 'low_after_2',
      rule: 'it reaches 25 deaths in a year after two years below',
      decades: [decade(1940, 21, false), decade(1950, 18), decade(1960, 30), decade(1990, 52), decade(2000, 28)],
      against_report: 'The report says that fewer began in the 2000s than in the 1990s. This rule agrees.',
    },
  ],
  sources: ['UCDP/PRIO ACD 23.1'],
  method: 'onset 1',
};

export function pictures(): PictureMethods {
  return {
    getCountryPage: async (iso3, asOf) => countryPage(iso3, asOf),
    getOutlook: async (iso3) => outlookOf(iso3),
    listOutlooks: async () => outlooksOf(),
    listCellOutlooks: async () => cellOutlooksOf(),
    listCommitments: async () => PROMISES,
    listFading: async () => [],
    getMatrix: async (area) =>
      matrixOf(area.type === 'country' ? [area.iso3] : ['BEN', 'BFA', 'CIV', 'MLI', 'NER'], 40),
    getCalendar: async (_area, since, until, occasions) => ({
      as_of: '2024-02-10',
      items: ENTRIES.filter(
        (item) =>
          item.days[1] >= since &&
          item.days[0] <= until &&
          (occasions.length === 0 || occasions.includes(item.occasion)),
      ),
      undated: 3,
    }),
    exportCalendar: async (_area, _since, _until, marking, path) => ({ rows: ENTRIES.length, path, marking }),
    previewCalendar: async (_area, _since, _until, marking) => ({ rows: ENTRIES.length, left_out: 2, marking }),
    importCalendar: async (path) => ({
      run: {
        id: 9,
        publisher: 'calendar',
        file_name: path.split('/').at(-1) ?? path,
        file_hash: 'a3f1c2e4',
        file_bytes: 2048,
        imported_at: '2024-02-10T09:25:00Z',
        licence: '',
        state: 'done',
        counts: { read: 3, added: 2, revised: 0, unchanged: 0, rejected: 1, withdrawn: 0, noted: 0 },
        seconds: 0.1,
      },
      rejects: [],
    }),
    findExperts: async (request) => ({
      ...ROSTER,
      experts: ROSTER.experts.filter((card) => request.gender === null || card.values.gender === request.gender),
    }),
    getFunds: async () => FUNDS,
    countOnsets: async () => ONSETS,
  };
}
