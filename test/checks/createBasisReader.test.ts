import { describe, expect, it } from 'vitest';
import { basesIn } from '../../src/checks/basesIn.ts';
import { createBasisReader } from '../../src/checks/createBasisReader.ts';
import { opinionAmongFacts } from '../../src/checks/opinionAmongFacts.ts';

describe('[D98] what sentences rest on, while one types', () => {
  it('is at every step what reading the whole text gives', () => {
    const text =
      'She cried. Mum said he left.\n\nRent is due on Monday. I think he is tired.\nShe cried. The fridge was empty.';
    const reader = createBasisReader();
    for (let at = 0; at <= text.length; at += 1) {
      expect(reader.update(text.slice(0, at))).toEqual(basesIn(text.slice(0, at)));
    }
    for (let at = 0; at <= text.length; at += 3) {
      const cut = text.slice(at) + text.slice(0, at);
      expect(reader.update(cut)).toEqual(basesIn(cut));
    }
  });

  it('proposes in a section for quotes or opinion what is at home there', () => {
    const kinds = (role: string | undefined) =>
      createBasisReader(role)
        .update('She cried. Rent is due on Monday.')
        .map(({ basis }) => basis?.kind);
    expect(kinds(undefined)).toEqual(['seen', undefined]);
    expect(kinds('quote')).toEqual(['seen', 'told']);
    expect(kinds('opinion')).toEqual(['seen', 'thought']);
  });
});

describe('[D98] an opinion among facts', () => {
  const [seen, told, thought] = [
    { kind: 'seen' } as const,
    { kind: 'told' } as const,
    { kind: 'thought' } as const,
  ];
  it('is found where most is seen or told, once', () => {
    expect(opinionAmongFacts([seen, thought, told])).toBe(1);
    expect(opinionAmongFacts([seen, told, undefined, thought, seen, told, thought])).toBe(3);
  });

  it('is none where opinion is as much at home, or nothing else is known', () => {
    expect(opinionAmongFacts([])).toBe(-1);
    expect(opinionAmongFacts([thought])).toBe(-1);
    expect(opinionAmongFacts([thought, undefined, undefined])).toBe(-1);
    expect(opinionAmongFacts([seen, thought])).toBe(-1);
    expect(opinionAmongFacts([seen, seen])).toBe(-1);
  });
});
