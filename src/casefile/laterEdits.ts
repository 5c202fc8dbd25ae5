import type { NoteSnapshot } from './NoteSnapshot.ts';

/** A part of a note that reads otherwise in its document than it was signed. */
export interface LaterEdit {
  key: string;
  label: string;
  signed: string;
  now: string;
}

const heads = [
  ['headline', 'Headline'],
  ['date', 'Date'],
  ['start', 'Start'],
  ['end', 'End'],
  ['mode', 'Place or mode'],
  ['worker', 'Worker'],
] as const;

/** What was written into a note's document without knowing that it was signed (S11). `now`: how that reads. */
export function laterEdits(signed: NoteSnapshot, now: NoteSnapshot | undefined): LaterEdit[] {
  if (now === undefined) return [];
  const parts = [
    ...heads.map(([key, label]) => ({ key, label, signed: signed.head[key], now: now.head[key] })),
    ...signed.template.sections.map(({ key, label }) => ({
      key: `section ${key}`,
      label,
      signed: signed.sections[key] ?? '',
      now: now.sections[key] ?? '',
    })),
  ];
  return parts.filter((part) => part.signed !== part.now);
}
