/** Which words of the field does the window explain? Each with its meaning, in the order of the window's language. */
import { byName } from './numbers';
import { t } from './texts.svelte';

const TERMS = [
  'subregion',
  'regional_office',
  'division',
  'cell',
  'event',
  'kind',
  'deaths',
  'best_estimate',
  'precision',
  'no_data',
  'as_of',
  'period',
  'source',
  'report',
  'grade',
  'import_run',
  'reject',
  'marking',
  'exercise',
  'interval',
  'band',
  'hot_spot',
  'q_value',
  'spill_over',
  'outlook',
  'benchmark',
  'calibration',
  'median',
  'onset',
  'indicator',
  'threshold',
  'rule',
  'warning',
  'level',
  'evidence',
  'first_signal',
  'acknowledged',
  'action',
  'false_alarm',
  'threshold_moment',
  'preventive_diplomacy',
  'engagement',
  'good_offices',
  'mediation',
  'fact_finding',
  'commission_of_inquiry',
  'contact_group',
  'demarche',
  'track',
  'role',
  'burden_sharing',
  'agreement',
  'commitment',
  'election',
  'constitutional_crisis',
  'mandate',
  'partner',
  'presence',
  'capability',
  'leverage',
  'country_team',
  'special_representative',
  'expert',
  'standby_team',
  'deployment',
  'fund',
  'trafficking',
  'route',
  'lesson',
  'after_action_note',
  'casebook',
  'briefing',
  'horizon_scan',
  'mission_pack',
] as const;

export type Term = { id: string; term: string; meaning: string };

/** Returns a text without accents, vowel signs and capitals. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Returns the words in alphabetical order. */
export function glossary(): Term[] {
  const terms = TERMS.map((id) => ({ id, term: t(`term-${id}`), meaning: t(`term-${id}-meaning`) }));
  return terms.sort((a, b) => byName(a.term, b.term));
}

/** Returns those whose name or meaning holds every word of a text. */
export function explained(terms: readonly Term[], text: string): Term[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return terms.filter(({ term, meaning }) => {
    const whole = folded(`${term} ${meaning}`);
    return words.every((word) => whole.includes(word));
  });
}
