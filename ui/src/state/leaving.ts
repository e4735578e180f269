/**
 * What leaves the window as text, copied or dragged, and on paper: which marking it takes. A part of the page that knows its own says
 * it as `data-marking`; all else counts as marked like the desk.
 */
import type { Marking } from '@/contract/Marking';
import { desk } from './desk.svelte';
import { markingWords } from './marking';
import { highestOf, MARKINGS } from './markings';

const SAYS = '[data-marking]';
/** What somebody is writing is theirs to move within the window. */
const WRITTEN = 'input, textarea, [contenteditable]';

/** Returns the marking of all that the page shows: of the desk, or of a part that is marked higher. */
export function markingOfPage(): Marking {
  return highestOf([desk.marking, ...markingsOf([...document.querySelectorAll(SAYS)])]);
}

/** Puts the marking before text that is copied. */
export function onCopy(event: ClipboardEvent): void {
  const text = event.clipboardData ? markedText(event) : null;
  if (text === null) return;
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
}

/** Puts the marking before text that is dragged; what is dragged without having been selected is no text. */
export function onDragStart(event: DragEvent): void {
  const { target } = event;
  const isSelected = target instanceof Node && rangesOf(getSelection()).some((range) => range.intersectsNode(target));
  const text = isSelected && event.dataTransfer ? markedText(event) : null;
  if (text === null) return;
  // With the letters alone: the page as HTML would go beside them unmarked.
  event.dataTransfer?.clearData();
  event.dataTransfer?.setData('text/plain', text);
}

/** Returns what is selected with its marking before it; `null` where it leaves as it is. */
function markedText(event: Event): string | null {
  const selection = getSelection();
  const from = elementOf(event.target);
  if (event.defaultPrevented || !selection || selection.isCollapsed || from?.closest(WRITTEN)) return null;
  const text = selection.toString();
  const marking = markingOfSelection(selection);
  return text === '' || marking === 'unclassified' ? null : `${markingWords(marking, desk.exercise)}\n${text}`;
}

/** Returns the marking of the part in which all of it lies, or of a part within that is marked higher and touched. */
function markingOfSelection(selection: Selection): Marking {
  return highestOf(
    rangesOf(selection).flatMap((range) => {
      const around = elementOf(range.commonAncestorContainer);
      const within = [...(around?.querySelectorAll(SAYS) ?? [])].filter((part) => range.intersectsNode(part));
      const [own = desk.marking] = markingsOf([around?.closest(SAYS)]);
      return [own, ...markingsOf(within)];
    }),
  );
}

function rangesOf(selection: Selection | null): Range[] {
  return selection ? Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at)) : [];
}

function elementOf(target: EventTarget | null): Element | null {
  if (target instanceof Element) return target;
  return target instanceof Node ? target.parentElement : null;
}

function markingsOf(parts: readonly (Element | null | undefined)[]): Marking[] {
  return parts.flatMap((part) => MARKINGS.filter((marking) => marking === part?.getAttribute('data-marking')));
}
