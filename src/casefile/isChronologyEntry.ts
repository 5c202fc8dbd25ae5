/** Whether a note is an entry of the chronology, by the kit's template of that name. */
export function isChronologyEntry({ templateId }: { templateId: string }): boolean {
  return templateId === 'chronology';
}
