import type { Finding } from '../checks/Finding.ts';
import { findingFamily } from '../checks/findingFamily.ts';
import { kindName } from '../checks/kindName.ts';

/** Writes what a finding says into the popup: what it is about, why, and what can be done with one click. */
export function fillCard(popup: HTMLElement, finding: Finding, mayEnd: boolean): void {
  const { ownerDocument } = popup;
  const make = (name: string, className: string, ...content: (Node | string)[]): HTMLElement => {
    const element = ownerDocument.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  };
  const button = (className: string, ...content: (Node | string)[]): HTMLButtonElement => {
    const element = make('button', className, ...content) as HTMLButtonElement;
    element.type = 'button';
    return element;
  };
  const term = shorten(finding.term);
  const swatch = make('span', `swatch ${findingFamily(finding.kind)}`);
  swatch.ariaHidden = 'true';
  const kind = kindName[finding.kind] + (finding.level === 'warning' ? ' · look again' : '');
  const why = make('p', 'why', finding.message);
  why.id = 'why';
  const suggestions = finding.suggestions.slice(0, 4).map((suggestion) => {
    const shown = suggestion === '' ? 'nothing: take it out' : suggestion;
    const one = button('suggestion', make('span', 'hidden', 'Change to '), shown);
    one.name = suggestion;
    one.setAttribute('aria-describedby', 'why');
    return one;
  });
  const hide = button('quiet', 'Hide here');
  hide.value = 'hide';
  const never = button('quiet', 'Never show this rule');
  never.value = 'never';
  const problem = make('p', 'problem');
  problem.role = 'status';
  popup.ariaLabel = `Finding: ${term}`;
  popup.replaceChildren(
    make('p', 'head', make('span', 'term', `“${term}”`), make('span', 'kind', swatch, kind)),
    why,
    ...(suggestions.length > 0 ? [make('div', 'acts', ...suggestions)] : []),
    problem,
    make(
      'div',
      'foot',
      make('div', 'acts', hide, ...(mayEnd ? [never] : [])),
      ...(finding.source ? [make('span', 'source', `Source: ${finding.source}`)] : []),
    ),
  );
}

function shorten(term: string): string {
  const line = term.replace(/\s+/g, ' ');
  return line.length > 64 ? `${line.slice(0, 60).trimEnd()} …` : line;
}
