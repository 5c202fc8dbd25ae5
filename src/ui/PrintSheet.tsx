import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Draws what is printed; called when printing begins. */
  draw: () => VNode;
  /** Told that the print dialog was opened. */
  onPrint?: (() => void) | undefined;
}

/** Writes a page out for the printer when printing begins: what is on the screen is not made for paper. */
export function PrintSheet({ draw, onPrint }: Props) {
  const latest = useRef({ draw, onPrint });
  latest.current = { draw, onPrint };
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const write = () => {
      latest.current.onPrint?.();
      if (sheet.current) render(latest.current.draw(), sheet.current);
    };
    const clear = () => {
      if (sheet.current) render(null, sheet.current);
    };
    addEventListener('beforeprint', write);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', write);
      removeEventListener('afterprint', clear);
      clear();
    };
  }, []);
  return <div class="print-sheet" ref={sheet} />;
}
