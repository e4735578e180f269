/** Which nouns does the record have, of which fields, and how many records of each? */
import { backend } from '@/backend';
import type { Catalog } from '@/contract/Catalog';
import type { FieldCard } from '@/contract/FieldCard';
import type { Noun } from '@/contract/Noun';
import type { NounCard } from '@/contract/NounCard';
import { notices } from './notices.svelte';

/** The nouns that have lists of their own, as the rail groups them; the others are written in the forms of these. */
export const NOUN_GROUPS: readonly { id: string; nouns: readonly Noun[] }[] = [
  { id: 'warned', nouns: ['warning', 'action', 'rule'] },
  {
    id: 'done',
    nouns: ['engagement', 'agreement', 'commitment', 'crisis', 'election', 'mission', 'inquiry', 'group'],
  },
  { id: 'means', nouns: ['partner', 'presence', 'capability', 'expert', 'deployment', 'fund'] },
  { id: 'trafficking', nouns: ['trafficking', 'route', 'armed_group'] },
  { id: 'known', nouns: ['lesson', 'country', 'office', 'conflict', 'electoral_event'] },
];

export const LISTED_NOUNS: readonly Noun[] = NOUN_GROUPS.flatMap((group) => group.nouns);

class RecordCatalog {
  #catalog = $state.raw<Catalog | null>(null);
  /** Grows when the record says something else, whoever changed it. */
  revision = $state(0);

  #cards = $derived(new Map((this.#catalog?.nouns ?? []).map((card) => [card.noun, card])));

  get known(): boolean {
    return this.#catalog !== null;
  }

  /** Asks for the nouns with their counts. A failure is told and leaves what was there. */
  async load(): Promise<void> {
    try {
      this.#catalog = await backend().getCatalog();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Takes up that the record says something else now. */
  changed(): void {
    this.revision += 1;
    if (this.known) void this.load();
  }

  card(noun: Noun): NounCard | null {
    return this.#cards.get(noun) ?? null;
  }

  field(noun: Noun, name: string): FieldCard | null {
    return this.card(noun)?.fields.find((field) => field.name === name) ?? null;
  }

  /** Returns the fields that a form shows first: what must be filled, and what the table of the noun shows. */
  firstFields(noun: Noun): FieldCard[] {
    return this.#fields(noun, true);
  }

  /** Returns the other fields of a form. */
  moreFields(noun: Noun): FieldCard[] {
    return this.#fields(noun, false);
  }

  #fields(noun: Noun, first: boolean): FieldCard[] {
    const card = this.card(noun);
    if (!card) return [];
    return card.fields.filter((field) => (field.required || card.columns.includes(field.name)) === first);
  }
}

export const catalog = new RecordCatalog();
