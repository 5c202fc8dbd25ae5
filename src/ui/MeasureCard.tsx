import type { PlanEntry } from '../casefile/Plan.ts';
import { AddValue } from './AddValue.tsx';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { formatDate } from './formatDate.ts';
import { Icon } from './Icon.tsx';
import { MeasureChart } from './MeasureChart.tsx';
import { MeasureForm } from './MeasureForm.tsx';
import { measureFacts } from './measureFacts.ts';
import { measureRange } from './measureRange.ts';
import type { PlanDesk } from './PlanDesk.ts';
import { PlanRow } from './PlanRow.tsx';

/** One measure: its chart, the same as a table, and the next value [D157, D158]. */
export function MeasureCard({ desk, measure }: { desk: PlanDesk; measure: PlanEntry<'measures'> }) {
  const { id, name } = measure;
  const { locale } = desk;
  const values = desk.plan.values.filter((one) => one.measure === id);
  return (
    <div class="measure">
      {desk.editing === `measures ${id}` && <h3 class="hidden">{name || 'A new measure'}</h3>}
      <PlanRow
        desk={desk}
        room="measures"
        table="measures"
        id={id}
        what="measure"
        text={name}
        form={(prefix) => <MeasureForm desk={desk} measure={measure} prefix={prefix} />}
      >
        <h3>{name || 'A measure without a name'}</h3>
        <p class="row-meta">
          {[measureRange(measure, locale), measureFacts(values, '', locale)].filter(Boolean).join(' · ')}
        </p>
      </PlanRow>
      <MeasureChart measure={measure} values={values} locale={locale} />
      {values.length > 0 && (
        <Disclosure
          class="filters"
          summary={
            <>
              All values<span class="hidden"> of {name}, as a table</span>
            </>
          }
        >
          {() => (
            <table class="values">
              <caption class="hidden">{name}</caption>
              <thead>
                <tr>
                  <th scope="col">Date</th>
                  <th scope="col">Value</th>
                  <th scope="col">Remark</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {[...values].reverse().map((one) => {
                  const said = `${one.value.toLocaleString(locale)} on ${formatDate(one.on, locale)}`;
                  return (
                    <tr key={one.id}>
                      <td>{formatDate(one.on, locale)}</td>
                      <td>{one.value.toLocaleString(locale)}</td>
                      <td>{one.said}</td>
                      <td>
                        <Button
                          look="quiet"
                          title="Remove"
                          aria-label={`Remove ${said}`}
                          onClick={() => desk.remove('values', one.id, `Removed ${said}.`)}
                        >
                          <Icon name="close" />
                        </Button>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
        </Disclosure>
      )}
      <AddValue desk={desk} measure={measure} />
    </div>
  );
}
