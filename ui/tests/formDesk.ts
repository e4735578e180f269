/** A form of the record on the screen, with a person at the keyboard, as the tests of forms begin. */
import { screen as page } from '@testing-library/svelte';
import { expect } from 'vitest';
import { record } from '@/state/record.svelte';
import type { FakeBackend } from './backend';
import { SHUTTLE } from './inventedRecords';
import { openRecordPlace, soon } from './recordWindow';
import { Typist } from './typist';

export type FormDesk = { fake: FakeBackend; typist: Typist };

/** Returns what the head of the form says of its safety. */
export function state(): string {
  return page.getByTestId('record-state').textContent ?? '';
}

export function field(name: string): HTMLInputElement {
  return page.getByTestId(`field-${name}`) as HTMLInputElement;
}

/** Opens an empty form for an engagement. */
export async function newEngagement(): Promise<FormDesk> {
  const fake = await openRecordPlace();
  const typist = new Typist();
  await typist.press('n');
  await soon(() => expect(typist.at).toBe('field-name'));
  return { fake, typist };
}

/** Opens the form of the shuttle that is told. */
export async function editShuttle(): Promise<FormDesk> {
  const fake = await openRecordPlace();
  const typist = new Typist();
  record.open(SHUTTLE);
  await soon(() => expect(document.activeElement?.tagName).toBe('H1'));
  await typist.press('e');
  await soon(() => expect(typist.at).toBe('field-name'));
  return { fake, typist };
}

/** Goes to a field and writes over what stands in it. */
export async function rewrite(typist: Typist, name: string, text: string): Promise<void> {
  const input = field(name);
  input.focus();
  input.select();
  await typist.press('Backspace');
  await typist.write(text);
}

/** Writes what an engagement must have. */
export async function writeEngagement(typist: Typist): Promise<void> {
  for (const text of ['Good offices', 'goo', 'mid-March 2010']) {
    await typist.write(text);
    await typist.press('Tab');
  }
}
