/** Warnings in words: how long they waited, where they are, how likely they are held to be. */
import type { RecordCard } from '@/contract/RecordCard';
import type { WarningBoard } from '@/contract/WarningBoard';
import type { WarningCard } from '@/contract/WarningCard';
import { desk } from './desk.svelte';
import { durationWords } from './durations';
import { listed, number, percent, span } from './numbers';
import { choiceName } from './recordNames';
import { t } from './texts.svelte';

export const LEVELS = ['watch', 'elevated', 'high'] as const;
export type Level = (typeof LEVELS)[number];

export function levelOf(level: unknown): Level {
  return LEVELS.find((one) => one === level) ?? 'watch';
}

/** Returns the division or place with its countries. */
export function whereWords({ place, countries }: WarningCard): string {
  const names = [place, ...countries.map((iso3) => desk.countryName(iso3))];
  return listed(names.filter((name, at, all) => name !== '' && all.indexOf(name) === at));
}

/** Returns the rule that raised it, or who did. */
export function raisedByWords({ raised_by }: WarningCard): string {
  return raised_by || t('warning-by-person');
}

/** Returns how long it waits, or how long it waited for its first action. */
export function waitWords({ clock }: WarningCard): string {
  if (clock.waiting !== null) return t('warning-waits', { time: durationWords(clock.waiting) });
  if (clock.signal_to_action !== null) return t('warning-acted', { time: durationWords(clock.signal_to_action) });
  return t('warning-closed-unacted');
}

/** Returns why no warning is recorded. */
export function noneWhy({ rules, rules_ran }: WarningBoard): string {
  if (desk.empty) return t('warnings-none-no-events');
  if (rules === 0) return t('warnings-none-no-rules');
  return t(rules_ran === null ? 'warnings-none-not-looked' : 'warnings-none-looked');
}

function percentWords(low: unknown, high: unknown): string {
  const ends = [low, high].filter((end) => typeof end === 'number').map((end) => number(end));
  if (ends.length === 0) return '';
  const told = percent(span(ends));
  if (ends.length > 1) return told;
  return t(typeof low === 'number' ? 'warning-at-least' : 'warning-at-most', { percent: told });
}

/** Returns likely, 55–70 %; where only one end is given, likely, at least 55 %. */
export function likelihoodWords({ values }: RecordCard): string {
  const word = choiceName(String(values.likelihood));
  return listed([word, percentWords(values.percent_low, values.percent_high)]);
}

export function confidenceWords({ values }: RecordCard): string {
  return t('warning-confidence', { confidence: choiceName(String(values.confidence)) });
}
