/** The opening answer of the fake desk: three offices, every country, and what the invented events cover. */
import countries from '@maps/dist/countries.json';
import type { CountryCoverage } from '@/contract/CountryCoverage';
import type { EventRow } from '@/contract/EventRow';
import type { NamesCard } from '@/contract/NamesCard';
import type { Opening } from '@/contract/Opening';
import type { SubregionCard } from '@/contract/SubregionCard';
import type { View } from '@/contract/View';

type CountryFact = { iso3: string; names: NamesCard; bbox: number[] | null };

function names(en: string, ar: string): NamesCard {
  return { en, fr: en, es: en, ru: en, zh: en, ar };
}

export const SUBREGIONS: SubregionCard[] = [
  {
    id: 'west-africa',
    names: names('West Africa', 'غرب أفريقيا'),
    office: 'UNOWA',
    seat: 'Dakar',
    timezone: 'Africa/Dakar',
    bbox: [-18.5, 3, 16.5, 27.5],
    members: 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO'.split(' '),
  },
  {
    id: 'central-asia',
    names: names('Central Asia', 'آسيا الوسطى'),
    office: 'UNRCCA',
    seat: 'Ashgabat',
    timezone: 'Asia/Ashgabat',
    bbox: [46, 33.5, 88, 56],
    members: 'KAZ KGZ TJK TKM UZB'.split(' '),
  },
  {
    id: 'central-africa',
    names: names('Central Africa', 'وسط أفريقيا'),
    office: 'UNOCA',
    seat: 'Libreville',
    timezone: 'Africa/Libreville',
    bbox: [4.5, -18.5, 32.5, 24],
    members: 'AGO BDI CAF CMR COD COG GAB GNQ RWA STP TCD'.split(' '),
  },
];

export function coverageOf(rows: readonly EventRow[]): CountryCoverage[] {
  const found = new Map<string, CountryCoverage>();
  for (const row of rows) {
    const known = found.get(row.iso3) ?? {
      iso3: row.iso3,
      events: 0,
      oldest: row.first_day,
      newest: row.first_day,
      data_end: null,
    };
    known.events += 1;
    if (row.first_day < known.oldest) known.oldest = row.first_day;
    if (row.first_day > known.newest) known.newest = row.first_day;
    found.set(row.iso3, known);
  }
  return [...found.values()];
}

export function openingOf(
  rows: readonly EventRow[],
  generation: number,
  exercise: boolean,
  view: View | null,
): Opening {
  const covered = coverageOf(rows);
  const days = rows.map((row) => row.first_day).sort();
  return {
    version: '0.1.0',
    exercise,
    marking: 'unclassified',
    today: '2024-02-10',
    subregions: SUBREGIONS,
    countries: (countries as CountryFact[]).map((country) => ({
      iso3: country.iso3,
      names: country.names,
      bbox: country.bbox as [number, number, number, number] | null,
    })),
    view,
    coverage: {
      events: rows.length,
      generation,
      oldest: days[0] ?? null,
      newest: days.at(-1) ?? null,
      imported_at: rows.length > 0 ? '2024-01-05T09:25:00Z' : null,
      publishers:
        rows.length > 0
          ? [
              exercise
                ? {
                    id: 'exercise',
                    name: 'EXERCISE',
                    citation: 'EXERCISE: invented by Sitroom, nothing in it happened',
                    licence: 'none: invented',
                    events: rows.length,
                    stored: rows.length,
                    is_counted: true,
                    linked: 0,
                  }
                : {
                    id: 'ucdp',
                    name: 'UCDP GED',
                    citation: 'UCDP GED, CC BY 4.0 (Sundberg and Melander 2013; Davies, Pettersson and Öberg)',
                    licence: 'CC BY 4.0',
                    events: rows.length,
                    stored: rows.length,
                    is_counted: true,
                    linked: 0,
                  },
            ]
          : [],
      links: [],
      countries: covered,
    },
    own_boundaries: null,
    own_boundaries_digest: null,
    stamp: `1-1 ${exercise ? 'exercise' : 'record'} ${generation} 0-0 `,
  };
}
