import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Referral and appointment chase-up [D78]. */
export const referralNote: Template = {
  id: 'referral',
  version: 1,
  title: 'Referral and chase',
  purpose: 'To whom, why, consent, sent, chased, appointment.',
  group: 'meeting',
  sections: [
    {
      key: 'referred-to',
      label: 'Referred to',
      kind: 'text',
      hint: 'Service, person, how reached.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'focus',
      label: 'Reason',
      kind: 'multiline',
      hint: 'What the client needs from them, in facts.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'consent',
      label: 'Consent',
      kind: 'multiline',
      hint: 'What the client agreed to share, on which date.',
      mustHave: true,
      role: 'facts',
    },
    { key: 'sent-date', label: 'Sent on', kind: 'date', mustHave: true, role: 'facts' },
    {
      key: 'done',
      label: 'Chased',
      kind: 'multiline',
      hint: 'Each time: date, whom you reached, what they said.',
      role: 'facts',
    },
    {
      key: 'appointment',
      label: 'Appointment',
      kind: 'text',
      hint: 'Date, time, place, with whom; or “not yet”.',
      mustHave: true,
      role: 'facts',
    },
    shared.plan,
    { ...shared.nextDate, label: 'Chase again on' },
  ],
};
