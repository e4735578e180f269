import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { readDay } from '@/state/dates';
import { pressed } from '@/state/keyboard.svelte';
import { chooseLanguage, openLanguage, systemLocale } from '@/state/language';
import { LOCALE_IDS, LOCALES, type LocaleId } from '@/state/locales';
import * as write from '@/state/numbers';
import { screen } from '@/state/screen.svelte';
import { t, texts } from '@/state/texts.svelte';
import { type FakeBackend, fakeBackend } from './backend';

const [THIN, MINUS] = ['\u202f', '\u2212'];
const piece = (figure: string) => `\u2066${figure}\u2069`;

let fake: FakeBackend;

beforeEach(() => {
  fake = fakeBackend();
  useBackend(fake);
});

afterEach(async () => {
  cleanup();
  await texts.speak('en');
  screen.close();
});

describe('figures and days', () => {
  const table: Record<LocaleId, Record<string, string>> = {
    en: { decimal: `1${THIN}234.5`, minus: `${MINUS}3`, range: '2–7', day: '31 Dec 2023', list: 'a, b' },
    fr: { decimal: `1${THIN}234,5`, minus: `${MINUS}3`, range: '2–7', day: '31 déc. 2023', list: 'a, b' },
    ru: { decimal: `1${THIN}234,5`, minus: `${MINUS}3`, range: '2–7', day: '31 дек 2023', list: 'a, b' },
    es: { decimal: `1${THIN}234,5`, minus: `${MINUS}3`, range: '2–7', day: '31 dic 2023', list: 'a, b' },
    ar: {
      decimal: `1${THIN}234,5`,
      minus: piece(`${MINUS}3`),
      range: piece('2–7'),
      day: '\u206731 ديسمبر 2023\u2069',
      list: '\u2068a\u2069، \u2068b\u2069',
    },
    zh: { decimal: `1${THIN}234.5`, minus: `${MINUS}3`, range: '2–7', day: '2023年12月31日', list: 'a、b' },
  };

  it.each(LOCALE_IDS)('are written as people write them in %s', async (locale) => {
    await texts.speak(locale);
    expect({
      decimal: write.decimal(1234.5, 1),
      minus: write.number(-3),
      range: write.range(2, 7),
      day: write.day('2023-12-31'),
      list: write.listed(['a', '', 'b']),
    }).toEqual(table[locale]);
  });

  it.each(LOCALE_IDS)('are read back as they are written in %s, every month, and in English too', async (locale) => {
    await texts.speak(locale);
    for (let month = 1; month <= 12; month += 1) {
      const day = `2023-${String(month).padStart(2, '0')}-28`;
      expect(readDay(write.day(day), 'first'), write.day(day)).toEqual({ day });
      expect(readDay(write.longMonth(day), 'first'), write.longMonth(day)).toEqual({ day: `${day.slice(0, 8)}01` });
    }
    expect(readDay('28 Feb 2023', 'first')).toEqual({ day: '2023-02-28' });
  });

  it('stand in one piece within a line of Arabic, and names keep their direction', async () => {
    await texts.speak('ar');
    expect(write.percent('12')).toContain('\u2066');
    expect(t('no-data-in', { place: 'Mopti' })).toContain('\u2068Mopti\u2069');
    expect(t('no-data-in', { place: 'مالي' })).not.toContain('\u2068');
  });

  it('give a number within a sentence its plural and its thin space', async () => {
    await texts.speak('ru');
    expect([1, 2, 5].map((n) => t('events-word', { n }))).toEqual(['событие', 'события', 'событий']);
    await texts.speak('en');
    expect(t('history', { n: 1200 })).toBe(`History: 1${THIN}200 versions`);
  });
});

describe('the language', () => {
  it('is the first of the system’s that the window speaks, otherwise English', () => {
    expect(systemLocale(['de-DE', 'fr-SN', 'en'])).toBe('fr');
    expect(systemLocale(['zh-Hans-CN'])).toBe('zh');
    expect(systemLocale(['pt'])).toBe('en');
  });

  it('is the one of the profile where one was chosen', async () => {
    await chooseLanguage('ar');
    await texts.speak('en');
    await openLanguage();
    expect(texts.locale).toBe('ar');
    expect(fake.calls.filter((call) => call === 'setLanguage')).toHaveLength(2);
  });

  it('is the newest wish where two were uttered', async () => {
    await Promise.all([texts.speak('fr'), texts.speak('es')]);
    expect(texts.locale).toBe('es');
  });

  it('lets English stand in, and shows the id of what even English lacks', async () => {
    await texts.speak('zh');
    expect(t('there-is-no-such-text')).toBe('there-is-no-such-text');
    expect(t('events')).not.toBe('events');
  });

  it('changes at once, with the direction, and what is open stays open', async () => {
    const page = render(App);
    await fireEvent.click(await page.findByTestId('go-record'));
    await fireEvent.click(page.getByTestId('language'));
    expect(page.getAllByRole('menuitemradio').map((item) => item.textContent?.trim())).toEqual(
      LOCALE_IDS.map((id) => LOCALES[id].name),
    );
    await fireEvent.click(page.getByTestId('language-ar'));
    await expect.poll(() => document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    expect((await page.findByTestId('go-record')).textContent).toContain(t('place-record'));
    expect(screen.place).toBe('record');
    await texts.speak('en');
    await tick();
    expect(document.documentElement.dir).toBe('ltr');
  });
});

describe('the keys', () => {
  const key = (init: KeyboardEventInit) => pressed(new KeyboardEvent('keydown', init));

  it('are the same on a Russian, an Arabic and a French keyboard', () => {
    expect(key({ key: 'ц', code: 'KeyW' })).toBe('W');
    expect(key({ key: 'я', code: 'KeyZ', ctrlKey: true })).toBe('Ctrl+Z');
    expect(key({ key: 'х', code: 'BracketLeft' })).toBe('[');
    expect(key({ key: '؟', code: 'Slash', shiftKey: true })).toBe('?');
    expect(key({ key: 'é', code: 'Digit2' })).toBe('2');
    expect(key({ key: '&', code: 'Digit1' })).toBe('1');
    expect(key({ key: '-', code: 'Digit6' })).toBe('-');
  });
});
