/** Between the verb and its event: no new clause and no other object. */
export const clauseEnds =
  /^(?:to|at|on|in|by|from|so|that|he|she|they|it|is|was|when|because|as|but|if|with|bus|train|lift|ride|mother|father|chance|step|point|out|order|subscription|card|policy|contract|until|after|before)$/;
