/** Guesses: `id | class | phrases | suggestions | not before | not after | source`. */
export const speculations = `
probably | marker | probably | [what you saw, or who told you] | | | casenotes
must-have | marker | must have been | [what you saw, or who told you] | | | casenotes
obviously | marker | obviously | | | | weasel
i-think | marker | i think | [what you saw, or who told you] | | | casenotes
denial | marker | <be> in denial, in denial | [what the person said] | | | casenotes
wants-attention | marker | ^want attention | [what the person did] | | | casenotes
was-angry | feeling | <be> angry/worried | [words and acts you saw] | | | casenotes
`;
