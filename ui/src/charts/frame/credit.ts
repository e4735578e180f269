/** What a figure rests on, in words: its marking, method, sources and two ages. No picture and no file leaves without them. */
import type { Marking } from '@/contract/Marking';
import { markingWords } from '@/state/marking';
import { day, dotted, moment } from '@/state/numbers';
import { t } from '@/state/texts.svelte';

export interface ChartCredit {
  /** Method and its version, for example "own-past band 1.0"; empty where nothing but counting was done. */
  method: string;
  /** Publishers with their licences, as they must be cited. */
  sources: readonly string[];
  /** Day of the newest observation. */
  newest: string | null;
  /** When the figures were last computed, or their events imported, RFC 3339. */
  lastRun: string | null;
  marking: Marking;
  /** The area, the period and what else was asked for, where the page says it and the title does not. */
  about?: string;
  /** Sentences that must be read with the figures. */
  caveats?: readonly string[];
  /** What is drawn is invented. */
  exercise: boolean;
}

/** Returns the marking as it is written: UNCLASSIFIED. */
export function markingLine(credit: ChartCredit): string {
  return markingWords(credit.marking);
}

export function methodLine(credit: ChartCredit): string {
  return credit.method ? t('chart-method', { method: credit.method }) : t('chart-counted');
}

export function sourcesLine(credit: ChartCredit): string {
  return credit.sources.length > 0 ? t('chart-sources', { sources: dotted(credit.sources) }) : t('chart-no-sources');
}

/** Returns both ages; where one is not known it says so. */
export function agesLine(credit: ChartCredit): string {
  return t('chart-ages', {
    newest: credit.newest ? day(credit.newest) : t('not-known'),
    run: credit.lastRun ? moment(credit.lastRun) : t('not-known'),
  });
}

/** Returns all lines that stand beneath a picture, in the order of reading. */
export function creditLines(credit: ChartCredit): string[] {
  return [methodLine(credit), sourcesLine(credit), agesLine(credit)];
}
