import { describe, expect, it } from 'vitest';
import { smartGaps } from '../../src/checks/smartGaps.ts';

/** What a good objective looks like: nothing to say about it. */
const clean = [
  'Sleep at least 7 hours on 5 nights a week for the next 4 weeks',
  'Reduce exam anxiety from 8 to 5 on a scale of 0 to 10 before the test',
  'Attend a support group once a week until the end of March',
  'Submit the housing application by Friday',
  'Rosa will call the landlord about the boiler by 12 March',
  'Open a bank account by 2026-04-30',
  'Walk for 20 minutes three times a week over the next six weeks',
  'Take the medication every morning until the review on 3 May',
  'Apply for two jobs each week for the next three months',
  'Pay $50 of the rent debt every month until December',
  'Lee stops drinking at home by June 1st',
  'Register with a GP within two weeks',
  'Find a dentist by the end of the month',
  'Eat breakfast on school days until the end of term',
  'Attend every lesson this month',
  'No missed appointments until 1 September',
  'Cut smoking from 20 to 10 cigarettes a day by Easter',
  'Visit the children’s centre twice before the next meeting',
  'Increase school attendance to 90% by July',
  'Mina makes a list of her spending every week in April',
  'Anna and Sam fill in the benefit form together on 14 April 2026',
  'Complete the parenting course by 30 June',
  'Housing form to be sent by the worker by 3 March',
  'Read with Leo for ten minutes each evening until half term',
  'Use the breathing exercise twice a day for the next two weeks',
  'Stay in the flat until the lease ends in October',
  'Blood sugar below 140 on most mornings by the next clinic visit',
  'Keep a mood diary every day for two weeks',
  'Panic attacks down from five a week to two by the end of May',
];

/** An objective, and what it does not say. */
const open: [string, ...string[]][] = [
  ['Get more sleep', 'number', 'date'],
  ['Reduce anxiety', 'seen', 'number', 'date'],
  ['Reduce exam anxiety by 50% before the test', 'rated'],
  ['Improve self-esteem', 'seen', 'number', 'date'],
  ['Feel better about herself by June', 'seen', 'number'],
  ['Attend a support group', 'number', 'date'],
  ['Attend school regularly', 'number', 'date'],
  ['Attend a support group once a week', 'date'],
  ['Find a job', 'date'],
  ['Find a job soon', 'date'],
  ['Find a job as soon as possible', 'date'],
  ['Exercise more by the end of May', 'number'],
  ['Exercise for 30 minutes on Mondays and Thursdays', 'date'],
  ['Sleep 7 hours a night', 'date'],
  ['Be in bed by 10 pm every night', 'date'],
  ['Cope with stress', 'seen', 'number', 'date'],
  ['Work on communication', 'number', 'date'],
  ['Better housing', 'seen', 'number', 'date'],
  ['Sobriety', 'seen', 'number', 'date'],
  ['Spend less money on takeaways', 'number', 'date'],
  ['Eat healthier until Christmas', 'number'],
  ['The application to be completed by 12 March', 'who'],
  ['A referral will be made to the clinic', 'date', 'who'],
  ['Rosa should be supported to find work by 1 May', 'seen', 'number', 'who'],
  ['Go to the gym by bus twice a week', 'date'],
  ['Cook for himself three evenings a week', 'date'],
  ['Get up earlier', 'number', 'date'],
  ['Understand his diagnosis within 3 months', 'seen', 'number'],
  ['Talk to his sister more often in the next four weeks', 'number'],
];

describe('[D69] what an objective does not say', () => {
  it.each(clean)('nothing is missing: %s', (text) => {
    expect(smartGaps(text)).toEqual([]);
  });

  it.each(open)('%s', (text, ...missing) => {
    expect(smartGaps(text)).toEqual(missing);
  });

  it('what stands in the fields beside it is said', () => {
    expect(smartGaps('Get more sleep', { by: '2026-05-01' })).toEqual(['number']);
    expect(smartGaps('Get more sleep', { measure: '7 hours on 5 nights' })).toEqual(['date']);
    expect(smartGaps('Reduce anxiety', { by: '2026-05-01', measure: 'rated 0 to 10, from 8 to 5' })).toEqual(
      [],
    );
  });

  it('an empty text says nothing yet, and no text takes long or throws', () => {
    expect(smartGaps('  \n ')).toEqual([]);
    for (const text of [
      'by '.repeat(3000),
      'the next '.repeat(2000),
      '1/'.repeat(5000),
      'to be '.repeat(2000),
      '💚\u0000"'.repeat(500),
    ])
      expect(() => smartGaps(text)).not.toThrow();
  });
});
