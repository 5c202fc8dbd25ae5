import { routeHash } from './routeHash.ts';

/** The pages of one case file, in the order in which they are looked at. */
const pages = [
  { at: 'case', label: 'Notes' },
  { at: 'chronology', label: 'Chronology' },
  { at: 'tasks', label: 'Tasks' },
  { at: 'plan', label: 'Plan' },
  { at: 'people', label: 'People' },
] as const;

export type CasePageName = (typeof pages)[number]['at'];

/** The way between the pages of a case file. `at`: the page that it stands on. */
export function CaseNav({ id, at }: { id: string; at: CasePageName }) {
  return (
    <nav class="case-nav" aria-label="This case file">
      {pages.map((page) => (
        <a
          key={page.at}
          href={routeHash({ at: page.at, id })}
          aria-current={page.at === at ? 'page' : undefined}
        >
          {page.label}
        </a>
      ))}
    </nav>
  );
}
