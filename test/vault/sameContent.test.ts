import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addTask } from '../../src/casefile/addTask.ts';
import { addToPlan } from '../../src/casefile/addToPlan.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import { writeHold } from '../../src/casefile/writeHold.ts';
import { writePeople } from '../../src/casefile/writePeople.ts';
import type { PartName } from '../../src/vault/CasePart.ts';
import { sameContent } from '../../src/vault/sameContent.ts';

const writes: Record<PartName | 'profile', (doc: Y.Doc) => void> = {
  profile: (doc) => writeHold(doc, 'Court order'),
  plan: (doc) => addToPlan(doc, 'goals', { text: 'I want a warm flat' }, 1),
  tasks: (doc) => addTask(doc, newTask('Ring the landlord', {}, new Date(0))),
  people: (doc) => writePeople(doc, 'alerts', 'dog', { added: '1', what: 'Large dog' }),
};

describe('[S10] a snapshot is compared by what it says', () => {
  it.each(Object.entries(writes))('of %s', (_, write) => {
    const [whole, lacking] = [new Y.Doc(), new Y.Doc()];
    write(whole);
    expect(sameContent(whole, lacking)).toBe(false);
    Y.applyUpdate(lacking, Y.encodeStateAsUpdate(whole));
    expect(sameContent(whole, lacking)).toBe(true);
  });
});
