import { useContext } from 'preact/hooks';
import { AppContext } from './AppContext.ts';

/** The vault and what goes with it; only inside the open app. */
export function useApp(): AppContext {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('useApp outside the open app');
  return app;
}
