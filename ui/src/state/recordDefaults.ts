/**
 * What does a new record begin with? Only what a person would choose nearly always and sees at once; a day or a place that
 * nobody wrote is never filled in.
 */
import type { Noun } from '@/contract/Noun';
import type { NounCard } from '@/contract/NounCard';
import type { Values } from './storedForms';

const USUAL: Partial<Record<Noun, Values>> = {
  participation: { role: 'support' },
  commitment: { state: 'open' },
  capability: { degree: 'fully' },
  election: { state: 'planned' },
  route: { certainty: 'reported' },
  response: { kind: 'statement' },
};

/** Returns what a new record begins with. */
export function usualValues(noun: Noun): Values {
  return USUAL[noun] ?? {};
}

/**
 * Returns the values of a record of which only the name is known, so that it can be made where it is first needed; `null` where
 * its noun asks for more than a name, a kind and countries.
 */
export function valuesOfName(card: NounCard, name: string, countries: readonly string[]): Values | null {
  const values: Record<string, unknown> = { ...usualValues(card.noun) };
  for (const field of card.fields.filter((one) => one.required)) {
    if (field.name === 'name') values.name = name;
    else if (field.choices.includes('other')) values[field.name] = field.kind === 'choices' ? ['other'] : 'other';
    else if (field.kind === 'countries' && countries.length > 0) values[field.name] = [...countries];
    else return null;
  }
  return 'name' in values ? values : null;
}
