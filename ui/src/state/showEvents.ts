/** Shows the events of some countries in some days on the map, from anywhere in the window. */
import { camera } from './camera.svelte';
import { country } from './country.svelte';
import { desk } from './desk.svelte';
import { period } from './period.svelte';
import { screen } from './screen.svelte';
import { selection } from './selection.svelte';

/** One country is shown alone, several by the subregion that holds them all, or in the world where none does. */
export function showEvents(countries: readonly string[], since: string, until: string): void {
  const [iso3 = ''] = countries;
  const holds = desk.subregions.find(({ members }) => countries.every((one) => members.includes(one)));
  if (countries.length === 1) selection.setArea({ type: 'country', iso3 }, { type: 'country', iso3 });
  else if (holds) selection.setArea({ type: 'subregion', id: holds.id }, { type: 'subregion', id: holds.id });
  else selection.setArea({ type: 'world' }, null);
  period.set(since, until);
  const box = countries.length === 1 ? desk.countryBox(iso3) : holds?.bbox;
  if (box) camera.fit(box);
  country.close();
  screen.go('situation');
}
