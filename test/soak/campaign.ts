import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** `npm run soak` runs the campaigns whole; `npm test` runs a seeded twentieth of each. */
export const whole = process.env.SOAK === 'whole';

export const seed = Number(process.env.SOAK_SEED ?? 20_261_124);

/** All of them, or the twentieth that the seed picks: one out of each twenty in a row. */
export function share<T>(points: readonly T[]): T[] {
  if (whole) return [...points];
  const random = numbers(seed);
  const picked: T[] = [];
  for (let at = 0; at < points.length; at += 20) {
    const run = points.slice(at, at + 20);
    picked.push(run[Math.floor(random() * run.length)] as T);
  }
  return picked;
}

/** How many of a campaign's runs are made here. */
export function runs(all: number): number {
  return whole ? all : Math.ceil(all / 20);
}

/** Numbers from 0 up to 1 that a seed gives (mulberry32, public domain, Tommy Ettinger). */
export function numbers(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Runs work over points, so many at a time, and gives what went wrong. */
export async function each<T>(
  points: readonly T[],
  atOnce: number,
  work: (point: T) => Promise<void>,
): Promise<{ point: T; why: string }[]> {
  const failures: { point: T; why: string }[] = [];
  const queue = [...points];
  const run = async () => {
    for (let point = queue.shift(); point !== undefined; point = queue.shift()) {
      try {
        await work(point);
      } catch (error) {
        failures.push({
          point,
          why: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  return failures;
}

/** Prints what a campaign came to, and notes it for docs/soak.md where `npm run soak` asks for it. */
export function outcome(campaign: string, count: number, failures: number, unit: string): void {
  console.log(
    `${campaign}: ${count} ${unit}, ${failures} failures (seed ${seed}${whole ? '' : ', a twentieth'})`,
  );
  const file = process.env.SOAK_OUTCOME;
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ campaign, count, failures, unit, seed })}\n`);
}
