import type { CompartmentId } from '../../src/bytes/Ids.ts';

/** The texts of a note in the order in which they stood in the editor, and which of them was shown as saved. */
interface NoteRecord {
  caseId: string;
  texts: string[];
  /** Index of the newest text that was shown as saved. */
  saved: number;
}

interface CaseRecord {
  /** The compartment that its words are sealed for. */
  main: CompartmentId;
  names: string[];
  saved: number;
  holds: string[];
  held: number;
  erasure: 'none' | 'asked' | 'done';
}

/** What a person has seen, over all incarnations of the app: nothing shown as saved may ever be missing (P2). */
export class Ledger {
  notes = new Map<string, NoteRecord>();
  cases = new Map<string, CaseRecord>();
  workers = [''];
  worker = 0;

  copy(): Ledger {
    return Object.assign(new Ledger(), structuredClone({ ...this }));
  }

  /** What is wrong with a text that is there now. */
  wrongText(note: string, now: string): string | undefined {
    const { texts, saved } = this.note(note);
    const at = texts.lastIndexOf(now);
    if (at >= saved) return undefined;
    return `text ${at} of ${texts.length} is there, and text ${saved} was shown as saved: ${JSON.stringify(now)}`;
  }

  note(id: string): NoteRecord {
    const note = this.notes.get(id);
    if (note === undefined) throw new Error('the ledger knows no such note');
    return note;
  }

  case(id: string): CaseRecord {
    const file = this.cases.get(id);
    if (file === undefined) throw new Error('the ledger knows no such case file');
    return file;
  }
}
