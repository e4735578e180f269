/** What the map is drawn from and was asked of the core: what is on its way, and what failed, for whoever waits for the whole map. */
import type { Backend } from './backend';

/** Questions whose answers are drawn. */
const DRAWN: ReadonlySet<PropertyKey> = new Set<keyof Backend>([
  'putFilter',
  'eventTile',
  'baseTile',
  'getClasses',
  'listImpreciseAreas',
  'getHotspotMap',
  'getRecordMap',
  'listOutlooks',
  'listCellOutlooks',
  'ownBoundaries',
]);
/** Those of which many make one picture: that one of them is answered does not make good that another one failed. */
const PARTS: ReadonlySet<PropertyKey> = new Set<keyof Backend>(['eventTile', 'baseTile']);

class Asked {
  /** Questions that are on their way. */
  open = 0;
  readonly #failed = new Set<PropertyKey>();
  readonly #listeners = new Set<() => void>();

  /** Whether what is drawn may lack an answer, or be that of an earlier question. */
  get failed(): boolean {
    return this.#failed.size > 0;
  }

  /** Calls back whenever a question is put or answered, until the function that is returned is called. */
  listen(then: () => void): () => void {
    this.#listeners.add(then);
    return () => void this.#listeners.delete(then);
  }

  count(question: PropertyKey, answer: Promise<unknown>): void {
    this.#change(1);
    answer.then(
      () => {
        if (!PARTS.has(question)) this.#failed.delete(question);
        // The events of another filter, or of the same one once more, are asked for as a whole.
        if (question === 'putFilter') this.#failed.delete('eventTile');
        this.#change(-1);
      },
      () => {
        this.#failed.add(question);
        this.#change(-1);
      },
    );
  }

  #change(by: number): void {
    this.open += by;
    for (const then of this.#listeners) then();
  }
}

export const asked = new Asked();

/** Returns the same backend, whose questions for the map are counted. */
export function counted(backend: Backend): Backend {
  return new Proxy(backend, {
    get(of, name) {
      const call: unknown = Reflect.get(of, name);
      if (typeof call !== 'function' || !DRAWN.has(name)) return call;
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(call, of, given);
        if (answer instanceof Promise) asked.count(name, answer);
        return answer;
      };
    },
  });
}
