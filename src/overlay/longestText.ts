/** Characters (UTF-16) that a box's text may have. No note is longer: so much is data, and costs the page a moment. */
export const longestText = 100_000;
