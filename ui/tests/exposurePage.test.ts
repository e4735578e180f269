import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { country } from '@/state/country.svelte';
import { partners } from '@/state/partners.svelte';
import { screen } from '@/state/screen.svelte';
import type { FakeBackend } from './backend';
import { exposureOf } from './followed';
import { faults, openPlace, words } from './pages';

async function openExposure(other: Partial<FakeBackend> = {}): Promise<HTMLElement> {
  openPlace('partners', other);
  partners.tab = 'exposure';
  return page.findByTestId('exposure');
}

function rowOf(panel: HTMLElement, of: string): string {
  return words(panel.querySelector(`[data-class=${of}]`));
}

afterEach(() => {
  cleanup();
  country.close();
  screen.go('situation');
});

describe('violence and presence', () => {
  it('says what share of deaths fell where somebody is, with its interval and period', async () => {
    const panel = words(await openExposure());
    expect(panel).toContain(
      'Of 797 deaths in 2 places of countries with recorded presence, 73 % fell where a partner is known to be (90 % between 61 % and 83 %).',
    );
    expect(panel).toContain('31 deaths in 1 places of countries without recorded presence are left out.');
    expect(panel).toContain('Presences are those of');
    expect(panel).toContain('Violence of 1 Jan 2023 to 31 Dec 2023.');
  });

  it('keeps nobody known, not recorded, no data and quiet apart', async () => {
    const panel = await openExposure();
    expect(rowOf(panel, 'unmet')).toMatch(
      /^1 Ménaka Mali 41 212 \(180–260\) nobody known there nobody known · 2 somewhere/,
    );
    expect(rowOf(panel, 'presence_not_covered')).toContain('no data, not “nobody”');
    expect(rowOf(panel, 'no_event_data')).toContain('not known not known no event data');
    expect(rowOf(panel, 'quiet')).toContain('0 0 quiet');
    expect(rowOf(panel, 'met')).toContain('585 somebody there UNOWA, ECOWAS, and 1 more');
    expect(panel.querySelectorAll('td.gap')).toHaveLength(1);
  });

  it('says in words that the share cannot be told', async () => {
    const exposure = { ...exposureOf(), met: null, met_why_none: 'Only one place is covered.' };
    expect(words(await openExposure({ getExposure: async () => exposure }))).toContain('cannot be told');
    cleanup();
    const none = { ...exposure, unmet: [], others: [] };
    expect(words(await openExposure({ getExposure: async () => none }))).toContain(
      'No place here is known to any source.',
    );
  });

  it('opens the page of a country', async () => {
    await openExposure();
    await fireEvent.click(page.getByRole('button', { name: 'Niger' }));
    expect(country.iso3).toBe('NER');
  });

  it('has no fault that axe finds', async () => {
    await openExposure();
    expect(await faults()).toEqual([]);
  });
});
