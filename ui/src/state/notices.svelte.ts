/** What must the analyst be told now? Faults stay until they are closed, notes leave by themselves. */
import { asFault } from '@/backend';
import type { Fault } from '@/contract/Fault';

/** What can be done about what is said. */
export type NoticeAction = { text: string; run: () => void };
export type Notice = {
  id: number;
  kind: 'fault' | 'note';
  message: string;
  hint: string;
  action: NoticeAction | null;
};

const NOTE_MS = 6000;
/** A note with something to do stays for as long as it takes to decide. */
const ACTION_MS = 15_000;

class Notices {
  list = $state.raw<Notice[]>([]);
  #next = 1;

  /** Says that something was done, and offers what can be done about it. Returns the number by which it is closed. */
  note(message: string, hint = '', action: NoticeAction | null = null): number {
    const id = this.#add('note', message, hint, action);
    setTimeout(() => this.close(id), action ? ACTION_MS : NOTE_MS);
    return id;
  }

  /**
   * Says what failed. A cancellation is what the user asked for, and after a stale question the new one is on its way, so
   * neither is said.
   */
  fail(thrown: unknown): Fault {
    const fault = asFault(thrown);
    if (fault.code !== 'cancelled' && fault.code !== 'stale') this.#add('fault', fault.message, fault.hint);
    return fault;
  }

  close(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  #add(kind: Notice['kind'], message: string, hint: string, action: NoticeAction | null = null): number {
    const id = this.#next++;
    const others = this.list.filter((notice) => notice.message !== message);
    this.list = [...others, { id, kind, message, hint, action }].slice(-4);
    return id;
  }
}

export const notices = new Notices();
