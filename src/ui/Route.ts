/** A screen of the app. An address holds ids only, never a name (P1). */
export type Route =
  | { at: 'today' }
  | { at: 'cases' }
  | { at: 'new-case' }
  | { at: 'case'; id: string }
  | { at: 'edit-case'; id: string }
  | { at: 'new-note'; id: string }
  | { at: 'read-log'; id: string }
  | { at: 'take-out'; id: string }
  | { at: 'chronology'; id: string; view?: 'text' }
  | { at: 'absence'; id: string }
  | { at: 'tasks'; id: string }
  | { at: 'plan'; id: string }
  | { at: 'note'; id: string }
  | { at: 'search' }
  | { at: 'devices' }
  | { at: 'settings' }
  | { at: 'wording' }
  | { at: 'words' }
  | { at: 'security' }
  | { at: 'backup' };
