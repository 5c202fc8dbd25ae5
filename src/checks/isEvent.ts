import type { Token } from './Token.ts';
import { wordSet } from './wordSet.ts';

/** What one is expected at. */
const EVENTS = wordSet(
  'appointment appointments appt appts apt apts session sessions visit visits meeting meetings mtg hearing hearings class classes group groups school curfew dose doses review reviews assessment assessments interview interviews screening screenings test tests contact contacts check checks check-in checkin checkup call calls lesson lessons court date dates intake therapy counseling counselling conference deadline payment payments rent medication meds insulin shift shifts work viewing viewings dialysis clinic clinics induction physical physiotherapy scan mri x-ray jab vaccination vaccinations immunisations immunizations injection injections infusion bloods mammogram surgery mediation panel workshop workshops course orientation inspection detox dentist physio pickup depot smear exam exams supervision ua urine screen dosing drop-off drop-in probation consultation evaluation slot slots registration evening tour introductions introduction handover rehab placement respite lunch dinner tutoring mentoring training programme program activity activities trip outing follow-up followup ultrasound chemo chemotherapy treatment treatments transfusion biopsy procedure operation clozapine methadone script prescription collection arraignment tribunal trial sentencing service drop swimming football practice rehearsal gym church mass nursery preschool college daycare shot shots delivery repair installation move discharge ceremony fitting round rounds physicals optician podiatry podiatrist chiropodist bloodwork labs lab colonoscopy endoscopy check-ups checkups one-to-one 1:1 121 phonecall phone-call zoom teleconference telehealth appearance appearances pick-up curfews',
);

/** Whether a word names what one is expected at: an appointment, a visit, a dose. */
export function isEvent(token: Token | undefined): boolean {
  if (token === undefined || token.quoted) return false;
  const { base } = token;
  return EVENTS.has(base) || (base.length > 4 && base.endsWith('s') && EVENTS.has(base.slice(0, -1)));
}
