import { serve } from '../../.ci/servePwa.mjs';

const clients: Record<string, string> = {
  '1': 'Anna Practice</span> <span class="case-number">PRACTICE-1',
  '77': 'Lee Thompson</span> <span class="case-number">H-5521',
};

/** A portal whose pages say whose they are: `/cases/1/visit` is Anna Practice's, `/cases/77/visit` Lee Thompson's. */
export function serveCasePortal(): ReturnType<typeof serve> {
  return serve(
    (
      request: { url?: string },
      response: { setHeader(n: string, v: string): void; end(s: string): void },
    ) => {
      const number = /^\/cases\/(\d+)\//.exec(request.url ?? '')?.[1] ?? '';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(clients[number] ?? 'Nobody'));
    },
    0,
  );
}

const page = (client: string) => `<!doctype html><html lang="en"><title>Visit record - Northside</title>
<style>body { font: 16px sans-serif; margin: 2rem } label { display: block; margin-top: 1rem }</style>
<header><p>Northside Family Services</p></header>
<main><h1>Visit record</h1><p>Client: <span class="client-name">${client}</span></p>
<form><label>Topic <input name="topic"></label>
<label>What was observed <textarea name="observed" rows="4" cols="60"></textarea></label>
<label>Plan <textarea name="plan" rows="3" cols="60"></textarea></label><button>Save</button></form></main></html>`;
