/** A person at the keyboard: presses keys on whatever has the focus, as a browser would pass them on, and counts them. */
import { tick } from 'svelte';

type Held = { ctrl?: boolean; alt?: boolean; shift?: boolean };

const STOPS = 'a[href], button, input, select, textarea, [tabindex]';

function stops(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(STOPS)];
  return all.filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && !stop.closest('[hidden]'));
}

function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return /^\d$/.test(key) ? `Digit${key}` : key;
}

export class Typist {
  /** Keys that were pressed; one that is held down together with another counts as well. */
  strokes = 0;

  get focused(): HTMLElement {
    return document.activeElement as HTMLElement;
  }

  /** The test id of what has the focus. */
  get at(): string {
    return this.focused.dataset.testid ?? this.focused.tagName;
  }

  /** Writes a text, letter by letter. */
  async write(text: string): Promise<void> {
    for (const letter of text) await this.press(letter, { shift: /\p{Lu}/u.test(letter) });
  }

  async press(key: string, held: Held = {}): Promise<void> {
    this.strokes += 1 + Object.values(held).filter(Boolean).length;
    const event = new KeyboardEvent('keydown', {
      key,
      code: codeOf(key),
      ctrlKey: held.ctrl ?? false,
      altKey: held.alt ?? false,
      shiftKey: held.shift ?? false,
      bubbles: true,
      cancelable: true,
    });
    const target = this.focused;
    target.dispatchEvent(event);
    if (!event.defaultPrevented && !held.ctrl && !held.alt) this.#act(target, key, held.shift ?? false);
    await this.#breathe();
  }

  /** What a browser does by itself when nobody else wanted the key. */
  #act(target: HTMLElement, key: string, shift: boolean): void {
    if (key === 'Tab') this.#go(shift ? -1 : 1);
    else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this.#edit(target, key);
    else if (target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) target.click();
  }

  #go(by: number): void {
    const all = stops();
    all[all.indexOf(this.focused) + by]?.focus();
  }

  #edit(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
    const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
    const typed = key.length === 1 ? key : '';
    const from = key === 'Backspace' && start === end ? Math.max(0, start - 1) : start;
    if (typed === '' && key !== 'Backspace') return;
    field.value = field.value.slice(0, from) + typed + field.value.slice(end);
    field.setSelectionRange(from + typed.length, from + typed.length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  async #breathe(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) await tick();
  }
}
