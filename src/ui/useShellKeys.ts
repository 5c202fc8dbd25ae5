import { useEffect } from 'preact/hooks';
import { isTyping } from './isTyping.ts';

interface Acts {
  palette: () => void;
  keys: () => void;
  search: () => void;
}

/** The keys that work on every screen: Ctrl/⌘ K, `/` and `?`. */
export function useShellKeys({ palette, keys, search }: Acts): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // What lies above everything keeps its own keys.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === 'k'
      ) {
        event.preventDefault();
        palette();
      } else if (event.key === '?' && !isTyping(event.target)) {
        event.preventDefault();
        keys();
      } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
        event.preventDefault();
        search();
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
