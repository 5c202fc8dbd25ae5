import { consentState } from '../casefile/consentState.ts';
import { Badge } from './Badge.tsx';
import { Button } from './Button.tsx';
import type { PeopleListProps } from './ContactList.tsx';
import { consentFacts, consentWords } from './consentFacts.ts';
import { ProseField } from './ProseField.tsx';
import { RecordList } from './RecordList.tsx';
import { TextField } from './TextField.tsx';

/** To whom the client lets what be told: active ones first seen, ended ones kept [D187–D189]. */
export function ConsentList({ people, desk, today, locale }: PeopleListProps) {
  return (
    <RecordList
      kind="consents"
      title="Consents and releases"
      addLabel="Add a consent"
      empty="None. Before anything is shared, ask, and write down here what the client agreed to."
      records={people.consents}
      past={{ title: 'Ended consents', holds: (one) => consentState(one, today) === 'ended' }}
      desk={desk}
      nameOf={({ to }) => `consent: ${to || 'to nobody yet'}`}
      shown={(one) => {
        const state = consentState(one, today);
        return (
          <>
            <p class="record-title">
              {one.to || 'To nobody yet'}{' '}
              <Badge look={state === 'ending' ? 'practice' : 'plain'}>{consentWords[state]}</Badge>
            </p>
            {one.what && <p class="record-prose">{one.what}</p>}
            {consentFacts(one, locale).map((line) => (
              <p class="row-meta" key={line}>
                {line}
              </p>
            ))}
          </>
        );
      }}
      acts={(one) =>
        consentState(one, today) !== 'ended' && (
          <Button
            look="quiet"
            aria-label={`Withdrawn today: ${one.to}`}
            onClick={() => {
              desk.set('consents', one.id, { withdrawn: today });
              document.getElementById('consents')?.focus();
            }}
          >
            Withdrawn today
          </Button>
        )
      }
      form={(one, set) => {
        const field = (
          name: 'to' | 'purpose' | 'conditions' | 'how' | 'copy',
          label: string,
          hint?: string,
        ) => (
          <TextField
            id={`${one.id}-${name}`}
            label={label}
            hint={hint}
            value={one[name]}
            onText={(value) => set({ [name]: value })}
            maxLength={200}
            autocomplete="off"
          />
        );
        const date = (name: 'from' | 'until' | 'withdrawn', label: string) => (
          <TextField
            id={`${one.id}-${name}`}
            label={label}
            type="date"
            value={one[name]}
            onText={(value) => set({ [name]: value })}
          />
        );
        return (
          <>
            {field('to', 'To whom')}
            <ProseField
              id={`${one.id}-what`}
              label="What may be shared"
              value={one.what}
              onText={(what) => set({ what })}
            />
            {field('purpose', 'For what purpose')}
            {field('conditions', 'Conditions', 'As the client put them, such as “ask me each time”.')}
            <div class="side-by-side">
              {date('from', 'From')}
              {date('until', 'Until')}
              {date('withdrawn', 'Withdrawn on')}
            </div>
            <div class="side-by-side">
              {field('how', 'How it was given', 'Such as “in writing” or “by phone”.')}
              {field('copy', 'Where the copy lies', 'Such as “paper file, tab 3”.')}
            </div>
          </>
        );
      }}
    />
  );
}
