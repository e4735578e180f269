/** What the fake desk tells of elections and constitutional crises: an election ahead in Niger, and a crisis there that goes on. */
import type { Backend } from '@/backend/backend';
import type { CrisisLine } from '@/contract/CrisisLine';
import type { CrisisResponse } from '@/contract/CrisisResponse';
import type { ElectionRisk } from '@/contract/ElectionRisk';
import type { ElectionWatch } from '@/contract/ElectionWatch';
import type { LikeCrisis } from '@/contract/LikeCrisis';
import type { RecordCard } from '@/contract/RecordCard';
import type { WarningCard } from '@/contract/WarningCard';
import { addMonths } from '@/state/months';
import { AFRICAN_UNION, ECOWAS, type Invented, idOf } from './inventedRecords';
import { BENIN } from './inventedWarnings';

export const ELECTION = idOf(900_601);
export const CRISIS = idOf(900_602);
const EUROPEAN_UNION = idOf(13);
const ISLAMIC_CONFERENCE = idOf(14);
const DAY = '2024-03-10';
const AS_OF = '2024-02-10';
const KNOWN_WEEKS = 9;

const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const on = (day: string) => ({ first: day, last: day, certainty: 'day' as const, text: day });

/** The records whose pages are opened; put them into the fake record. */
export const WATCHED: readonly Invented[] = [
  {
    id: ELECTION,
    noun: 'election',
    values: {
      name: 'Presidential election, first round',
      kind: 'presidential',
      day: on(DAY),
      state: 'planned',
      countries: ['NER'],
      inclusive: 'no',
      trusted_body: 'partly',
      transparent: 'yes',
      winner_takes_all: 'yes',
    },
  },
  {
    id: CRISIS,
    noun: 'crisis',
    values: { name: 'Coup of July 2023', kind: 'coup', day: on('2023-07-26'), state: 'under_way', countries: ['NER'] },
  },
];

function risk(about: string, sign: ElectionRisk['sign'], rest: Partial<ElectionRisk> = {}): ElectionRisk {
  return { about, sign, answer: '', counts: null, ratio: null, records: [], ...rest };
}

const RISKS: ElectionRisk[] = [
  risk('inclusive', 'for', { answer: 'no' }),
  risk('trusted_body', 'partly', { answer: 'partly' }),
  risk('enfranchised', 'not_known'),
  risk('transparent', 'against', { answer: 'yes' }),
  risk('disputes_resolved', 'not_known'),
  risk('winner_takes_all', 'for', { answer: 'yes' }),
  risk('events_before', 'for', {
    counts: [47, 21],
    ratio: { value: 2.24, low: 1.42, high: 3.61, confidence: 0.9 },
  }),
  risk('deaths_before', 'neither', { counts: [112, 140] }),
  risk('incidents_before', 'for', {
    counts: [6, 0],
    records: [[idOf(900_611), 'Clash at a rally in Zinder']],
  }),
  risk('past_elections', 'partly', { counts: [1, 3], records: [[idOf(900_621), 'General elections of 2020']] }),
  risk('crisis', 'for', { records: [[CRISIS, 'Coup of July 2023']] }),
  risk('warnings', 'for', { counts: [1, 2], records: [[BENIN, 'Northern Benin: attacks may spread south']] }),
  risk('commitments_late', 'partly', { counts: [2, 5], records: [[idOf(4), 'Publish the calendar']] }),
  risk('calendar', 'not_known'),
];

const EVENTS = [2, 1, 0, 3, 4, 4, 6, 9, 8];
const DEATHS = [5, 1, 0, 4, 12, 9, 21, 38, 22];
const INCIDENTS = [0, 0, 0, 1, 0, 1, 0, 2, 2];

function card(id: string, noun: RecordCard['noun'], title: string, values: Record<string, unknown>): RecordCard {
  return {
    id,
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

const INCIDENT_CARDS: RecordCard[] = [
  ['2024-02-06', 'Clash at a rally in Zinder', 'clash', 3],
  ['2024-02-04', 'Office of a party set on fire', 'damage', 0],
  ['2024-01-29', 'Candidate threatened in Agadez', 'intimidation', undefined],
].map(([day, title, kind, deaths], at) =>
  card(idOf(900_611 + at), 'electoral_event', String(title), { when: on(String(day)), kind, deaths, timing: 'before' }),
);

const WARNINGS: WarningCard[] = [
  {
    id: BENIN,
    title: 'Northern Benin: attacks may spread south of the border parks by 30 June 2024',
    level: 'high',
    countries: ['BEN'],
    place: 'Alibori',
    raised_by: '',
    stage: 'weighed',
    muted_until: null,
    clock: {
      first_signal: '2023-05-01T00:00:00Z',
      raised: '2023-06-01T06:00:00Z',
      acknowledged: '2023-06-01T14:20:00Z',
      options_weighed: '2023-06-05T09:00:00Z',
      first_action: null,
      closed: null,
      signal_to_action: null,
      raised_to_action: null,
      waiting: 285,
    },
    actions: 0,
    verdict_due: false,
    lesson_due: false,
  },
];

const ASSISTANCE = card(idOf(900_631), 'engagement', 'Support to the electoral commission', {
  kind: 'electoral_assistance',
  since: on('2023-12-01'),
  state: 'under_way',
});

export const ELECTION_WATCH: ElectionWatch = {
  as_of: AS_OF,
  day: [DAY, DAY],
  days_to: 29,
  window_days: 91,
  windows: ['2023-12-10', '2024-06-09'],
  risks: RISKS,
  weeks: Array.from({ length: 26 }, (_, at) => ({
    week: at - 13,
    since: addDays(DAY, (at - 13) * 7),
    events: at < KNOWN_WEEKS ? (EVENTS[at] ?? 0) : null,
    deaths: at < KNOWN_WEEKS ? (DEATHS[at] ?? 0) : null,
    incidents: INCIDENTS[at] ?? 0,
  })),
  past: [
    {
      id: idOf(900_621),
      title: 'General elections of 2020',
      day: ['2020-12-27', '2020-12-27'],
      events: [64, 58],
      deaths: [201, 188],
      year_before: [31, 40],
      incidents: 11,
    },
    {
      id: idOf(900_622),
      title: 'General elections of 2016',
      day: ['2016-02-21', '2016-03-20'],
      events: [18, 22],
      deaths: [90, 104],
      year_before: [25, 19],
      incidents: 0,
    },
    {
      id: idOf(900_623),
      title: 'Presidential election of 1999',
      day: ['1999-10-17', '1999-11-24'],
      events: null,
      deaths: null,
      year_before: null,
      incidents: 0,
    },
  ],
  incidents: INCIDENT_CARDS,
  more_incidents: 3,
  warnings: WARNINGS,
  engagements: [ASSISTANCE],
  known_until: '2024-02-10',
  method: 'election watch 1.0',
};

/** An election of which nothing is stored but its day. */
export const BARE_WATCH: ElectionWatch = {
  ...ELECTION_WATCH,
  risks: RISKS.map(({ about }) => risk(about, 'not_known')),
  weeks: ELECTION_WATCH.weeks.map((week) => ({ ...week, events: null, deaths: null, incidents: 0 })),
  past: [],
  incidents: [],
  more_incidents: 0,
  warnings: [],
  engagements: [],
  known_until: null,
};

function did(at: number, kind: string, when: string | null, until: string | null = null, words = ''): CrisisResponse {
  const day = (text: string | null): [string, string] | null => (text === null ? null : [text, text]);
  return { id: idOf(900_640 + at), kind, did: words, when: day(when), until: day(until) };
}

function like(at: number, title: string, fewest: number, most: number, is_open = false): LikeCrisis {
  return { id: idOf(900_660 + at), title, kind: 'coup', days: [fewest, most], is_open };
}

export const CRISIS_LINE: CrisisLine = {
  as_of: AS_OF,
  day: ['2023-07-26', '2023-07-26'],
  restored: null,
  days: [199, 199],
  is_open: true,
  positions: [
    {
      partner: ECOWAS,
      title: 'Economic Community of West African States',
      first_days: 0,
      responses: [
        did(1, 'condemnation', '2023-07-26', null, 'Condemned it within hours.'),
        did(2, 'sanctions', '2023-07-30', null, 'Closed borders and froze assets.'),
        did(3, 'mediation', '2023-08-12', '2023-12-10', 'Sent a delegation, then named three mediators.'),
      ],
    },
    {
      partner: AFRICAN_UNION,
      title: 'African Union',
      first_days: 2,
      responses: [
        did(4, 'statement', '2023-07-28'),
        { ...did(5, 'suspension', null), when: ['2023-08-14', '2023-08-22'] },
        did(6, 'envoy', '2023-11-20', '2024-01-15'),
      ],
    },
    { partner: EUROPEAN_UNION, title: 'European Union', first_days: null, responses: [did(7, 'sanctions', null)] },
  ],
  silent: [[ISLAMIC_CONFERENCE, 'Organization of the Islamic Conference']],
  like: [
    like(1, 'Coup of August 2022', 164, 164, true),
    like(2, 'Coup of January 2022', 748, 748, true),
    like(3, 'Coup of September 2021', 888, 888, true),
    like(4, 'Coup of August 2020', 38, 38),
    like(5, 'Coup of 2015', 7, 7),
    like(6, 'Coup of 2012', 20, 21),
    like(7, 'Coup of 2010', 317, 413),
    like(8, 'Coup of 2008', 714, 714),
  ],
  half_days: 365,
  half_low: 20,
  half_high: null,
  confidence: 0.9,
  months: Array.from({ length: 13 }, (_, at) => {
    const known = at < 12;
    return {
      month: addMonths('2023-01-01', at).slice(0, 7),
      events: known ? 3 + ((at * 5) % 9) + (at > 6 ? 6 : 0) : null,
      deaths: known ? 8 + ((at * 11) % 30) : null,
      across: null,
    };
  }),
  warnings: WARNINGS,
  engagements: [
    card(idOf(900_632), 'engagement', 'Good offices after the coup', { kind: 'good_offices', since: on('2023-08-01') }),
  ],
  method: 'product-limit estimate (Kaplan and Meier 1958) 1.0',
};

/** A crisis that is over, of which nothing else is recorded. */
export const BARE_LINE: CrisisLine = {
  ...CRISIS_LINE,
  restored: ['2024-01-01', '2024-01-31'],
  days: [159, 189],
  is_open: false,
  positions: [],
  silent: [],
  like: [],
  half_days: null,
  half_low: null,
  half_high: null,
  months: [],
  warnings: [],
  engagements: [],
};

export function electionAnswers(): Pick<Backend, 'getElectionWatch' | 'getCrisisLine'> {
  return { getElectionWatch: async () => ELECTION_WATCH, getCrisisLine: async () => CRISIS_LINE };
}
