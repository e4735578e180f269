/** Places against their own past as the core answers: one above, one below, one as expected, one that cannot be told. */

import type { ChangeStep } from '@/contract/ChangeStep';
import type { Changes } from '@/contract/Changes';
import type { ChangeUnits } from '@/contract/ChangeUnits';
import type { JudgedStep } from '@/contract/JudgedStep';
import type { PlaceChanges } from '@/contract/PlaceChanges';
import type { Verdict } from '@/contract/Verdict';
import { addMonths } from '@/state/months';

const STEPS = 24;
const DAY_MS = 86_400_000;
const WHY_NONE = 'Its past is too short: 12 steps before this one are needed, and 5 are known.';

const DIVISIONS = [
  ['MLI-mopti', 'Mopti'],
  ['NER-tillaberi', 'Tillabéri'],
  ['BFA-nord', 'Nord'],
  ['BEN-alibori', 'Alibori'],
] as const;
const COUNTRIES = [
  ['MLI', 'Mali'],
  ['NER', 'Niger'],
  ['BFA', 'Burkina Faso'],
  ['BEN', 'Benin'],
] as const;

function startOf(step: ChangeStep, at: number): string {
  if (step === 'month') return addMonths('2022-01-01', at);
  return new Date(Date.UTC(2023, 6, 17) + at * 7 * DAY_MS).toISOString().slice(0, 10);
}

function judged(start: string, observed: number | null, verdict: Verdict | null): JudgedStep {
  const known = verdict !== null;
  return {
    start,
    observed,
    expected: known ? 9.6 : null,
    low: known ? 4 : null,
    high: known ? 17 : null,
    p_above: known ? 0.2 : null,
    p_below: known ? 0.8 : null,
    verdict,
    method: known ? 'improved Farrington' : null,
    why_none: known ? null : WHY_NONE,
  };
}

function placeOf(step: ChangeStep, place: string, name: string, last: number, verdict: Verdict | null): PlaceChanges {
  const steps = Array.from({ length: STEPS }, (_, at) => {
    const start = startOf(step, at);
    if (verdict === null) return judged(start, at < STEPS - 5 ? null : last, null);
    return at === STEPS - 1 ? judged(start, last, verdict) : judged(start, 7 + ((at * 5) % 9), 'within');
  });
  const level = {
    start: startOf(step, 14),
    mean: last,
    interval: [last * 0.8, last * 1.3] as [number, number],
    p: 0.003,
  };
  return { place, name, verdict, q: null, steps, levels: verdict === 'above' ? [{ ...level, p: null }, level] : [] };
}

export function changesOf(units: ChangeUnits, step: ChangeStep): Changes {
  const names = units === 'divisions' ? DIVISIONS : COUNTRIES;
  const told = (at: number, last: number, verdict: Verdict | null, q: number | null) => {
    const [place, name] = names[at] ?? ['', ''];
    return { ...placeOf(step, place, name, last, verdict), q };
  };
  return {
    step,
    latest: startOf(step, STEPS - 1),
    // The core ranks by q alone: what has none comes where it comes.
    places: [told(0, 31, 'above', 0.0004), told(3, 2, null, null), told(2, 11, 'within', 0.62), told(1, 1, 'below', 1)],
    methods: ['surge by improved Farrington or EARS C2, method 1.0', 'changes of level, method 1.0'],
  };
}
