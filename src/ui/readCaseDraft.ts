import type { CaseForm } from '../casefile/CaseForm.ts';

const fields = ['name', 'caseNumber', 'pseudonym', 'born', 'allocated'] as const;

/** What was typed into the form before the vault was locked; nothing where the draft is none. */
export function readCaseDraft(text: string | undefined): Partial<CaseForm> {
  try {
    const stored = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
    const typed = fields.map((field) => [field, stored?.[field]] as const);
    return Object.fromEntries(typed.filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
