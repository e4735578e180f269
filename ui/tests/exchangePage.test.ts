import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backend, useBackend } from '@/backend';
import type { ExchangeCard } from '@/contract/ExchangeCard';
import type { Fault } from '@/contract/Fault';
import { conflicts } from '@/state/conflicts.svelte';
import { desk } from '@/state/desk.svelte';
import { exchange } from '@/state/exchange.svelte';
import { help, taskHere } from '@/state/help.svelte';
import { imports } from '@/state/imports.svelte';
import { LOCALE_IDS } from '@/state/locales';
import { packForm } from '@/state/packForm.svelte';
import { peers } from '@/state/peers.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { texts } from '@/state/texts.svelte';
import type { FakeBackend, FakeOptions } from './backend';
import { CHAIN, inventConflicts, LAPTOP, OWN } from './exchangeDesk';
import { SHUTTLE } from './inventedRecords';
import { faults, openPlace, words } from './pages';

const REFUSED: Fault = {
  code: 'refused',
  message: 'This pack is damaged in its manifest.',
  hint: 'Bring the file once more.',
  question: null,
};
/** Longer than the form waits before it counts what would be in a pack. */
const COUNTED = { timeout: 10_000, interval: 20 };

/** What the dialog of the system answers. */
let chosen = '/media/stick/back.sitpack';

/** Opens the exchange on a desk that is made ready first. */
async function open(prepare = (_fake: FakeBackend) => {}, options: FakeOptions = {}): Promise<FakeBackend> {
  screen.sourcesForm = 'exchange';
  const fake = openPlace('situation', { chooseFile: async () => chosen }, options);
  prepare(fake);
  screen.goSources('exchange');
  await page.findByTestId('exchange');
  await page.findByTestId('identity-fingerprint');
  await vi.waitFor(() => expect(exchange.card).not.toBeNull());
  return fake;
}

const click = (testid: string) => fireEvent.click(page.getByTestId(testid));
const write = (testid: string, value: string) => fireEvent.input(page.getByTestId(testid), { target: { value } });
const button = (testid: string) => page.getByTestId<HTMLButtonElement>(testid);
const drop = async (fake: FakeBackend, ...paths: string[]) => {
  await vi.waitFor(() => expect(fake.calls).toContain('onFilesDropped'));
  fake.drop(paths);
};

afterEach(async () => {
  cleanup();
  chosen = '/media/stick/back.sitpack';
  screen.close();
  screen.goSources('sources');
  screen.go('situation');
  Object.assign(exchange, { card: null, fault: null, pointed: null, opened: null, returned: null, merged: null });
  for (const deed of [exchange.opening, exchange.returning, exchange.merging]) deed.fault = null;
  for (const fingerprint of packForm.to) packForm.turn(fingerprint);
  Object.assign(peers, { identity: null, list: null, looked: null });
  Object.assign(packForm, { countries: [], since: null, nouns: null, marking: 'unclassified', days: 30, made: null });
  packForm.preview.clear();
  Object.assign(conflicts, { cards: null, titles: {} });
  record.id = null;
  await texts.speak('en');
});

describe('the place of the exchange', () => {
  it('stands beside the sources, is reached by its key, and has no fault for axe', async () => {
    await open((fake) => {
      fake.exchange.trust('Laptop 3');
      fake.exchange.disagree();
    });
    await page.findByTestId('settle-list');
    await page.findByTestId('pack-preview');
    expect(await faults()).toEqual([]);
    await fireEvent.click(page.getByRole('radio', { name: 'Sources' }));
    expect(await page.findByTestId('sources-feeds')).toBeTruthy();
    expect(page.queryByTestId('exchange')).toBeNull();
    await fireEvent.keyDown(document.body, { key: 'M', shiftKey: true });
    const part = await page.findByTestId('exchange-merge');
    await vi.waitFor(() => expect(document.activeElement).toBe(within(part).getByRole('heading')));
    expect(taskHere()).toBe('missions');
  });

  it('leads to its task of the guide', async () => {
    await open();
    await click('exchange-help');
    expect([screen.sheet, help.at]).toEqual(['help', { part: 'guide', id: 'missions' }]);
  });

  it('says what is empty where nothing was trusted, handed over or said apart', async () => {
    await open();
    const shown = words(page.getByTestId('exchange'));
    for (const said of ['Nobody is trusted yet', 'Nothing is to be settled', 'No pack was given or taken yet']) {
      expect(shown).toContain(said);
    }
    expect(page.queryByTestId('exchange-mission')).toBeNull();
  });

  it.each(LOCALE_IDS)('speaks %s', async (locale) => {
    await texts.speak(locale);
    await open((fake) => {
      fake.exchange.trust('UNOCA');
      fake.exchange.disagree();
      fake.exchange.card = { ...fake.exchange.card, held: 3 };
    });
    await page.findByTestId('settle-list');
    expect(words(page.getByTestId('exchange'))).not.toMatch(
      /(?:exchange|identity|peers?|pack|mission|merge|held|settle|handovers?)-[a-z]+/,
    );
  });
});

describe('the identity', () => {
  it('shows the fingerprint whole and in groups, copies it, and is saved to a file', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => copied.push(text) } });
    const fake = await open();
    const shown = page.getByTestId('identity-fingerprint');
    expect(shown.textContent).toBe(OWN);
    expect([...shown.children].map((half) => half.textContent)).toEqual([OWN.slice(0, 20), OWN.slice(20)]);
    await click('identity-copy');
    await vi.waitFor(() => expect(copied).toEqual([OWN]));
    await click('identity-save');
    expect(await page.findByText('The identity was written to /home/analyst/sitroom-identity.json.')).toBeTruthy();
    expect(fake.calls).toContain('saveIdentity');
    vi.unstubAllGlobals();
  });

  it('selects the fingerprint where the clipboard is out of reach', async () => {
    await open();
    await click('identity-copy');
    expect(await page.findByText('The fingerprint is selected: Ctrl+C copies it.')).toBeTruthy();
    expect(getSelection()?.toString()).toBe(OWN);
    // The key then copies it alone, however the desk is marked: whoever compares it types no marking.
    if (desk.opening) desk.opening = { ...desk.opening, marking: 'strictly_confidential' };
    const setData = vi.fn();
    const copy = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData: { setData } });
    page.getByTestId('identity-fingerprint').dispatchEvent(copy);
    expect([copy.defaultPrevented, setData.mock.calls]).toEqual([false, []]);
  });
});

describe('those that are trusted', () => {
  it('are trusted only after their fingerprint was shown and under a name', async () => {
    const fake = await open();
    chosen = '/media/stick/laptop.json';
    await click('peer-trust');
    expect((await page.findByTestId('peer-fingerprint')).textContent).toBe(LAPTOP);
    expect(fake.calls).not.toContain('trustPeer');
    expect(button('peer-do-trust').disabled).toBe(true);
    expect(document.activeElement).toBe(page.getByTestId('peer-name'));
    await write('peer-name', 'Laptop 3');
    expect(await faults()).toEqual([]);
    await click('peer-do-trust');
    expect(words(await page.findByTestId('peer-row'))).toContain(`Laptop 3 ${LAPTOP.slice(0, 20)}`);
    expect(fake.exchange.peers.map((peer) => peer.name)).toEqual(['Laptop 3']);
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('peer-trust')));
  });

  it('are told to have been trusted no more before they are trusted again', async () => {
    const fake = await open((one) => {
      one.exchange.trust('Laptop 3');
      one.exchange.peers = one.exchange.peers.map((peer) => ({
        ...peer,
        revoked_at: '2024-02-11T08:00:00Z',
        revoked_by: 'UNOCA',
      }));
    });
    chosen = '/media/stick/laptop.json';
    await click('peer-trust');
    const gone = words(await page.findByTestId('peer-gone'));
    expect(gone).toContain('Trusted no more since 11 Feb 2024');
    expect(gone).toContain('As UNOCA said.');
    expect(fake.calls).not.toContain('trustPeer');
  });

  it('are not trusted where somebody thinks better of it, or the file holds no identity', async () => {
    const fake = await open();
    chosen = '/media/stick/laptop.json';
    await click('peer-trust');
    await page.findByTestId('peer-form');
    await click('peer-cancel');
    expect(page.queryByTestId('peer-form')).toBeNull();
    chosen = '/home/analyst/notes.json';
    await click('peer-trust');
    expect(words(await page.findByTestId('peer-fault'))).toBe(
      '/home/analyst/notes.json holds no identity. Bring the file in person.',
    );
    expect(fake.exchange.peers).toEqual([]);
  });

  it('are trusted no more once somebody says so twice', async () => {
    const fake = await open((one) => one.exchange.trust('Laptop 3'));
    await fireEvent.click(await page.findByTestId('peer-revoke'));
    await fireEvent.keyDown(page.getByTestId('peer-revoke-cancel'), { key: 'Escape' });
    expect(fake.calls).not.toContain('revokePeer');
    await click('peer-revoke');
    await click('peer-revoke-yes');
    expect(await page.findByText('Trusted no more since 11 Feb 2024')).toBeTruthy();
    expect(page.queryByTestId('peer-revoke')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('peer-trust')));
    expect(page.getByTestId('peer-row').textContent).not.toContain('As ');
    fake.exchange.peers = fake.exchange.peers.map((peer) => ({ ...peer, revoked_by: 'UNOCA' }));
    await peers.read();
    await vi.waitFor(() => expect(words(page.getByTestId('peer-row'))).toContain('As UNOCA said.'));
    expect(page.getByTestId('pack-to').textContent).toContain('Nobody is trusted yet');
  });
});

describe('a pack for a mission', () => {
  it('is counted before it is made, and anew when something else is asked for', async () => {
    const fake = await open((one) => one.exchange.trust('Laptop 3'));
    await vi.waitFor(() => expect(page.getByTestId('pack-preview-records').textContent).toBe('120'), COUNTED);
    expect(words(page.getByTestId('pack-preview-left-out'))).toBe('Records that are marked higher: 2.');
    await fireEvent.click(within(page.getByTestId('exchange-pack')).getByRole('radio', { name: 'Confidential' }));
    const since = page.getByTestId('pack-since');
    await write('pack-since', 'Mar 2023');
    await fireEvent.change(since);
    await vi.waitFor(() => expect(page.getByTestId('pack-preview-events').textContent).toBe('300'), COUNTED);
    expect(words(page.getByTestId('pack-preview-left-out'))).toBe('Nothing that was chosen is left out.');
    expect(fake.exchange.previews.at(-1)).toEqual({
      subregion: 'west-africa',
      countries: [],
      since: '2023-03-01',
      nouns: [],
      marking: 'confidential',
      to: [],
      days: 30,
    });
  });

  it('takes countries instead of a subregion, and with nouns what belongs to them', async () => {
    const fake = await open();
    await write('pack-countries', 'Mali');
    await fireEvent.keyDown(page.getByTestId('pack-countries'), { key: 'Enter' });
    expect(packForm.countries).toEqual(['MLI']);
    packForm.nouns = ['engagement'];
    await vi.waitFor(() => expect(fake.exchange.previews.at(-1)?.countries).toEqual(['MLI']), COUNTED);
    const asked = fake.exchange.previews.at(-1);
    expect(asked?.subregion).toBe('');
    expect(asked?.nouns).toEqual(expect.arrayContaining(['engagement', 'visit', 'participation']));
  });

  it('shows the answer to the last question, not the one that comes last', async () => {
    let gates: (() => void)[] = [];
    const fake = await open();
    await page.findByTestId('pack-preview');
    fake.exchange.pause = () => new Promise((go) => gates.push(go));
    packForm.since = '2023-01-01';
    await vi.waitFor(() => expect(gates.length).toBe(1), COUNTED);
    packForm.since = null;
    packForm.marking = 'confidential';
    await vi.waitFor(() => expect(gates.length).toBe(2), COUNTED);
    gates[1]?.();
    await vi.waitFor(() => expect(packForm.preview.stale).toBe(false));
    gates[0]?.();
    gates = [];
    await new Promise((go) => setTimeout(go, 20));
    expect(page.getByTestId('pack-preview-events').textContent).toBe('1\u202f200');
  });

  it('is counted until somebody stops it, and once more when asked', async () => {
    const gates: (() => void)[] = [];
    const fake = await open();
    await page.findByTestId('pack-preview');
    fake.exchange.pause = () => new Promise((go) => gates.push(go));
    packForm.marking = 'confidential';
    await vi.waitFor(() => expect(page.queryByTestId('figure-stop')).not.toBeNull(), COUNTED);
    expect(words(page.getByTestId('slow-status'))).toContain('It is being counted.');
    await click('figure-stop');
    expect(fake.calls).toContain('cancelFigures');
    expect(words(page.getByTestId('slow-status'))).toContain('Stopped.');
    gates[0]?.();
    await click('figure-again');
    await vi.waitFor(() => expect(gates.length).toBe(2), COUNTED);
    gates[1]?.();
    await vi.waitFor(() => expect(packForm.preview.stale).toBe(false), COUNTED);
    expect(page.queryByTestId('slow-status')).toBeNull();
  });

  it('is made for those who are ticked, and says what is in it', async () => {
    const fake = await open((one) => one.exchange.trust('Laptop 3'));
    await page.findByTestId('pack-preview');
    expect(button('pack-make').disabled).toBe(true);
    await fireEvent.click(page.getByRole('checkbox', { name: /Laptop 3/ }));
    await write('pack-days', '0');
    expect(page.getByText('Write a number of days from 1 to 366.')).toBeTruthy();
    expect(button('pack-make').disabled).toBe(true);
    await write('pack-days', '14');
    await vi.waitFor(() => expect(fake.exchange.previews.at(-1)?.to).toEqual([LAPTOP]), COUNTED);
    await click('pack-make');
    const made = await page.findByTestId('pack-made');
    expect(words(made)).toContain('/home/analyst/sitroom-west-africa-2024-02-10.sitpack');
    expect(page.getByTestId('pack-written-operations').textContent).toBe('360');
    expect(page.getByTestId('pack-written-chain').textContent).toBe(CHAIN);
    expect(page.queryByTestId('pack-preview-chain')).toBeNull();
    expect(fake.exchange.made.map(({ to, days }) => [to, days])).toEqual([[[LAPTOP], 14]]);
    await vi.waitFor(() => expect(words(page.getByTestId('handover-row'))).toContain('Given for a mission Laptop 3'));
    expect(page.getByTestId('handover-chain').textContent).toBe(CHAIN);
  });

  it('says what failed, and what to do', async () => {
    const fake = await open((one) => one.exchange.trust('Laptop 3'));
    await page.findByTestId('pack-preview');
    await fireEvent.click(page.getByRole('checkbox', { name: /Laptop 3/ }));
    await vi.waitFor(() => expect(fake.exchange.previews.at(-1)?.to).toEqual([LAPTOP]), COUNTED);
    await vi.waitFor(() => expect(packForm.preview.stale).toBe(false));
    fake.exchange.nextFault = REFUSED;
    await click('pack-make');
    expect(words(await page.findByTestId('pack-fault'))).toContain('Bring the file once more.');
    expect(page.queryByTestId('pack-made')).toBeNull();
  });
});

describe('a mission', () => {
  it('is opened, and not merged, although a later question overtakes the one whether the profile is empty', async () => {
    const fake = await open(() => {}, { empty: true });
    exchange.card = null;
    const answers: (() => void)[] = [];
    const late = (): Promise<ExchangeCard> =>
      new Promise((resolve) => {
        answers.push(() => resolve(fake.exchange.card));
        if (answers.length > 2) resolve(fake.exchange.card);
      });
    useBackend({ ...backend(), getExchange: late });
    const taking = exchange.take(['/media/stick/mission.sitpack']);
    const later = exchange.read();
    answers[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(exchange.opened).toBeNull();
    answers[1]?.();
    await Promise.all([taking, later]);
    expect(exchange.opened).not.toBeNull();
    expect(fake.exchange.merged).toEqual([]);
  });

  it('opens its pack in an empty profile, tells until when it is good, and brings back what was done', async () => {
    const fake = await open(() => {}, { empty: true });
    await fireEvent.click(await page.findByTestId('mission-open'));
    expect(words(await page.findByTestId('mission-until'))).toBe('It is good until 11 Mar 2024, 09:31 UTC.');
    expect(words(page.getByTestId('exchange-mission'))).toContain('opened from a pack of UNOWA');
    expect(page.queryByTestId('mission-others')).toBeNull();
    const others = ['Briefings: 2. Save them as files, and bring those.'];
    const mission = { office: 'UNOWA', expires_at: '2024-03-11T09:31:00Z', is_over: true, unreturned: 7, others };
    fake.exchange.card = { ...fake.exchange.card, mission };
    await exchange.read();
    await vi.waitFor(() =>
      expect(page.getByTestId('mission-until').textContent).toContain('Nothing is written any more'),
    );
    expect(page.getByTestId('mission-unreturned').textContent).toBe('7 operations are not brought back yet.');
    expect(words(page.getByTestId('mission-others'))).toBe(others[0]);
    await click('mission-return');
    expect(words(await page.findByTestId('mission-returned'))).toContain(
      '/home/analyst/sitroom-back-2024-02-10.sitpack',
    );
    await vi.waitFor(() =>
      expect(page.getByTestId('mission-unreturned').textContent).toBe('Nothing waits to be brought back.'),
    );
  });

  it('is offered at the first start, and not where something is stored', async () => {
    await open();
    expect(page.queryByTestId('mission-open')).toBeNull();
    cleanup();
    screen.sourcesForm = 'sources';
    openPlace('situation', {}, { empty: true });
    await fireEvent.click(await page.findByTestId('first-mission'));
    expect(await page.findByTestId('mission-open')).toBeTruthy();
  });
});

describe('what comes back', () => {
  it('is merged and told in numbers and sentences, with the way on to what is to be settled', async () => {
    const fake = await open((one) => {
      one.exchange.report = { ...one.exchange.report, unsettled: 3, notes: ['Lowered: 3.'] };
    });
    await click('merge-open');
    const report = await page.findByTestId('merge-report');
    expect(words(report)).toContain(
      'Operations 12 New here 9 Known already 2 Held 1 New events 0 Revised events 4 Events taken back 1 Fields to settle 3',
    );
    expect(words(page.getByTestId('merge-notes'))).toBe('Lowered: 3.');
    expect(fake.exchange.merged).toEqual(['/media/stick/back.sitpack']);
    await vi.waitFor(() => expect(page.getByTestId('rail-conflicts').textContent).toContain('3'));
    await click('merge-settle');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('To settle'));
  });

  it('says that it works meanwhile, and blocks nothing else', async () => {
    let go = () => {};
    const fake = await open();
    fake.exchange.pause = () =>
      new Promise((then) => {
        go = then;
      });
    await click('merge-open');
    await vi.waitFor(() => expect(button('merge-open').disabled).toBe(true));
    expect(page.getByTestId('exchange-merge').textContent).toContain('This can take a while.');
    expect(button('identity-save').disabled).toBe(false);
    go();
    await page.findByTestId('merge-report');
    await vi.waitFor(() => expect(button('merge-open').disabled).toBe(false));
  });

  it('is merged one after the other when it is dropped, while other files are imported', async () => {
    const fake = await open();
    screen.go('situation');
    await drop(fake, '/stick/a.sitpack', '/stick/b.SITPACK', '/stick/ged.csv');
    await vi.waitFor(() => expect(fake.exchange.merged).toEqual(['/stick/a.sitpack', '/stick/b.SITPACK']));
    expect(screen.place).toBe('sources');
    await vi.waitFor(() => expect(imports.outcome?.run.file_name).toBe('ged.csv'));
    imports.clear();
  });

  it('is opened when it is dropped on an empty profile', async () => {
    const fake = await open(() => {}, { empty: true });
    await drop(fake, '/stick/mission.sitpack');
    await page.findByTestId('mission-until');
    expect(fake.exchange.merged).toEqual([]);
  });

  it('is refused whole, with what to do', async () => {
    const fake = await open();
    fake.exchange.nextFault = REFUSED;
    await click('merge-open');
    expect(words(await page.findByTestId('merge-fault'))).toBe(
      'This pack is damaged in its manifest. Bring the file once more.',
    );
    expect(page.queryByTestId('merge-report')).toBeNull();
  });

  it('counts although it was held, once somebody says so twice', async () => {
    const fake = await open((one) => {
      one.exchange.card = { ...one.exchange.card, held: 1 };
    });
    expect(words(await page.findByTestId('held'))).toContain('1 operation is held');
    await click('held-let');
    const question = document.activeElement?.closest('[role=group]');
    expect(question?.querySelector(`#${question.getAttribute('aria-labelledby')}`)?.textContent).toBeTruthy();
    expect(fake.calls).not.toContain('letHeld');
    await click('held-let-yes');
    await vi.waitFor(() => expect(page.queryByTestId('held')).toBeNull());
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('merge-open')));
    expect(page.getByTestId('merge-applied').textContent).toBe('1');
  });
});

describe('what is to be settled', () => {
  it('lies side by side as the record shows it, with who, when and why', async () => {
    await open((fake) => fake.exchange.disagree());
    const outcome = await page.findByTestId('conflict-outcome');
    expect(within(outcome).getByRole('heading').textContent).toBe('Outcome');
    expect(words(within(outcome).getByTestId('conflict-side-0'))).toBe(
      'A. Diallo, 8 Feb 2024, 14:05 UTC stands meanwhile The road is open. “seen at the bridge” This one holds',
    );
    expect(words(within(outcome).getByTestId('conflict-side-1'))).toBe(
      'K. Mensah, 8 Feb 2024, 14:05 UTC not known This one holds',
    );
    const partner = page.getByTestId('conflict-partner');
    await vi.waitFor(() => expect(partner.textContent).toContain('AU · African Union'));
    expect(partner.textContent).toContain('ECOWAS · Economic Community');
  });

  it('is settled by the side that is chosen, with the reason, and the focus goes on to what is next', async () => {
    const fake = await open((one) => one.exchange.disagree());
    const outcome = await page.findByTestId('conflict-outcome');
    await fireEvent.input(within(outcome).getByTestId('settle-reason'), { target: { value: ' She was there. ' } });
    await fireEvent.click(within(outcome).getByTestId('settle-0'));
    await vi.waitFor(() => expect(page.queryByTestId('conflict-outcome')).toBeNull());
    expect(fake.exchange.settled).toEqual([
      { record: SHUTTLE, field: 'outcome', operation: 'a1', reason: 'She was there.' },
    ]);
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('conflict-partner')));
    await vi.waitFor(() => expect(page.getByTestId('rail-conflicts').textContent).toContain('2'));
  });

  it('keeps or deletes a record that one deleted and the other changed', async () => {
    const fake = await open((one) => {
      one.exchange.conflicts = inventConflicts().slice(2);
    });
    const life = await page.findByTestId('conflict-life');
    expect(within(life).getByRole('heading').textContent).toBe('Deleted by one, changed by the other');
    expect(within(life).getByTestId('settle-0').textContent).toBe('Keep the record');
    await fireEvent.click(within(life).getByTestId('settle-1'));
    expect(await page.findByTestId('settle-none')).toBeTruthy();
    expect(fake.exchange.settled[0]).toMatchObject({ field: null, operation: 'b3' });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('To settle'));
  });

  it('stays where somebody else settled it first, and says so', async () => {
    const fake = await open((one) => one.exchange.disagree());
    const outcome = await page.findByTestId('conflict-outcome');
    fake.exchange.conflicts = [];
    await fireEvent.click(within(outcome).getByTestId('settle-1'));
    expect(words(await page.findByTestId('settle-fault'))).toContain('There is nothing to settle here any more.');
  });

  it('leads to the record', async () => {
    await open((fake) => fake.exchange.disagree());
    await fireEvent.click(await page.findByText('Shuttle from Dakar'));
    expect((await page.findByTestId('record-title')).textContent).toBe('Shuttle from Dakar');
  });
});
