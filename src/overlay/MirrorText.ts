/**
 * A text laid out in an element of ours, a block for each line, so that a keystroke lays out its own line and no
 * other. Each block ends in the line's `\n`, which gives an empty line its height.
 */
export class MirrorText {
  readonly #parent: HTMLElement;
  readonly #range: Range;
  #lines: string[] = [];
  #nodes: Text[] = [];
  /** Where each line starts in the text. */
  #starts: number[] = [];

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    this.#range = parent.ownerDocument.createRange();
  }

  set(text: string): void {
    const lines = text.split('\n');
    const old = this.#lines;
    const shorter = Math.min(old.length, lines.length);
    let head = 0;
    while (head < shorter && old[head] === lines[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && old[old.length - 1 - tail] === lines[lines.length - 1 - tail]) tail += 1;
    const kept = this.#nodes.slice(old.length - tail);
    const before = kept[0]?.parentElement ?? null;
    const fresh: Text[] = [];
    for (let i = head; i < lines.length - tail; i += 1) {
      // A changed line keeps its block.
      const reused = i < old.length - tail ? this.#nodes[i] : undefined;
      const node = reused ?? this.#addLine(before);
      node.data = `${lines[i] ?? ''}\n`;
      fresh.push(node);
    }
    for (let i = lines.length - tail; i < old.length - tail; i += 1) this.#nodes[i]?.parentElement?.remove();
    this.#nodes = [...this.#nodes.slice(0, head), ...fresh, ...kept];
    this.#lines = lines;
    let at = 0;
    this.#starts = lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
  }

  /** Where a stretch of the text stands on the screen, one rectangle a line. */
  rects(from: number, to: number): DOMRect[] {
    const found: DOMRect[] = [];
    for (let i = this.#lineAt(from); i < this.#lines.length; i += 1) {
      const start = this.#starts[i] ?? 0;
      const node = this.#nodes[i];
      if (start >= to || !node) break;
      const length = this.#lines[i]?.length ?? 0;
      this.#range.setStart(node, Math.min(length, Math.max(0, from - start)));
      this.#range.setEnd(node, Math.min(length, to - start));
      for (const rect of this.#range.getClientRects()) if (rect.width > 0) found.push(rect);
    }
    return found;
  }

  #addLine(before: Element | null): Text {
    const document = this.#parent.ownerDocument;
    const line = document.createElement('div');
    const node = document.createTextNode('');
    line.append(node);
    this.#parent.insertBefore(line, before);
    return node;
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
