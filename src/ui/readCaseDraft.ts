import { CaseForm } from '../casefile/CaseForm.ts';

const ticks = ['preferredAgreed', 'interpreter'];

/** What was typed into the form before the vault was locked; nothing where the draft is none. */
export function readCaseDraft(text: string | undefined): Partial<CaseForm> {
  try {
    const stored = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
    const fields = Object.keys(CaseForm.shape).filter((field) => field !== 'practice');
    return Object.fromEntries(
      fields
        .map((field) => [field, stored?.[field]])
        .filter(([field, value]) => isTyped(String(field), value)),
    );
  } catch {
    return {};
  }
}

function isTyped(field: string, value: unknown): boolean {
  if (field === 'tags') return Array.isArray(value) && value.every((tag) => typeof tag === 'string');
  return typeof value === (ticks.includes(field) ? 'boolean' : 'string');
}
