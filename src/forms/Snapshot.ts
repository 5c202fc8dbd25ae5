/** What a field held to the byte, an entry for each of its elements: raw text, ticks, chosen indexes, HTML, shown texts. */
export type Snapshot = (string | boolean | number[] | string[])[];
