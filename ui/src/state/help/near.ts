/** What lies near an entry of the help: tasks to their figures and methods, figures to their methods, and the other way round. */
import type { HelpAt } from '../help.svelte';
import { TASKS } from './guide';
import { MEANINGS } from './meanings';

function tasksNear(part: HelpAt['part'], id: string): HelpAt[] {
  const near = TASKS.filter(({ see }) => see.some((one) => one.part === part && one.id === id));
  return near.map((task) => ({ part: 'guide', id: task.id }));
}

/** Returns the entries that lie near one. */
export function near({ part, id }: HelpAt): HelpAt[] {
  if (part === 'guide') return [...(TASKS.find((task) => task.id === id)?.see ?? [])];
  if (part === 'figures') {
    const methods = MEANINGS.find((meaning) => meaning.id === id)?.methods ?? [];
    return [...methods.map((method): HelpAt => ({ part: 'methods', id: method })), ...tasksNear(part, id)];
  }
  if (part === 'methods') {
    const figures = MEANINGS.filter(({ methods }) => methods.includes(id));
    return [...figures.map((figure): HelpAt => ({ part: 'figures', id: figure.id })), ...tasksNear(part, id)];
  }
  return [];
}
