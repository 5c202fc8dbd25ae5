import type { CopyBlock } from './CopyBlock.ts';

/** A copy as plain text. */
export function copyText(blocks: readonly CopyBlock[]): string {
  return `${blocks.reduce((text, block, index) => text + gap(blocks[index - 1], block) + written(block), '')}\n`;
}

function written({ is, text }: CopyBlock): string {
  if (is === 'title') return text.toUpperCase();
  return is === 'note' ? `${'─'.repeat(40)}\n${text}` : text;
}

/** Facts stand right under what they are about, and a text under its label. */
function gap(before: CopyBlock | undefined, { is }: CopyBlock): string {
  if (before === undefined) return '';
  return is === 'facts' || before.is === 'part' ? '\n' : '\n\n';
}
