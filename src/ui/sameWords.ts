/** Whether somebody has typed these words, whatever the case of the letters and the space between. */
export function sameWords(typed: string, wanted: string): boolean {
  const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase();
  return bare(wanted) !== '' && bare(typed) === bare(wanted);
}
