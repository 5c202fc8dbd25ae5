import { Badge } from './Badge.tsx';
import { Button } from './Button.tsx';
import { caseStatusWords } from './caseStatusWords.ts';
import { FirstCase } from './FirstCase.tsx';
import { goTo } from './goTo.ts';
import { Icon } from './Icon.tsx';
import { PracticeButton } from './PracticeButton.tsx';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

interface Props {
  /** It is the screen itself, not the list beside one. */
  main?: boolean;
  selected?: string;
}

/** The list of case files. */
export function CasesPane({ main, selected }: Props) {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const nameOf = useShownName();
  const heading = useTitleFocus(main ? 'cases' : '');
  if (main && cases?.length === 0) return <FirstCase />;
  const Title = main ? 'h1' : 'h2';
  return (
    <section class="pane list" role={main ? 'main' : 'complementary'} aria-label={main ? undefined : 'Cases'}>
      <div class="pane-head">
        <Title class="pane-title" tabIndex={-1} ref={main ? heading : null}>
          Cases
        </Title>
        <Button onClick={() => goTo({ at: 'new-case' })}>
          <Icon name="plus" /> New case
        </Button>
      </div>
      {cases === undefined && <p class="quiet waiting">Reading the cases…</p>}
      <ul class="rows">
        {cases?.map((item) => (
          <li key={item.id}>
            <a
              class="row"
              href={routeHash({ at: 'case', id: item.id })}
              aria-current={item.id === selected ? 'true' : undefined}
            >
              <span class="row-title">
                {nameOf(item)} {item.practice && <Badge look="practice">Practice</Badge>}
              </span>
              <span class="row-meta">
                {item.caseNumber === '' ? 'No number' : item.caseNumber}
                {(item.status === 'closed' || item.status === 'transferred') &&
                  ` · ${caseStatusWords[item.status]}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {main && cases && !cases.some((item) => item.practice) && (
        <div class="pane-foot">
          <PracticeButton />
        </div>
      )}
    </section>
  );
}
