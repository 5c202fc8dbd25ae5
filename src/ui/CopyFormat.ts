import type { CaseCopy } from '../casefile/CaseCopy.ts';
import { copyBlocks } from './copyBlocks.ts';
import { copyHtml } from './copyHtml.ts';
import { copyMarkdown } from './copyMarkdown.ts';
import { copyText } from './copyText.ts';

/** What a copy can be written as. */
export interface CopyFormat {
  /** Stands in the read log: "into a web page". */
  name: string;
  label: string;
  extension: string;
  type: string;
  write: (copy: CaseCopy, locale: string) => string;
}

export const copyFormats: Readonly<Record<'html' | 'text' | 'markdown' | 'json', CopyFormat>> = {
  html: {
    name: 'a web page',
    label: 'Web page, to read and print',
    extension: 'html',
    type: 'text/html',
    write: (copy, locale) => copyHtml(copyBlocks(copy, locale), locale),
  },
  text: {
    name: 'plain text',
    label: 'Plain text',
    extension: 'txt',
    type: 'text/plain',
    write: (copy, locale) => copyText(copyBlocks(copy, locale)),
  },
  markdown: {
    name: 'Markdown',
    label: 'Markdown',
    extension: 'md',
    type: 'text/markdown',
    write: (copy, locale) => copyMarkdown(copyBlocks(copy, locale)),
  },
  json: {
    name: 'data (JSON)',
    label: 'Data for another program (JSON)',
    extension: 'json',
    type: 'application/json',
    write: (copy) => `${JSON.stringify(copy, null, 2)}\n`,
  },
};
