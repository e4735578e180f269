/** A rule as one plain sentence: where it looks, what it holds against what, and what it raises. */
import { desk } from './desk.svelte';
import { listed, number, sentences } from './numbers';
import { choiceName } from './recordNames';
import { amount } from './recordWords';
import { itemsOf, type Values } from './storedForms';
import { t, texts } from './texts.svelte';

const PERCENT = 100;
const COMPARISONS = ['at_least', 'at_most', 'above', 'below'] as const;

function countries(value: unknown): string {
  return listed(itemsOf(value).map((iso3) => desk.countryName(String(iso3))));
}

function numeric(value: unknown): number | null {
  const found = typeof value === 'string' ? Number(value.replace(',', '.')) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** Returns a bound in words: "at least 10"; where no number is written yet, "…". */
function bound(values: Values, write: (value: number) => string, usual: (typeof COMPARISONS)[number]): string {
  const threshold = numeric(values.threshold);
  const comparison = COMPARISONS.find((one) => one === values.comparison) ?? usual;
  return `${choiceName(comparison)} ${threshold === null ? '…' : write(threshold)}`;
}

function percent(value: number): string {
  return t('chart-percent', { share: amount(value * PERCENT) });
}

/** Returns what the rule looks for, without where and what it raises. */
function conditionOf(values: Values): string {
  const indicator = String(values.indicator ?? '');
  if (!texts.has(`rule-when-${indicator}`)) return t('rule-when-nothing');
  const months = numeric(values.months) ?? 1;
  return t(`rule-when-${indicator}`, {
    n: months,
    months: number(months),
    count: bound(values, amount, 'at_least'),
    most: bound(values, amount, 'at_most'),
    likelihood: bound(values, percent, 'at_least'),
    times: bound(values, amount, 'above'),
  });
}

/** Returns the whole sentence. */
export function ruleSentence(values: Values): string {
  const least = numeric(values.least_events);
  const only = countries(values.countries);
  const except = [countries(values.except_countries), listed(itemsOf(values.except_places).map(String))].filter(
    Boolean,
  );
  const parts = [
    t(values.units === 'countries' ? 'rule-in-countries' : 'rule-in-divisions', { only, where: only ? 'some' : 'all' }),
    conditionOf(values),
    least === null ? '' : t('rule-least', { n: least, count: number(least) }),
    values.only_quiet === true ? t('rule-quiet') : '',
  ];
  const raises = t('rule-raise', { level: String(values.level ?? 'watch') });
  const but = except.length > 0 ? t('rule-except', { except: listed(except) }) : '';
  return t('rule-sentence', { sees: sentences(parts), raises, but });
}
