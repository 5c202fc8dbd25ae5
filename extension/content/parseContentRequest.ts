import { isWording } from './isWording.ts';
import { listOf } from './listOf.ts';
import type { ContentRequest } from './messages.ts';
import { type Plain, record } from './record.ts';

const types = new Set([
  'preview',
  'point',
  'point-person',
  'fill',
  'undo',
  'held',
  'anchors',
  'checks',
  'cancel-point',
  'ping',
]);
const maxItems = 2000;
const maxText = 500_000;

/**
 * A request from the panel, or `undefined`. Written by hand, without a schema library, since it ships into every
 * page; it reads own plain data alone, so that nothing in it can throw.
 */
export function parseContentRequest(raw: unknown): ContentRequest | undefined {
  const request = record(raw);
  const type = request?.type;
  if (request === undefined || typeof type !== 'string' || !types.has(type)) return undefined;
  switch (type) {
    case 'preview':
      return listOf(request.values, maxItems, isValue) && (request.map === undefined || isMap(request.map))
        ? (request as unknown as ContentRequest)
        : undefined;
    case 'point':
      return isText(request.label) ? (request as unknown as ContentRequest) : undefined;
    case 'point-person':
      return isPerson(request.client) ? (request as unknown as ContentRequest) : undefined;
    case 'fill':
      return listOf(
        request.assignments,
        maxItems,
        (item) => isText(item.fieldId) && isValue(record(item.value)),
      ) &&
        isPerson(request.client) &&
        isText(request.confirmed)
        ? (request as unknown as ContentRequest)
        : undefined;
    case 'anchors':
      return listOf(request.matches, maxItems, (item) => isText(item.section) && isText(item.fieldId))
        ? (request as unknown as ContentRequest)
        : undefined;
    case 'held': {
      const { fieldIds } = request;
      return Array.isArray(fieldIds) && fieldIds.length <= maxItems && fieldIds.every(isText)
        ? (request as unknown as ContentRequest)
        : undefined;
    }
    case 'checks':
      return typeof request.on === 'boolean' &&
        (request.locale === 'en-US' || request.locale === 'en-GB') &&
        isWording(request)
        ? (request as unknown as ContentRequest)
        : undefined;
    case 'ping':
      return request.script === 'fill' || request.script === 'checks'
        ? { type, script: request.script }
        : undefined;
    default:
      return { type: type as 'undo' | 'cancel-point' };
  }
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= maxText;
}

function isValue(item: Plain | undefined): boolean {
  if (item === undefined || !isText(item.key) || !isText(item.label) || !isText(item.kind)) return false;
  const { value } = item;
  if (Array.isArray(value)) return value.length <= maxItems && value.every(isText);
  return typeof value === 'boolean' || isText(value);
}

function isPerson(raw: unknown): boolean {
  const person = record(raw);
  return person !== undefined && isText(person.name) && isText(person.caseNumber);
}

/** A place as the portal map keeps it: what is wrong inside it is found nowhere on the page. */
function isPlace(raw: unknown): boolean {
  const place = record(raw);
  if (place === undefined) return false;
  if (place.field !== undefined) return record(place.field) !== undefined;
  return (
    isText(place.tag) &&
    listOf(place.path, maxItems, (step) => isText(step.tag) && typeof step.nth === 'number')
  );
}

function isMap(raw: unknown): boolean {
  const map = record(raw);
  return (
    map !== undefined &&
    (map.person === undefined || isPlace(map.person)) &&
    listOf(
      map.matches,
      maxItems,
      (match) => isText(match.section) && (match.anchor === null || record(match.anchor) !== undefined),
    )
  );
}
