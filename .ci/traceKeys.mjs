/**
 * Traces a page of a real Chromium while keys are typed into it. Times are microseconds of the trace.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} page
 * @param {string[]} categories of the trace, beside those that are needed here
 * @param {() => Promise<void>} type
 * @returns the time of each key, the events of the page's main thread, and how long that was busy between two times
 */
export async function traceKeys(context, page, categories, type) {
  const session = await context.newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', ...categories] },
  });
  await type();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  const downs = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .sort((a, b) => a.ts - b.ts);
  const { pid, tid } = downs[0];
  const main = events.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = main
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .sort((a, b) => a.ts - b.ts);
  return { keys: downs.map(({ ts }) => ts), main, busy: (from, to) => busy(tasks, from, to) };
}

/** Milliseconds of processor time that tasks took between two times: others' use of the machine is not in it. */
function busy(tasks, from, to) {
  let sum = 0;
  let until = from;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    const [begin, end] = [Math.max(ts, until), Math.min(ts + dur, to)];
    if (end > begin) sum += ((end - begin) / dur) * tdur;
    until = Math.max(until, end);
  }
  return sum / 1000;
}
