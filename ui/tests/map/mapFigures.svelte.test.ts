import { flushSync } from 'svelte';
import { expect, it, onTestFinished, vi } from 'vitest';
import { useBackend } from '@/backend';
import { mapFigures } from '@/map/mapFigures.svelte';
import { openFilter } from '@/state/filter';
import { selection } from '@/state/selection.svelte';
import { fakeBackend } from '../backend';

it('has the classes of a filter once that is shown, and says when they are there', async () => {
  const fake = fakeBackend();
  const asked: string[] = [];
  useBackend({
    ...fake,
    getClasses: async (key, measure, resolution) => {
      asked.push(key);
      return { ...(await fake.getClasses(key, measure, resolution)), largest: asked.length };
    },
  });
  await selection.restore(openFilter(), null, null);
  const stop = $effect.root(() =>
    mapFigures.follow(
      () => 'events',
      () => 4,
      () => null,
    ),
  );
  onTestFinished(stop);
  const largest = async () => {
    flushSync();
    await mapFigures.settled();
    return mapFigures.classes?.classes.largest;
  };
  expect(await largest()).toBe(1);
  onTestFinished(selection.drawnByMap());
  selection.setFilter({ since: '2022-01-01' });
  await vi.waitFor(() => expect(selection.key).toContain('2022-01-01'));
  expect(await largest()).toBe(1);
  expect(asked).toHaveLength(1);
  selection.drawn(selection.key ?? '');
  expect(await largest()).toBe(2);
  expect(asked).toEqual([expect.not.stringContaining('2022'), selection.key]);
});

it('has no classes where they cannot be had', async () => {
  useBackend({ ...fakeBackend(), getClasses: () => Promise.reject({ code: 'refused', message: 'No.', hint: '' }) });
  await selection.restore(openFilter(), null, null);
  const classes = await fakeBackend().getClasses('', 'events', 4);
  mapFigures.classes = { measure: 'events', classes };
  onTestFinished(
    $effect.root(() =>
      mapFigures.follow(
        () => 'deaths',
        () => 4,
        () => null,
      ),
    ),
  );
  flushSync();
  await mapFigures.settled();
  expect(mapFigures.classes).toBeNull();
});
