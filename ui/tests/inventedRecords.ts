/** Invented records: a shuttle with what belongs to it, some partners, and as many engagements as a test wants. */
import type { Noun } from '@/contract/Noun';
import type { When } from '@/state/storedForms';

export type Invented = { id: string; noun: Noun; values: Record<string, unknown> };

/** Returns a number of 32 digits that a test can write down. */
export function idOf(place: number): string {
  return place.toString(16).padStart(32, '0');
}

export const SHUTTLE = idOf(1);
export const AFRICAN_UNION = idOf(11);
export const ECOWAS = idOf(12);

function on(day: string): When {
  return { first: day, last: day, certainty: 'day', text: day };
}

function year(text: string): When {
  return { first: `${text}-01-01`, last: `${text}-12-31`, certainty: 'within', text };
}

const PARTNERS: [number, string, string][] = [
  [11, 'AU', 'African Union'],
  [12, 'ECOWAS', 'Economic Community of West African States'],
  [13, 'EU', 'European Union'],
  [14, 'OIC', 'Organization of the Islamic Conference'],
];
const COUNTRIES = ['GIN', 'MLI', 'NER', 'KGZ', 'CAF'];
const FIRST_OF_MANY = 1000;
const FIRST_YEAR = 1990;

/** Returns the records; `many` engagements beside the few that are told. */
export function inventRecords(many: number): Invented[] {
  const partners = PARTNERS.map(([id, acronym, name]): Invented => {
    return { id: idOf(id), noun: 'partner', values: { acronym, name, kind: 'regional_organization' } };
  });
  const sources = [{ source: 'S/2011/552', at: '§24' }];
  const told: Invented[] = [
    {
      id: SHUTTLE,
      noun: 'engagement',
      values: {
        name: 'Shuttle from Dakar',
        kind: 'shuttle',
        since: on('2009-10-01'),
        until: year('2010'),
        state: 'ended',
        countries: ['GIN'],
        tracks: ['I'],
        women_share: 12.5,
        done: 'Moved among the actors and made the case for constitutional order.',
        sources,
      },
    },
    {
      id: idOf(2),
      noun: 'participation',
      values: { engagement: SHUTTLE, partner: ECOWAS, role: 'lead', did: 'Held the talks.' },
    },
    {
      id: idOf(3),
      noun: 'visit',
      values: { engagement: SHUTTLE, when: on('2009-10-05'), who: 'Special Representative' },
    },
    {
      id: idOf(4),
      noun: 'commitment',
      values: {
        engagement: SHUTTLE,
        name: 'Publish the calendar',
        owner: 'Government',
        state: 'open',
        countries: ['GIN'],
      },
    },
    {
      id: idOf(5),
      noun: 'lesson',
      values: {
        name: 'Neighbours first',
        situation: 'A coup.',
        tried: 'A shuttle.',
        followed: 'An accord.',
        engagements: [SHUTTLE],
      },
    },
    {
      id: idOf(6),
      noun: 'engagement',
      values: { name: 'Dialogue in Osh', kind: 'mediation', since: on('2010-06-20'), countries: ['KGZ'] },
    },
  ];
  const others = Array.from({ length: many }, (_, at): Invented => {
    const country = COUNTRIES[at % COUNTRIES.length] ?? 'MLI';
    const since = year(String(FIRST_YEAR + (at % 30)));
    return {
      id: idOf(FIRST_OF_MANY + at),
      noun: 'engagement',
      values: { name: `Engagement ${at}`, kind: 'envoy', since, countries: [country] },
    };
  });
  return [...partners, ...told, ...others];
}
