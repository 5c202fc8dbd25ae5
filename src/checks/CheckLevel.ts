/** How loudly a kind or a rule speaks. */
export type CheckLevel = 'off' | 'advice' | 'warning';
