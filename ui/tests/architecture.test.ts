import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');
const LONGEST_FILE = 400;

type File = { path: string; body: string; imports: string[] };

/** Returns what a file imports, as paths from the source folder where it is one of ours. */
function importsOf(path: string, body: string): string[] {
  const named = [...body.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return named.map((name) => {
    if (name.startsWith('@/')) return name.slice(2);
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  });
}

const all: File[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|ts|css)$/.test(path) && !path.startsWith('contract/'))
  .map((path) => {
    const body = readFileSync(join(SOURCE, path), 'utf8');
    return { path, body, imports: importsOf(path, body) };
  });

function offences(folder: string, forbidden: (name: string, file: File) => boolean): string[] {
  return all
    .filter((file) => file.path.startsWith(folder))
    .flatMap((file) => file.imports.filter((name) => forbidden(name, file)).map((name) => `${file.path} → ${name}`));
}

const ROOMS = ['backend', 'state', 'map', 'timeline', 'charts', 'panels', 'parts', 'views', 'wall', 'lock'];

describe('the house', () => {
  it('imports Tauri in one file only', () => {
    const users = all.filter((file) => file.imports.some((name) => name.startsWith('@tauri-apps/')));
    expect(users.map((file) => file.path)).toEqual(['backend/tauri.ts']);
  });

  it('keeps panels apart: one imports only pieces in the folder of its own name', () => {
    const strange = offences('panels/', (name, file) => {
      if (!name.startsWith('panels/')) return false;
      const own = file.path
        .replace('panels/', '')
        .split('/')[0]
        ?.replace(/(Panel)?\.svelte$/, '')
        .toLowerCase();
      const theirs = name.replace('panels/', '').split('/')[0]?.toLowerCase();
      return own !== theirs;
    });
    expect(strange).toEqual([]);
  });

  it('lets every arrow point one way: backend, state, map and panels, views', () => {
    const rooms =
      (...names: string[]) =>
      (name: string) =>
        names.some((room) => name.startsWith(`${room}/`));
    expect(offences('backend/', rooms(...ROOMS.filter((room) => room !== 'backend')))).toEqual([]);
    expect(offences('state/', rooms('map', 'timeline', 'charts', 'panels', 'parts', 'views', 'wall'))).toEqual([]);
    expect(offences('charts/', rooms('panels', 'views', 'map', 'wall'))).toEqual([]);
    expect(offences('parts/', rooms('panels', 'views', 'map', 'timeline', 'charts', 'wall'))).toEqual([]);
    expect(offences('map/', rooms('panels', 'views', 'timeline', 'wall'))).toEqual([]);
    expect(offences('timeline/', rooms('panels', 'views', 'wall'))).toEqual([]);
    expect(offences('panels/', rooms('views', 'map', 'timeline', 'wall'))).toEqual([]);
    expect(offences('views/', rooms('wall', 'lock'))).toEqual([]);
    // The page of a locked profile loads nothing of what the others show.
    expect(offences('lock/', rooms('panels', 'views', 'map', 'timeline', 'charts', 'wall'))).toEqual([]);
  });

  it('lets the wall reach nothing that asks the desk: a window of it is refused every such question', () => {
    const reached = new Set<string>();
    const paths = new Map(all.map((file) => [file.path, file]));
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const name of paths.get(path)?.imports ?? []) {
        const found = [name, `${name}.ts`, `${name}/index.ts`].find((one) => paths.has(one));
        if (found) walk(found);
      }
    };
    walk('wall/WallPage.svelte');
    expect(reached.size).toBeGreaterThan(30);
    const strange = [...reached].filter((path) => !/^(?:wall|contract|backend|texts)\//.test(path));
    expect(strange.sort()).toEqual([
      'state/bidi.ts',
      'state/durations.ts',
      'state/locales.ts',
      'state/months.ts',
      'state/numbers.ts',
      'state/texts.svelte.ts',
      'state/wallClock.svelte.ts',
      'state/wallKeys.svelte.ts',
      'state/wallMaps.svelte.ts',
      'state/wallPlaylist.ts',
      'state/wallRun.ts',
      'state/wallShow.svelte.ts',
      'state/wallSight.svelte.ts',
      'state/wallWords.ts',
      'state/zoneTime.ts',
    ]);
  });

  it('never puts text in as HTML', () => {
    expect(
      all.filter((file) => /\{@html|innerHTML|insertAdjacentHTML/.test(file.body)).map((file) => file.path),
    ).toEqual([]);
  });

  it('names no side of the line but start and end', () => {
    const sides = /(?<![\w-])(?:margin|padding|border|inset)-(?:left|right)\s*:|text-align:\s*(?:left|right)/;
    expect(all.filter((file) => sides.test(file.body)).map((file) => file.path)).toEqual([]);
  });

  it('takes its colours from the tokens', () => {
    const painted = all.filter((file) => {
      const styles = file.path.endsWith('.svelte') ? (file.body.split('<style>')[1] ?? '') : '';
      return /:\s*#[0-9a-f]{3,8}\b/i.test(styles);
    });
    expect(painted.map((file) => file.path)).toEqual([]);
  });

  it('keeps its files short', () => {
    const long = all.filter((file) => file.body.split('\n').length > LONGEST_FILE);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});
