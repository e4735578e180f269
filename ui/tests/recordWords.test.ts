import { beforeAll, describe, expect, it } from 'vitest';
import type { FieldCard } from '@/contract/FieldCard';
import type { Noun } from '@/contract/Noun';
import { columnsOf } from '@/panels/records/columns';
import { altKey, lettersOf } from '@/parts/fields/flow';
import { LISTED_NOUNS } from '@/state/catalog.svelte';
import { desk } from '@/state/desk.svelte';
import { valuesOfName } from '@/state/recordDefaults';
import { amount, complaintWords, understoodWords, valueWords, whenWords, writtenForm } from '@/state/recordWords';
import { sameValue } from '@/state/storedForms';
import { catalogOfTheCore, titleFieldsOf } from './catalog';
import { openingOf } from './desk';

const { nouns } = catalogOfTheCore();
const THIN = '\u202f';

function fieldOf(noun: Noun, name: string): FieldCard {
  const field = nouns.find((card) => card.noun === noun)?.fields.find((one) => one.name === name);
  if (!field) throw new Error(`${noun} has no ${name}`);
  return field;
}

const words = (noun: Noun, name: string, value: unknown, titles = {}) => valueWords(fieldOf(noun, name), value, titles);

beforeAll(() => {
  desk.opening = openingOf([], 0, false, null);
});

describe('values in words', () => {
  it('write days no longer than they are known', () => {
    const when = (first: string, last: string, certainty: 'day' | 'within' | 'about' = 'within') =>
      whenWords({ first, last, certainty, text: '' });
    expect(when('2010-02-18', '2010-02-18', 'day')).toBe('18 Feb 2010');
    expect(when('2010-01-01', '2010-12-31')).toBe('2010');
    expect(when('2009-01-01', '2010-12-31')).toBe('2009–2010');
    expect(when('2010-02-01', '2010-02-28')).toBe('February 2010');
    expect(when('2010-01-01', '2010-03-31', 'about')).toBe('about Jan 2010 – Mar 2010');
    expect(when('2010-03-11', '2010-03-20')).toBe('11–20 Mar 2010');
  });

  it('write each kind of value as people would', () => {
    expect(words('engagement', 'kind', 'good_offices')).toBe('good offices');
    expect(words('engagement', 'countries', ['GIN', 'MLI'])).toBe('Guinea, Mali');
    expect(words('engagement', 'women_share', 12.5)).toBe('12.5');
    expect(words('visit', 'women', false)).toBe('no');
    expect(words('fund', 'asked', { amount: 250000, currency: 'USD' })).toBe(`250${THIN}000 USD`);
    expect(words('engagement', 'place', { name: 'Conakry', precision: 'exact', country: 'GIN' })).toBe(
      'Conakry, Guinea',
    );
    expect(words('engagement', 'sources', [{ source: 'S/2011/552', at: '§24' }, { source: 'A' }])).toBe(
      'S/2011/552 §24; A',
    );
    expect(words('deployment', 'requested', '2026-03-09T14:30Z')).toBe('9 Mar 2026, 14:30 UTC');
    expect(words('participation', 'partner', 'ab', { ab: 'ECOWAS' })).toBe('ECOWAS');
    expect(words('participation', 'partner', '0123456789abcdef', {})).toBe('01234567…');
  });

  it('round no share away and no thousand together', () => {
    expect([amount(1250), amount(0.25), amount(12.5), amount(3)]).toEqual([`1${THIN}250`, '0.25', '12.5', '3']);
  });

  it('are written into a field so that the core reads them again', () => {
    expect(writtenForm({ first: '2010-01-01', last: '2010-12-31', certainty: 'within', text: '2010' })).toBe('2010');
    expect(writtenForm({ amount: 250000, currency: 'USD' })).toBe('250000 USD');
    expect(writtenForm(null)).toBe('');
  });

  it('say under a place whether it will be on the map', () => {
    const place = fieldOf('engagement', 'place');
    expect(understoodWords(place, { name: 'Camp', precision: 'not_stated' })).toContain('will not be on the map');
    const conakry = { name: 'Conakry', lon: -13.7, lat: 9.5, precision: 'exact', country: 'GIN' };
    expect(understoodWords(place, conakry)).toBe('Guinea · 9.50° N, 13.70° W · exact place');
  });

  it('are the same whatever the order of what they hold', () => {
    expect(sameValue({ a: 1, b: [2, 3] }, { b: [2, 3], a: 1 })).toBe(true);
    expect(sameValue(['GIN', 'MLI'], ['MLI', 'GIN'])).toBe(false);
    expect([sameValue(undefined, ''), sameValue(null, []), sameValue(false, null)]).toEqual([true, true, false]);
  });

  it('complain in whole sentences', () => {
    expect(complaintWords({ reason: 'nothing is written', remedy: 'fill it in' })).toBe(
      'Nothing is written. Fill it in.',
    );
    expect(complaintWords({ reason: 'April has 30 days.', remedy: '' })).toBe('April has 30 days.');
  });
});

describe('a record of which only the name is known', () => {
  const of = (noun: Noun) => nouns.find((card) => card.noun === noun) ?? nouns[0];

  it('can be made of a partner, an expert and an armed group', () => {
    for (const noun of ['partner', 'expert', 'armed_group'] as const) {
      const card = of(noun);
      expect(card && valuesOfName(card, 'X', []), noun).toMatchObject({ name: 'X' });
    }
  });

  it('is not made where more must be said than that', () => {
    for (const noun of ['crisis', 'election', 'engagement', 'office'] as const) {
      const card = of(noun);
      expect(card && valuesOfName(card, 'X', ['GIN']), noun).toBeNull();
    }
  });
});

describe('the columns of a list', () => {
  it('are ordered by the title only where they begin it', () => {
    for (const noun of LISTED_NOUNS) {
      const card = nouns.find((one) => one.noun === noun);
      const column = card ? columnsOf(card).find((one) => one.sort === 'title') : undefined;
      const [title] = titleFieldsOf(noun);
      if (column) expect(column.field.name, noun).toBe(title);
      else expect(card?.columns, noun).not.toContain(title);
    }
  });
});

describe('the keys of a form', () => {
  it('give every kind of row a letter of its own and leave M to the rarer fields', () => {
    for (const { noun, children } of nouns) {
      const letters = lettersOf(
        children.map((child) => child.noun),
        ['M'],
      );
      expect(new Set([...letters, 'M']).size, noun).toBe(children.length + 1);
      expect(letters, noun).not.toContain('');
    }
  });

  it('are read by their place, whatever letter the system makes of them', () => {
    const press = (init: KeyboardEventInit) => altKey(new KeyboardEvent('keydown', init));
    expect(press({ altKey: true, code: 'KeyV', key: '√' })).toBe('V');
    expect(press({ altKey: true, code: 'Digit1', key: '¡' })).toBe('1');
    expect(press({ altKey: true, ctrlKey: true, code: 'KeyV', key: '@' })).toBe('');
    expect(press({ code: 'KeyV', key: 'v' })).toBe('');
  });
});
