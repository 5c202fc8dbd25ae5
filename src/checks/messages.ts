/** Why, by kind and class of rule. One plain sentence each. */
export const messages: Record<string, string> = {
  'value-judgment':
    'This is an opinion about the person; write what was seen or heard, and let the reader judge.',
  'value-judgment/verb': 'This verb casts doubt or blame; a neutral one keeps the account as it was given.',
  'value-judgment/phrase': 'This judges instead of showing; write what was seen, heard or done.',
  'value-judgment/home': 'This judges the home; write what was seen, room by room.',
  label: 'This reduces the person to a label; name the person first and the condition after.',
  'label/feeling': 'This is a clinical word used for a feeling; use the person’s own words or what was seen.',
  speculation: 'This is a guess; write what was seen or who said it.',
  'speculation/marker': 'This marks a guess or an opinion; write what was seen or who said it.',
  'speculation/feeling':
    'Nobody can see a state of mind; write who said so, or the words and acts that were seen.',
  'jargon-word': 'There is a shorter everyday word that every reader knows.',
  'vague-time': 'A later reader cannot tell when this was; give a date, a time or a number.',
};
