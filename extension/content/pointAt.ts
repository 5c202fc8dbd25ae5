/** What may be pointed at, and how it is spoken of. */
export interface Pointing<T> {
  targets: readonly T[];
  /** The elements that stand for a target. */
  elements(target: T): readonly Element[];
  /** Said before anything is pointed at. */
  prompt: string;
  /** Said of the target under the pointer. */
  ask(target: T): string;
}

/**
 * Lets the worker show what is meant on the page: by pointer, or by Tab and the arrows, Enter to take it, Escape to
 * stop. The page sees none of these clicks and keys. What is drawn stands in a closed shadow root of our own.
 */
export function pointAt<T>(
  { targets, elements, prompt, ask }: Pointing<T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  const indexes = new Map<Element, number>();
  targets.forEach((target, index) => {
    for (const element of elements(target)) {
      for (const one of [element, ...labels(element)]) if (!indexes.has(one)) indexes.set(one, index);
    }
  });
  return new Promise((resolve) => {
    const host = document.createElement('casewright-pointer');
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.hidden = true;
    const says = document.createElement('p');
    says.setAttribute('role', 'status');
    says.textContent = prompt;
    shadow.append(frame, says);
    document.documentElement.append(host);

    let chosen = -1;
    const ending = new AbortController();
    const end = (target: T | undefined) => {
      ending.abort();
      host.remove();
      resolve(target);
    };
    const show = (index: number) => {
      chosen = index;
      const target = targets[index];
      frame.hidden = target === undefined;
      if (target === undefined) return;
      const { left, top, right, bottom } = boxOf(elements(target));
      Object.assign(frame.style, {
        left: `${left - 6}px`,
        top: `${top - 6}px`,
        width: `${right - left + 12}px`,
        height: `${bottom - top + 12}px`,
      });
      says.textContent = ask(target);
    };
    /** The innermost target under the pointer. */
    const under = (event: MouseEvent) => {
      for (const at of event.composedPath()) {
        const index = indexes.get(at as Element);
        if (index !== undefined) return index;
      }
      return -1;
    };
    const options = { capture: true, signal: ending.signal };
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener(
      'mousemove',
      (event) => {
        const index = under(event);
        if (index >= 0) show(index);
      },
      options,
    );
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const) {
      addEventListener(type, swallow, options);
    }
    addEventListener(
      'click',
      (event) => {
        swallow(event);
        // A page could click for the worker.
        if (!event.isTrusted) return;
        const index = under(event);
        if (index >= 0) end(targets[index]);
      },
      options,
    );
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return;
        const step = stepOf(event);
        if (event.key === 'Escape') end(undefined);
        else if (event.key === 'Enter' && chosen >= 0) end(targets[chosen]);
        else if (step !== 0 && targets.length > 0) {
          const next = (chosen + step + targets.length) % targets.length;
          const target = targets[next];
          if (target !== undefined) elements(target)[0]?.scrollIntoView({ block: 'center' });
          show(next);
        } else return;
        swallow(event);
      },
      options,
    );
    for (const type of ['scroll', 'resize'] as const) addEventListener(type, () => show(chosen), options);
    signal.addEventListener('abort', () => end(undefined), { signal: ending.signal });
    // The panel has the focus; the keys are wanted here.
    window.focus();
  });
}

function stepOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}

function labels(element: Element): Element[] {
  return 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
}

function boxOf(elements: readonly Element[]): { left: number; top: number; right: number; bottom: number } {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

const styles = `
:host { all: initial; }
.frame {
  position: fixed; z-index: 2147483647; box-sizing: border-box; pointer-events: none;
  border: 3px solid #0d5f5a; border-radius: 8px; background: rgb(13 95 90 / 12%);
}
p {
  position: fixed; z-index: 2147483647; inset: auto 16px 16px auto; max-width: 360px; margin: 0; padding: 12px 16px;
  border-radius: 8px; background: #0d5f5a; color: #fff; font: 500 15px/1.4 system-ui, sans-serif;
  box-shadow: 0 8px 28px rgb(0 0 0 / 30%); pointer-events: none;
}
`;
