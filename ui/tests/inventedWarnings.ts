/** Invented warnings with what hangs on them: long names, an Arabic one, one muted, one closed, one in a place without data. */
import { AFRICAN_UNION, ECOWAS, type Invented, idOf } from './inventedRecords';

export const BENIN = idOf(501);
export const MOPTI = idOf(502);
export const BORDER_RULE = idOf(551);
export const SURGE_RULE = idOf(552);

const FIRST_OF_MANY = 20_000;
const LEVELS = ['watch', 'elevated', 'high'];
const COUNTRIES = ['MLI', 'BFA', 'NER', 'BEN', 'TGO', 'NGA'];

const on = (day: string) => ({ first: day, last: day, certainty: 'day' as const, text: day });

const LONG =
  'Sahel, Boucle du Mouhoun and the three northern provinces: attacks on markets and on roads to them may go on into the harvest, and keep those who fled from coming home';

const warnings: Invented[] = [
  {
    id: BENIN,
    noun: 'warning',
    values: {
      name: 'Northern Benin: attacks may spread south of the border parks by 30 June 2024',
      level: 'high',
      why_level: 'Twenty events in a year, after eight.',
      countries: ['BEN'],
      division: 'Alibori',
      statement: 'Armed groups move from the parks toward the markets of the north.',
      by_when: on('2024-06-30'),
      first_signal: '2023-05-01T00:00:00Z',
      raised: '2023-06-01T06:00:00Z',
      rule: BORDER_RULE,
      acknowledged: '2023-06-01T14:20:00Z',
      options_weighed: '2023-06-05T09:00:00Z',
    },
  },
  {
    id: MOPTI,
    noun: 'warning',
    values: {
      name: 'Mopti, Mali: silence where events used to be reported',
      level: 'elevated',
      why_level: 'Nothing reported for three months.',
      countries: ['MLI'],
      division: 'Mopti',
      first_signal: '2024-01-22T00:00:00Z',
      raised: '2024-02-01T06:00:00Z',
      rule: SURGE_RULE,
    },
  },
  {
    id: idOf(503),
    noun: 'warning',
    values: {
      name: LONG,
      level: 'high',
      countries: ['BFA', 'MLI', 'NER'],
      place: { name: 'Dori', lon: -0.03, lat: 14.03, precision: 'near', country: 'BFA' },
      first_signal: '2024-01-02T00:00:00Z',
      raised: '2024-01-20T06:00:00Z',
      acknowledged: '2024-01-20T08:00:00Z',
      raised_by: 'Desk, Sahel',
    },
  },
  {
    id: idOf(504),
    noun: 'warning',
    values: {
      name: 'توتر قبل الانتخابات في نواكشوط',
      level: 'watch',
      why_level: 'حشود في الساحات.',
      countries: ['MRT'],
      first_signal: '2024-01-15T00:00:00Z',
      raised: '2024-01-16T00:00:00Z',
      acknowledged: '2024-01-16T02:00:00Z',
      options_weighed: '2024-01-18T00:00:00Z',
      muted_until: on('2024-03-01'),
      why_muted: 'The commission meets on that day.',
    },
  },
  {
    id: idOf(505),
    noun: 'warning',
    values: {
      name: 'Guinea: soldiers may not go back to barracks',
      level: 'elevated',
      why_level: 'As in 2009.',
      countries: ['GIN'],
      first_signal: '2023-03-01T00:00:00Z',
      raised: '2023-03-04T00:00:00Z',
      acknowledged: '2023-03-04T02:00:00Z',
      options_weighed: '2023-03-06T00:00:00Z',
      closed: '2023-09-01T00:00:00Z',
      why_closed: 'The transition has a date.',
      came_true: 'averted',
    },
  },
];

const rules: Invented[] = [
  {
    id: BORDER_RULE,
    noun: 'rule',
    values: {
      name: 'Spill-over toward a border',
      indicator: 'near_border',
      units: 'divisions',
      months: 3,
      comparison: 'at_least',
      threshold: 10,
      only_quiet: true,
      level: 'watch',
      state: 'active',
      note: 'Events within three months in divisions of other countries that touch this one.',
    },
  },
  {
    id: SURGE_RULE,
    noun: 'rule',
    values: {
      name: 'Surge against its own past',
      indicator: 'surge',
      units: 'divisions',
      threshold: 1,
      comparison: 'above',
      least_events: 3,
      level: 'elevated',
      except_countries: ['NGA'],
      state: 'active',
    },
  },
  {
    id: idOf(553),
    noun: 'rule',
    values: {
      name: 'Many deaths likely in the year ahead',
      indicator: 'outlook_exceedance',
      units: 'countries',
      threshold: 0.5,
      level: 'high',
      countries: ['MLI', 'NER'],
      state: 'paused',
    },
  },
];

const evidence = (at: number, speaks: string, name: string, weight: string | null, more = {}): Invented => ({
  id: idOf(600 + at),
  noun: 'evidence',
  values: { warning: BENIN, speaks, name, ...(weight ? { weight } : {}), when: on('2023-12-31'), ...more },
});

const parts: Invented[] = [
  evidence(1, 'for', '20 events in Benin in 2023, after 8 in 2022 and 6 in 2021', 'strong', { rule: BORDER_RULE }),
  evidence(2, 'for', '6 events in May 2023', 'strong', { observed: 6, expected: '0–2' }),
  evidence(3, 'for', '26 events within 50 km outside the border in 2023, after 15 and 1', 'medium'),
  evidence(4, 'against', 'Outside the border 5 events in the second half of 2023, after 21 in the first', 'medium'),
  evidence(5, 'against', '3 events and 3 deaths in the last quarter: within the band', 'medium'),
  evidence(6, 'against', 'Local committees report markets open in Kérou', null),
  {
    id: idOf(611),
    noun: 'judgement',
    values: {
      warning: BENIN,
      who: 'Desk, Benin',
      likelihood: 'likely',
      percent_low: 55,
      percent_high: 70,
      confidence: 'moderate',
      when: on('2023-06-02'),
    },
  },
  {
    id: idOf(612),
    noun: 'judgement',
    values: {
      warning: BENIN,
      who: 'Mediation support',
      likelihood: 'about_even',
      confidence: 'low',
      when: on('2023-06-03'),
    },
  },
  {
    id: idOf(621),
    noun: 'action',
    values: {
      warning: BENIN,
      name: 'Call to the Government',
      kind: 'call',
      decided: '2023-06-08T09:00:00Z',
      taken: '2023-06-09T09:00:00Z',
      by: 'UNOWA',
    },
  },
  {
    id: idOf(622),
    noun: 'action',
    values: {
      warning: BENIN,
      name: 'Visit to Cotonou and Natitingou',
      kind: 'visit',
      partners: [ECOWAS],
      taken: '2023-06-26T00:00:00Z',
    },
  },
  {
    id: idOf(623),
    noun: 'action',
    values: { warning: idOf(505), name: 'Shuttle', kind: 'special_envoy', taken: '2023-03-09T00:00:00Z' },
  },
  {
    id: idOf(631),
    noun: 'assignment',
    values: { warning: BENIN, partner: ECOWAS, role: 'lead', task: 'Border committee' },
  },
  { id: idOf(632), noun: 'assignment', values: { warning: BENIN, partner: AFRICAN_UNION, role: 'support' } },
];

/** Returns all of it, and so many warnings more. */
export function inventWarnings(many: number): Invented[] {
  const others = Array.from({ length: many }, (_, at): Invented => {
    const day = String(1 + (at % 28)).padStart(2, '0');
    const month = String(1 + (at % 12)).padStart(2, '0');
    const raised = `2023-${month}-${day}T00:00:00Z`;
    return {
      id: idOf(FIRST_OF_MANY + at),
      noun: 'warning',
      values: {
        name: `Warning ${at}`,
        level: LEVELS[at % 3],
        countries: [COUNTRIES[at % COUNTRIES.length]],
        first_signal: raised,
        raised,
        ...(at % 4 > 0 ? { acknowledged: raised } : {}),
        ...(at % 5 === 0 ? { closed: '2024-01-02T00:00:00Z', why_closed: 'Quiet.' } : {}),
      },
    };
  });
  return [...rules, ...warnings, ...parts, ...others];
}
