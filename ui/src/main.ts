/** The entry of the program: a window of the desk, the page of a locked profile, or a window of the wall, which loads nothing but the wall. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/paper.css';
import { mount, unmount } from 'svelte';
import { backend, counted, useBackend } from './backend';
import { tauri } from './backend/tauri';

/** How long the page waits for the desk before it is shown without. */
const PATIENCE_MS = 150;

useBackend(counted(tauri));
const target = document.getElementById('app');

async function openDeskWindow(target: HTMLElement): Promise<void> {
  // The page is fetched, and the thread that makes ready what the map draws is started, while it is asked whether the page may be shown.
  const page = import('./App.svelte');
  void import('./map/worker').then(({ startWorker }) => startWorker());
  const [{ lock }, language, { openDesk }, { FIRST_MAP_MS, selection }] = await Promise.all([
    import('./state/lock.svelte'),
    import('./state/language'),
    import('./state/opening'),
    import('./state/selection.svelte'),
  ]);
  if (await lock.look()) {
    const { default: LockPage } = await import('./lock/LockPage.svelte');
    await language.speakAtLock(lock.state?.language ?? null);
    mount(LockPage, { target });
    return;
  }
  // The desk is asked before there is a page: the map then begins where it was left, and asks for no tile in vain.
  const release = selection.drawnByMap();
  const spoken = language.openLanguage();
  const opening = spoken.then(openDesk);
  const early = Promise.race([opening, new Promise((then) => setTimeout(then, PATIENCE_MS))]);
  const [{ default: App }] = await Promise.all([page, spoken, early]);
  const app = mount(App, { target, props: { opening } });
  // By then the map says by itself whether it is there.
  setTimeout(release, FIRST_MAP_MS);
  // The shell loads the window anew once the profile is locked; what it shows goes before.
  void backend().onVaultLocked(() => void unmount(app));
}

async function openWallWindow(target: HTMLElement): Promise<void> {
  const { default: WallPage } = await import('./wall/WallPage.svelte');
  mount(WallPage, { target });
}

if (target) void (location.hash === '#wall' ? openWallWindow : openDeskWindow)(target);
