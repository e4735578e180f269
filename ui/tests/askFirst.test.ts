import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import AskFirst from '@/panels/exchange/AskFirst.svelte';

afterEach(cleanup);

const props = { text: 'Forget', question: 'Forget the hub?', yes: 'Forget it', testid: 'ask' };

it('asks before it does', async () => {
  const onyes = vi.fn();
  render(AskFirst, { ...props, onyes });
  await fireEvent.click(page.getByTestId('ask'));
  expect(onyes).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(page.getByTestId('ask-cancel'));
  await fireEvent.keyDown(page.getByTestId('ask-cancel'), { key: 'Escape' });
  await fireEvent.click(page.getByTestId('ask'));
  await fireEvent.click(page.getByTestId('ask-yes'));
  expect(onyes).toHaveBeenCalledOnce();
});

it('may be gone by the time it has done it', async () => {
  const fault = vi.fn();
  process.on('unhandledRejection', fault);
  const { unmount } = render(AskFirst, { ...props, onyes: () => unmount() });
  await fireEvent.click(page.getByTestId('ask'));
  page.getByTestId('ask-yes').click();
  await tick();
  await new Promise((done) => setTimeout(done));
  process.off('unhandledRejection', fault);
  expect(fault).not.toHaveBeenCalled();
});
