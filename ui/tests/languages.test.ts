import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { LOCALE_IDS, LOCALES, type LocaleId } from '@/state/locales';

type Node = { type?: string; name?: string; variants?: { key: { type: string; value?: unknown; name?: string } }[] };
type Text = { file: string; value: unknown };

const files = import.meta.glob<string>('../src/texts/*/*.ftl', { query: '?raw', import: 'default', eager: true });
const PLURALS = ['zero', 'one', 'two', 'few', 'many'];

/** Returns the texts of a language by id, and what could not be read. */
function textsOf(locale: LocaleId): { texts: Map<string, Text>; faults: string[] } {
  const texts = new Map<string, Text>();
  const faults: string[] = [];
  for (const [path, body] of Object.entries(files)) {
    const [, folder, file = ''] = /texts\/(\w+)\/(.+)$/.exec(path) ?? [];
    if (folder !== locale) continue;
    const read = new Map(new FluentResource(body).body.map((entry) => [entry.id, entry.value]));
    for (const [, id = ''] of body.matchAll(/^([a-z][\w-]*) =/gm)) {
      if (!read.has(id)) faults.push(`${file}: ${id} does not parse`);
      if (texts.has(id)) faults.push(`${file}: ${id} stands twice`);
      texts.set(id, { file, value: read.get(id) });
    }
  }
  return { texts, faults };
}

function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

function variables(value: unknown): string {
  const names = nodesOf(value).flatMap((node) => (node.type === 'var' ? [node.name ?? ''] : []));
  return [...new Set(names)].sort().join(', ') || 'none';
}

/** Returns the categories of plural that a choice by number lacks. */
function lacking(value: unknown, categories: readonly string[]): string[] {
  return nodesOf(value).flatMap((node) => {
    const keys = (node.variants ?? []).map(({ key }) => String(key.name ?? key.value));
    const isPlural = node.type === 'select' && keys.some((key) => PLURALS.includes(key));
    return isPlural ? categories.filter((category) => !keys.includes(category)) : [];
  });
}

const english = textsOf('en');

describe.each(LOCALE_IDS)('the texts in %s', (locale) => {
  const { texts, faults } = textsOf(locale);

  it('can be read, each once', () => {
    expect(faults).toEqual([]);
  });

  it('are those of English, in files of the same names', () => {
    expect([...english.texts.keys()].filter((id) => !texts.has(id))).toEqual([]);
    expect([...texts.keys()].filter((id) => !english.texts.has(id))).toEqual([]);
    const strayed = [...texts].filter(([id, { file }]) => english.texts.get(id)?.file !== file);
    expect(strayed.map(([id, { file }]) => `${file}: ${id}`)).toEqual([]);
  });

  it('name the same variables', () => {
    const unequal = [...texts].flatMap(([id, { file, value }]) => {
      const [own, wanted] = [variables(value), variables(english.texts.get(id)?.value)];
      return own === wanted ? [] : [`${file}: ${id} names ${own}, in English ${wanted}`];
    });
    expect(unequal).toEqual([]);
  });

  it('have every plural of the language', () => {
    const categories = new Intl.PluralRules(LOCALES[locale].intl).resolvedOptions().pluralCategories;
    const missing = [...texts].flatMap(([id, { file, value }]) =>
      lacking(value, categories).map((category) => `${file}: ${id} lacks ${category}`),
    );
    expect(missing).toEqual([]);
  });
});
