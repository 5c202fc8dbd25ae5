/** How hard a text is to read, in plain words. `grade`: years of school, as `readingLevel` gives them. */
export function gradeWords(grade: number): string {
  if (grade < 6) return 'Easy: nearly everybody can read it';
  if (grade < 9) return 'Plain: most adults read it with ease';
  if (grade < 12) return 'Takes some effort';
  return 'Hard: many readers will not follow it';
}
