interface Range {
  from: number;
  to: number;
}

/** Whether a label holds for a sentence: it stands on more than half of it. So it outlives a word added or taken out. */
export function coversSentence(label: Range, sentence: Range): boolean {
  const shared = Math.min(label.to, sentence.to) - Math.max(label.from, sentence.from);
  return shared * 2 > sentence.to - sentence.from;
}
