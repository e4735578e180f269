/** What can be undone? Changes of the view only; what is stored has an undo of its own. */

export type Step = {
  /** Steps of the same kind that follow each other closely count as one, for example while the brush is dragged. */
  kind: string;
  undo: () => void;
  redo: () => void;
};

const JOIN_MS = 700;
const LONGEST = 200;

class History {
  #done = $state.raw<Step[]>([]);
  #undone = $state.raw<Step[]>([]);
  #last = 0;
  #replaying = false;

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  record(step: Step): void {
    if (this.#replaying) return;
    const now = Date.now();
    const before = this.#done.at(-1);
    if (before && before.kind === step.kind && now - this.#last < JOIN_MS) {
      this.#done = [...this.#done.slice(0, -1), { ...before, redo: step.redo }];
    } else {
      this.#done = [...this.#done, step].slice(-LONGEST);
    }
    this.#undone = [];
    this.#last = now;
  }

  undo(): void {
    const step = this.#done.at(-1);
    if (!step) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    this.#replay(step.undo);
  }

  redo(): void {
    const step = this.#undone.at(-1);
    if (!step) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    this.#replay(step.redo);
  }

  /** Runs a change that no one asked to be able to undo, for example a view being restored. */
  quietly(change: () => void): void {
    this.#replay(change);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  #replay(change: () => void): void {
    this.#replaying = true;
    this.#last = 0;
    try {
      change();
    } finally {
      this.#replaying = false;
    }
  }
}

export const history = new History();
