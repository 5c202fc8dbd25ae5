/** A term of an agency's list as literal words: lower case, without any mark that means something in our own rows. */
export function plainTerm(term: string): string {
  return term
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
}
