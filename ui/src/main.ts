/** The entry of the program: a window of the desk, the page of a locked profile, or a window of the wall, which loads nothing but the wall. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/paper.css';
import { mount, unmount } from 'svelte';
import { backend, useBackend } from './backend';
import { tauri } from './backend/tauri';

useBackend(tauri);
const target = document.getElementById('app');

async function openDeskWindow(target: HTMLElement): Promise<void> {
  // The page is fetched while it is asked whether it may be shown.
  const page = import('./App.svelte');
  const [{ lock }, language] = await Promise.all([import('./state/lock.svelte'), import('./state/language')]);
  if (await lock.look()) {
    const { default: LockPage } = await import('./lock/LockPage.svelte');
    await language.speakAtLock(lock.state?.language ?? null);
    mount(LockPage, { target });
    return;
  }
  const [{ default: App }] = await Promise.all([page, language.openLanguage()]);
  const app = mount(App, { target });
  // The shell loads the window anew once the profile is locked; what it shows goes before.
  void backend().onVaultLocked(() => void unmount(app));
}

async function openWallWindow(target: HTMLElement): Promise<void> {
  const { default: WallPage } = await import('./wall/WallPage.svelte');
  mount(WallPage, { target });
}

if (target) void (location.hash === '#wall' ? openWallWindow : openDeskWindow)(target);
