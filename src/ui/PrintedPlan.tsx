import type { Plan } from '../casefile/Plan.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import type { CopyBlock } from './CopyBlock.ts';
import { formatDate } from './formatDate.ts';
import { MeasureChart } from './MeasureChart.tsx';
import { measureBlocks } from './measureBlocks.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { planBlocks } from './planBlocks.ts';

interface Props {
  plan: Plan;
  client: CaseItem;
  worker: string;
  locale: string;
  /** ISO 8601 date. */
  today: string;
}

/** The plan on paper, for the client to take along. */
export function PrintedPlan({ plan, client, worker, locale, today }: Props) {
  const blocks = planBlocks({ ...plan, measures: [] }, { client: client.name, worker }, locale);
  return (
    <PrintedPage client={client} number={client.caseNumber} date={formatDate(today, locale)}>
      <div class="printed-plan">
        {blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
        {plan.measures.map((measure) => (
          <section key={measure.id}>
            {measureBlocks(measure, plan, locale)
              .filter(({ is, text }) => is !== 'text' && text !== '')
              .map((block, at) => (
                <Block key={at} block={block} />
              ))}
            <MeasureChart
              measure={measure}
              values={plan.values.filter((one) => one.measure === measure.id)}
              locale={locale}
            />
          </section>
        ))}
      </div>
    </PrintedPage>
  );
}

function Block({ block: { is, text } }: { block: CopyBlock }) {
  if (is === 'note' || is === 'title') return <h1>{text}</h1>;
  if (is === 'part') return <h2>{text}</h2>;
  return <p class={is === 'facts' ? 'printed-facts' : 'printed-text'}>{text}</p>;
}
