const ROWS = `CBT=cognitive behavioral therapy
MARAC=multi-agency risk assessment conference
ADL=activities of daily living
DoLS=deprivation of liberty safeguards
EMDR=eye movement desensitization and reprocessing
DSM-5=Diagnostic and Statistical Manual of Mental Disorders, fifth edition`;

/** Known abbreviations in lower case, and what they stand for. Sources: Dimensions UK glossary, NIDA, general knowledge. */
export const acronyms: Map<string, string> = new Map(
  ROWS.split('\n').map((row) => {
    const at = row.indexOf('=');
    return [row.slice(0, at).toLowerCase(), row.slice(at + 1)];
  }),
);
