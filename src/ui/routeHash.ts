import type { Route } from './Route.ts';

/** The address of a screen; `readRoute` is the way back. */
export function routeHash(route: Route): string {
  switch (route.at) {
    case 'new-case':
      return '#/cases/new';
    case 'case':
      return `#/cases/${encodeURIComponent(route.id)}`;
    case 'edit-case':
      return `#/cases/${encodeURIComponent(route.id)}/edit`;
    case 'new-note':
      return `#/cases/${encodeURIComponent(route.id)}/new-note`;
    case 'read-log':
      return `#/cases/${encodeURIComponent(route.id)}/read-log`;
    case 'take-out':
      return `#/cases/${encodeURIComponent(route.id)}/take-out`;
    case 'chronology':
      return `#/cases/${encodeURIComponent(route.id)}/chronology${route.view === undefined ? '' : `/${route.view}`}`;
    case 'absence':
      return `#/cases/${encodeURIComponent(route.id)}/absence`;
    case 'tasks':
      return `#/cases/${encodeURIComponent(route.id)}/tasks`;
    case 'plan':
      return `#/cases/${encodeURIComponent(route.id)}/plan`;
    case 'note':
      return `#/notes/${encodeURIComponent(route.id)}`;
    default:
      return `#/${route.at}`;
  }
}
