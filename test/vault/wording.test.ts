import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import type { Vault } from '../../src/vault/Vault.ts';
import { openVault, passphrase, testVault } from './testVault.ts';

const settingsMap = (vault: Vault) => vault.opened?.settings.doc.getMap('checks');

describe('[P1] the worker’s choices about the checks', () => {
  it('are kept in the sealed settings: gone while locked, there again afterwards and after a restart', async () => {
    const { vault, parts } = await openVault();
    await vault.setChoice('kind/label', 'off');
    await vault.setChoice('rule/value-judgment/lazy', 'off');
    await vault.setChoice('fine/progress/plan', 'opinion');
    await vault.setChoice('fine/progress/plan', undefined);
    const choices = { 'kind/label': 'off', 'rule/value-judgment/lazy': 'off' };
    expect(vault.wording.value.choices).toEqual(choices);
    await vault.lock();
    expect(vault.wording.value.choices).toEqual({});
    await vault.unlock(passphrase);
    expect(vault.wording.value.choices).toEqual(choices);
    await vault.lock();
    const { vault: again } = await testVault(parts);
    await again.unlock(passphrase);
    expect(again.wording.value.choices).toEqual(choices);
    // The kit can be read while locked; what the worker chose is not in it.
    expect(new TextDecoder().decode(await parts.kit.read())).not.toContain('lazy');
  });

  it('[S14] what another device wrote and is no choice is passed over, and no more than 3,000 are read', async () => {
    const { vault } = await openVault();
    const map = settingsMap(vault);
    map?.set('kind/__proto__', 'off');
    map?.set('kind/label', { off: true });
    map?.set('rule/label/x', 'loud');
    map?.set('kind/acronym', 'warning');
    expect(vault.wording.value.choices).toEqual({ 'kind/acronym': 'warning' });
    vault.opened?.settings.doc.transact(() => {
      for (let i = 0; i < 3100; i++) map?.set(`rule/label/${i}`, 'off');
    });
    expect(Object.keys(vault.wording.value.choices)).toHaveLength(3000);
    await expect(vault.setChoice('kind/nonsense', 'off')).rejects.toThrow('no choice');
  });
});

const hotDesk = {
  term: 'hot desk',
  kind: 'jargon-word' as const,
  suggestions: ['shared desk'],
  examples: ['He sat at a hot desk.'],
};

describe('[S19] the agency’s words', () => {
  it('are kept term by term, run their examples, and are there after a lock and a restart', async () => {
    const { vault, parts } = await openVault();
    expect(await vault.words.saveEntry(hotDesk)).toEqual([]);
    expect(await vault.words.saveEntry({ ...hotDesk, term: 'cold desk' })).toEqual([
      { where: '“cold desk”', what: 'is not found in its own example “He sat at a hot desk.”' },
    ]);
    expect(await vault.words.saveEntry({ ...hotDesk, kind: 'jargon-word', term: 'Hot-desk' })).toHaveLength(
      1,
    );
    await vault.words.setOff('acronym/cbt', true);
    await vault.words.saveOverride({ rule: 'value-judgment/lazy', message: 'Say what was left undone.' });
    const found = () =>
      checkText('He is lazy at the hot desk after CBT.', vault.wording.value).map(({ rule }) => rule);
    expect(found()).toEqual(['value-judgment/lazy', 'jargon-word/hot-desk']);
    await vault.lock();
    expect([vault.words.own.value.entries, vault.wording.value]).toEqual([[], { choices: {} }]);
    await vault.unlock(passphrase);
    expect(found()).toEqual(['value-judgment/lazy', 'jargon-word/hot-desk']);
    await vault.lock();
    // The locked extension reads them in the kit.
    expect(new TextDecoder().decode(await parts.kit.read())).toContain('hot desk');
    const { vault: again } = await testVault(parts);
    await again.unlock(passphrase);
    expect(await again.words.saveEntry({ ...hotDesk, message: 'Why.' }, 'jargon-word/hot-desk')).toEqual([]);
    expect(again.words.own.value.entries).toEqual([{ ...hotDesk, message: 'Why.' }]);
    await again.words.removeEntry('jargon-word/hot-desk');
    await again.words.setOff('acronym/cbt', false);
    await again.words.removeOverride('value-judgment/lazy');
    expect(again.wording.value.lexicon).toBeUndefined();
  });

  it('signed by one worker are verified by another; a changed file is told, and taken only without its signature', async () => {
    const [{ vault: sam }, { vault: kim }] = [await openVault(), await openVault()];
    await sam.words.saveEntry(hotDesk);
    await sam.words.rename('Riverside words');
    const first = await sam.words.sign('Sam Okafor');
    expect(await sam.words.inspect(first, 'x')).toMatchObject({ stands: 'own', signer: { ours: true } });

    const seen = await kim.words.inspect(first, 'x');
    expect(seen).toMatchObject({
      signature: 'good',
      stands: 'new',
      list: { name: 'Riverside words', version: 1 },
      signer: { by: 'Sam Okafor', ours: false },
    });
    expect(seen.ok && seen.signer?.number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

    const changed = first.replace('shared desk', 'desk of shame');
    expect(await kim.words.inspect(changed, 'x')).toMatchObject({ signature: 'changed' });
    await expect(kim.words.add(changed, 'x', false)).rejects.toThrow('can’t be taken');
    expect(kim.words.lists.value).toEqual([]);

    await kim.words.add(first, 'x', false);
    await expect.poll(() => kim.words.lists.value.length).toBe(1);
    expect(kim.words.lists.value[0]?.signer?.by).toBe('Sam Okafor');
    expect(checkText('At a hot desk.', kim.wording.value).map(({ suggestions }) => suggestions)).toEqual([
      ['shared desk'],
    ]);
    expect(await kim.words.inspect(first, 'x')).toMatchObject({ stands: 'same', kept: 1 });
    await sam.words.saveEntry({ ...hotDesk, message: 'Why.' }, 'jargon-word/hot-desk');
    const second = await sam.words.sign('Sam Okafor');
    expect(await kim.words.inspect(second, 'x')).toMatchObject({ stands: 'update', kept: 1 });
    await kim.words.add(second, 'x', false);
    await expect.poll(() => kim.words.lists.value[0]?.list.version).toBe(2);
    expect(await kim.words.inspect(first, 'x')).toMatchObject({ stands: 'older', kept: 2 });
    await expect(kim.words.add(first, 'x', false)).rejects.toThrow('can’t be taken');

    // Knowingly unsigned: a list of its own, which can't take the place of the signed one.
    await kim.words.add(changed, 'x', true);
    await expect.poll(() => kim.words.lists.value.length).toBe(2);
    expect(kim.words.lists.value.filter(({ signer }) => signer === undefined)).toHaveLength(1);
    const id = kim.words.lists.value.find(({ signer }) => signer)?.list.id ?? '';
    await kim.words.remove(id);
    await expect.poll(() => kim.words.lists.value.length).toBe(1);
    expect(await kim.words.inspect(first, 'x')).toMatchObject({ stands: 'older' });
    expect(await kim.words.inspect(second, 'x')).toMatchObject({ stands: 'new' });
  });

  it('of somebody else under the same id is refused, the publisher being pinned', async () => {
    const [{ vault: sam }, { vault: eve }, { vault: kim }] = [
      await openVault(),
      await openVault(),
      await openVault(),
    ];
    await sam.words.saveEntry(hotDesk);
    const file = await sam.words.sign('Sam Okafor');
    await kim.words.add(file, 'x', false);
    const id = JSON.parse(file).id;
    await eve.words.saveEntry(hotDesk);
    eve.opened?.kit.doc.getMap('own-words').set('id', id);
    eve.opened?.kit.doc.getMap('own-words').set('version', 9);
    const forged = await eve.words.sign('Sam Okafor');
    expect(await kim.words.inspect(forged, 'x')).toMatchObject({ signature: 'good', stands: 'other-key' });
    await expect(kim.words.add(forged, 'x', false)).rejects.toThrow('can’t be taken');
    const stripped = JSON.stringify({ ...JSON.parse(file), version: 9, signed: undefined });
    expect(await kim.words.inspect(stripped, 'x')).toMatchObject({ stands: 'other-key' });
  });

  it('[S14] hostile parts of the kit are passed over, and a list whose signature does not fit does not count', async () => {
    const { vault } = await openVault();
    const kit = vault.opened?.kit.doc;
    const own = kit?.getMap('own-words');
    own?.set('entry:label/x', '{"term":"x","kind":"label"');
    own?.set('entry:label/y', JSON.stringify({ term: 'z', kind: 'label' }));
    own?.set('entry:label/w', { term: 'w', kind: 'label' });
    own?.set('off:x', 'yes');
    own?.set('override:a/b', JSON.stringify({ rule: 'c/d' }));
    own?.set('version', Number.NaN);
    own?.set('name', 7);
    expect(vault.words.own.value).toEqual({ entries: [], off: [], overrides: [], name: '', version: 0 });
    const kept = kit?.getMap('word-lists');
    await vault.words.saveEntry(hotDesk);
    const file = await vault.words.sign('Sam');
    const { id } = JSON.parse(file);
    kept?.set('not-its-id', file);
    kept?.set(id, file.replace('shared desk', 'worse'));
    kept?.set('pin:x', '{');
    await vault.words.add(
      JSON.stringify({ entries: [{ term: 'cold desk', kind: 'label' }] }),
      'Plain',
      false,
    );
    await expect.poll(() => vault.words.lists.value.map(({ list }) => list.name)).toEqual(['Plain']);
  });
});
