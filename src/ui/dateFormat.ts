const kept = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter of dates, made once for each locale and shape: making one takes longer than drawing a row, and a
 * list of a hundred notes asks for it two hundred times.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const format = kept.get(name) ?? new Intl.DateTimeFormat(locale, options);
  kept.set(name, format);
  return format;
}
