import { judgePage } from '../src/forms/person/judgePage.ts';
import { shownPerson } from '../src/forms/person/shownPerson.ts';
import type { SectionValue } from '../src/forms/SectionValue.ts';
import type { PortalMap } from '../src/kit/PortalMap.ts';
import { WritableStore } from '../src/vault/Store.ts';
import { shownNote } from '../src/vault/shownNote.ts';
import type { CaseItem, OpenNote } from '../src/vault/VaultApi.ts';
import type { BesidePage } from './BesidePage.ts';
import type {
  AnchorsAnswer,
  FieldResult,
  FillAnswer,
  FillProgress,
  HeldAnswer,
  PointAnswer,
  PointPersonAnswer,
  PreviewAnswer,
  PreviewRow,
  RefusedAnswer,
} from './content/messages.ts';
import { driftOf } from './driftOf.ts';
import { noteToValues } from './noteToValues.ts';
import type { PageGuard } from './PageGuard.ts';
import type { RemoteVault } from './RemoteVault.ts';
import { receiptOf } from './receiptOf.ts';
import { problemOf, type RowProblem } from './rowProblem.ts';
import type { SentDrift } from './SentDrift.ts';

/** One thing that the note offers, and where it would go. */
export interface PlannedRow {
  value: SectionValue;
  field: PreviewRow | undefined;
  /** Whether it is filled when the button is pressed. */
  chosen: boolean;
  /** Whether the match is from a saved portal map. */
  learned: boolean;
  problem: RowProblem | undefined;
}

interface Preview {
  page: PreviewAnswer['page'];
  /** Nothing is written where it is not open. */
  guard: PageGuard;
  rows: readonly PlannedRow[];
  unfilled: readonly PreviewRow[];
}

export type FillState =
  | { at: 'looking' }
  | { at: 'failed'; why: string }
  | { at: 'preview'; preview: Preview }
  /** `label`: of what is to be pointed at; `undefined` for the client's name or number. */
  | { at: 'pointing'; preview: Preview; label: string | undefined }
  | { at: 'filling'; preview: Preview; done: number }
  | { at: 'filled'; results: readonly FieldResult[]; undone: boolean; busy: boolean; why?: string };

const changedHands =
  'Nothing was filled: the page has changed, and may be somebody else’s by now. Look at it again.';

/**
 * One fill, from looking at the form to its undo. The worker sees every match before anything is written,
 * changes what is wrong, and presses the button; what was corrected is kept as the portal map.
 */
export class FillPlan {
  readonly state = new WritableStore<FillState>({ at: 'looking' });
  /** How note and page differ, where this note was sent to this form before. */
  readonly drift = new WritableStore<SentDrift | undefined>(undefined);
  readonly #vault: RemoteVault;
  readonly #page: BesidePage;
  readonly #note: OpenNote;
  readonly #client: CaseItem;
  /** Values changed for this form alone, by section. */
  readonly #changed = new Map<string, SectionValue['value']>();
  /** Fields that the worker pointed at, by section. */
  readonly #pointed = new Map<string, string>();
  readonly #choices = new Map<string, boolean>();
  #answer: PreviewAnswer | undefined;
  /** The map as it stands: the saved one, with what was pointed at since. */
  #map: PortalMap | undefined;
  /** Sections that were matched by the saved map. */
  #learned = new Set<string>();
  /** What was last pointed at as the client's name or number shows neither. */
  #nothingThere = false;
  /** The last fill, until the page is looked at anew. */
  #filled: Omit<Parameters<typeof receiptOf>[0], 'act' | 'results' | 'held'> | undefined;

  constructor(vault: RemoteVault, page: BesidePage, note: OpenNote, client: CaseItem) {
    this.#vault = vault;
    this.#page = page;
    this.#note = note;
    this.#client = client;
  }

  /** Looks at the form anew. What was changed for the last one is forgotten. */
  async look(): Promise<void> {
    this.#changed.clear();
    this.#pointed.clear();
    this.#choices.clear();
    this.#nothingThere = false;
    this.state.set({ at: 'looking' });
    await this.#preview();
  }

  async #preview(): Promise<void> {
    try {
      // The map is known by the form's name, which only the page can tell; so the first look is without one.
      let answer = await this.#ask();
      this.#map = await this.#vault.portalMap(answer.page.origin, answer.page.form);
      this.#learned = new Set(this.#map?.matches.map(({ section }) => section));
      if (this.#map !== undefined) answer = await this.#ask(this.#map);
      this.#answer = answer;
      this.#show();
    } catch (why) {
      this.#fail(why);
    }
  }

  #ask(map?: PortalMap): Promise<PreviewAnswer> {
    return this.#page.ask<PreviewAnswer>({
      type: 'preview',
      values: this.#values(),
      ...(map ? { map } : {}),
    });
  }

  /** What the note offers, as it stands in the note. */
  #own(): SectionValue[] {
    const snapshot = shownNote(this.#note);
    return snapshot === undefined ? [] : noteToValues(snapshot, this.#client);
  }

  #values(): SectionValue[] {
    return this.#own().map((value) => ({ ...value, value: this.#changed.get(value.key) ?? value.value }));
  }

  #rows(): PlannedRow[] {
    const answer = this.#answer;
    if (answer === undefined) return [];
    const taken = new Set(this.#pointed.values());
    return this.#values().map((value) => {
      const pointedAt = this.#pointed.get(value.key);
      const field = answer.rows.find((row) =>
        pointedAt === undefined
          ? row.section === value.key && !taken.has(row.fieldId)
          : row.fieldId === pointedAt,
      );
      if (field === undefined) return { value, field, chosen: false, learned: false, problem: undefined };
      const problem = problemOf(value, field);
      const chosen = problem?.blocks !== true && (this.#choices.get(value.key) ?? problem === undefined);
      const learned = this.#learned.has(value.key);
      return { value, field, chosen, learned, problem };
    });
  }

  #show(): void {
    const answer = this.#answer;
    if (answer === undefined) return;
    const rows = this.#rows();
    const used = new Set(rows.map(({ field }) => field?.fieldId));
    const unfilled = answer.rows.filter(({ fieldId }) => !used.has(fieldId));
    const guard = this.#guard(answer);
    this.state.set({ at: 'preview', preview: { page: answer.page, guard, rows, unfilled } });
    // Another client's page says nothing of this note.
    if (guard.open) this.#compare(answer).catch(() => undefined);
    else this.drift.set(undefined);
  }

  /** Compares note and page where this form was filled from this note, and the fill not undone. */
  async #compare(answer: PreviewAnswer): Promise<void> {
    const { origin, form } = answer.page;
    const receipts = await this.#vault.readReceipts(this.#note.caseId);
    const last = receipts.find(
      (one) => one.note === this.#note.id && one.origin === origin && one.form === form,
    );
    if (last === undefined || last.act === 'undone') return this.drift.set(undefined);
    const sections = new Map(
      this.#rows().flatMap(({ value, field }) => (field === undefined ? [] : [[field.fieldId, value.key]])),
    );
    const { held } = await this.#page.ask<HeldAnswer>({ type: 'held', fieldIds: [...sections.keys()] });
    const inPage = new Map(held.map(({ fieldId, text }) => [sections.get(fieldId) ?? '', text]));
    const drift = await driftOf(last, this.#own(), inPage);
    if (this.#answer === answer) this.drift.set(drift);
  }

  /** Whose page it is, judged by the case file of the note. */
  #guard({ person: { said, lost, page } }: PreviewAnswer): PageGuard {
    const verdict = judgePage(said, this.#client);
    const vouched = this.#page.vouched.has(this.#voucher(page));
    const open = verdict === 'match' || (vouched && verdict !== 'mismatch');
    return { verdict, vouched, open, shown: shownPerson(said), lost, nothingThere: this.#nothingThere };
  }

  #voucher(page: string): string {
    return `${this.#client.id} ${page}`;
  }

  /** The worker says that this page, as it is now, is for the client of the note. */
  vouch(): void {
    const answer = this.#answer;
    if (answer === undefined || this.state.value.at !== 'preview') return;
    this.#page.vouched.add(this.#voucher(answer.person.page));
    this.#show();
  }

  /** Lets the worker show where the page says whose it is; that place is kept for this form. */
  async pointPerson(): Promise<void> {
    const { value: state } = this.state;
    const answer = this.#answer;
    if (answer === undefined || state.at !== 'preview') return;
    this.state.set({ at: 'pointing', preview: state.preview, label: undefined });
    try {
      const { name, caseNumber } = this.#client;
      const pointed = await this.#page.ask<PointPersonAnswer>({
        type: 'point-person',
        client: { name, caseNumber },
      });
      if (!('place' in pointed)) return this.#show();
      this.#nothingThere = judgePage([pointed.said], this.#client) === 'unknown';
      if (this.#nothingThere) return this.#show();
      const { origin, form, title } = answer.page;
      const kept = (await this.#vault.portalMap(origin, form)) ?? { v: 2, origin, form, title, matches: [] };
      await this.#vault.savePortalMap({ ...kept, person: pointed.place });
      this.#map = { ...(this.#map ?? kept), person: pointed.place };
      await this.#again();
    } catch (why) {
      this.#fail(why);
    }
  }

  /** Ticks a row, or unticks it. */
  choose(section: string, chosen: boolean): void {
    this.#choices.set(section, chosen);
    this.#show();
  }

  /** Uses another value for this form alone; the note stays as it is. */
  change(section: string, value: string): void {
    this.#changed.set(section, value);
    void this.#again();
  }

  /** Lets the worker show on the page which field is meant. */
  async point(section: string): Promise<void> {
    const row = this.#rows().find(({ value }) => value.key === section);
    const { value: state } = this.state;
    if (row === undefined || state.at !== 'preview') return;
    this.state.set({ at: 'pointing', preview: state.preview, label: row.value.label });
    try {
      const answer = await this.#page.ask<PointAnswer>({ type: 'point', label: row.value.label });
      if ('fieldId' in answer) {
        this.#pointed.set(section, answer.fieldId);
        this.#choices.delete(section);
        this.#learned.delete(section);
        await this.#again();
      } else this.#show();
    } catch (why) {
      this.#fail(why);
    }
  }

  /** Ends the pointing from the panel; the page's answer then brings the preview back. */
  stopPointing(): void {
    void this.#page.ask({ type: 'cancel-point' }).catch((why: unknown) => this.#fail(why));
  }

  /** Asks the page once more, with what was pointed at as if it had been learned. */
  async #again(): Promise<void> {
    try {
      this.#map = await this.#mapNow();
      this.#answer = await this.#ask(this.#map);
      // The page's answer now says it, under whatever ids its fields have by now.
      this.#pointed.clear();
      this.#show();
    } catch (why) {
      this.#fail(why);
    }
  }

  /** The portal map with the matches as they stand in the preview now. */
  async #mapNow(): Promise<PortalMap | undefined> {
    const answer = this.#answer;
    if (answer === undefined) return this.#map;
    const matches = this.#rows().flatMap(({ value, field }) =>
      field === undefined ? [] : [{ section: value.key, fieldId: field.fieldId }],
    );
    const { anchors } = await this.#page.ask<AnchorsAnswer>({ type: 'anchors', matches });
    const { origin, form, title } = answer.page;
    const now = new Set(anchors.map(({ section }) => section));
    // What this note has nothing for keeps the match it had.
    const kept = (this.#map?.matches ?? []).filter(({ section }) => !now.has(section));
    const person = this.#map?.person;
    return { v: 2, origin, form, title, matches: [...kept, ...anchors], ...(person ? { person } : {}) };
  }

  /** Writes the rows that are ticked, tells what stuck, and keeps the match for the next time. */
  async fill(): Promise<void> {
    const { value: state } = this.state;
    if (state.at !== 'preview' || !state.preview.guard.open) return;
    const rows = state.preview.rows.filter(({ chosen }) => chosen);
    const assignments = rows.flatMap(({ value, field }) =>
      field === undefined ? [] : [{ fieldId: field.fieldId, value }],
    );
    this.state.set({ at: 'filling', preview: state.preview, done: 0 });
    const own = new Map(this.#own().map(({ key, value }) => [key, value]));
    this.#filled = {
      page: state.preview.page,
      note: shownNote(this.#note),
      written: assignments.map((one) => ({ ...one, own: own.get(one.value.key) ?? '' })),
    };
    const written = new Set<string>();
    const progress = (message: FillProgress | undefined) => {
      const { value: now } = this.state;
      if (message?.type !== 'fill-progress' || now.at !== 'filling') return;
      written.add(message.fieldId);
      this.state.set({ ...now, done: written.size });
    };
    chrome.runtime.onMessage.addListener(progress);
    try {
      const map = await this.#mapNow();
      const { name, caseNumber } = this.#client;
      const vouched = state.preview.guard.vouched ? this.#answer?.person.page : undefined;
      const answer = await this.#page.ask<FillAnswer | RefusedAnswer>({
        type: 'fill',
        assignments,
        client: { name, caseNumber },
        confirmed: vouched ?? '',
      });
      if ('refused' in answer) return this.#fail(new Error(changedHands));
      const { results } = answer;
      this.state.set({ at: 'filled', results, undone: false, busy: false });
      if (results.some(({ stuck }) => stuck)) await this.#record(state.preview.page.origin);
      await this.#keepReceipt('filled', results);
      if (map !== undefined) await this.#vault.savePortalMap(map);
    } catch (why) {
      // What was written and what was not is always said, also when the page has gone (P9).
      const results = rows.map(({ value, field }): FieldResult => {
        const fieldId = field?.fieldId ?? '';
        const problem = written.has(fieldId)
          ? 'It was written, but the page went away before it could be read back.'
          : 'It was not written: the page went away.';
        return { fieldId, label: field?.label ?? value.label, stuck: false, problem };
      });
      const said = why instanceof Error ? why.message : String(why);
      this.state.set({ at: 'filled', results, undone: false, busy: false, why: said });
      if (written.size > 0) {
        await this.#record(state.preview.page.origin);
        await this.#keepReceipt('filled', results);
      }
    } finally {
      chrome.runtime.onMessage.removeListener(progress);
    }
  }

  /** Notes the fill in the read log. Where that fails, the fill stands all the same, and saving says that it fails. */
  async #record(origin: string): Promise<void> {
    await this.#vault.recordAct(this.#note.id, 'filled', origin).catch(() => undefined);
  }

  /** Keeps the receipt of the last fill, or of its undo, in the case file. Where it can't be kept, it is said. */
  async #keepReceipt(act: 'filled' | 'undone', results: readonly FieldResult[]): Promise<void> {
    const filled = this.#filled;
    if (filled === undefined) return;
    const fieldIds = results.map(({ fieldId }) => fieldId);
    const held = await this.#page
      .ask<HeldAnswer>({ type: 'held', fieldIds })
      .then((answer) => new Map(answer.held.map(({ fieldId, text }) => [fieldId, text])))
      .catch(() => new Map<string, string>());
    try {
      await this.#vault.addReceipt(this.#note.id, await receiptOf({ ...filled, act, results, held }));
    } catch (why) {
      const { value: state } = this.state;
      if (state.at !== 'filled') return;
      const said = why instanceof Error ? why.message : String(why);
      this.state.set({ ...state, why: `The receipt of this fill could not be kept: ${said}` });
    }
  }

  /** Puts every field back as it was before the fill. */
  async undo(): Promise<void> {
    const { value: state } = this.state;
    if (state.at !== 'filled') return;
    this.state.set({ ...state, busy: true });
    try {
      const { results } = await this.#page.ask<FillAnswer>({ type: 'undo' });
      this.state.set({ at: 'filled', results, undone: true, busy: false });
      await this.#keepReceipt('undone', results);
    } catch (why) {
      this.state.set({ ...state, busy: false, why: why instanceof Error ? why.message : String(why) });
    }
  }

  #fail(why: unknown): void {
    this.state.set({ at: 'failed', why: why instanceof Error ? why.message : String(why) });
  }
}
