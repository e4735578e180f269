/** The window in a plain browser on a desk in memory, for developing. `#empty`, `#dark`, `#warnings=10000` and `#inbox=10000` start it so; `#screen` is a screen of the wall, `#screen,full` one with too much, `#plan` the plan of it. */
import '@/styles/fonts.css';
import '@/styles/tokens.css';
import '@/styles/base.css';
import '@/styles/paper.css';
import { mount } from 'svelte';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { openLanguage } from '@/state/language';
import { screen } from '@/state/screen.svelte';
import { theme } from '@/state/theme.svelte';
import WallPage from '@/wall/WallPage.svelte';
import { fakeBackend } from './backend';
import { packedTile } from './pack';
import { ALL_SCENES, emptyPicture, fullPicture, pictureOf, screenOf, turn } from './wallDesk';

const wishes = location.hash.slice(1).split(',');
const wish = (name: string) => wishes.find((wish) => wish.startsWith(`${name}=`))?.slice(name.length + 1);
const fake = fakeBackend({
  empty: wishes.includes('empty'),
  warnings: Number(wish('warnings') ?? 0),
  inbox: Number(wish('inbox') ?? 0),
});
useBackend({ ...fake, baseTile: packedTile });
const target = document.getElementById('app');
if (wishes.includes('screen')) {
  const now = Date.now();
  const scene = ALL_SCENES.find((one) => one === wish('scene'));
  fake.wall.screen = screenOf(
    (scene ? [scene] : ALL_SCENES).map((one) =>
      turn(one, 30, { country: one === 'country' ? (wish('country') ?? null) : null }),
    ),
    { language: wish('language') ?? 'en' },
  );
  if (!wishes.includes('waiting')) {
    fake.wall.picture = (wishes.includes('full') ? fullPicture : wishes.includes('empty') ? emptyPicture : pictureOf)(
      now,
    );
  }
  if (target) mount(WallPage, { target });
} else {
  void openLanguage().then(() => target && mount(App, { target }));
  if (wishes.includes('plan')) screen.open('wall');
}
for (const name of ['light', 'dark', 'wall', 'print']) if (wishes.includes(name)) theme.choose(name);
Object.assign(window, { fake });
