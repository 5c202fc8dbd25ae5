import type { ComponentType } from 'preact';
import { Notice } from './Notice.tsx';
import { useLazy } from './useLazy.ts';

interface Props<P> {
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** Nothing is said while it is loaded: it may well have nothing to show. */
  silent?: boolean;
}

/** A component that is loaded when it is first shown. */
export function LazyPart<P extends object>({ load, props, silent }: Props<P>) {
  const Part = useLazy(load);
  if (Part === undefined) return silent ? null : <p class="quiet waiting">Opening…</p>;
  if (Part instanceof Error) {
    return (
      <Notice look="danger" alert>
        <p>This part of the app could not be loaded. Reload the page; your notes are not touched by it.</p>
      </Notice>
    );
  }
  return <Part {...props} />;
}
