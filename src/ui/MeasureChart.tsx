import type { PlanEntry } from '../casefile/Plan.ts';
import { chartLayout } from './chartLayout.ts';
import { dateFormat } from './dateFormat.ts';
import { measureFacts } from './measureFacts.ts';

interface Props {
  measure: PlanEntry<'measures'>;
  /** Of this measure, in the order of their dates. */
  values: readonly PlanEntry<'values'>[];
  locale: string;
}

/**
 * The values of a measure over time. Places are given in percent, so that text and dots keep their size at any width
 * and no style is set from code; colours come from the tokens, on paper as on the screen.
 */
export function MeasureChart({ measure, values, locale }: Props) {
  const dated = values.filter(({ on }) => !Number.isNaN(Date.parse(`${on}T12:00`)));
  const { points, ticks } = chartLayout(dated, measure.low, measure.high);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const format = dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  // Both stand under one narrow drawing.
  const day = (iso: string) => format.format(new Date(`${iso}T12:00`));
  const percent = (value: number) => `${value.toFixed(2)}%`;
  return (
    <svg
      class="chart"
      role="img"
      aria-label={`${measure.name}. ${measureFacts(values, measure.unit, locale)}`}
    >
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line class="chart-tick" x1="12%" x2="98%" y1={percent(y)} y2={percent(y)} />
          <text class="chart-word" x="10%" y={percent(y)} dy="0.35em" text-anchor="end">
            {value.toLocaleString(locale)}
          </text>
        </g>
      ))}
      {points.slice(1).map(({ x, y }, at) => {
        const before = points[at] ?? { x, y };
        return (
          <line
            class="chart-line"
            key={at}
            x1={percent(before.x)}
            y1={percent(before.y)}
            x2={percent(x)}
            y2={percent(y)}
          />
        );
      })}
      {points.map(({ x, y }, at) => (
        <circle class="chart-dot" key={at} cx={percent(x)} cy={percent(y)} r="4" />
      ))}
      <text
        class="chart-word"
        x={last.on === first.on ? '55%' : '12%'}
        y="98%"
        text-anchor={last.on === first.on ? 'middle' : 'start'}
      >
        {day(first.on)}
      </text>
      {last.on !== first.on && (
        <text class="chart-word" x="98%" y="98%" text-anchor="end">
          {day(last.on)}
        </text>
      )}
    </svg>
  );
}
