/** Asks the system which file is meant; a dialog that fails is told, and is as if nobody had chosen. */
import { notices } from './notices.svelte';

export async function choosePath(ask: () => Promise<string | null>): Promise<string | null> {
  try {
    return await ask();
  } catch (thrown) {
    notices.fail(thrown);
    return null;
  }
}
