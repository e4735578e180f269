import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editor } from '@/state/editor.svelte';
import { picking } from '@/state/picking.svelte';
import { newRecord } from '@/state/recordActions';
import { screen } from '@/state/screen.svelte';
import { openRecordPlace, resetRecord } from './recordWindow';

/** Whole places of the window are made and left, which takes a while where the machine is busy. */
const SLOW = { timeout: 15_000 };

beforeEach(() => {
  Object.assign(window, { innerWidth: 1600 });
  resetRecord();
});
afterEach(cleanup);

describe('the place of a form', () => {
  it('is taken from the map and stands in the form when one is back', async () => {
    await openRecordPlace();
    await newRecord('presence');
    const [button] = await page.findAllByTestId('pick-place', {}, SLOW);
    if (!button) throw new Error('No button stands beside the place.');
    await fireEvent.click(button);
    await vi.waitFor(() => expect(page.queryByTestId('record')).toBeNull(), SLOW);
    expect([picking.active, screen.place]).toEqual([true, 'situation']);
    await picking.take(-4.19, 14.494);
    await vi.waitFor(() => expect(screen.place).toBe('record'), SLOW);
    const stored = editor.form?.root.values.place;
    expect(stored).toEqual({ name: '12 km from Mopti', lon: -4.19, lat: 14.494, precision: 'near', country: 'MLI' });
    await vi.waitFor(() => {
      const field = document.activeElement as HTMLInputElement | null;
      expect(field?.value).toBe('12 km from Mopti');
    }, SLOW);
  });
});
