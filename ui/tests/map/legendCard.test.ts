import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import LegendCard from '@/map/LegendCard.svelte';
import { onKey } from '@/state/keyboard.svelte';
import { layers } from '@/state/layers.svelte';
import { screen } from '@/state/screen.svelte';
import { view } from '@/state/view.svelte';

const legend = {
  title: 'Events per cell',
  note: '',
  swatches: [{ colour: '#b00001', label: '1' }],
  entries: [{ symbol: { kind: 'hatch' as const }, text: 'No data in the loaded files (not zero)' }],
};

beforeEach(() => {
  screen.go('situation');
  layers.restore('cells', 'events', ['figures', 'no_warnings']);
});
afterEach(cleanup);

describe('the legend', () => {
  it('folds to its classes, and a view that is opened again finds it so', async () => {
    render(LegendCard, { legend });
    expect(page.getByTestId('legend-symbols').textContent).toContain('No data');
    await fireEvent.click(page.getByRole('button', { name: /Events per cell/ }));
    expect(page.queryByTestId('legend-symbols')).toBeNull();
    expect(page.getByTestId('legend').textContent).toContain('1');
    const saved = view.present();
    expect(saved.layers).toEqual(['figures', 'legend_folded', 'no_warnings']);
    layers.restore('cells', 'events', ['figures', 'no_warnings']);
    expect(layers.legendFolded).toBe(false);
    layers.restore('cells', 'events', saved.layers);
    expect([layers.legendFolded, [...layers.shown]]).toEqual([true, ['figures']]);
  });

  it('folds by keyboard', () => {
    onKey(new KeyboardEvent('keydown', { key: 'L', shiftKey: true, cancelable: true }));
    expect(layers.legendFolded).toBe(true);
  });
});
