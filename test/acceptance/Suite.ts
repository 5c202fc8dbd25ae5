/** Cases by name. Each gets a fresh subject, and throws when it does not hold. Runs in Node and in a page. */
export type Suite<Subject> = Record<string, (subject: Subject) => Promise<void>>;

export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [show(actual), show(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}

export async function rejects(work: Promise<unknown>, kind: new (...args: never[]) => Error): Promise<void> {
  const result = await work.then(
    () => 'it resolved',
    (error: unknown) => error,
  );
  if (!(result instanceof kind)) throw new Error(`expected ${kind.name}, got ${String(result)}`);
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part === undefined ? 'undefined' : part)) ?? 'undefined';
}
