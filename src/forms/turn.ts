/** Lets the page have `times` turns: its queued handlers and renderings run before this resolves. */
export async function turn(times = 1): Promise<void> {
  for (let at = 0; at < times; at++) await new Promise((resolve) => setTimeout(resolve, 0));
}
