import { isOver } from '../casefile/isOver.ts';
import { alertFacts } from './alertFacts.ts';
import { Button } from './Button.tsx';
import type { PeopleListProps } from './ContactList.tsx';
import { ProseField } from './ProseField.tsx';
import { RecordList } from './RecordList.tsx';
import { TextField } from './TextField.tsx';

/** What to beware of: shown at the head of the case file and of its notes until it is over. */
export function AlertList({ people, desk, today, locale }: PeopleListProps) {
  return (
    <RecordList
      kind="alerts"
      title="Risks and alerts"
      addLabel="Add an alert"
      empty="None. What whoever opens this file must know first, such as “Ring before going in: dog”."
      records={people.alerts}
      past={{ title: 'Ended alerts', holds: ({ ended }) => isOver(ended, today) }}
      desk={desk}
      nameOf={({ what }) => what.slice(0, 60) || 'No words yet'}
      shown={(one) => (
        <>
          <p class="record-title record-prose">{one.what || 'No words yet'}</p>
          <p class="row-meta">{alertFacts(one, today, locale)}</p>
        </>
      )}
      acts={(one) =>
        !isOver(one.ended, today) && (
          <Button
            look="quiet"
            aria-label={`Ended today: ${one.what.slice(0, 60)}`}
            onClick={() => {
              desk.set('alerts', one.id, { ended: today });
              document.getElementById('alerts')?.focus();
            }}
          >
            Ended today
          </Button>
        )
      }
      form={(one, set) => (
        <>
          <ProseField
            id={`${one.id}-what`}
            label="What"
            hint="What was seen or said, in plain words. It stands at the head of the file and of each note."
            value={one.what}
            onText={(what) => set({ what })}
          />
          <TextField
            id={`${one.id}-by`}
            label="Who says so"
            value={one.by}
            onText={(by) => set({ by })}
            maxLength={200}
            autocomplete="off"
          />
          <div class="side-by-side">
            <TextField
              id={`${one.id}-since`}
              label="Since"
              type="date"
              value={one.since}
              onText={(since) => set({ since })}
            />
            <TextField
              id={`${one.id}-review`}
              label="Review on"
              type="date"
              value={one.review}
              onText={(review) => set({ review })}
            />
            <TextField
              id={`${one.id}-ended`}
              label="Ended on"
              type="date"
              value={one.ended}
              onText={(ended) => set({ ended })}
            />
          </div>
          <TextField
            id={`${one.id}-outcome`}
            label="Why it ended"
            value={one.outcome}
            onText={(outcome) => set({ outcome })}
            maxLength={200}
          />
        </>
      )}
    />
  );
}
