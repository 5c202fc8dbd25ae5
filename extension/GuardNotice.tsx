import { Button } from '../src/ui/Button.tsx';
import { Notice } from '../src/ui/Notice.tsx';
import type { CaseItem } from '../src/vault/VaultApi.ts';
import type { FillPlan } from './FillPlan.ts';
import type { PageGuard } from './PageGuard.ts';

interface Props {
  guard: PageGuard;
  client: CaseItem;
  plan: FillPlan;
}

/** Says whose page this is; where that is another's or can't be told, what to do about it (P9). */
export function GuardNotice({ guard, client, plan }: Props) {
  const { verdict, vouched, shown, lost, nothingThere } = guard;
  const about = [client.name, client.caseNumber].filter(Boolean).join(', ');
  if (verdict === 'match') {
    return (
      <p class="guard-line" role="status" aria-label="Whose page">
        This page is for <strong>{shown}</strong>, as the note is.
      </p>
    );
  }
  if (vouched) {
    return (
      <p class="guard-line" role="status" aria-label="Whose page">
        You said that this page is for <strong>{about}</strong>.
      </p>
    );
  }
  const point = (
    <Button
      aria-describedby="whose-page"
      title="Show on the page where the client’s name or case number stands"
      onClick={() => void plan.pointPerson()}
    >
      Point at the name or number
    </Button>
  );
  if (verdict === 'mismatch') {
    return (
      <Notice look="danger" alert>
        <p id="whose-page">
          <strong>This page is for {shown}.</strong> The note is about {about}.
        </p>
        <p>Nothing can be filled here from this note.</p>
        <div class="acts">{point}</div>
      </Notice>
    );
  }
  return (
    <Notice look="advice">
      <p id="whose-page" role="status" aria-label="Whose page">
        <strong>
          {verdict === 'doubt' ? `This page says “${shown}”.` : 'Casewright can’t tell whose page this is.'}
        </strong>{' '}
        The note is about {about}.
      </p>
      {nothingThere && <p>There was no name or case number in the place you showed.</p>}
      {lost && <p>The place that showed it last time is not on this page.</p>}
      <div class="acts">
        <Button aria-describedby="whose-page" onClick={() => plan.vouch()}>
          Yes, this page is for {client.name}
        </Button>
        {point}
      </div>
    </Notice>
  );
}
