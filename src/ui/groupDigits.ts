/** Digits in groups of three, so that an eye can compare them: "482913" → "482 913". */
export function groupDigits(digits: string): string {
  return digits.replace(/\s/g, '').replace(/(\d{3})(?=\d)/g, '$1 ');
}
