// Keys of the whole page. Single letters do nothing while something is being typed, nor with a modifier held.
import { desk } from './desk.svelte';

export const KEYS: readonly { keys: string[]; does: string }[] = [
  { keys: ['/'], does: 'Go to the filter' },
  { keys: ['j', 'k'], does: 'Next or previous event' },
  { keys: ['Esc'], does: 'Close the reader, a menu or the comparison' },
  { keys: ['c'], does: 'Compare what other articles say of the open event' },
  { keys: ['t'], does: 'Code a text' },
  { keys: ['e'], does: 'Back to the events' },
  { keys: ['←', '→'], does: 'Move the ends of the period; go from point to point on the map and in the network' },
  { keys: ['?'], does: 'This help' },
];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function act(key: string, showKeys: () => void): boolean {
  const { place } = desk;
  if (key === '/') document.getElementById('filter-field')?.focus();
  else if (key === 'j' && place.view === 'desk') desk.step(1);
  else if (key === 'k' && place.view === 'desk') desk.step(-1);
  else if (key === 'c' && place.event && place.view === 'desk') desk.go({ view: 'compare' });
  else if (key === 't') desk.go({ view: 'code', event: '' });
  else if (key === 'e') desk.go({ view: 'desk' });
  else if (key === '?') showKeys();
  else return false;
  return true;
}

export function runKey(event: KeyboardEvent, { showKeys }: { showKeys: () => void }): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape') {
    if (desk.place.view === 'compare') desk.go({ view: 'desk' });
    else if (desk.place.event && !isTyping(event.target)) desk.close();
    return;
  }
  if (!isTyping(event.target) && act(event.key, showKeys)) event.preventDefault();
}
