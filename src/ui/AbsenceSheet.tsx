import type { ComponentChildren } from 'preact';
import { briefOf } from '../casefile/briefOf.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import { clipText } from '../casefile/clipText.ts';
import { isTextSection } from '../casefile/isTextSection.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { RiskAlert } from '../casefile/People.ts';
import type { Task } from '../casefile/Task.ts';
import type { CaseItem, NoteItem } from '../vault/VaultApi.ts';
import type { absenceFacts, Told } from './absenceFacts.ts';
import { alertFacts } from './alertFacts.ts';
import { formatDate } from './formatDate.ts';
import { routeHash } from './routeHash.ts';
import { sinceWords } from './sinceWords.ts';
import { taskFacts } from './taskWords.ts';

/** Characters of a note in brief, and of a part of one. */
const brief = 280;
const part = 400;

interface Props {
  item: CaseItem;
  form: CaseForm | undefined;
  facts: ReturnType<typeof absenceFacts>;
  /** Those that are not over. */
  alerts: readonly RiskAlert[];
  /** Those that are still to be done, the soonest first. */
  tasks: readonly Task[];
  locale: string;
  /** ISO 8601 date. */
  today: string;
  worker: string;
}

/** What whoever covers has to know, on one or two sheets: the same on the screen and on paper [D141]. */
export function AbsenceSheet({ item, form, facts, alerts, tasks, locale, today, worker }: Props) {
  const { safetyPlan, crisis, since, last, steps, dates, planned } = facts;
  const client = [
    ['Number', item.caseNumber],
    ['Known as', form?.pseudonym ?? ''],
    ['Born', formatDate(form?.born ?? '', locale)],
    ['Allocated', formatDate(form?.allocated ?? '', locale)],
  ].filter(([, said]) => said !== '');
  const reader = { locale, now: new Date(`${today}T12:00`).getTime(), worker };
  const ahead = [
    ...dates.map(({ date, label, from }) => ({ date, label, from })),
    ...planned.map(({ day, item: from }) => ({ date: day, label: from.templateTitle, from })),
  ].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  return (
    <div class="absence">
      {client.length > 0 && (
        <dl class="facts">
          {client.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {since && <p>{sinceWords(since, locale)}.</p>}
      {(alerts.length > 0 || item.hold !== '' || safetyPlan || crisis) && (
        <Part title="Look at this first">
          {alerts.map((alert) => (
            <p key={alert.id}>
              <strong>{alert.what}</strong> <span class="quiet">{alertFacts(alert, today, locale)}</span>
            </p>
          ))}
          {item.hold !== '' && (
            <p>
              <strong>On legal hold.</strong> {item.hold}
            </p>
          )}
          {crisis && (
            <p>
              <From item={crisis.item} locale={locale} /> {briefOf(crisis.note, brief)}
            </p>
          )}
          {safetyPlan && <Plan told={safetyPlan} locale={locale} />}
        </Part>
      )}
      <Part title="Tasks and appointments">
        {tasks.length === 0 && <p class="quiet">None are open.</p>}
        <ul class="absence-list">
          {tasks.map((task) => (
            <li key={task.id}>
              <p>
                <strong>{task.what}</strong> <span class="quiet">{taskFacts(task, reader)}</span>
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Dates in the notes">
        {ahead.length === 0 && <p class="quiet">The notes name none.</p>}
        <ul class="absence-list">
          {ahead.map(({ date, label, from }) => (
            <li key={`${date} ${label} ${from.id}`}>
              <p>
                <strong>{formatDate(date, locale)}</strong> {label}, in{' '}
                <From item={from} locale={locale} bare />
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Plans and next steps in the last eight notes">
        <p class="quiet">As they were written. Whether one is done, a later note may say.</p>
        {steps.length === 0 && <p class="quiet">The notes name none.</p>}
        <ul class="absence-list">
          {steps.map(({ item: from, steps: those }) => (
            <li key={from.id}>
              <p>
                <From item={from} locale={locale} />
              </p>
              {those.map(({ section, text }) => (
                <p key={section.key}>
                  <span class="quiet">{section.label}:</span> {clipText(text, part)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="The last eight notes in brief">
        {last.length === 0 && <p class="quiet">No notes yet.</p>}
        <ul class="absence-list">
          {last.map(({ item: one, text, beneath }) => (
            <li key={one.id}>
              <p>
                <From item={one} locale={locale} />
              </p>
              <p>{briefWords(text)}</p>
              {beneath.length > 0 && (
                <p class="quiet">
                  Added to it: {beneath.map(({ templateTitle }) => templateTitle).join(', ')}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

function briefWords(text: NoteSnapshot | 'unreadable' | undefined): string {
  if (text === undefined) return 'Not read yet.';
  return text === 'unreadable' ? 'It could not be read.' : briefOf(text, brief) || 'Nothing written yet.';
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A note by its date and title. `bare`: without what kind it is. */
function From({ item, locale, bare }: { item: NoteItem; locale: string; bare?: boolean }) {
  const { id, headline, templateTitle, date, signed } = item;
  return (
    <>
      <a href={routeHash({ at: 'note', id })}>
        {formatDate(date, locale) || 'No date'}, {headline || templateTitle}
      </a>
      {!bare && (
        <span class="quiet">
          {headline && ` · ${templateTitle}`} · {signed ? 'Signed' : 'Not signed'}
        </span>
      )}
    </>
  );
}

/** A safety plan, each part from its beginning. */
function Plan({ told: { item, note }, locale }: { told: Told; locale: string }) {
  const parts = note.template.sections.filter(
    (section) => isTextSection(section) && (note.sections[section.key] ?? '').trim() !== '',
  );
  return (
    <>
      <p>
        <From item={item} locale={locale} />
      </p>
      {parts.map(({ key, label }) => (
        <p key={key}>
          <span class="quiet">{label}:</span> {clipText(note.sections[key] ?? '', brief)}
        </p>
      ))}
    </>
  );
}
