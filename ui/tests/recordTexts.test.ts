import { describe, expect, it } from 'vitest';
import { LISTED_NOUNS } from '@/state/catalog.svelte';
import { fieldName } from '@/state/recordNames';
import { texts } from '@/state/texts.svelte';
import { catalogOfTheCore } from './catalog';

const { nouns } = catalogOfTheCore();

/** Returns the ids that have no text. */
function without(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => !texts.has(id));
}

describe('the texts of the record', () => {
  it('are asked for every noun of the core', () => {
    expect(nouns.length).toBe(32);
    expect(without(nouns.flatMap(({ noun }) => [`noun-${noun}`, `nouns-${noun}`]))).toEqual([]);
  });

  it('name every field, by the word of its noun where it has one', () => {
    const fields = nouns.flatMap(({ noun, fields }) => fields.map((field) => ({ noun, name: field.name })));
    expect(fields.length).toBeGreaterThan(250);
    const nameless = fields.filter(({ noun, name }) => fieldName(noun, name) === `field-${name}`);
    expect(nameless).toEqual([]);
    expect(fieldName('visit', 'women')).not.toBe(fieldName('engagement', 'women'));
  });

  it('name every choice', () => {
    const choices = nouns.flatMap(({ fields }) => fields.flatMap((field) => field.choices));
    expect(choices.length).toBeGreaterThan(200);
    expect(without(choices.map((choice) => `choice-${choice}`))).toEqual([]);
  });

  it('offer a new record of every noun with a list, and a new row of every other', () => {
    expect(without(LISTED_NOUNS.map((noun) => `action-new-${noun}`))).toEqual([]);
    const rows = nouns.flatMap(({ children }) => children.map((child) => `add-${child.noun}`));
    expect(rows.length).toBeGreaterThan(6);
    expect(without(rows)).toEqual([]);
    const reached = new Set([...LISTED_NOUNS, ...nouns.flatMap(({ children }) => children.map((child) => child.noun))]);
    expect(nouns.map(({ noun }) => noun).filter((noun) => !reached.has(noun))).toEqual([]);
  });

  it('say nothing of a noun, a field or a choice that the core does not have', () => {
    const known = new Set(
      nouns.flatMap(({ noun, fields }) => [
        `noun-${noun}`,
        `nouns-${noun}`,
        ...fields.flatMap(({ name, choices }) => [
          `field-${name}`,
          `field-${noun}-${name}`,
          `hint-${noun}-${name}`,
          ...choices.map((choice) => `choice-${choice}`),
        ]),
      ]),
    );
    const [file = ''] = Object.values(
      import.meta.glob<string>('../src/texts/en/nouns.ftl', { query: '?raw', import: 'default', eager: true }),
    );
    const ids = [...file.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? '');
    expect(ids.length).toBeGreaterThan(350);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
