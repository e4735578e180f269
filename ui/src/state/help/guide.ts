/** Which tasks does the guide tell of, in how many steps, with which picture, and what lies near each? */
import type { HelpAt } from '../help.svelte';

/** Pictures of `docs/pictures` that the guide shows. */
export type PictureName =
  | 'first-start'
  | 'sources-light'
  | 'situation-light'
  | 'table-light'
  | 'record-form'
  | 'calendar'
  | 'partners'
  | 'country-light'
  | 'warning';

export type Task = {
  /** Its texts are `guide-` and this: the title, `-why`, a step for each number, and `-alt` where it has a picture. */
  id: string;
  steps: number;
  picture?: PictureName;
  see: readonly HelpAt[];
};

const guide = (id: string): HelpAt => ({ part: 'guide', id });
const method = (id: string): HelpAt => ({ part: 'methods', id });
const figure = (id: string): HelpAt => ({ part: 'figures', id });

/** The tasks, in the order in which an office comes to them. */
export const TASKS: readonly Task[] = [
  {
    id: 'start',
    steps: 6,
    picture: 'first-start',
    see: [guide('rejects'), guide('fetch'), guide('exercise'), figure('ages')],
  },
  { id: 'rejects', steps: 6, picture: 'sources-light', see: [guide('fetch'), figure('coverage'), figure('ages')] },
  { id: 'fetch', steps: 6, see: [guide('rejects'), guide('leaves'), figure('ages')] },
  { id: 'inbox', steps: 7, see: [guide('fetch'), guide('rules'), figure('ages')] },
  { id: 'map', steps: 6, picture: 'situation-light', see: [figure('deaths'), figure('precision'), method('cells')] },
  { id: 'filters', steps: 6, picture: 'table-light', see: [guide('map'), figure('precision')] },
  {
    id: 'findings',
    steps: 6,
    see: [method('gistar'), method('emerging'), method('band'), method('triggers'), method('outlook'), figure('q')],
  },
  { id: 'record', steps: 7, picture: 'record-form', see: [guide('tables'), guide('leaves'), method('corridors')] },
  { id: 'tables', steps: 7, see: [guide('record'), guide('rejects')] },
  { id: 'calendar', steps: 6, picture: 'calendar', see: [method('likeness'), method('band'), figure('commitments')] },
  { id: 'partners', steps: 6, picture: 'partners', see: [method('clock'), figure('coverage')] },
  { id: 'country', steps: 6, picture: 'country-light', see: [method('effect'), figure('outlook')] },
  {
    id: 'warning',
    steps: 7,
    picture: 'warning',
    see: [guide('rules'), figure('onset'), figure('confidence'), figure('wait'), method('clock')],
  },
  { id: 'rules', steps: 6, see: [figure('hits'), figure('lead'), method('onset')] },
  { id: 'elections', steps: 6, see: [method('ratio'), guide('warning')] },
  { id: 'year', steps: 6, see: [figure('hits'), figure('wait'), figure('commitments'), method('effect')] },
  { id: 'briefing', steps: 6, see: [guide('leaves'), method('ratio')] },
  { id: 'wall', steps: 6, see: [guide('leaves'), figure('wait'), method('clock')] },
  { id: 'leaves', steps: 6, see: [guide('briefing'), guide('warning')] },
  { id: 'vault', steps: 6, see: [guide('leaves'), guide('missions'), guide('wall'), guide('exercise')] },
  { id: 'missions', steps: 6, see: [guide('leaves'), guide('vault')] },
  { id: 'exercise', steps: 6, see: [guide('start'), guide('commands')] },
  { id: 'commands', steps: 6, see: [method('density'), method('clusters')] },
];

/** Returns the ids of a task's texts, in the order of reading. */
export function textsOfTask({ id, steps, picture }: Task): string[] {
  const numbers = Array.from({ length: steps }, (_, at) => `guide-${id}-${at + 1}`);
  return [`guide-${id}`, `guide-${id}-why`, ...numbers, ...(picture ? [`guide-${id}-alt`] : [])];
}
