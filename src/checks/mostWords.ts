/** A sentence with more words than these is long [D91]. */
export const mostWords = 20;
