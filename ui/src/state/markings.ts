/**
 * The three markings, and those of single fields. Among the values of a record the mark of a field stands as a field of its own, `marking.`
 * before the name; only one that is higher than the record’s marking counts.
 */
import type { Marking } from '@/contract/Marking';
import { isEmpty, type Values } from './storedForms';

/** What counts where nobody has chosen a marking. */
export const HIGHEST: Marking = 'strictly_confidential';
export const MARKINGS: readonly Marking[] = ['unclassified', 'confidential', 'strictly_confidential'];

const PREFIX = 'marking.';

/** Returns the name under which the marking of a field stands. */
export function markOf(field: string): string {
  return PREFIX + field;
}

/** Returns the field whose marking stands under a name; `null` where the name is that of a field itself. */
export function markedField(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}

/** Returns the highest of some markings: what holds them all takes it. */
export function highestOf(markings: readonly Marking[]): Marking {
  return MARKINGS.findLast((marking) => markings.includes(marking)) ?? 'unclassified';
}

/** Tells whether a marking is higher than another. */
export function isHigher(marking: Marking, than: Marking): boolean {
  return MARKINGS.indexOf(marking) > MARKINGS.indexOf(than);
}

/** Returns the marking of a field: its own where that is higher than the record's. A word that is no marking counts as the highest. */
export function fieldMarking(values: Values, field: string, record: Marking): Marking {
  const word = values[markOf(field)];
  if (isEmpty(word)) return record;
  return highestOf([MARKINGS.find((marking) => marking === word) ?? HIGHEST, record]);
}

/** Returns the marking of a field where it is higher than the record's; `null` elsewhere. */
export function ownMark(values: Values, field: string, record: Marking): Marking | null {
  const marking = fieldMarking(values, field, record);
  return isHigher(marking, record) ? marking : null;
}

/** Tells whether a field that still holds something is marked lower than it was, for which a reason is needed. */
export function isMarkLowered(was: Values, wasMarked: Marking, is: Values, isMarked: Marking): boolean {
  const fields = Object.keys(was).flatMap((name) => markedField(name) ?? []);
  return fields.some(
    (field) => !isEmpty(is[field]) && isHigher(fieldMarking(was, field, wasMarked), fieldMarking(is, field, isMarked)),
  );
}
