import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import TypeAhead from '@/parts/TypeAhead.svelte';

const OFFICES = ['Bissau', 'Bamako', 'Dakar'].map((text) => ({ text }));

function openField(eager = true) {
  const onleave = vi.fn();
  const ask = (written: string) => OFFICES.filter(({ text }) => text.startsWith(written));
  render(TypeAhead, { id: 'office', label: 'Offices', ask, ontake: () => {}, onleave, eager, opens: true });
  const field = page.getByRole<HTMLInputElement>('combobox');
  const chosen = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();
  return { field, chosen, onleave };
}

afterEach(cleanup);

describe('a field that suggests', () => {
  it('goes on as it was when another window had the focus for a while', async () => {
    const { field, chosen, onleave } = openField();
    field.focus();
    await fireEvent.input(field, { target: { value: 'Ba' } });
    await fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(chosen()).toBe('Bamako');
    // So WebKit tells that the window lost the focus and has it again: the field stays the active element.
    await fireEvent.blur(field);
    expect(chosen()).toBe('Bamako');
    expect(onleave).not.toHaveBeenCalled();
    field.setSelectionRange(2, 2);
    await fireEvent.focus(field);
    await fireEvent.focus(field);
    expect([chosen(), field.value, field.selectionStart]).toEqual(['Bamako', 'Ba', 2]);
  });

  it('takes what anybody may have written in it when the window loses the focus', async () => {
    const { field, onleave } = openField(false);
    field.focus();
    await fireEvent.input(field, { target: { value: 'a report' } });
    await fireEvent.blur(field);
    expect(onleave).toHaveBeenCalledExactlyOnceWith('a report');
  });

  it('is left when the window comes back with the focus elsewhere, of which it was not told', async () => {
    const { field, onleave } = openField();
    field.focus();
    await fireEvent.input(field, { target: { value: 'Ba' } });
    await fireEvent.blur(field);
    await fireEvent.focus(window);
    expect(onleave).not.toHaveBeenCalled();
    const active = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.body);
    onTestFinished(() => active.mockRestore());
    await fireEvent.focus(window);
    expect(onleave).toHaveBeenCalledExactlyOnceWith('Ba');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('puts its suggestions away when it is left, and offers all of them when one comes back', async () => {
    const { field, onleave } = openField();
    field.focus();
    await fireEvent.input(field, { target: { value: 'Da' } });
    field.blur();
    await vi.waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('false'));
    expect(onleave).toHaveBeenCalledExactlyOnceWith('Da');
    field.focus();
    await vi.waitFor(() => expect(page.getAllByRole('option')).toHaveLength(OFFICES.length));
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
  });
});
