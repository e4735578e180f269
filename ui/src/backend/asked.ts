/** What is asked of the core and not answered yet, for whoever waits until nothing is on its way. */
import type { Backend } from './backend';

class Asked {
  /** Questions that are on their way. */
  open = 0;
  /** A question failed since the window was opened: what is shown may not be what was asked for. */
  failed = false;
  readonly #listeners = new Set<() => void>();

  /** Calls back whenever a question is put or answered, until the function that is returned is called. */
  listen(then: () => void): () => void {
    this.#listeners.add(then);
    return () => void this.#listeners.delete(then);
  }

  count(answer: Promise<unknown>): void {
    this.#change(1);
    answer.then(
      () => this.#change(-1),
      () => {
        this.failed = true;
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

/** Returns the same backend, whose questions are counted. */
export function counted(backend: Backend): Backend {
  return new Proxy(backend, {
    get(of, name) {
      const call: unknown = Reflect.get(of, name);
      if (typeof call !== 'function') return call;
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(call, of, given);
        if (answer instanceof Promise) asked.count(answer);
        return answer;
      };
    },
  });
}
