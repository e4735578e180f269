import { beforeEach, describe, expect, it } from 'vitest';
import { focusAfter, focusOrder } from '@/state/wallPlaylist';
import { wallShow } from '@/state/wallShow.svelte';
import { isBetween, offsetText, timeText, zoneTime } from '@/state/zoneTime';
import { pageAt } from '@/wall/pages';
import { emptyPicture, pictureOf, screenOf, turn } from '../wallDesk';

const at = (moment: string) => Date.parse(moment);
const NOON = at('2024-01-05T12:00:00Z');
const SECOND = 1000;
const THREE = [turn('overview', 60), turn('map', 30), turn('warnings', 20)];

function take(screen = screenOf(THREE), zone = 'Africa/Dakar', now = NOON): void {
  wallShow.take(screen, pictureOf(now), zone, now);
}

beforeEach(() => wallShow.reset());

describe('the clocks of a zone', () => {
  it('go over to summer time and back in New York and in Europe', () => {
    const told = (moment: string, zone: string) => {
      const time = zoneTime(at(moment), zone);
      return `${time.day} ${timeText(time)} ${offsetText(time.offset)}`;
    };
    expect(told('2024-03-10T06:59:59Z', 'America/New_York')).toBe('2024-03-10 01:59 UTC−5');
    expect(told('2024-03-10T07:00:00Z', 'America/New_York')).toBe('2024-03-10 03:00 UTC−4');
    expect(told('2024-11-03T05:59:59Z', 'America/New_York')).toBe('2024-11-03 01:59 UTC−4');
    expect(told('2024-11-03T06:00:00Z', 'America/New_York')).toBe('2024-11-03 01:00 UTC−5');
    expect(told('2024-03-31T00:59:59Z', 'Europe/Brussels')).toBe('2024-03-31 01:59 UTC+1');
    expect(told('2024-03-31T01:00:00Z', 'Europe/Brussels')).toBe('2024-03-31 03:00 UTC+2');
    expect(told('2024-12-31T23:59:59Z', 'Asia/Kathmandu')).toBe('2025-01-01 05:44 UTC+5:45');
    expect(told('2024-01-05T00:00:00Z', 'Africa/Dakar')).toBe('2024-01-05 00:00 UTC');
  });

  it('are those of UTC for a zone that nobody knows', () => {
    expect(timeText(zoneTime(NOON, 'Atlantis/Capital'))).toBe('12:00');
  });

  it('know spans of a day and spans over midnight; the end is not in them', () => {
    const day = ['07:30', '20:00'];
    const night = ['22:00', '06:00'];
    expect(
      [
        [7, 29],
        [7, 30],
        [19, 59],
        [20, 0],
      ].map(([hour = 0, minute = 0]) => isBetween({ hour, minute }, day)),
    ).toEqual([false, true, true, false]);
    expect(
      [
        [21, 59],
        [22, 0],
        [0, 0],
        [5, 59],
        [6, 0],
      ].map(([hour = 0, minute = 0]) => isBetween({ hour, minute }, night)),
    ).toEqual([false, true, true, true, false]);
    expect(isBetween({ hour: 3, minute: 0 }, null)).toBe(true);
  });
});

describe('the playlist', () => {
  it('shows each turn for its time and begins anew', () => {
    take();
    expect(wallShow.shown.scene).toBe('overview');
    wallShow.look(NOON + 59 * SECOND);
    expect(wallShow.shown.scene).toBe('overview');
    wallShow.look(NOON + 60 * SECOND);
    expect(wallShow.shown.scene).toBe('map');
    wallShow.look(NOON + 90 * SECOND);
    wallShow.look(NOON + 110 * SECOND);
    expect(wallShow.shown.scene).toBe('overview');
  });

  it('goes on by one scene after a night of sleep, and gives that one its whole time', () => {
    take();
    const morning = NOON + 9 * 3600 * SECOND;
    wallShow.look(morning);
    expect(wallShow.shown.scene).toBe('map');
    wallShow.look(morning + 29 * SECOND);
    expect(wallShow.shown.scene).toBe('map');
    wallShow.look(morning + 30 * SECOND);
    expect(wallShow.shown.scene).toBe('warnings');
  });

  it('is not held up by a clock that was set back', () => {
    take();
    wallShow.look(NOON - 86_400 * SECOND);
    wallShow.look(NOON - 86_400 * SECOND + 60 * SECOND);
    expect(wallShow.shown.scene).toBe('map');
  });

  it('leaves out what does not hold at this hour, over midnight and over the change to summer time', () => {
    const turns = [
      turn('overview', 60, { between: ['06:00', '22:00'] }),
      turn('clocks', 60, { between: ['22:00', '06:00'] }),
    ];
    const evening = at('2024-03-10T02:59:30Z');
    take(screenOf(turns), 'America/New_York', evening);
    expect(wallShow.shown.scene).toBe('overview');
    // 22:00 in New York: the turn ends with its hours, not with its seconds.
    wallShow.look(at('2024-03-10T03:00:00Z'));
    expect(wallShow.shown.scene).toBe('clocks');
    // 05:59 and 06:00 of the next morning, an hour earlier by UTC than the day before.
    wallShow.look(at('2024-03-10T09:59:59Z'));
    expect(wallShow.shown.scene).toBe('clocks');
    wallShow.look(at('2024-03-10T10:00:00Z'));
    expect(wallShow.shown.scene).toBe('overview');
  });

  it('shows the clocks where no turn holds, and the turn again within a second of its hour', () => {
    take(screenOf([turn('map', 30, { between: ['14:00', '15:00'] })]));
    expect([wallShow.shown.scene, wallShow.at]).toEqual(['clocks', -1]);
    wallShow.look(at('2024-01-05T13:59:59Z'));
    expect(wallShow.shown.scene).toBe('clocks');
    wallShow.look(at('2024-01-05T14:00:00Z'));
    expect(wallShow.shown.scene).toBe('map');
    wallShow.look(at('2024-01-05T15:00:00Z'));
    expect(wallShow.shown.scene).toBe('clocks');
  });

  it('stays where somebody paused it until it is told to go on', () => {
    take();
    wallShow.act('pause', NOON + SECOND);
    wallShow.look(NOON + 86_400 * SECOND);
    expect([wallShow.shown.scene, wallShow.paused]).toEqual(['overview', true]);
    wallShow.act('pause', NOON + 86_400 * SECOND);
    wallShow.look(NOON + 86_459 * SECOND);
    expect(wallShow.shown.scene).toBe('overview');
    wallShow.look(NOON + 86_460 * SECOND);
    expect(wallShow.shown.scene).toBe('map');
  });

  it('goes next, back and to a scene at once; one that has no turn comes and goes', () => {
    take();
    wallShow.act('back', NOON);
    expect(wallShow.shown.scene).toBe('warnings');
    wallShow.act('next', NOON);
    expect(wallShow.shown.scene).toBe('overview');
    wallShow.show('map', NOON);
    expect(wallShow.at).toBe(1);
    wallShow.show('calendar', NOON);
    expect([wallShow.shown.scene, wallShow.at]).toEqual(['calendar', -1]);
    wallShow.look(NOON + 59 * SECOND);
    expect(wallShow.shown.scene).toBe('calendar');
    wallShow.look(NOON + 60 * SECOND);
    expect(wallShow.shown.scene).toBe('overview');
    wallShow.first(NOON);
    expect(wallShow.at).toBe(0);
  });

  it('keeps its scene when the plan changes elsewhere, and begins anew where its turn is gone', () => {
    take();
    wallShow.look(NOON + 60 * SECOND);
    take(screenOf([...THREE, turn('clocks')]), 'Africa/Dakar', NOON + 61 * SECOND);
    expect(wallShow.shown.scene).toBe('map');
    take(screenOf([turn('changes')]), 'Africa/Dakar', NOON + 62 * SECOND);
    expect(wallShow.shown.scene).toBe('changes');
  });

  it('is dark outside its hours; a key lights it until they come again', () => {
    take(screenOf(THREE, { lit: ['07:00', '20:00'] }));
    expect(wallShow.dark).toBe(false);
    wallShow.look(at('2024-01-05T20:00:00Z'));
    expect(wallShow.dark).toBe(true);
    wallShow.act('next', at('2024-01-05T20:00:10Z'));
    expect(wallShow.dark).toBe(false);
    wallShow.look(at('2024-01-06T07:00:00Z'));
    wallShow.look(at('2024-01-06T20:00:00Z'));
    expect(wallShow.dark).toBe(true);
    wallShow.look(at('2024-01-07T08:00:00Z'));
    wallShow.act('dark', at('2024-01-07T08:00:00Z'));
    expect(wallShow.dark).toBe(true);
    wallShow.act('dark', at('2024-01-07T08:00:01Z'));
    expect(wallShow.dark).toBe(false);
  });

  it('looks at each country that asks for it: warnings first, then deaths, then what is due', () => {
    const picture = pictureOf(NOON);
    expect(focusOrder(picture)).toEqual(['BEN', 'MLI', 'BFA', 'TGO', 'SEN', 'NER']);
    expect(focusOrder({ ...picture, warnings: [] })).toEqual(['BFA', 'MLI', 'SEN', 'NER']);
    expect(focusAfter(picture, 'NER')).toBe('BEN');
    expect(focusAfter(picture, 'GHA')).toBe('BEN');
    expect(focusAfter(emptyPicture(NOON), null)).toBeNull();
    take(screenOf([turn('country', 10), turn('country', 10, { country: 'GHA' })]));
    const seen = [wallShow.shown.country];
    for (let step = 1; step < 6; step += 1) {
      wallShow.look(NOON + step * 10 * SECOND);
      seen.push(wallShow.shown.country);
    }
    expect(seen).toEqual(['BEN', 'GHA', 'MLI', 'GHA', 'BFA', 'GHA']);
  });
});

describe('the pages of a long list', () => {
  it('follow one another within the time of the scene, and count what is left', () => {
    expect(pageAt(6, 6, 0, 30)).toEqual({ from: 0, until: 6, pages: 1 });
    expect(pageAt(7, 6, 0, 30)).toEqual({ from: 0, until: 5, pages: 2 });
    expect(pageAt(7, 6, 15, 30)).toEqual({ from: 5, until: 7, pages: 2 });
    expect(pageAt(60, 11, 0, 60).pages).toBe(6);
    expect(pageAt(60, 11, 55, 60)).toEqual({ from: 50, until: 60, pages: 6 });
    expect(pageAt(3, 1, 0, 30)).toEqual({ from: 0, until: 1, pages: 3 });
  });
});
