/**
 * What an objective does not say: what one would see, how much or how often, how a felt change is rated, by when, who.
 */
export type SmartGap = 'seen' | 'number' | 'rated' | 'date' | 'who';
