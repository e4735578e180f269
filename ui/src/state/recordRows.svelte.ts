/** Which rows of the open list are at hand? They are kept while a record of the list is looked at. */
import { backend } from '@/backend';
import type { RecordCard } from '@/contract/RecordCard';
import type { RecordPage } from '@/contract/RecordPage';
import { catalog } from './catalog.svelte';
import { record } from './record.svelte';
import { RowPages } from './rowPages.svelte';

export const recordRows = new RowPages<RecordCard, RecordPage>();

/** Sees to it that rows of the open list come. */
export function askForRows(first: number, count: number): void {
  const question = JSON.stringify([record.request(0, 0), catalog.revision]);
  const fetch = (offset: number, limit: number) => backend().listRecords(record.request(offset, limit));
  recordRows.ask(question, fetch, first, count);
}
