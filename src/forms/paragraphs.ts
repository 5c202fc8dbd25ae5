/** Plain text as HTML: a paragraph for each line that is not blank, every character as text. */
export function paragraphs(text: string): string {
  const asText = (line: string): string =>
    line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${asText(line.trim())}</p>`)
    .join('');
}
