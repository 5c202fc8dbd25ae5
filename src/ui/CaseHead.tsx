import type { ComponentChildren } from 'preact';
import type { CaseItem } from '../vault/VaultApi.ts';
import { CaseNav, type CasePageName } from './CaseNav.tsx';
import { useShownName } from './useShownName.ts';
import { useTitleFocus } from './useTitleFocus.ts';

interface Props {
  item: CaseItem;
  at: CasePageName;
  title: string;
  /** Where the page stands beneath another one: the way back to it. */
  back?: ComponentChildren;
  /** What is done with the page as a whole. */
  children?: ComponentChildren;
}

/** The head of a page beside the notes of a case file: what it is, whose it is, and the way to the other pages. */
export function CaseHead({ item, at, title, back, children }: Props) {
  const nameOf = useShownName();
  const heading = useTitleFocus(`${title} ${item.id}`);
  return (
    <>
      {back}
      <header class="case-head">
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          <p class="quiet">
            {nameOf(item)}
            {item.caseNumber && ` · ${item.caseNumber}`}
          </p>
        </div>
        {children && <div class="case-acts">{children}</div>}
      </header>
      <CaseNav id={item.id} at={at} />
    </>
  );
}
