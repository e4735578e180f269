/** Which countries does a text name, in any of the six languages? Accents and apostrophes do not matter. */
import { desk } from './desk.svelte';

const SHORTEST = 2;

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'ʼ-]/g, ' ')
    .toLowerCase();
}

/** Returns members of the subregions of which a name has a word that begins so; whole beginnings first. */
export function countriesNamed(text: string, most: number): string[] {
  const wanted = plain(text.trim());
  if (wanted.length < SHORTEST) return [];
  const members = new Set(desk.subregions.flatMap((subregion) => subregion.members));
  const found = (desk.opening?.countries ?? []).flatMap(({ iso3, names }) => {
    if (!members.has(iso3)) return [];
    const all = Object.values(names).map(plain);
    if (all.some((name) => name.startsWith(wanted))) return [{ iso3, rank: 0 }];
    return all.some((name) => name.includes(` ${wanted}`)) ? [{ iso3, rank: 1 }] : [];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ iso3 }) => iso3);
}
