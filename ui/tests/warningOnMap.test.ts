import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '@/contract/SearchHit';
import { camera } from '@/state/camera.svelte';
import { layers } from '@/state/layers.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { idOf } from './inventedRecords';
import { BENIN, MOPTI } from './inventedWarnings';
import { faults } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';
import { openWarningPage, resetWarnings } from './warningWindow';

const fit = vi.spyOn(camera, 'fit').mockImplementation(() => {});
const MALI = { type: 'country', iso3: 'MLI' };

function found(name: string, code: string, center: [number, number]): SearchHit {
  return { type: 'place', name, context: '', place: { type: 'admin1', code }, center };
}

beforeEach(() => {
  layers.restore('cells', 'events', ['figures', 'no_warnings']);
  fit.mockClear();
});

afterEach(() => {
  cleanup();
  resetWarnings();
  screen.go('situation');
});

describe('from a warning to the map', () => {
  it('one comes by its key: the last twelve months, the country, and then the division', async () => {
    await openWarningPage(MOPTI);
    await new Typist().press('o');
    expect(screen.place).toBe('situation');
    expect([selection.filter.since, selection.filter.until]).toEqual(['2023-01-01', '2023-12-31']);
    expect(layers.has('warnings')).toBe(true);
    await soon(() => expect(selection.place).toEqual({ type: 'admin1', code: 'MLI-mopti' }));
    expect(fit.mock.lastCall?.[0].map(Math.round)).toEqual([-7, 12, -1, 18]);
  });

  it('one comes by a button, and the country stays selected where its division is not known', async () => {
    await openWarningPage(BENIN, { search: async () => [] });
    const button = page.getByTestId('do-map');
    expect(await faults()).toEqual([]);
    await fireEvent.click(button);
    await soon(() => expect(screen.place).toBe('situation'));
    expect(selection.place).toEqual({ type: 'country', iso3: 'BEN' });
    expect(fit.mock.lastCall?.[0].map(Math.round)).toEqual([1, 6, 4, 12]);
  });

  it('a division of the same name in another country is passed over', async () => {
    await openWarningPage(MOPTI, {
      search: async () => [found('Mopti', 'X', [1, 1]), found('Mopti', 'Y', [2, 2])],
      findArea: async (lon) => ({ country: lon === 1 ? 'NER' : 'MLI', admin1: null, name: '', place: '' }),
    });
    await new Typist().press('o');
    await soon(() => expect(selection.place).toEqual({ type: 'admin1', code: 'Y' }));
  });

  it('a late name changes nothing where somebody selected something else', async () => {
    let give: (hits: SearchHit[]) => void = () => {};
    await openWarningPage(MOPTI, { search: () => new Promise((done) => (give = done)) });
    await new Typist().press('o');
    expect(selection.place).toEqual(MALI);
    selection.selectPlace(null);
    give([found('Mopti', 'Y', [2, 2])]);
    await Promise.resolve();
    expect(selection.place).toBeNull();
  });

  it('the map moves to a place that is known, and to an area that holds its country', async () => {
    selection.setArea({ type: 'subregion', id: 'central-asia' }, null);
    await openWarningPage(idOf(503));
    await new Typist().press('o');
    expect(selection.filter.area).toEqual({ type: 'subregion', id: 'west-africa' });
    expect(selection.place).toEqual({ type: 'country', iso3: 'BFA' });
    expect(fit.mock.lastCall).toEqual([[-1.53, 12.53, 1.47, 15.53]]);
  });
});
