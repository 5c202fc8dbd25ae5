/** Vague times: `id | class | phrases | suggestions | not before | not after | source`. */
export const vagueTimes = `
recently | word | recently | on [date] | | | casenotes
while-ago | word | a while ago | on [date] | | | casenotes
soon | word | soon | by [date] | as | as | casenotes
several-times | word | several times | [number] times since [date] | | | casenotes
`;
