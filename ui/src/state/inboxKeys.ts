/**
 * What a second stroke does: G and then a letter grades the outlet, C and then a digit the content, X and then a digit sets aside. No
 * digit does anything else meanwhile: a slip never links.
 */
import { inbox } from './inbox.svelte';
import {
  CONTENT_GRADES,
  deciding,
  type Field,
  focusList,
  focusOn,
  gradeContent,
  gradeOutlet,
  REASONS,
  SOURCE_GRADES,
  type Stroke,
  setAside,
} from './inboxDecisions.svelte';
import { openItem } from './inboxItem.svelte';

/** Waits for the second stroke; the same first stroke again waits no longer. */
export function begin(stroke: Stroke): void {
  if (inbox.id === null) return;
  deciding.field = null;
  deciding.stroke = deciding.stroke === stroke ? null : stroke;
}

/** Opens a line to write in; it takes the focus itself. */
export function write(field: Field): void {
  if (inbox.id !== null) [deciding.stroke, deciding.field] = [null, field];
}

/** Closes the line that is open, and gives the keys back to the list. */
export function leaveField(): void {
  deciding.field = null;
  focusList();
}

/** Takes a key as the second stroke. Tells whether it was one; a key that begins something else ends the waiting. */
export function secondStroke(name: string): boolean {
  const { stroke } = deciding;
  if (stroke === null || name === 'Escape' || /^(Ctrl|Alt|Shift)/.test(name)) return false;
  const at = Number(name) - 1;
  const [grade, reason] = [SOURCE_GRADES.find((one) => one === name), REASONS[at]];
  if (stroke === 'outlet' && grade) gradeOutlet(grade);
  else if (stroke === 'content' && CONTENT_GRADES[at] !== undefined) gradeContent(at + 1);
  else if (stroke === 'aside' && reason) setAside(reason);
  else if (stroke === 'aside' && name === 'W') focusOn('item-words');
  else if (/^\d$/.test(name)) return true;
  else {
    deciding.stroke = null;
    return false;
  }
  return true;
}

/** One step back: from two strokes, from a line, from the text to the list, from a search to all, and then to the rail. */
export function inboxUp(): void {
  const list = document.querySelector('[data-focus="items"]');
  if (deciding.stroke !== null) deciding.stroke = null;
  else if (deciding.field !== null) leaveField();
  else if (inbox.form === 'rules') inbox.form = 'items';
  else if (list && list !== document.activeElement) focusList();
  else if (inbox.narrowed) inbox.widen();
  else document.querySelector<HTMLElement>('[data-testid="go-inbox"]')?.focus();
}

/** Goes from the list to the text of the open item. */
export function read(): void {
  if (openItem.page) focusOn('item');
}

/** How much of a page one goes on by, so that the last line is still seen. */
const PART = 0.85;

/** Goes on by a page in the open item. */
export function scroll(): void {
  const pane = document.querySelector<HTMLElement>('[data-focus="item"]');
  pane?.scrollBy?.({ top: pane.clientHeight * PART });
}
