/** What becomes of files that are dropped on the window: packs are opened or merged, all others are imported. */
import { exchange, isPack } from './exchange.svelte';
import { imports } from './imports.svelte';

export async function takeDropped(paths: readonly string[]): Promise<void> {
  const files = paths.filter((path) => !isPack(path));
  if (files.length > 0) void imports.offer(files);
  await exchange.take(paths.filter(isPack));
}
