import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import type { SectionValue } from '../../src/forms/SectionValue.ts';
import type { ResultSeen } from '../fixtures/forms-harness/Messages.ts';
import { type Harness, startHarness } from '../fixtures/forms-harness/startHarness.ts';

/** Pages that are in the way, by chance or by will: what was written and what was not is always said. [P9] */
let harness: Harness;
let server: Server;
let body = '';
let headers: Record<string, string> = {};
let visits = 0;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  harness = await startHarness();
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="en-GB"><title>Form</title><body>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.afterAll(async () => {
  await harness?.stop();
  await new Promise((resolve) => server.close(resolve));
});

async function open(html: string, sent: Record<string, string> = {}): Promise<Page> {
  [body, headers] = [html, sent];
  const page = await harness.context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${visits++}`);
  return page;
}

function value(
  key: string,
  label: string,
  content: SectionValue['value'],
  kind: SectionValue['kind'] = 'text',
): SectionValue {
  return { key, label, kind, value: content };
}
const client = value('client-name', 'Client', 'Anna Example');
const worker = value('worker', 'Worker', 'Sam Poe');

/** Describes, and writes each value into the field of its selector. */
async function write(page: Page, told: Record<string, SectionValue>): Promise<ResultSeen[]> {
  await harness.ask(page, 'describe', {});
  const owners = await harness.ask(page, 'owners', { selectors: Object.keys(told) });
  const list = Object.values(told).map((one, at) => ({ field: owners[at] as number, value: one }));
  return harness.ask(page, 'write', { told: list });
}

const held = (page: Page, selector: string): Promise<string> =>
  page.evaluate((one) => (document.querySelector(one) as HTMLInputElement).value, selector);

const TWO = '<label>Client name <input id="client"></label><label>Caseworker <input id="worker"></label>';

test('[P9] a field that clears itself is not called filled; its neighbour is', async () => {
  const page = await open(
    `${TWO}<script>client.addEventListener('change', () => setTimeout(() => { client.value = ''; }, 150));</script>`,
  );
  const results = await write(page, { '#client': client, '#worker': worker });
  expect(results.map(({ stuck }) => stuck)).toEqual([false, true]);
  expect(results[0]?.problem).toBe('The page did not keep the value.');
  await page.close();
});

test('[P9] a field that moves while it is filled still gets its value, and nothing else does', async () => {
  const page = await open(
    `<div id="one">${TWO}</div><div id="two"></div><script>client.addEventListener('input', () => queueMicrotask(() => two.append(client.parentElement)));</script>`,
  );
  const results = await write(page, { '#client': client });
  expect(await held(page, '#worker')).toBe('');
  expect(results[0]?.stuck).toBe((await held(page, '#client')) === 'Anna Example');
  await page.close();
});

test('[P9] getters that throw and a polluted Object.prototype change nothing', async () => {
  const page = await open(
    `<script>
      for (const name of ['value', 'labels', 'form']) Object.defineProperty(HTMLInputElement.prototype, name, { get() { throw new Error('no'); }, set() {} });
      Object.prototype.label = '<b>owned</b>'; Object.prototype.then = undefined; Array.prototype.includes = () => true;
      Element.prototype.getAttribute = () => { throw new Error('no'); };
    </script>${TWO}`,
  );
  const results = await write(page, { '#client': client, '#worker': worker });
  expect(results.map(({ stuck, after }) => [stuck, after])).toEqual([
    [true, 'Anna Example'],
    [true, 'Sam Poe'],
  ]);
  await page.close();
});

test('[P9] one of 10,000 options is chosen, and one that is not there is not', async () => {
  const options = Array.from({ length: 10_000 }, (_, at) => `<option>Office ${at}</option>`).join('');
  const page = await open(
    `<label>Place of contact <select id="place"><option value="">Choose</option>${options}</select></label>`,
  );
  const there = await write(page, { '#place': value('mode', 'Place', 'Office 9876') });
  expect(there[0]?.stuck).toBe(true);
  expect(await held(page, '#place')).toBe('Office 9876');
  const missing = await write(page, { '#place': value('mode', 'Place', 'Office 10000') });
  expect(missing[0]?.problem).toBe('Not written: the field has no such option.');
  expect(await held(page, '#place')).toBe('Office 9876');
  await page.close();
});

test('[P9] a label with markup is read as text', async () => {
  const page = await open(
    '<label for="client"><img src=x onerror="document.title = 1">&lt;script&gt;Client&lt;/script&gt; <b>name</b></label><input id="client">',
  );
  const [field] = await harness.ask(page, 'describe', {});
  expect(field?.label).toBe('<script>Client</script> name');
  await page.close();
});

test('[P9] a form in Arabic is described in its own words, and nothing is guessed', async () => {
  const page = await open(
    '<form dir="rtl" lang="ar"><label>اسم العميل <input id="a"></label><label>تاريخ الزيارة <input id="b" type="date"></label></form>',
  );
  const seen = await harness.ask(page, 'describe', {});
  expect(seen.map(({ label }) => label)).toEqual(['اسم العميل', 'تاريخ الزيارة']);
  const date = value('date', 'Date', '2026-03-12', 'date');
  expect(await harness.ask(page, 'assign', { values: [client, date] })).toEqual([]);
  expect((await write(page, { '#b': date }))[0]?.stuck).toBe(true);
  await page.close();
});

test('[P9] of two forms that ask the same, a saved field is found in its own', async () => {
  const form = (name: string): string =>
    `<form><fieldset><legend>${name}</legend><label>Name <input name="${name}-name"></label><label>Date <input type="date" name="${name}-date"></label></fieldset></form>`;
  const page = await open(form('Visitor') + form('Client'));
  await harness.ask(page, 'describe', {});
  const anchor = await harness.ask(page, 'remember', { field: 2 });
  await page.evaluate(() => {
    const [first] = document.forms;
    document.body.append(first as HTMLFormElement);
    for (const [at, input] of document.querySelectorAll('input').entries()) input.name = `x${at}`;
  });
  await harness.ask(page, 'describe', {});
  const [wanted] = await harness.ask(page, 'owners', { selectors: ['[name=x0]'] });
  expect(await harness.ask(page, 'find', { anchor })).toBe(wanted);
  await page.close();
});

test('[P9] in a page of 60,000 elements each field is found and filled', async () => {
  const filler = `<div>${'<p><span>x</span><i></i></p>'.repeat(20_000)}</div>`;
  const page = await open(filler + TWO + filler);
  const results = await write(page, { '#client': client, '#worker': worker });
  expect(results.map(({ stuck }) => stuck)).toEqual([true, true]);
  await page.close();
});

test('[P9] a strict policy and Trusted Types do not keep a field from being filled', async () => {
  const page = await open(`${TWO}<div id="rich" contenteditable="true" aria-label="Observations"></div>`, {
    'content-security-policy':
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
  });
  const note = value('observed', 'Seen', 'One.\nTwo <b>.', 'multiline');
  const results = await write(page, { '#client': client, '#rich': note });
  expect(results.map(({ stuck }) => stuck)).toEqual([true, true]);
  expect(await page.evaluate(() => document.querySelector('#rich')?.querySelector('b'))).toBe(null);
  await harness.ask(page, 'undo', {});
  expect(await page.evaluate(() => document.querySelector('#rich')?.textContent)).toBe('');
  await page.close();
});

test('[P9] a form that saves itself by an event is held while it is filled', async () => {
  const page = await open(
    `<form id="form">${TWO}</form><script>window.sent = 0; form.addEventListener('submit', (e) => { e.preventDefault(); sent++; }); client.addEventListener('change', () => form.requestSubmit());</script>`,
  );
  const results = await write(page, { '#client': client });
  expect(results[0]?.stuck).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { sent: number }).sent)).toBe(0);
  await page.close();
});

test('[P9] a wizard of five steps is filled step by step, and its buttons are left to the worker', async () => {
  const page = await open(`<form id="form"></form><script>
    const steps = ['Client name', 'Case number', 'Caseworker', 'Purpose of visit', 'Observations'];
    const kept = {}; let step = 0; window.moves = 0; window.kept = kept;
    function draw() {
      form.innerHTML = '<h2>Step ' + (step + 1) + ' of 5</h2><label for="answer">' + steps[step] + '</label><input id="answer"><button type="button" id="next">Continue</button>';
      answer.oninput = () => { kept[steps[step]] = answer.value; };
      next.onclick = () => { moves++; step++; draw(); };
    }
    draw();
  </script>`);
  const values = [
    client,
    value('client-id', 'Case number', 'C-1'),
    worker,
    value('focus', 'Main topic', 'Housing'),
    value('observed', 'What I saw', 'Tidy.', 'multiline'),
  ];
  for (let step = 0; step < 5; step++) {
    await harness.ask(page, 'describe', {});
    const [match] = await harness.ask(page, 'assign', { values });
    const result = await harness.ask(page, 'write', {
      told: [
        { field: match?.field ?? -1, value: values.find(({ key }) => key === match?.key) as SectionValue },
      ],
    });
    expect(result[0]?.stuck).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { moves: number }).moves)).toBe(step);
    if (step < 4) await page.click('#next');
  }
  expect(await page.evaluate(() => (window as unknown as { kept: object }).kept)).toEqual({
    'Client name': 'Anna Example',
    'Case number': 'C-1',
    Caseworker: 'Sam Poe',
    'Purpose of visit': 'Housing',
    Observations: 'Tidy.',
  });
  await page.close();
});
