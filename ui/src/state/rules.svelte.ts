/** Which rules does the office have, which of them is open, and how would it have done on the past? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { RecordCard } from '@/contract/RecordCard';
import type { RuleTest } from '@/contract/RuleTest';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { editor } from './editor.svelte';
import { addMonths, endOfMonth, startOfMonth } from './months';
import { SlowFigure } from './slowFigure.svelte';
import { isEmpty, type Values } from './storedForms';

/** Years back from the newest event that a test looks at. */
export const TEST_YEARS = [3, 5, 10] as const;
export type TestYears = (typeof TEST_YEARS)[number];

const MOST_RULES = 500;
const MONTHS_A_YEAR = 12;
/** Fields that say nothing of what a rule finds. */
const UNTESTED: ReadonlySet<string> = new Set(['name', 'note', 'state']);

class Rules {
  /** The open rule; `null` for all active ones together. */
  id = $state<string | null>(null);
  years = $state<TestYears>(5);
  readonly list = new SlowFigure<readonly RecordCard[]>();
  readonly test = new SlowFigure<RuleTest>();
  /** What the answer of the test was made of. */
  #tested = $state('');
  open: RecordCard | null = $derived(this.list.answer?.find((card) => card.id === this.id) ?? null);

  /** The values that are tested: those of the form while it is open, stored or not; `null` for all active rules. */
  get values(): Values | null {
    const form = editor.form;
    if (form?.root.noun === 'rule' && form.asked) return form.root.values;
    return this.open?.values ?? null;
  }

  /** First and last day that a test looks at; `null` where no events are stored. */
  get days(): [since: string, until: string] | null {
    const newest = desk.coverage?.newest;
    if (!newest) return null;
    return [addMonths(startOfMonth(newest), 1 - this.years * MONTHS_A_YEAR), endOfMonth(newest)];
  }

  /** Tells whether the test's answer is about what is shown now. */
  get isTested(): boolean {
    return this.#tested === this.#question;
  }

  get #question(): string {
    const { values, days } = this;
    const stored = this.list.answer?.map(({ id, version }) => [id, version]);
    return JSON.stringify([values ? comparable(values) : stored, days]);
  }

  choose(id: string | null): void {
    if (id !== this.id) this.test.clear();
    this.id = id;
  }

  /** Follows what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void [catalog.revision, this.list.round];
      untrack(() => void this.list.ask('rules', listRules));
    });
  }

  /** Asks how the rule would have done. */
  async ask(): Promise<void> {
    const [values, days] = [this.values, this.days];
    if (!days) return;
    const told = values && Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
    this.#tested = this.#question;
    await this.test.ask(JSON.stringify([told, days]), () => backend().testRule(told, ...days));
  }
}

async function listRules(): Promise<readonly RecordCard[]> {
  const world = { type: 'world' } as const;
  const part = { since: null, until: null, text: '', deleted: false, offset: 0, limit: MOST_RULES };
  const { rows } = await backend().listRecords({
    noun: 'rule',
    area: world,
    sort: 'title',
    descending: false,
    ...part,
  });
  return rows;
}

/** Returns what a test depends on, the same whether a number is still as it was written or read already. */
function comparable(values: Values): [name: string, value: unknown][] {
  return Object.entries(values)
    .filter(([name, value]) => !UNTESTED.has(name) && !isEmpty(value))
    .map(([name, value]): [string, unknown] => [name, isSimple(value) ? String(value).trim().replace(',', '.') : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function isSimple(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string';
}

export const rules = new Rules();
