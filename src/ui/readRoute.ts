import type { Route } from './Route.ts';

/** The screen that an address's hash names; the list of cases when it names none. */
export function readRoute(hash: string): Route {
  const [room, id, act, view] = hash.replace(/^#?\//, '').split('/').map(decode);
  if (isPlain(room)) return { at: room };
  if (room === 'notes' && id) return { at: 'note', id };
  if (room !== 'cases' || !id) return { at: 'cases' };
  if (id === 'new') return { at: 'new-case' };
  if (act === 'edit') return { at: 'edit-case', id };
  if (act === 'chronology') return view === 'text' ? { at: act, id, view } : { at: act, id };
  if (act === 'absence') return { at: act, id };
  if (act === 'read-log' || act === 'take-out') return { at: act, id };
  if (act === 'tasks') return { at: 'tasks', id };
  if (act === 'plan') return { at: 'plan', id };
  return { at: act === 'new-note' ? 'new-note' : 'case', id };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

const plain = ['today', 'search', 'devices', 'settings', 'wording', 'words', 'security', 'backup'] as const;

function isPlain(room: string | undefined): room is (typeof plain)[number] {
  return plain.some((one) => one === room);
}
