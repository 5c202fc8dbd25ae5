import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BesidePage } from '../../extension/BesidePage.ts';
import type { ContentAnswer, ContentRequest } from '../../extension/content/messages.ts';
import { FillPlan } from '../../extension/FillPlan.ts';
import type { RemoteVault } from '../../extension/RemoteVault.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { openVault } from '../vault/testVault.ts';

beforeEach(() => {
  const nobody = { addListener: () => undefined, removeListener: () => undefined };
  vi.stubGlobal('chrome', { runtime: { onMessage: nobody } });
});
afterEach(() => vi.unstubAllGlobals());

/** A page with one field, which takes what is written or doesn't. */
function portal(stuck: boolean): BesidePage {
  const answers: Partial<Record<ContentRequest['type'], ContentAnswer>> = {
    preview: {
      page: { origin: 'https://portal.example', form: 'visit', title: 'Visit', fields: 1 },
      person: { said: ['PRACTICE-1'], lost: false, page: 'p1' },
      rows: [
        {
          fieldId: 'f1',
          label: 'Summary',
          kind: 'multiline',
          required: false,
          current: '',
          section: 'observed',
          confidence: 1,
          fit: 'fits',
          wouldOverwrite: false,
        },
      ],
    },
    anchors: { anchors: [] },
    fill: { results: [{ fieldId: 'f1', label: 'Summary', stuck }] },
  };
  return {
    vouched: new Set(),
    ask: async ({ type }: ContentRequest) => answers[type],
  } as unknown as BesidePage;
}

it.each([true, false])(
  '[S5] a fill of which something stuck (%s) is in the read log, with the portal',
  async (stuck) => {
    const { vault } = await openVault();
    const caseId = await vault.createPracticeCase();
    const noteId = await vault.createNote(caseId, 'progress');
    const note = await vault.openNote(noteId);
    sectionText(note.doc, 'observed').insert(0, 'The door was open.');
    await note.flush();
    const client = vault.cases.value?.[0];
    if (client === undefined) throw new Error('no case');
    const plan = new FillPlan(vault as unknown as RemoteVault, portal(stuck), note, client);
    await plan.look();
    await plan.fill();
    expect(plan.state.value.at).toBe('filled');
    const filled = (await vault.readActs(caseId)).filter(({ act }) => act === 'filled');
    expect(filled.map((act) => [act.note, act.detail, act.person])).toEqual(
      stuck ? [[noteId, 'https://portal.example', 'Sam Okafor']] : [],
    );
  },
);
