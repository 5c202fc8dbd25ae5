import type { Person } from '../../src/forms/person/Person.ts';
import { rememberPlace } from '../../src/forms/person/rememberPlace.ts';
import { rememberField } from '../../src/forms/rememberField.ts';
import type { FieldAnchor } from '../../src/kit/FieldAnchor.ts';
import { answerPanel } from './answerPanel.ts';
import type { ContentAnswer, ContentRequest, FillProgress } from './messages.ts';
import { PageForm } from './PageForm.ts';
import { pointAtField } from './pointAtField.ts';
import { pointAtPerson } from './pointAtPerson.ts';

/** In a portal's page: looks at the form, lets a field be pointed at, fills it, and undoes. Only when asked. */
const form = new PageForm();
let pointing: AbortController | undefined;

const ended = answerPanel('fill', (request) => {
  switch (request.type) {
    case 'preview':
      return Promise.resolve(form.preview(request.values, request.map));
    case 'point':
      return point(request.label);
    case 'cancel-point':
      pointing?.abort();
      return Promise.resolve({ done: true });
    case 'point-person':
      return pointPerson(request.client);
    case 'fill':
      // Asked here and not before, so that nothing comes between the answer and the writing (P9).
      if (!form.isFor(request.client, request.confirmed)) return Promise.resolve({ refused: true });
      return fill(request.assignments);
    case 'undo':
      return form.undo().then((results) => ({ results }));
    case 'held':
      return Promise.resolve({ held: form.held(request.fieldIds) });
    case 'anchors':
      return Promise.resolve(form.anchors(request.matches));
    default:
      return undefined;
  }
});
ended.addEventListener('abort', () => pointing?.abort());

async function point(label: string): Promise<ContentAnswer> {
  pointing?.abort();
  pointing = new AbortController();
  const field = await pointAtField(form.fields, label, pointing.signal);
  return field === undefined ? { cancelled: true } : { fieldId: form.idOf(field) };
}

async function pointPerson(client: Person): Promise<ContentAnswer> {
  pointing?.abort();
  pointing = new AbortController();
  const { fields } = form;
  const target = await pointAtPerson(fields, client, pointing.signal);
  if (target === undefined) return { cancelled: true };
  const { element, field, said } = target;
  const place =
    field === undefined
      ? rememberPlace(element)
      : { field: withoutOptions(rememberField(field, [...fields])) };
  return { place, said };
}

/** What can be chosen in a field for a client is most often other clients. */
function withoutOptions({ options: _, ...anchor }: FieldAnchor): FieldAnchor {
  return anchor;
}

async function fill(
  assignments: Extract<ContentRequest, { type: 'fill' }>['assignments'],
): Promise<ContentAnswer> {
  let done = 0;
  const results = await form.fill(assignments, (fieldId) => {
    done += 1;
    const progress: FillProgress = { type: 'fill-progress', fieldId, done };
    void chrome.runtime.sendMessage(progress).catch(() => undefined);
  });
  return { results };
}
