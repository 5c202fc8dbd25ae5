import type { Plan, PlanEntry } from '../casefile/Plan.ts';
import type { CopyBlock } from './CopyBlock.ts';
import { formatDate } from './formatDate.ts';
import { measureBlocks } from './measureBlocks.ts';
import { planWords } from './planWords.ts';
import { whoDoes } from './whoDoes.ts';

interface Names {
  client: string;
  worker: string;
}

/** A plan as the pieces of a copy: on paper, as text, Markdown or a web page it says the same. */
export function planBlocks(plan: Plan, names: Names, locale: string): CopyBlock[] {
  const date = (iso: string) => formatDate(iso, locale);
  const known = new Set(plan.goals.map(({ id }) => id));
  const active = plan.goals.filter(({ state }) => state === 'active');
  const past = plan.goals.filter(({ state }) => state !== 'active');
  const blocks: CopyBlock[] = [{ is: 'note', text: 'Plan' }];
  for (const [at, goal] of [...active, ...past].entries()) {
    const { text, words, state, settled, agreed, review, why } = goal;
    const facts = [
      planWords.words[words],
      agreed && `Agreed ${date(agreed)}`,
      state === 'active' && review && `Review on ${date(review)}`,
      state !== 'active' && `${planWords.state[state]} ${date(settled)}`.trim(),
    ];
    blocks.push(
      { is: 'part', text: state === 'active' ? `Goal ${at + 1}: ${text}` : `Goal: ${text}` },
      { is: 'facts', text: line(facts) },
      { is: 'text', text: why !== '' && state === 'set-aside' ? `Why it did not work: ${why}` : '' },
      ...partsOf(plan, (one) => one.goal === goal.id, names, locale),
    );
  }
  const lost = partsOf(plan, (one) => !known.has(one.goal), names, locale);
  if (lost.length > 0) blocks.push({ is: 'part', text: 'About no goal in particular' }, ...lost);
  for (const whose of ['client', 'worker'] as const) {
    const own = plan.concerns.filter((one) => one.whose === whose);
    const name = whose === 'client' ? names.client : names.worker || 'the worker';
    if (own.length > 0)
      blocks.push(
        { is: 'part', text: `Concerns of ${name}` },
        {
          is: 'text',
          text: own
            .map(
              ({ text, answer, on }) =>
                `– ${text}${on && ` (${date(on)})`}${answer && `\n  What could help: ${answer}`}`,
            )
            .join('\n'),
        },
      );
  }
  if (plan.tools.length > 0)
    blocks.push(
      { is: 'part', text: 'Toolbox: what was tried' },
      {
        is: 'text',
        text: plan.tools
          .map(
            ({ text, on, outcome, said }) =>
              `– ${text}: ${line([planWords.outcome[outcome], date(on), said])}`,
          )
          .join('\n'),
      },
    );
  blocks.push(...plan.measures.flatMap((measure) => measureBlocks(measure, plan, locale)));
  return blocks.filter(({ text }) => text !== '');
}

/** What stands under a goal. */
function partsOf(
  { objectives, strategies, progress }: Plan,
  under: (one: { goal: string }) => boolean,
  names: Names,
  locale: string,
): CopyBlock[] {
  const date = (iso: string) => formatDate(iso, locale);
  return [
    listed('Objectives', objectives.filter(under), ({ text, by, measure, met }) =>
      line([text, by && `by ${date(by)}`, measure, met !== 'open' && planWords.met[met]]),
    ),
    listed('Who does what', strategies.filter(under), (one) => `${whoDoes(one, names)}: ${one.text}`),
    listed('What came of it', progress.filter(under), ({ on, look, text }: PlanEntry<'progress'>) =>
      line([date(on), look !== 'neutral' && planWords.look[look], text]),
    ),
  ].filter(({ text }) => text !== '');
}

function listed<E>(label: string, entries: readonly E[], words: (entry: E) => string): CopyBlock {
  const text = entries.length === 0 ? '' : [label, ...entries.map((one) => `– ${words(one)}`)].join('\n');
  return { is: 'text', text };
}

const line = (facts: readonly (string | false)[]) => facts.filter(Boolean).join(' · ');
