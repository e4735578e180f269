/** The tables of threshold moments as they leave the window: what falls due, and one figure a row of each country. */
import type { CountryMoments } from '@/contract/CountryMoments';
import type { Interval } from '@/contract/Interval';
import type { Moment } from '@/contract/Moment';
import type { Moments } from '@/contract/Moments';
import { desk } from '@/state/desk.svelte';
import { t } from '@/state/texts.svelte';
import { itemKind } from '../calendar/words';
import type { ChartCell, ChartColumn, ChartTable } from '../frame/table';
import { daysAhead, likeWords } from './words';

const text = (id: string): ChartColumn => ({ id, title: id, form: 'text' });
const figure = (id: string): ChartColumn => ({ id, title: id, form: 'number' });

/** Returns what falls due, a row for each country that it is of. */
export function dueTable(moments: readonly Moment[], asOf: string): ChartTable {
  return {
    columns: [
      ...['first_day', 'last_day', 'certainty'].map(text),
      ...['days_to_first', 'days_to_last'].map(figure),
      ...['occasion', 'title', 'kind', 'late', 'iso3', 'country', 'rises', 'does_not_rise', 'not_known'].map(text),
    ],
    rows: moments.map((moment) => {
      const { item } = moment;
      return [
        ...item.days,
        item.certainty,
        ...daysAhead(moment, asOf),
        item.occasion,
        item.title,
        itemKind(item),
        t(item.late ? 'yes' : 'no'),
        moment.country,
        desk.placeName(moment.country, moment.name),
        ...[moment.rising, moment.level, moment.not_known].map((indicators) => indicators.join(' ')),
      ];
    }),
  };
}

/** Returns every figure of the countries, and a row without figures for each that has no data. */
export function countryTable(moments: Moments): ChartTable {
  return {
    columns: [
      ...['iso3', 'country', 'figure', 'place', 'month'].map(text),
      ...['value', 'low', 'expected', 'high', 'confidence', 'probability', 'of'].map(figure),
      ...['rises', 'says'].map(text),
    ],
    rows: [
      ...moments.countries.flatMap(countryRows),
      ...moments.no_data.map((name) => row(['', desk.spoken(name)], 'no_data', { says: t('no-data') })),
    ],
  };
}

type Cells = {
  place?: string;
  month?: string;
  value?: number | null;
  low?: ChartCell;
  expected?: ChartCell;
  high?: ChartCell;
  confidence?: ChartCell;
  probability?: ChartCell;
  of?: ChartCell;
  rises?: string;
  says?: string;
};

/** Returns a row; what is not given does not apply. */
function row(country: readonly [string, string], what: string, cells: Cells): ChartCell[] {
  const { place = '', month = '', value = null, low = '', expected = '', high = '' } = cells;
  const { confidence = '', probability = '', of = '', rises = '', says = '' } = cells;
  return [...country, what, place, month, value, low, expected, high, confidence, probability, of, rises, says];
}

function known(interval: Interval | null): Pick<Cells, 'value' | 'low' | 'high' | 'confidence'> {
  if (!interval) return { value: null };
  return { value: interval.value, low: interval.low, high: interval.high, confidence: interval.confidence };
}

function countryRows(one: CountryMoments): ChartCell[][] {
  const country = [one.country, desk.countryName(one.country)] as const;
  const risen = one.indicators.map((indicator) => {
    const [low, expected, high] = indicator.expected;
    const rises = indicator.rises === null ? t('not-known') : t(indicator.rises ? 'yes' : 'no');
    const { month, observed: value, p_above: probability } = indicator;
    const says = indicator.why_none ?? '';
    return row(country, indicator.indicator, { month, value, low, expected, high, probability, rises, says });
  });
  const { closeness } = one;
  if (!closeness) return [...risen, row(country, 'closeness', { says: one.closeness_why_none ?? '' })];
  const near = closeness.divisions.flatMap((division) => [
    row(country, 'closeness_share', {
      place: division.name,
      of: division.ordinary,
      ...known(division.share),
    }),
    ...division.like.map((like) => {
      const [alike, different] = likeWords(like);
      const says = t('moments-like-says', { place: division.name, alike, different });
      return row(country, 'like_distance', {
        place: like.name,
        month: like.month,
        value: like.distance,
        says,
      });
    }),
  ]);
  return [
    ...risen,
    ...near,
    row(country, 'check_hits', {
      of: closeness.checked,
      ...known(closeness.hits),
      says: closeness.worth,
    }),
    row(country, 'check_baseline', { value: closeness.baseline }),
  ];
}
