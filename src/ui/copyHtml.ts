import type { CopyBlock } from './CopyBlock.ts';

const tags = { title: 'h1', note: 'h2', part: 'h3', facts: 'p class="facts"', text: 'p' } as const;

const styles = `body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.6rem;margin-bottom:.25rem}h2{font-size:1.25rem;margin:2.5rem 0 .25rem;padding-top:1rem;border-top:1px solid #c4c9d0}
h3{font-size:1rem;margin:1rem 0 0}p{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}.facts{color:#4b535d}
h2,h3,.facts{break-after:avoid}@media print{body{margin:0;max-width:none}}`;

/** A copy as one web page: no script, nothing to fetch, readable and printable anywhere. */
export function copyHtml(blocks: readonly CopyBlock[], locale: string): string {
  const title = blocks.find(({ is }) => is === 'title')?.text ?? '';
  const body = blocks.map(({ is, text }) => `<${tags[is]}>${escaped(text)}</${tags[is].split(' ')[0]}>`);
  return `<!doctype html>
<html lang="${escaped(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${styles}</style>
<main>
${body.join('\n')}
</main>
</html>
`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
