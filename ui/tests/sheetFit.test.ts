import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PrintedSheet from '@/panels/warnings/PrintedSheet.svelte';
import { leastWidth, WIDEST } from '@/panels/warnings/sheetFit';

/** How high text of so many square pixels is in a width. */
const textOf = (area: number) => (width: number) => area / width;

function sheet(): HTMLElement {
  const children = createRawSnippet(() => ({ render: () => '<p>Northern Benin</p>' }));
  render(PrintedSheet, { marking: 'Confidential', told: null, children });
  const found = document.querySelector<HTMLElement>('.printed-sheet');
  if (!found) throw new Error('There is no sheet.');
  return found;
}

/** What the sheet takes of the paper, whatever it is laid out in. */
function takes(height: () => number): void {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(height);
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the width that a sheet is laid out in', () => {
  it('is that of the page where it fits as it is', () => {
    expect(leastWidth(() => 300)).toBe(694);
    expect(leastWidth(textOf(694 * 964))).toBe(694);
  });

  it('is the least that makes it fit, and not a pixel more', () => {
    const height = textOf(1_200_000);
    const width = leastWidth(height) ?? 0;
    const printed = (wide: number) => (height(wide) * 694) / wide;
    expect(width).toBeGreaterThan(694);
    expect(printed(width)).toBeLessThanOrEqual(964);
    expect(printed(width - 1)).toBeGreaterThan(964);
  });

  it('goes as far as can be read, and is none beyond', () => {
    const highest = (WIDEST * 964) / 694;
    expect(leastWidth((width) => (width < WIDEST ? highest * 2 : highest))).toBe(WIDEST);
    expect(leastWidth(() => highest + 1)).toBeNull();
  });
});

describe('a printed sheet', () => {
  it('is the sentence alone until it is known to fit, and again after it was printed', async () => {
    const found = sheet();
    takes(() => 900);
    expect(found.classList.contains('fits')).toBe(false);
    expect(found.textContent).toContain('nothing is printed without its marking');
    await fireEvent(window, new Event('beforeprint'));
    expect(found.classList.contains('fits')).toBe(true);
    expect(found.querySelector<HTMLElement>('.laid')?.style.getPropertyValue('--shrink')).toBe('1');
    await fireEvent(window, new Event('afterprint'));
    expect(found.classList.contains('fits')).toBe(false);
  });

  it('is measured as it is printed', async () => {
    const found = sheet();
    const seen: boolean[] = [];
    takes(() => {
      seen.push(found.classList.contains('fits'));
      return 900;
    });
    await fireEvent(window, new Event('beforeprint'));
    expect(new Set(seen)).toEqual(new Set([true]));
  });

  it('stays the sentence where it does not fit, or cannot be measured', async () => {
    const found = sheet();
    takes(() => 5000);
    await fireEvent(window, new Event('beforeprint'));
    expect(found.classList.contains('fits')).toBe(false);
    vi.restoreAllMocks();
    takes(() => {
      throw new Error('no layout');
    });
    window.addEventListener('error', (event) => event.preventDefault(), { once: true });
    await fireEvent(window, new Event('beforeprint'));
    expect(found.classList.contains('fits')).toBe(false);
  });

  it('bears its marking in the head, in the foot and beside', () => {
    const found = sheet();
    expect([...found.querySelectorAll('.edge')].map((one) => one.textContent)).toEqual([
      'Confidential',
      'Confidential',
    ]);
    expect(found.querySelectorAll('.side span').length).toBeGreaterThan(2);
  });

  it('gives the styles of paper back after it was measured', async () => {
    const style = document.createElement('style');
    style.textContent = '@media print { p { margin: 0 } } @media (min-width: 1px) { p { margin: 1px } }';
    document.head.append(style);
    const medium = () => [...(style.sheet?.cssRules ?? [])].map((rule) => (rule as CSSMediaRule).media.mediaText);
    sheet();
    let during: string[] = [];
    takes(() => {
      during = medium();
      return 900;
    });
    await fireEvent(window, new Event('beforeprint'));
    expect(during).toEqual(['all', '(min-width: 1px)']);
    expect(medium()).toEqual(['print', '(min-width: 1px)']);
    style.remove();
  });
});
