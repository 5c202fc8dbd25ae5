/**
 * What a worker has chosen about the checks, one key a choice, so that two devices never undo each other's:
 *
 * - `kind/label` → `off`, `advice` or `warning`
 * - `rule/label/offender` → the same; `off` is what "never show this rule" means
 * - `fine/progress/assessment` → what is fine in that section of that template: `facts`, `opinion`, `diagnosis`,
 *   `opinion diagnosis` or `quote`
 * - `in/progress/plan/long-sentence` → the level of a kind in that section alone
 */
export type CheckChoices = Readonly<Record<string, string>>;
