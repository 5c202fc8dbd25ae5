import type { People } from '../casefile/People.ts';
import { readPeople } from '../casefile/readPeople.ts';
import type { CasePart } from '../vault/CasePart.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { AlertList } from './AlertList.tsx';
import { Button } from './Button.tsx';
import { CaseHead } from './CaseHead.tsx';
import { ConsentList } from './ConsentList.tsx';
import { ContactList } from './ContactList.tsx';
import { Icon } from './Icon.tsx';
import { MissingPage } from './MissingPage.tsx';
import { PartState } from './PartState.tsx';
import { PrintedPeople } from './PrintedPeople.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { QuietedLine } from './QuietedLine.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useApp } from './useApp.ts';
import { useCasePart } from './useCasePart.ts';
import { usePeopleDesk } from './usePeopleDesk.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';
import { useUnsavedGuard } from './useUnsavedGuard.ts';

/** Who belongs to a case file besides its client, what to beware of, and who may learn what. */
export function PeoplePage({ id }: { id: string }) {
  const { vault, now } = useApp();
  const cases = useStore(vault.cases);
  const shown = useCasePart(id, 'people', readPeople, 'People and consents');
  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  return (
    <main class="pane page">
      <div class="page-body">
        <CaseHead item={item} at="people" title="People and consents">
          {shown?.at === 'open' && <SaveLine saved={shown.part.saved} now={now} />}
          <Button look="quiet" disabled={shown?.at !== 'open'} onClick={() => print()}>
            <Icon name="print" /> Print
          </Button>
        </CaseHead>
        <PartState shown={shown} name="People and consents" reading="Reading…" />
        {shown?.at === 'open' && <OpenPeople item={item} people={shown.value} part={shown.part} />}
      </div>
    </main>
  );
}

function OpenPeople({ item, people, part }: { item: CaseItem; people: People; part: CasePart }) {
  const { vault, now } = useApp();
  const { locale } = useStore(vault.settings);
  const desk = usePeopleDesk(part.doc, people, now);
  useUnsavedGuard(useStore(part.saved).at === 'failed');
  const lists = { people, desk, locale, today: useToday() };
  return (
    <>
      <AlertList {...lists} />
      <ContactList {...lists} />
      <ConsentList {...lists} />
      <QuietedLine label="What was removed" quieting={desk} />
      <PrintSheet
        // That it can't be noted while the disk fails is said by the save line.
        onPrint={() =>
          void vault.recordCaseAct(item.id, 'printed', 'People and consents').catch(() => undefined)
        }
        draw={() => <PrintedPeople client={item} {...lists} />}
      />
    </>
  );
}
