/** Opens the page of a record from anywhere in the window. */
import { country } from './country.svelte';
import { editor } from './editor.svelte';
import { record } from './record.svelte';
import { screen } from './screen.svelte';

export async function openRecord(id: string): Promise<void> {
  if (editor.form) await editor.leave();
  country.close();
  record.open(id);
  screen.go('record');
}
