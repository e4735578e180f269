import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Marking } from '@/contract/Marking';
import { desk } from '@/state/desk.svelte';
import { onCopy, onDragStart } from '@/state/leaving';
import { record } from '@/state/record.svelte';
import { texts } from '@/state/texts.svelte';
import { SHUTTLE } from './inventedRecords';
import { openPlace } from './pages';
import { openRecordPlace, resetRecord } from './recordWindow';

/** What a program takes from the clipboard, or from what is dropped on it. */
class Carried {
  readonly held = new Map<string, string>();
  readonly setData = (kind: string, text: string) => void this.held.set(kind, text);
  readonly clearData = () => this.held.clear();
}

/** Marks the desk, whatever its answer said. */
function mark(marking: Marking): void {
  if (!desk.opening) throw new Error('The desk is not open.');
  desk.opening = { ...desk.opening, marking };
}

function select(from: Node, to = from): void {
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Copies what is selected as a key does; returns what another program would be given, `null` where the web view fills it. */
function copied(from: Element): string | null {
  const carried = new Carried();
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: carried });
  from.dispatchEvent(event);
  return event.defaultPrevented ? (carried.held.get('text/plain') ?? '') : null;
}

async function openWindow(marking: Marking): Promise<HTMLElement> {
  openPlace('situation');
  const place = await page.findByTestId('marking');
  mark(marking);
  await tick();
  return place;
}

afterEach(async () => {
  getSelection()?.removeAllRanges();
  cleanup();
  await texts.speak('en');
});

describe('text that is copied', () => {
  it('bears the marking of the desk before it', async () => {
    const shown = await openWindow('confidential');
    select(shown);
    expect(copied(shown)).toBe('CONFIDENTIAL\nConfidential');
  });

  it('says in an exercise that it is one, and speaks the language of the window', async () => {
    const shown = await openWindow('strictly_confidential');
    if (desk.opening) desk.opening = { ...desk.opening, exercise: true };
    await texts.speak('fr');
    select(shown);
    expect(copied(shown)?.split('\n')[0]).toBe('STRICTEMENT CONFIDENTIEL · EXERCICE');
  });

  it('leaves as it is where nothing is above Unclassified, where nothing is selected, and from a field', async () => {
    const shown = await openWindow('unclassified');
    select(shown);
    expect(copied(shown)).toBeNull();
    mark('confidential');
    const field = document.createElement('input');
    shown.parentElement?.append(field);
    expect(copied(field)).toBeNull();
    getSelection()?.removeAllRanges();
    expect(copied(shown)).toBeNull();
  });

  it('counts as marked with the highest before the desk is open', () => {
    desk.opening = null;
    document.body.innerHTML = '<p>Words</p>';
    const words = document.querySelector('p') as HTMLElement;
    words.addEventListener('copy', (event) => onCopy(event as ClipboardEvent));
    select(words);
    expect(copied(words)).toBe('STRICTLY CONFIDENTIAL\nWords');
    words.remove();
  });
});

describe('text that is dragged', () => {
  it('goes with its marking and without its HTML', async () => {
    const shown = await openWindow('confidential');
    select(shown);
    const carried = new Carried();
    carried.setData('text/html', '<b>Confidential</b>');
    const event = new Event('dragstart', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: carried });
    shown.firstChild?.dispatchEvent(event);
    expect([...carried.held]).toEqual([['text/plain', 'CONFIDENTIAL\nConfidential']]);
  });

  it('is no picture that lies outside of what is selected', async () => {
    const shown = await openWindow('confidential');
    select(shown);
    const carried = new Carried();
    const event = Object.assign(new Event('dragstart'), { dataTransfer: carried });
    Object.defineProperty(event, 'target', { value: page.getByTestId('find') });
    onDragStart(event as unknown as DragEvent);
    expect(carried.held.size).toBe(0);
  });
});

describe('text from the page of a record', () => {
  beforeEach(resetRecord);

  async function openShuttle(): Promise<HTMLElement> {
    await openRecordPlace();
    record.open(SHUTTLE);
    const title = await page.findByTestId('record-title');
    mark('strictly_confidential');
    await tick();
    return title;
  }

  it('takes the marking of the record, not that of the desk', async () => {
    const title = await openShuttle();
    select(title);
    expect(copied(title)).toBeNull();
    const article = title.closest('[data-marking]');
    article?.setAttribute('data-marking', 'confidential');
    expect(copied(title)).toBe('CONFIDENTIAL\nShuttle from Dakar');
  });

  it('takes the higher one as soon as the name of another record is in it', async () => {
    const title = await openShuttle();
    const partner = page.getByText('ECOWAS · Economic Community of West African States', { exact: false });
    select(title, partner);
    expect(copied(title)).toMatch(/^STRICTLY CONFIDENTIAL\nShuttle from Dakar/);
  });
});

describe('what is printed of the window', () => {
  const marks = () => [...document.querySelectorAll<HTMLElement>('.paper-mark')];

  /** Lets the styles of paper hold, which are those of the program. */
  function onPaper(): HTMLStyleElement {
    const style = document.createElement('style');
    style.textContent = readFileSync(join(import.meta.dirname, '../src/styles/paper.css'), 'utf8');
    document.head.append(style);
    for (const rule of style.sheet?.cssRules ?? []) {
      if ('media' in rule) (rule as CSSMediaRule).media.mediaText = 'all';
    }
    return style;
  }

  it('bears the marking in a head, in a foot and along the side, which nobody hears', async () => {
    await openWindow('confidential');
    expect(marks().map((mark) => mark.className)).toEqual(['paper-mark head', 'paper-mark along', 'paper-mark foot']);
    expect(marks().map((mark) => mark.querySelector('span')?.textContent ?? mark.textContent)).toEqual(
      Array(3).fill('CONFIDENTIAL'),
    );
    expect(marks()[1]?.children.length).toBeGreaterThan(5);
    expect(marks().every((mark) => mark.ariaHidden === 'true' || mark.getAttribute('aria-hidden') === 'true')).toBe(
      true,
    );
  });

  it('takes the marking of a part that is marked higher than the desk', async () => {
    await openWindow('unclassified');
    const part = document.createElement('p');
    part.dataset.marking = 'confidential';
    document.body.append(part);
    await fireEvent(window, new Event('beforeprint'));
    expect(marks()[0]?.textContent).toBe('CONFIDENTIAL');
    part.remove();
  });

  it('shows the marks on paper alone, and not beside a sheet that bears its own', async () => {
    await openWindow('confidential');
    document.body.id = 'app';
    for (const mark of marks()) document.body.append(mark);
    const style = onPaper();
    const shown = () => marks().map((mark) => getComputedStyle(mark).display);
    expect(shown()).toEqual(['block', 'flex', 'block']);
    // A dialog, which lies over all else, leaves them room.
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    expect(getComputedStyle(dialog).maxBlockSize).toBe('calc(100% - 64px)');
    dialog.remove();
    const sheet = document.createElement('div');
    sheet.className = 'printed-sheet';
    document.body.append(sheet);
    expect(shown()).toEqual(['none', 'none', 'none']);
    sheet.remove();
    style.remove();
    document.body.removeAttribute('id');
  });
});
