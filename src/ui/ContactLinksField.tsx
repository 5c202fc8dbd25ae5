import { useState } from 'preact/hooks';
import type { Contact, People } from '../casefile/People.ts';
import { Button } from './Button.tsx';
import { contactName } from './contactName.ts';
import { TextField } from './TextField.tsx';
import type { PeopleDesk } from './usePeopleDesk.ts';

interface Props {
  contact: Contact;
  people: People;
  desk: PeopleDesk;
}

/** How a contact stands to the other people of the list: what is known, and one more. */
export function ContactLinksField({ contact, people, desk }: Props) {
  const [how, setHow] = useState('');
  const [to, setTo] = useState('');
  const others = people.contacts.filter(({ id }) => id !== contact.id);
  const own = people.links.filter(({ from }) => from === contact.id);
  if (others.length === 0 || contact.added === '') return null;
  const other = others.find(({ id }) => id === to);
  return (
    <fieldset class="choice-section record-links">
      <legend>Links to others in this list</legend>
      {own.map((link) => {
        const them = people.contacts.find(({ id }) => id === link.to);
        const words = `${link.how || 'linked to'} – ${them ? contactName(them) : ''}`;
        return (
          <p key={link.id} class="record-link">
            {words}
            <Button
              look="quiet"
              aria-label={`Remove the link ${words}`}
              onClick={() => desk.remove('links', link, `Link ${words}: removed.`)}
            >
              Remove
            </Button>
          </p>
        );
      })}
      <div class="side-by-side">
        <TextField
          id={`${contact.id}-how`}
          label="Is the"
          placeholder="sister, landlord, carer"
          value={how}
          onText={setHow}
          maxLength={200}
          autocomplete="off"
        />
        <div class="field">
          <label for={`${contact.id}-to`}>of</label>
          <select
            id={`${contact.id}-to`}
            class="input"
            value={other ? to : ''}
            onChange={(event) => setTo(event.currentTarget.value)}
          >
            <option value="">Choose a person</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {contactName(one)}
              </option>
            ))}
          </select>
        </div>
        <Button
          disabled={other === undefined}
          onClick={() => {
            desk.set('links', crypto.randomUUID(), { from: contact.id, to, how: how.trim() });
            setHow('');
            setTo('');
            // The button is off again, and would take the focus with it.
            document.getElementById(`${contact.id}-how`)?.focus();
          }}
        >
          Add link
        </Button>
      </div>
    </fieldset>
  );
}
