/** A value of a measure on a day. */
interface Dated {
  /** ISO 8601 date. */
  on: string;
  value: number;
}

export interface ChartLayout {
  /** In percent of the drawing's width and height, in the order of their dates. */
  points: { x: number; y: number }[];
  /** Lines across, from the lowest. */
  ticks: { y: number; value: number }[];
}

/** Where the plot stands in the drawing, in percent: room for numbers at its left, for dates beneath. */
const area = { left: 12, right: 98, top: 6, bottom: 84 };
const day = 86_400_000;

/**
 * Where the dots and lines of a small chart stand. What is no date is left out. `low` and `high`: the ends of the
 * scale; where one is open, or a value lies beyond it, the scale reaches as far as the values do.
 */
export function chartLayout(values: readonly Dated[], low: number | null, high: number | null): ChartLayout {
  const dated = values
    .map(({ on, value }) => ({ at: Date.parse(on) / day, value }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at);
  const all = [
    ...dated.map(({ value }) => value),
    ...(low === null ? [] : [low]),
    ...(high === null ? [] : [high]),
  ];
  const least = all.length === 0 ? 0 : Math.min(...all);
  const most = all.length === 0 ? 1 : Math.max(...all);
  const step = stepOf(most - least);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step) * step, from + step);
  const yOf = (value: number) => area.bottom - ((value - from) / (to - from)) * (area.bottom - area.top);
  const first = dated[0]?.at ?? 0;
  const span = (dated.at(-1)?.at ?? 0) - first;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => {
    const value = Number((from + at * step).toPrecision(12));
    return { value, y: yOf(value) };
  });
  return {
    ticks,
    points: dated.map(({ at, value }) => ({
      x:
        span === 0
          ? (area.left + area.right) / 2
          : area.left + ((at - first) / span) * (area.right - area.left),
      y: yOf(value),
    })),
  };
}

/** 1, 2 or 5 times a power of ten, so that two to five steps cover the range. */
function stepOf(range: number): number {
  if (range <= 0) return 1;
  const rough = range / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = [1, 2, 5].find((one) => rough <= one * power * 1.0001);
  return (lead ?? 10) * power;
}
