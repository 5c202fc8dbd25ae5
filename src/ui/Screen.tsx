import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { CasePage } from './CasePage.tsx';
import { CasesPane } from './CasesPane.tsx';
import { LazyPart } from './LazyPart.tsx';
import { NotePage } from './NotePage.tsx';
import type { Route } from './Route.ts';

// Off the way from unlocking to a note: loaded when they are first shown.
const loadBackup = () => import('./BackupPage.tsx').then((module) => module.BackupPage);
const loadCaseForm = () => import('./CaseFormPage.tsx').then((module) => module.CaseFormPage);
const loadAbsence = () => import('./AbsencePage.tsx').then((module) => module.AbsencePage);
const loadChronology = () => import('./ChronologyPage.tsx').then((module) => module.ChronologyPage);
const loadPlan = () => import('./PlanPage.tsx').then((module) => module.PlanPage);
const loadReadLog = () => import('./ReadLogPage.tsx').then((module) => module.ReadLogPage);
const loadTakeOut = () => import('./TakeOutPage.tsx').then((module) => module.TakeOutPage);
const loadTasks = () => import('./CaseTasksPage.tsx').then((module) => module.CaseTasksPage);
const loadDevices = () => import('./DevicesPage.tsx').then((module) => module.DevicesPage);
const loadSearch = () => import('./SearchPage.tsx').then((module) => module.SearchPage);
const loadSecurity = () => import('./SecurityPage.tsx').then((module) => module.SecurityPage);
const loadToday = () => import('./TodayPage.tsx').then((module) => module.TodayPage);
const loadWords = () => import('./WordsPage.tsx').then((module) => module.WordsPage);
const loadWording = () => import('./WordingPage.tsx').then((module) => module.WordingPage);
const loadSettings = () => import('./SettingsPage.tsx').then((module) => module.SettingsPage);

const titles: Record<Route['at'], string> = {
  today: 'Today',
  cases: 'Cases',
  'new-case': 'New case',
  case: 'Case',
  'edit-case': 'Edit case',
  'new-note': 'New note',
  'read-log': 'Who looked at a file',
  'take-out': 'Take out a copy',
  chronology: 'Chronology',
  absence: 'For whoever covers',
  tasks: 'Tasks',
  plan: 'Plan',
  note: 'Note',
  search: 'Search',
  devices: 'Devices',
  settings: 'Settings',
  wording: 'Wording checks',
  words: 'Your agency’s words',
  security: 'Security',
  backup: 'Backup',
};

/** The screen that a route names: a list beside it where there is room and reason. */
export function Screen({ route }: { route: Route }) {
  useEffect(() => {
    // The kind of screen, never a name: browsers keep the titles of pages on disk (P1).
    document.title = `${titles[route.at]} · Casewright`;
  }, [route.at]);

  switch (route.at) {
    case 'today':
      return <LazyPart key="today" load={loadToday} props={{}} />;
    case 'search':
      return <LazyPart key="search" load={loadSearch} props={{}} />;
    case 'devices':
      return <LazyPart key="devices" load={loadDevices} props={{}} />;
    case 'settings':
      return <LazyPart key="settings" load={loadSettings} props={{}} />;
    case 'wording':
      return <LazyPart key="wording" load={loadWording} props={{}} />;
    case 'words':
      return <LazyPart key="words" load={loadWords} props={{}} />;
    case 'security':
      return <LazyPart key="security" load={loadSecurity} props={{}} />;
    case 'backup':
      return <LazyPart key="backup" load={loadBackup} props={{}} />;
    case 'note':
      return <NotePage key={route.id} id={route.id} />;
    case 'cases':
      return (
        <div class="desk with-list list-only">
          <CasesPane main />
          <aside class="pane beside">
            <p class="quiet">Choose a case to see its notes.</p>
          </aside>
        </div>
      );
    case 'new-case':
      return besideCases(<LazyPart load={loadCaseForm} props={{ id: undefined }} />);
    case 'edit-case':
      return besideCases(<LazyPart key={route.id} load={loadCaseForm} props={{ id: route.id }} />, route.id);
    case 'read-log':
      return besideCases(
        <LazyPart key={route.id} load={loadReadLog} props={{ id: route.id }} />,
        route.id,
        ' for-log',
      );
    case 'chronology':
      return besideCases(
        <LazyPart key={route.id} load={loadChronology} props={{ id: route.id, view: route.view }} />,
        route.id,
        ' for-paper',
      );
    case 'absence':
      return besideCases(
        <LazyPart key={route.id} load={loadAbsence} props={{ id: route.id }} />,
        route.id,
        ' for-paper',
      );
    case 'plan':
      return besideCases(
        <LazyPart key={route.id} load={loadPlan} props={{ id: route.id }} />,
        route.id,
        ' for-plan',
      );
    case 'take-out':
      return besideCases(<LazyPart key={route.id} load={loadTakeOut} props={{ id: route.id }} />, route.id);
    case 'tasks':
      return besideCases(<LazyPart key={route.id} load={loadTasks} props={{ id: route.id }} />, route.id);
    default:
      return besideCases(
        <CasePage key={route.id} id={route.id} choosing={route.at === 'new-note'} />,
        route.id,
      );
  }
}

/** A page of one case file, with the list of case files beside it where there is room. */
function besideCases(page: ComponentChildren, selected?: string, look = '') {
  return (
    <div class={`desk with-list${look}`}>
      <CasesPane selected={selected} />
      {page}
    </div>
  );
}
