/** What is asked about briefings before something is done: of what a new one is, how one leaves, who signs it off. */
import { asFault, backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { BriefingFormat } from '@/contract/BriefingFormat';
import type { BriefingKind } from '@/contract/BriefingKind';
import type { BriefingPage } from '@/contract/BriefingPage';
import type { BriefingRequest } from '@/contract/BriefingRequest';
import type { Fault } from '@/contract/Fault';
import type { Marking } from '@/contract/Marking';
import type { RecordCard } from '@/contract/RecordCard';
import { kindOn, nounsOf } from './briefingKinds';
import { openBriefing } from './briefingPage.svelte';
import { briefedArea, briefings } from './briefings.svelte';
import { desk } from './desk.svelte';
import { fileStem } from './fileName';
import { notices } from './notices.svelte';
import { bytes, sentences } from './numbers';
import { screen } from './screen.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { t, texts } from './texts.svelte';

export const BRIEFING_FORMATS: readonly BriefingFormat[] = ['pdf', 'slides', 'docx'];

class NewBriefing {
  request = $state.raw<BriefingRequest | null>(null);
  /** What the record is called that it is on. */
  recordTitle = $state('');
  readonly drafting = new SlowFigure<BriefingPage>();

  /** Asks for what a new briefing needs; one that was signed off gives its own answers, all but the day. */
  begin(area: Area, earlier: BriefingRequest | null = null): void {
    this.drafting.clear();
    this.recordTitle = '';
    this.request = {
      kind: earlier?.kind ?? 'five_minutes',
      area,
      record: earlier?.record ?? null,
      year: earlier?.year ?? null,
      as_of: desk.opening?.today ?? null,
      marking: earlier?.marking ?? 'unclassified',
      language: earlier?.language ?? texts.locale,
    };
    screen.open('briefing-new');
  }

  /** Asks for what a new briefing on a record needs: marked as the record is, so that it can be told. */
  beginOn(card: RecordCard): void {
    const kind = kindOn(card.noun);
    if (!kind) return;
    screen.go('briefings');
    briefings.id = null;
    this.begin({ type: 'world' });
    this.change({ kind, record: card.id, marking: card.marking });
    this.recordTitle = card.title;
  }

  /** Makes it another kind: what it was on falls away where the new kind is on something else. */
  become(kind: BriefingKind): void {
    const was = this.request?.kind;
    if (!was || was === kind) return;
    const isYear = kind === 'year_evaluation';
    this.change({ kind, record: null, year: isYear ? lastYear(this.request?.as_of ?? null) : null });
    this.recordTitle = '';
    const area = this.request?.area.type === 'world' && nounsOf(kind).length === 0 ? briefedArea() : null;
    if (area) this.change({ area });
  }

  change(patch: Partial<BriefingRequest>): void {
    if (this.request) this.request = { ...this.request, ...patch };
  }

  /** Has it drafted, and opens it. */
  async draft(): Promise<void> {
    const request = this.request;
    if (!request || this.drafting.waiting) return;
    await this.drafting.ask(JSON.stringify(request), () => backend().beginBriefing(request));
    const page = this.drafting.answer;
    if (!page || this.drafting.stopped) return;
    screen.close();
    this.drafting.clear();
    await openBriefing.figure.ask(page.card.id, async () => page);
    briefings.id = page.card.id;
  }
}

/** Returns the last year that was over on a day. */
function lastYear(day: string | null): number | null {
  return day ? Number(day.slice(0, 4)) - 1 : null;
}

class LeavingBriefing {
  /** As seen at a marking; `null` for all that is in it. */
  marking = $state<Marking | null>(null);
  format = $state<BriefingFormat>('pdf');
  writing = $state(false);

  begin(marking: Marking | null): void {
    [this.marking, this.format] = [marking, 'pdf'];
    screen.open('briefing-export');
  }

  /** Asks where to, writes, and says what was written. */
  async write(): Promise<void> {
    const page = openBriefing.stored;
    if (!page || this.writing) return;
    this.writing = true;
    try {
      const path = await backend().chooseSave(t('briefing-save-title'), fileName(page, this.format));
      if (!path) return;
      const written = await backend().exportBriefing(page.card.id, this.marking, this.format, path);
      const facts = [t('briefing-written-marked', { marking: t(`marking-${written.marking}`) }), bytes(written.bytes)];
      notices.note(t('briefing-written', { path: written.path }), sentences(facts));
      screen.close();
    } catch (thrown) {
      notices.fail(thrown);
    } finally {
      this.writing = false;
    }
  }
}

/** The name is of the area and the day: the officer's own title stays where her words stay. */
function fileName({ card }: BriefingPage, format: BriefingFormat): string {
  const { area, as_of, kind } = card.request;
  const of = area.type === 'subregion' ? area.id : area.type === 'country' ? area.iso3 : '';
  const stem = [kind.replaceAll('_', '-'), card.number, fileStem(of), as_of].filter(Boolean).join('-');
  const ending = format === 'slides' ? '-slides.pdf' : `.${format}`;
  return `${desk.exercise ? 'EXERCISE-' : ''}${stem}${ending}`;
}

class SigningOff {
  who = $state('');
  signing = $state(false);
  fault = $state.raw<Fault | null>(null);

  begin(): void {
    Object.assign(this, { who: '', fault: null });
    screen.open('briefing-sign');
  }

  async sign(): Promise<void> {
    const page = openBriefing.stored;
    const who = this.who.trim();
    if (!page || who === '' || this.signing) return;
    this.signing = true;
    this.fault = null;
    try {
      const signed = await backend().signBriefing(page.card.id, page.card.version, page.drawn, who);
      openBriefing.take(signed);
      screen.close();
    } catch (thrown) {
      this.fault = asFault(thrown);
      // It may say something else now: that is what is read before the next try.
      openBriefing.figure.again();
    } finally {
      this.signing = false;
    }
  }
}

/** Deletes the open draft. What was signed off is kept. */
export async function deleteBriefing(): Promise<void> {
  const card = openBriefing.stored?.card;
  if (!card || card.number !== null) return;
  try {
    await backend().deleteBriefing(card.id, card.version);
    briefings.id = null;
    notices.note(t('briefing-deleted', { title: card.title }));
  } catch (thrown) {
    notices.fail(thrown);
  }
}

export const newBriefing = new NewBriefing();
export const leavingBriefing = new LeavingBriefing();
export const signingOff = new SigningOff();
