import { wordSet } from './wordSet.ts';

/** Words that deny what follows; those in n't do too. */
export const negators = wordSet(
  'not no never without cannot nor neither none isnt wasnt dont doesnt didnt wont denies denied denying deny nothing hardly absence lack free',
);
