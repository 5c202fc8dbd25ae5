import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.ts';

const root = resolve(import.meta.dirname, '..');

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

const sources = ['src', 'extension', 'pwa']
  .flatMap((folder) => walk(join(root, folder)))
  .map((path) => relative(root, path).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));

/** The innermost room a file stands in. */
function roomOf(path: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  const found: Import[] = [];
  const pattern =
    /(?:import|export)\s+(type\s)?([^;'"]*?)\s*from\s*['"](\.[^'"]+)['"]|import\s*\(?\s*['"](\.[^'"]+)['"]/g;
  for (const match of text.matchAll(pattern)) {
    const specifier = (match[3] ?? match[4] ?? '').replace(/\?.*$/, '');
    if (specifier === '') continue;
    const to = relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/');
    found.push({ from: path, to, typeOnly: match[1] !== undefined });
  }
  return found;
}

const imports = sources.flatMap(importsOf);

describe('architecture', () => {
  it('every source file stands in a room', () => {
    expect(sources.filter((path) => roomOf(path) === undefined && path !== 'pwa/sw.ts')).toEqual([]);
  });

  it('a room imports only what its line in the table names', () => {
    const broken = imports.filter(({ from, to, typeOnly }) => {
      const here = roomOf(from);
      const there = roomOf(to);
      if (here === undefined || there === undefined || here === there) return false;
      const room = rooms[here];
      if (room?.mayImport.includes(there)) return false;
      return !(typeOnly && room?.typesOf?.includes(there));
    });
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('nothing that ships imports a test', () => {
    expect(imports.filter(({ to }) => to.startsWith('test/'))).toEqual([]);
  });

  it('every relative import names a file that is there, with its extension', () => {
    const missing = imports.filter(({ to }) => {
      try {
        return !statSync(join(root, to)).isFile();
      } catch {
        return true;
      }
    });
    expect(missing.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('there are no import loops', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const loops: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        loops.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(loops).toEqual([]);
  });

  it('a file over 400 lines says why at its head', () => {
    const silent = sources.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return (
        text.split('\n').length > 400 && !/^\/\*\*[\s\S]{0,600}?(long|length|one table|one list)/i.test(text)
      );
    });
    expect(silent).toEqual([]);
  });

  it('nothing opens a socket: no line leads out of the device yet', () => {
    const ways =
      /\b(fetch\(|WebSocket|XMLHttpRequest|EventSource|sendBeacon|RTCPeerConnection|importScripts)/;
    expect(sources.filter((path) => ways.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it('nothing turns text into code or markup', () => {
    const ways =
      /\b((inner|outer)HTML\s*=(?!=)(?!\s*'';)|insertAdjacentHTML|document\.write\(|eval\(|new Function|dangerouslySetInnerHTML)/;
    const found = sources.filter((path) => ways.test(readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual([]);
  });

  it('[P5] log and transports take and give sealed bytes', () => {
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    expect(read('src/storage/LogStore.ts')).toContain('bytes: Sealed;');
    expect(read('src/sync/Transport.ts')).toContain('send(message: Sealed): void;');
    expect(read('src/sync/Transport.ts')).toContain('(message: Sealed) => void): void;');
  });
});
