/** The legend of the outlook: of which months, whose figures, how much is too little known, and what it is not. */
import type { CellOutlooks } from '@/contract/CellOutlooks';
import type { Outlooks } from '@/contract/Outlooks';
import { number } from '@/state/numbers';
import { outlookMonths } from '@/state/outlookWords';
import { t } from '@/state/texts.svelte';
import type { LegendEntry } from './legend';

/** What the legend of the outlook is made from. */
export interface OutlookFacts {
  countries: Outlooks;
  /** The cells; null while countries are drawn. */
  cells: CellOutlooks | null;
  /** A picture of events is wished for that is not drawn beside it. */
  instead: boolean;
  /** The whole world is asked of, of which nobody names what is not stored. */
  world: boolean;
}

/** Returns the title, with what is a class of what. */
export function outlookTitle({ cells }: OutlookFacts): string {
  return t(cells ? 'outlook-map-title-cells' : 'outlook-map-title-countries');
}

/** Returns the entries. */
export function outlookEntries({ countries, cells, instead, world }: OutlookFacts): LegendEntry[] {
  const shown: readonly { is_benchmark: boolean }[] = cells ? cells.cells : countries.countries;
  const benchmark = shown.filter((one) => one.is_benchmark).length;
  const few = countries.too_little.length;
  return [
    words(t('outlook-map-months', outlookMonths(cells ?? countries))),
    words(
      t(`outlook-map-benchmark${benchmark === 0 ? '-none' : ''}`, {
        count: number(benchmark),
        all: number(shown.length),
      }),
    ),
    ...(world ? [hatch(t('outlook-map-unknown'))] : []),
    ...(few > 0 ? [hatch(t('outlook-map-too-little', { n: few, count: number(few) }))] : []),
    ...(cells ? cellEntries(cells) : []),
    words(t('outlook-map-no-prediction')),
    ...(instead ? [words(t('outlook-map-instead'))] : []),
  ];
}

function cellEntries({ too_little, needed, imprecise }: CellOutlooks): LegendEntry[] {
  return [
    words(
      t('outlook-map-cells-few', { count: number(too_little), needed: number(needed[0]), months: number(needed[1]) }),
    ),
    ...(imprecise > 0 ? [words(t('outlook-map-imprecise', { n: imprecise, count: number(imprecise) }))] : []),
  ];
}

function hatch(text: string): LegendEntry {
  return { symbol: { kind: 'hatch' }, text };
}

/** A line in words that has no mark. */
function words(text: string): LegendEntry {
  return { symbol: { kind: 'words' }, text };
}
