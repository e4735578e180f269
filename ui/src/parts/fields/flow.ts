/** The way of the keyboard through a form: from one field to the next, and to the first that needs a look. */

/** Opens the marking of the field that one is at, with Alt. */
export const MARK_FIELD_KEY = '0';

const STOPS = 'input, textarea, select, button, [tabindex]';

/** Returns what the keyboard comes by, in order. */
function stopsOf(root: HTMLElement): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(STOPS)];
  return all.filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && !stop.closest('[hidden]'));
}

/** Moves the focus to what follows. */
export function moveOn(root: HTMLElement, from: HTMLElement): void {
  const stops = stopsOf(root);
  stops[stops.indexOf(from) + 1]?.focus();
}

/** Moves the focus to the first field that something is wrong with. Tells whether there is one. */
export function moveToWrong(root: HTMLElement): boolean {
  const wrong = root.querySelector<HTMLElement>('[aria-invalid="true"]');
  wrong?.focus();
  return wrong !== null;
}

/** Opens the marking of the field that one is at; tells whether it may have one. */
export function openMark(target: EventTarget | null): boolean {
  const box = target instanceof Element ? target.closest('.box') : null;
  const button = box?.querySelector<HTMLElement>(':scope > [data-mark] button');
  button?.click();
  return button != null;
}

/** Returns a letter for each word, its first that no other word has taken. */
export function lettersOf(words: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken);
  return words.map((word) => {
    const letter = [...word.toUpperCase()].find((one) => /[A-Z]/.test(one) && !used.has(one)) ?? '';
    used.add(letter);
    return letter;
  });
}

/** Returns the letter or digit of a key that is pressed with Alt, whatever letter the system makes of it; otherwise nothing. */
export function altKey(event: KeyboardEvent): string {
  if (!event.altKey || event.ctrlKey || event.metaKey) return '';
  return /^(?:Key|Digit)(.)$/.exec(event.code)?.[1] ?? (event.key.length === 1 ? event.key.toUpperCase() : '');
}
