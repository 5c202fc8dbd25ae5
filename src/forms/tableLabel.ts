import { CONTROLS } from './CONTROLS.ts';
import { ownText } from './ownText.ts';
import { squash } from './squash.ts';

function labelIn(cell: Element | null | undefined): string {
  if (!cell || cell.querySelector(CONTROLS)) return '';
  const text = squash(ownText(cell));
  return /\p{L}/u.test(text) && text.length <= 160 ? text : '';
}

/** Column header, row header or neighbouring cell of an input in a table: `label`, and `group` where both say something. */
export function tableLabel(element: Element): { label: string; group: string } {
  const none = { label: '', group: '' };
  const cell = element.closest('td,th') as HTMLTableCellElement | null;
  const row = cell?.parentElement as HTMLTableRowElement | null;
  const table = row?.closest('table');
  if (!cell || !row || !table) return none;
  let left = '';
  for (let before = cell.previousElementSibling; before && !left; before = before.previousElementSibling) {
    if (before.querySelector(CONTROLS)) break;
    left = labelIn(before);
  }
  const first = table.rows[0];
  const headers = table.tHead?.rows[table.tHead.rows.length - 1] ?? (isHeaderRow(first) ? first : undefined);
  const column = headers && headers !== row ? labelIn(headers.cells[cell.cellIndex]) : '';
  if (column) {
    const rowHeader = row.cells[0] === cell ? '' : labelIn(row.cells[0]);
    return { label: column, group: rowHeader };
  }
  if (left) return { label: left, group: '' };
  const above = row.previousElementSibling as HTMLTableRowElement | null;
  if (above?.cells && !above.querySelector(CONTROLS) && above.cells.length === row.cells.length) {
    return { label: labelIn(above.cells[cell.cellIndex]), group: '' };
  }
  return none;
}

function isHeaderRow(row: HTMLTableRowElement | undefined): boolean {
  return row !== undefined && row.cells.length > 1 && [...row.cells].every((cell) => cell.localName === 'th');
}
