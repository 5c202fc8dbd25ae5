import { type PhrasePart, readElement } from './readElement.ts';

/** A phrase, read. */
export interface Phrase {
  rest: PhrasePart[];
  /** Which of its elements the finding covers, when not all: first and last index. */
  span: [number, number] | undefined;
}

/** Reads a phrase as it stands in a row. */
export function readPhrase(text: string): Phrase {
  const marked = text.split(' ');
  let span: Phrase['span'];
  if (text.includes('[')) {
    const from = marked.findIndex((element) => element.startsWith('['));
    span = [from, marked.findIndex((element) => element.replaceAll('?', '').endsWith(']'))];
  }
  return { rest: marked.slice(1).map(readElement), span };
}
