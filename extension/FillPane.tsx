import { useEffect, useState } from 'preact/hooks';
import { Button } from '../src/ui/Button.tsx';
import { Notice } from '../src/ui/Notice.tsx';
import { portalName } from '../src/ui/portalName.ts';
import { useStore } from '../src/ui/useStore.ts';
import type { CaseItem, OpenNote } from '../src/vault/VaultApi.ts';
import type { BesidePage } from './BesidePage.ts';
import { DriftList } from './DriftList.tsx';
import { FillPlan } from './FillPlan.ts';
import { FillResults } from './FillResults.tsx';
import { GuardNotice } from './GuardNotice.tsx';
import { PlanRow } from './PlanRow.tsx';
import { PortalList } from './PortalList.tsx';
import type { RemoteVault } from './RemoteVault.ts';

interface Props {
  vault: RemoteVault;
  note: OpenNote;
  client: CaseItem;
  page: BesidePage;
  now: () => number;
}

/** From the note to the form beside it: what would go where, then the fill, then what became of it (P9). */
export function FillPane({ vault, note, client, page, now }: Props) {
  const beside = useStore(page.state);
  const [plan] = useState(() => new FillPlan(vault, page, note, client));
  const state = useStore(plan.state);
  const drift = useStore(plan.drift);
  const { locale } = useStore(vault.settings);
  const tab = beside.at === 'ready' ? beside.tab : undefined;
  useEffect(() => {
    if (tab !== undefined) void plan.look();
  }, [plan, tab]);

  if (beside.at !== 'ready') {
    return (
      <p class="quiet">
        There is no form to fill until Casewright may see the page: the line below says how.
      </p>
    );
  }
  switch (state.at) {
    case 'looking':
      return (
        <p class="quiet" role="status">
          Looking at the form…
        </p>
      );
    case 'failed':
      return (
        <>
          <Notice look="danger" alert>
            <p>{state.why}</p>
          </Notice>
          <div class="acts">
            <Button look="primary" onClick={() => void plan.look()}>
              Look at the page again
            </Button>
          </div>
        </>
      );
    case 'filled':
      return (
        <FillResults plan={plan} state={state}>
          <PortalList {...{ vault, note, page, now }} />
        </FillResults>
      );
    default:
      break;
  }
  const { rows, unfilled, guard, page: form } = state.preview;
  if (form.fields === 0) {
    return (
      <>
        <p>There is no form on this page.</p>
        <div class="acts">
          <Button onClick={() => void plan.look()}>Look at the page again</Button>
        </div>
      </>
    );
  }
  const count = rows.filter(({ chosen }) => chosen).length;
  const matched = rows.filter(({ field }) => field !== undefined);
  const unmatched = rows.filter(({ field }) => field === undefined);
  const busy = state.at === 'filling' && `Filling ${state.done} of ${count}…`;
  return (
    <>
      <p class="quiet small">
        Nothing is written until you press the button at the bottom, and nothing is ever sent: that stays with
        you.
      </p>
      <GuardNotice guard={guard} client={client} plan={plan} />
      {guard.open && drift !== undefined && <DriftList drift={drift} locale={locale} now={now()} />}
      {state.at === 'pointing' && (
        <Notice>
          <p role="status">
            Now click {state.label === undefined ? 'the client’s name or case number' : 'the field for '}
            {state.label !== undefined && <strong>{state.label}</strong>} on the page, or walk with Tab and
            press Enter. Escape stops.
          </p>
          <div class="acts">
            <Button onClick={() => plan.stopPointing()}>Stop pointing</Button>
          </div>
        </Notice>
      )}
      <ul class="plan" aria-label="What goes where">
        {matched.map((row) => (
          <PlanRow key={row.value.key} row={row} plan={plan} locale={locale} />
        ))}
      </ul>
      {unmatched.length > 0 && (
        <>
          <h2>No match on this page</h2>
          <ul class="plan" aria-label="No match on this page">
            {unmatched.map((row) => (
              <PlanRow key={row.value.key} row={row} plan={plan} locale={locale} />
            ))}
          </ul>
        </>
      )}
      {unfilled.length > 0 && (
        <>
          <h2>Fields the note has nothing for</h2>
          <ul class="plain-list" aria-label="Fields the note has nothing for">
            {unfilled.map(({ fieldId, label, required }) => (
              <li key={fieldId}>
                {label}
                {required && <span class="needed"> needed by the form</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <PortalList {...{ vault, note, page, now }} />
      <div class="fill-act">
        <Button
          look="primary"
          wide
          disabled={count === 0 || !guard.open}
          busy={busy}
          onClick={() => void plan.fill()}
        >
          Fill {count} {count === 1 ? 'field' : 'fields'} in{' '}
          {portalName({ title: form.title, origin: form.origin })}
        </Button>
        <Button look="quiet" wide onClick={() => void plan.look()}>
          Look at the page again
        </Button>
      </div>
    </>
  );
}
