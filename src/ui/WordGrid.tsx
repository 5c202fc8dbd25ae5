interface Props {
  words: readonly string[];
  onWords: (words: readonly string[]) => void;
  /** By field id, `recovery-1` and so on; `recovery-words` for what is wrong with all of them together. */
  errors: Readonly<Record<string, string | undefined>>;
}

/** Twelve numbered boxes, one for each word. Several words typed or pasted into one spread over the next. */
export function WordGrid({ words, onWords, errors }: Props) {
  const put = (index: number, value: string): void => {
    const typed = value.trim().split(/\s+/);
    if (typed.length < 2) {
      onWords(words.with(index, value.trimStart()));
      return;
    }
    const next = [...words];
    for (const [offset, word] of typed.entries())
      if (index + offset < next.length) next[index + offset] = word;
    onWords(next);
  };
  return (
    <ol class="words typed" id="recovery-words" tabIndex={-1} aria-label="Recovery words">
      {words.map((word, index) => {
        const id = `recovery-${index + 1}`;
        return (
          <li key={id}>
            <label class="word-number" for={id}>
              <span class="hidden">Word </span>
              {index + 1}
            </label>
            <input
              id={id}
              class="input full"
              value={word}
              autocomplete="off"
              autocapitalize="none"
              autocorrect="off"
              spellcheck={false}
              aria-invalid={errors[id] ? true : undefined}
              onInput={(event) => put(index, event.currentTarget.value)}
            />
          </li>
        );
      })}
    </ol>
  );
}
