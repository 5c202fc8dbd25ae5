/** `clientName`, `client_name[]` → `client name`; empty for names that only a machine reads. */
export function wordsOfName(name: string): string {
  const text = name
    .replace(/.*[$.:](?=[^$.:]+$)/, '')
    .replace(/^(?:txt|ddl|chk|rb|rbl|tb|fld|input|field|ctl\d*)[_-]?(?=[A-Za-z])/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return /\d{2}|\b[a-z]\b/.test(text) || text.length < 3 ? '' : text;
}
