import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const lines = readFileSync(join(root, 'docs/coverage.md'), 'utf8').split('\n');
const last = 208;
const states = ['done', 'partly', 'not yet', 'left out'];
/** The first number of each section, by its letter. */
const firsts = { A: 1, B: 17, C: 55, D: 88, E: 119, F: 144, G: 180, H: 199 };

/** What stands between the bars of a table's row. */
function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const rows = lines
  .filter((line) => /^\|\s*D\d/.test(line))
  .map((line) => {
    const cells = cellsOf(line);
    const [id = '', what = '', state = '', where = ''] = cells;
    return { id, what, state, where, cells: cells.length };
  });

/** The files that a text links to, from the root. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) =>
    relative(root, resolve(root, 'docs', target)).replaceAll('\\', '/'),
  );
}

/** How many rows from one number to another have each state, and how many there are. */
function countsOf(from: number, to: number): number[] {
  const those = rows.slice(from - 1, to);
  return [...states.map((state) => those.filter((row) => row.state === state).length), those.length];
}

describe('coverage', () => {
  it('each of D1 to D208 has one row, in order', () => {
    const wanted = Array.from({ length: last }, (_, index) => `D${index + 1}`);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it('a row has its four columns, and one of the four states', () => {
    const wrong = rows.filter(
      ({ what, state, cells }) => cells !== 4 || what === '' || !states.includes(state),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('what is there says where, and what is not says why', () => {
    const silent = rows.filter(({ state, where }) => {
      if (state === 'done' || state === 'partly') return linksIn(where).length === 0;
      return state === 'not yet' ? !/^not yet: \S/.test(where) : where === '';
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('every file that is linked to is there', () => {
    const missing = linksIn(lines.join('\n')).filter((path) => {
      try {
        return path.startsWith('..') || !statSync(join(root, path)).isFile();
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });

  it('the counts above the table are those of its rows', () => {
    const starts = Object.values(firsts);
    const wanted = Object.keys(firsts).map((letter, index) => [
      letter,
      ...countsOf(starts[index] ?? 1, (starts[index + 1] ?? last + 1) - 1),
    ]);
    const said = lines
      .filter((line) => /^\| (?:[A-H] [A-Z]|all )/.test(line))
      .map(cellsOf)
      .map(([name = '', ...counts]) => [name.split(' ')[0], ...counts.map(Number)]);
    expect(said).toEqual([...wanted, ['all', ...countsOf(1, last)]]);
  });
});
