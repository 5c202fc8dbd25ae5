/** Judging words: `id | class | phrases | suggestions | not before | not after | source` (classes: judgeValue). */
export const valueJudgments = `
lazy | strong | lazy | behind with [task] since [date] | eye | | casenotes
rude | strong | rude | heard to say [words used] | awakening | | casenotes
hygiene | phrase | poor hygiene, poor personal hygiene | [what you saw or smelled] | | | casenotes
filthy | strong | filthy | [what you saw, room by room] | | | casenotes
good-parent | phrase | good/bad/great mother/father/parent/mom/mum/dad/parents | [what the parent did] | | | casenotes
pleasant | weak | pleasant, unpleasant | | | | sun2022
claims | verb | ^claim that, ^claim she/he/they/to, claims | said | for benefit benefits | benefit insurance pip expense small false legal |sun2022
insists | verb | ^insist | said again | | | sun2022
adamant | verb | adamant, adamantly | clear | | | sun2022
refused | verb | ^refuse | declined | entry | been | sun2022
failed-to | verb | ^fail to | did not | | | plain
`;
