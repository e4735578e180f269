import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { t, texts } from '@/state/texts.svelte';

const SOURCE = join(import.meta.dirname, '../src');

function files(folder: string, ends: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ends.some((end) => path.endsWith(end)))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

const code = files(SOURCE, ['.svelte', '.ts']).join('\n');
const ids = files(join(SOURCE, 'texts/en'), ['.ftl'])
  .flatMap((body) => [...body.matchAll(/^([a-z][\w-]*) =/gm)])
  .map((match) => match[1] ?? '');

/** Returns a pattern for each `words-${…}` that stands in the code. */
function templates(): RegExp[] {
  const found = [...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].map((start) => new RegExp(`^${start}[\\w-]+$`));
}

/** Returns the names of a union of texts in the contract. */
function members(type: string): string[] {
  const body = readFileSync(join(SOURCE, `contract/${type}.ts`), 'utf8');
  return [...(body.split('=')[1] ?? '').matchAll(/"(\w+)"/g)].map((match) => match[1] ?? '');
}

describe('the texts', () => {
  it('stand once each', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.length).toBeGreaterThan(100);
  });

  it('exist for every id that the code names', () => {
    const named = [...code.matchAll(/\bt\(\s*'([a-z][\w-]*)'/g)].map((match) => match[1] ?? '');
    expect([...new Set(named)].filter((id) => !ids.includes(id))).toEqual([]);
    const empty = templates().filter((pattern) => /^\^(?!hit-|event-row-)/.test(pattern.source));
    const known = empty.filter((pattern) => ids.some((id) => pattern.test(id)));
    expect(known.length).toBeGreaterThan(10);
  });

  it('are all used', () => {
    const patterns = templates();
    const unused = ids.filter((id) => !code.includes(`'${id}'`) && !patterns.some((pattern) => pattern.test(id)));
    expect(unused).toEqual([]);
  });

  it('cover every name that the core may send', () => {
    const starts = {
      Note: 'note',
      BackupOpener: 'vault-opens',
      LocationPrecision: 'location-precision',
      DatePrecision: 'date-precision',
      Kind: 'kind',
      Marking: 'marking',
      ImportPhase: 'phase',
      ExportFormat: 'format',
      Measure: 'measure',
    };
    for (const [type, start] of Object.entries(starts)) {
      const names = members(type);
      expect(names.length, type).toBeGreaterThan(1);
      expect(
        names.filter((name) => !texts.has(`${start}-${name}`)),
        type,
      ).toEqual([]);
    }
  });

  it('show the id where a text is missing, so that it is seen', () => {
    expect(t('there-is-no-such-text')).toBe('there-is-no-such-text');
  });

  it('count one and many', () => {
    expect(t('events-word', { n: 1 })).toBe('event');
    expect(t('events-word', { n: 2 })).toBe('events');
  });
});
