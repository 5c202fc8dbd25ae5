import type { CopyBlock } from './CopyBlock.ts';

const marks = { title: '# ', note: '## ', part: '### ', facts: '', text: '' } as const;

/** A copy as Markdown (CommonMark): what the worker typed shows as typed, whatever signs are in it. */
export function copyMarkdown(blocks: readonly CopyBlock[]): string {
  const written = blocks.map(({ is, text }) => {
    const lines = text.split('\n').map(escaped);
    if (is === 'facts') return `*${lines.join(' ')}*`;
    if (is !== 'text') return `${marks[is]}${lines.join(' ')}`;
    // Two spaces at the end of a line keep it; an empty line begins a paragraph.
    return lines.join('  \n').replaceAll(/^ +$/gm, '');
  });
  return `${written.join('\n\n')}\n`;
}

/** A line with all that Markdown would read as a sign made plain. */
function escaped(line: string): string {
  return (
    line
      // Four spaces before a line would make it code.
      .trim()
      .replaceAll(/[\\`*_[\]<>&|~#]/g, String.raw`\$&`)
      .replace(/^([-+=])/, String.raw`\$1`)
      .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
  );
}
