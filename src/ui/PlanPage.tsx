import { isEmptyPart } from '../casefile/isEmptyPart.ts';
import type { Plan } from '../casefile/Plan.ts';
import { readPlan } from '../casefile/readPlan.ts';
import type { CasePart } from '../vault/CasePart.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { CaseHead } from './CaseHead.tsx';
import { copyText } from './copyText.ts';
import { Icon } from './Icon.tsx';
import { MissingPage } from './MissingPage.tsx';
import { notesOf } from './notesOf.ts';
import { PartState } from './PartState.tsx';
import { PlanConcerns } from './PlanConcerns.tsx';
import { PlanGoals } from './PlanGoals.tsx';
import { PlanMeasures } from './PlanMeasures.tsx';
import { PlanProgress } from './PlanProgress.tsx';
import { PlanTools } from './PlanTools.tsx';
import { PrintedPlan } from './PrintedPlan.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { planBlocks } from './planBlocks.ts';
import { QuietedLine } from './QuietedLine.tsx';
import { SaveLine } from './SaveLine.tsx';
import { saveAsFile } from './saveAsFile.ts';
import { useApp } from './useApp.ts';
import { useCasePart } from './useCasePart.ts';
import { usePlanDesk } from './usePlanDesk.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';
import { useUnsavedGuard } from './useUnsavedGuard.ts';

/** The plan of one case file: goals, what came of them, concerns, what was tried, measures. */
export function PlanPage({ id }: { id: string }) {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const shown = useCasePart(id, 'plan', readPlan, 'The plan');
  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  return (
    <main class="pane page">
      <div class="page-body plan">
        <CaseHead item={item} at="plan" title="Plan" />
        <PartState shown={shown} name="The plan" reading="Reading the plan…" />
        {shown?.at === 'open' && <OpenPlan client={item} plan={shown.value} part={shown.part} />}
      </div>
    </main>
  );
}

function OpenPlan({ client, plan, part }: { client: CaseItem; plan: Plan; part: CasePart }) {
  const { vault, now } = useApp();
  const notes = useStore(vault.notes);
  const { locale, worker } = useStore(vault.settings);
  const saved = useStore(part.saved);
  const nameOf = useShownName();
  useUnsavedGuard(saved.at === 'failed');
  const today = useToday();
  // That it can't be noted while the disk fails is said by the plan's own save state.
  const record = (act: 'printed' | 'exported', detail: string) =>
    void vault.recordCaseAct(client.id, act, detail).catch(() => undefined);
  const rescue = () => {
    record('exported', 'plain text, the plan');
    // No name of a client: the browser keeps a list of what was downloaded (P1).
    const text = copyText(planBlocks(plan, { client: client.name, worker }, locale));
    saveAsFile(text, `unsaved plan ${today}.txt`, 'text/plain');
  };
  const { desk, removed } = usePlanDesk({
    doc: part.doc,
    now,
    plan,
    notes: notes && notesOf(notes, client.id),
    client: nameOf(client),
    worker,
    locale,
    today,
  });
  return (
    <>
      <div class="plan-bar">
        <SaveLine
          saved={part.saved}
          now={now}
          rescue={
            <div class="acts">
              <Button onClick={rescue}>Save the plan as a text file</Button>
            </div>
          }
        />
        {!isEmptyPart(plan) && (
          <Button look="quiet" onClick={() => print()}>
            <Icon name="print" /> Print
          </Button>
        )}
      </div>
      <PlanGoals desk={desk} />
      <PlanProgress desk={desk} />
      <PlanConcerns desk={desk} />
      <PlanTools desk={desk} />
      <PlanMeasures desk={desk} />
      <QuietedLine label="What was removed" quieting={removed} focused />
      <PrintSheet
        draw={() => <PrintedPlan {...{ plan, client, worker, locale, today }} />}
        onPrint={() => record('printed', 'The plan')}
      />
    </>
  );
}
