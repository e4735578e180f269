/** Threshold moments as the core answers them: Mali rises, Niger does not, Burkina Faso is old, Ghana has no data. Invented. */
import type { CalendarItem } from '@/contract/CalendarItem';
import type { CountryCloseness } from '@/contract/CountryCloseness';
import type { CountryMoments } from '@/contract/CountryMoments';
import type { Interval } from '@/contract/Interval';
import type { Moment } from '@/contract/Moment';
import type { Moments } from '@/contract/Moments';
import type { RisingIndicator } from '@/contract/RisingIndicator';

export const TODAY = '2024-02-10';

const interval = (value: number, low: number, high: number): Interval => ({ value, low, high, confidence: 0.9 });

function judged(indicator: RisingIndicator['indicator'], rest: Partial<RisingIndicator>): RisingIndicator {
  return {
    indicator,
    month: '2024-01',
    observed: null,
    expected: [null, null, null],
    p_above: null,
    rises: null,
    why_none: null,
    ...rest,
  };
}

const CLOSENESS: CountryCloseness = {
  divisions: [
    {
      place: 'MLI-Gao',
      name: 'Gao',
      share: interval(0.04, 0.02, 0.08),
      ordinary: 312,
      like: [
        {
          place: 'MLI-Mopti',
          name: 'Mopti',
          month: '2012-07',
          distance: 0.12,
          alike: ['events', 'trend', 'quiet'],
          different: ['civilians'],
        },
        {
          place: 'MLI-Kidal',
          name: 'Kidal',
          month: '2009-01',
          distance: 0.19,
          alike: ['deaths', 'neighbours'],
          different: ['election', 'trend'],
        },
      ],
    },
    { place: 'MLI-Kayes', name: 'Kayes', share: interval(0.22, 0.18, 0.27), ordinary: 312, like: [] },
    { place: 'MLI-Sikasso', name: 'Sikasso', share: interval(0.47, 0.42, 0.53), ordinary: 312, like: [] },
    { place: 'MLI-Koulikoro', name: 'Koulikoro', share: interval(0.71, 0.66, 0.76), ordinary: 312, like: [] },
  ],
  compared: 4,
  violent: 5,
  escalations: 13,
  hits: interval(0.31, 0.15, 0.53),
  baseline: 0.1,
  checked: 13,
  worth:
    '31 % of 13 earlier escalations were among the closest tenth, 10 % of ordinary months: it told them apart more often than chance, and missed the others.',
};

const OLD = 'The last month that is known ended on 2023-05-31, too long before to tell of now.';

const COUNTRIES: CountryMoments[] = [
  {
    country: 'MLI',
    name: 'Mali',
    indicators: [
      judged('events', { observed: 44, expected: [12, 20.4, 31], p_above: 0.003, rises: true }),
      judged('deaths', { observed: 96, expected: [31, 70.2, 142], p_above: 0.21, rises: false }),
    ],
    closeness: CLOSENESS,
    closeness_why_none: null,
  },
  {
    country: 'NER',
    name: 'Niger',
    indicators: [
      judged('events', { observed: 0, expected: [0, 3.1, 8], p_above: 1, rises: false }),
      judged('deaths', { observed: 0, why_none: 'Fewer than 24 months are known before it.' }),
    ],
    closeness: null,
    closeness_why_none:
      'In every division there is violence now or was in the last two years, or no two years are stored: what is compared is the time before it rises.',
  },
  {
    country: 'BFA',
    name: 'Burkina Faso',
    indicators: [judged('events', { why_none: OLD }), judged('deaths', { why_none: OLD })],
    closeness: null,
    closeness_why_none: OLD,
  },
];

let made = 0;

export function momentOf(title: string, days: [string, string], country: string, rest: Partial<CalendarItem>): Moment {
  made += 1;
  const rises = country === 'MLI';
  const known = rises || country === 'NER';
  const names: Record<string, string> = { MLI: 'Mali', NER: 'Niger', BFA: 'Burkina Faso', GHA: 'Ghana' };
  return {
    item: {
      occasion: 'election',
      days,
      certainty: days[0] === days[1] ? 'day' : 'within',
      id: made.toString(16).padStart(32, 'e'),
      noun: 'election',
      title,
      state: 'planned',
      years: null,
      countries: country ? [country] : [],
      owner: '',
      marking: 'unclassified',
      late: false,
      ...rest,
    },
    country,
    name: names[country] ?? '',
    rising: rises ? ['events'] : [],
    level: rises ? ['deaths'] : known ? ['events'] : [],
    not_known: country === 'NER' ? ['deaths'] : country === 'BFA' ? ['events', 'deaths'] : [],
  };
}

const DUE: Moment[] = [
  momentOf('Registration', ['2024-02-05', '2024-02-18'], 'NER', { occasion: 'phase', state: 'registration' }),
  momentOf('Hotline between prefects', ['2024-02-29', '2024-02-29'], 'MLI', {
    occasion: 'commitment',
    noun: 'commitment',
    state: 'open',
  }),
  momentOf('Hotline between prefects', ['2024-02-29', '2024-02-29'], 'NER', {
    occasion: 'commitment',
    noun: 'commitment',
    state: 'open',
  }),
  momentOf('General elections', ['2024-04-14', '2024-04-28'], 'MLI', {}),
  momentOf('Election of mayors', ['2024-04-20', '2024-04-20'], 'GHA', {}),
  momentOf('Mandate of the contact group', ['2024-05-01', '2024-05-01'], '', { occasion: 'mandate_end', state: '' }),
  momentOf('Coup of 2020', ['2024-07-18', '2024-07-18'], 'BFA', { occasion: 'anniversary', state: 'coup', years: 4 }),
];

/** Returns what falls due in so many days. */
export function momentsOf(asOf: string | null, days: number): Moments {
  const from = asOf ?? TODAY;
  const until = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    as_of: from,
    until,
    moments: DUE.filter(({ item }) => item.days[0] <= until),
    undated: 3,
    countries: COUNTRIES,
    untold: [],
    no_data: ['Benin', 'Ghana'],
    newest: '2024-01-31',
    known_until: '2024-01',
    methods: [
      'what falls due beside what rises, method 1.0',
      'improved Farrington, method 1.0',
      'closeness to the months before escalations, method 1.1',
    ],
    publishers: [
      {
        id: 'ucdp',
        name: 'UCDP GED',
        citation: 'UCDP GED, CC BY 4.0 (Sundberg and Melander 2013)',
        licence: 'CC BY 4.0',
        events: 1200,
        stored: 1200,
        is_counted: true,
        linked: 0,
      },
    ],
  };
}
