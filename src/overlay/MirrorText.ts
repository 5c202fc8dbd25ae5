import type { Rect } from './Rect.ts';

interface Line {
  text: string;
  /** Where the line starts in the text. */
  start: number;
  node: Text;
  block: HTMLElement;
  /** Distance of the block from the parent's upper edge; not known after a change above. */
  top: number | undefined;
  height: number;
  /** Rectangles of stretches of the line, from the parent's left edge and the block's upper one. */
  measured: Map<number, Rect[]>;
}

/** More letters than a text has that is measured: makes one number of two. */
const wide = 2 ** 26;

/**
 * A text laid out in an element of ours, a block for each line, so that a keystroke lays out and measures its own
 * line and no other. Each block ends in the line's `\n`, which gives an empty line its height.
 */
export class MirrorText {
  readonly #parent: HTMLElement;
  readonly #range: Range;
  #lines: Line[] = [];
  /** Lines that were changed since they were last measured. */
  readonly #changed = new Set<Line>();

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    this.#range = parent.ownerDocument.createRange();
  }

  set(text: string): void {
    const texts = text.split('\n');
    const old = this.#lines;
    const shorter = Math.min(old.length, texts.length);
    let head = 0;
    while (head < shorter && old[head]?.text === texts[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && old[old.length - 1 - tail]?.text === texts[texts.length - 1 - tail])
      tail += 1;
    const kept = old.slice(old.length - tail);
    const before = kept[0]?.block ?? null;
    const fresh: Line[] = [];
    for (let i = head; i < texts.length - tail; i += 1) {
      // A changed line keeps its block.
      const line = (i < old.length - tail ? old[i] : undefined) ?? this.#addLine(before);
      line.text = texts[i] ?? '';
      line.node.data = `${line.text}\n`;
      line.measured.clear();
      this.#changed.add(line);
      fresh.push(line);
    }
    for (const line of old.slice(texts.length - tail, old.length - tail)) {
      line.block.remove();
      this.#changed.delete(line);
    }
    this.#lines = [...old.slice(0, head), ...fresh, ...kept];
    if (texts.length !== old.length) this.#unplace(head);
    let at = 0;
    for (const line of this.#lines) {
      line.start = at;
      at += line.text.length + 1;
    }
  }

  /** What was measured holds no more: the font, the width or the zoom may be another. */
  forget(): void {
    for (const line of this.#lines) line.measured.clear();
    this.#unplace(0);
  }

  /** Where a stretch of the text stands, one rectangle a line, from the upper left corner of the parent. */
  rects(from: number, to: number): Rect[] {
    this.#settle();
    const found: Rect[] = [];
    for (let i = this.#lineAt(from); i < this.#lines.length; i += 1) {
      const line = this.#lines[i];
      if (!line || line.start >= to) break;
      const { length } = line.text;
      const start = Math.min(length, Math.max(0, from - line.start));
      const end = Math.min(length, to - line.start);
      if (start >= end) continue;
      const rects = this.#measure(line, start, end);
      const top = line.top ?? 0;
      for (const rect of rects) found.push({ ...rect, top: rect.top + top, bottom: rect.bottom + top });
    }
    return found;
  }

  #measure(line: Line, start: number, end: number): Rect[] {
    line.top ??= line.block.getBoundingClientRect().top - this.#parent.getBoundingClientRect().top;
    const key = start * wide + end;
    const known = line.measured.get(key);
    if (known) return known;
    this.#range.setStart(line.node, start);
    this.#range.setEnd(line.node, end);
    const { left: x, top: y } = line.block.getBoundingClientRect();
    const rects: Rect[] = [];
    for (const { left, top, right, bottom, width } of this.#range.getClientRects())
      if (width > 0) rects.push({ left: left - x, top: top - y, right: right - x, bottom: bottom - y });
    line.measured.set(key, rects);
    return rects;
  }

  /** A line that has grown or shrunk moves those below it. */
  #settle(): void {
    for (const line of this.#changed) {
      const { height } = line.block.getBoundingClientRect();
      if (height !== line.height) this.#unplace(this.#lineAt(line.start));
      line.height = height;
    }
    this.#changed.clear();
  }

  #unplace(from: number): void {
    for (let i = from; i < this.#lines.length; i += 1) {
      const line = this.#lines[i];
      if (line) line.top = undefined;
    }
  }

  #addLine(before: Element | null): Line {
    const document = this.#parent.ownerDocument;
    const block = document.createElement('div');
    const node = document.createTextNode('');
    block.append(node);
    this.#parent.insertBefore(block, before);
    return { text: '', start: 0, node, block, top: undefined, height: 0, measured: new Map() };
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
