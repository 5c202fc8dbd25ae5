import { isStale } from '../casefile/isStale.ts';
import type { People } from '../casefile/People.ts';
import { Button } from './Button.tsx';
import { ContactLinksField } from './ContactLinksField.tsx';
import { confirmedWords } from './confirmedWords.ts';
import { contactLinks } from './contactLinks.ts';
import { contactName } from './contactName.ts';
import { ProseField } from './ProseField.tsx';
import { RecordList } from './RecordList.tsx';
import { TextField } from './TextField.tsx';
import type { PeopleDesk } from './usePeopleDesk.ts';

export interface PeopleListProps {
  people: People;
  desk: PeopleDesk;
  /** ISO 8601 date. */
  today: string;
  locale: string;
}

/** The client's network, and who works with the client [D13]. */
export function ContactList({ people, desk, today, locale }: PeopleListProps) {
  return (
    <RecordList
      kind="contacts"
      title="Contacts and network"
      addLabel="Add a person"
      empty="Nobody yet. Family, friends, and who else works with the client: “Add a person” begins."
      records={people.contacts}
      desk={desk}
      nameOf={contactName}
      shown={(one) => (
        <>
          <p class="record-title">{one.name || 'No name yet'}</p>
          <Line parts={[one.relation, one.role]} />
          <Line parts={[one.phone, one.email]} />
          <Line parts={[one.language, one.interpreter && 'interpreter needed']} />
          {one.told && <p>May be told: {one.told}</p>}
          {contactLinks(people, one.id).map((link) => (
            <p key={link}>{link.replace(/^./, (first) => first.toUpperCase())}</p>
          ))}
          {one.notes && <p class="record-prose">{one.notes}</p>}
          <p class={isStale(one.confirmed, today) ? 'row-meta stale' : 'row-meta'}>
            {confirmedWords(one.confirmed, today, locale)}
          </p>
        </>
      )}
      acts={(one) =>
        one.confirmed !== today && (
          <Button
            look="quiet"
            aria-label={`Confirmed today: ${contactName(one)}`}
            onClick={() => {
              desk.set('contacts', one.id, { confirmed: today });
              // The button goes, and takes the focus with it.
              document.getElementById(`edit-${one.id}`)?.focus();
            }}
          >
            Confirmed today
          </Button>
        )
      }
      form={(one, set) => {
        const field = (
          name: 'name' | 'relation' | 'role' | 'phone' | 'email' | 'language',
          label: string,
        ) => (
          <TextField
            id={`${one.id}-${name}`}
            label={label}
            value={one[name]}
            onText={(value) => set({ [name]: value })}
            maxLength={200}
            autocomplete="off"
          />
        );
        return (
          <>
            {field('name', 'Name')}
            <div class="side-by-side">
              {field('relation', 'Relation to the client')}
              {field('role', 'Role or agency')}
            </div>
            <div class="side-by-side">
              {field('phone', 'Phone')}
              {field('email', 'Email')}
            </div>
            <div class="side-by-side">
              {field('language', 'Language')}
              <label class="option">
                <input
                  type="checkbox"
                  checked={one.interpreter === 'yes'}
                  onChange={(event) => set({ interpreter: event.currentTarget.checked ? 'yes' : '' })}
                />
                Interpreter needed
              </label>
            </div>
            <ProseField
              id={`${one.id}-told`}
              label="May be told"
              hint="What the client agreed that this person may hear, or that it is nothing."
              value={one.told}
              onText={(told) => set({ told })}
            />
            <ProseField
              id={`${one.id}-notes`}
              label="Notes"
              value={one.notes}
              onText={(notes) => set({ notes })}
            />
            <TextField
              id={`${one.id}-confirmed`}
              label="Details last confirmed"
              type="date"
              width="short"
              value={one.confirmed}
              onText={(confirmed) => set({ confirmed })}
            />
            <ContactLinksField contact={one} people={people} desk={desk} />
          </>
        );
      }}
    />
  );
}

function Line({ parts }: { parts: readonly string[] }) {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? null : <p>{said.join(' · ')}</p>;
}
