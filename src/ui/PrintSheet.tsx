import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Draws what is printed; it stands outside the app's context. */
  draw: () => VNode | null;
  /** Told that the print dialog was opened. */
  onPrint?: (() => void) | undefined;
}

/** What is on paper, written when printing begins and cleared away after it. */
export function PrintSheet(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const clear = () => {
      if (sheet.current) render(null, sheet.current);
    };
    const write = () => {
      latest.current.onPrint?.();
      if (sheet.current) render(latest.current.draw(), sheet.current);
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
