import type { ExtensionLink, LinkState } from '../../src/vault/ExtensionLink.ts';
import { WritableStore } from '../../src/vault/Store.ts';

/** A link to an extension that is not there: goes through the same states when its buttons are pressed. */
export class MemoryLink implements ExtensionLink {
  readonly state = new WritableStore<LinkState>({ at: 'found' });

  begin(): void {
    this.state.set({ at: 'compare', number: '482913', confirmedHere: false, confirmedThere: false });
  }

  confirm(): void {
    const { value } = this.state;
    if (value.at === 'compare') this.state.set({ ...value, confirmedHere: true });
  }

  cancel(): void {
    this.state.set({ at: 'failed', why: 'The numbers differed, so nothing was sent.' });
  }
}
