/** What both fields of a sentence share while it is being written. */

/** Returns words as one line: a sentence has no line breaks. */
export function oneLine(text: string): string {
  return text.replace(/[\n\r\t]+/g, ' ').trim();
}

/** Ctrl+Enter stores, Esc leaves; neither goes on to the window. */
export function onEditorKey(event: KeyboardEvent, store: () => void, leave: () => void): void {
  const isStore = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isStore && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (isStore) store();
  else leave();
}
