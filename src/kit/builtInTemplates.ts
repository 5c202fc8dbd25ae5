import type { Template } from './Template.ts';
import { birpNote } from './templates/birpNote.ts';
import { caseSummary } from './templates/caseSummary.ts';
import { checkInNote } from './templates/checkInNote.ts';
import { chronologyEntry } from './templates/chronologyEntry.ts';
import { closingNote } from './templates/closingNote.ts';
import { conferenceNote } from './templates/conferenceNote.ts';
import { crisisNote } from './templates/crisisNote.ts';
import { dapNote } from './templates/dapNote.ts';
import { diagnosisNote } from './templates/diagnosisNote.ts';
import { dischargeSummary } from './templates/dischargeSummary.ts';
import { fiveThemesNote } from './templates/fiveThemesNote.ts';
import { girpNote } from './templates/girpNote.ts';
import { homeVisitNote } from './templates/homeVisitNote.ts';
import { intakeNote } from './templates/intakeNote.ts';
import { medicationNote } from './templates/medicationNote.ts';
import { missedNote } from './templates/missedNote.ts';
import { narrativeNote } from './templates/narrativeNote.ts';
import { needsAssessment } from './templates/needsAssessment.ts';
import { phoneNote } from './templates/phoneNote.ts';
import { pieNote } from './templates/pieNote.ts';
import { progressNote } from './templates/progressNote.ts';
import { referralNote } from './templates/referralNote.ts';
import { safetyPlan } from './templates/safetyPlan.ts';
import { servicePlan } from './templates/servicePlan.ts';
import { sevenPartNote } from './templates/sevenPartNote.ts';
import { shortNote } from './templates/shortNote.ts';
import { sirpNote } from './templates/sirpNote.ts';
import { sixPartNote } from './templates/sixPartNote.ts';
import { soapNote } from './templates/soapNote.ts';
import { threePartNote } from './templates/threePartNote.ts';
import { treatmentPlan } from './templates/treatmentPlan.ts';

/** The templates that Casewright comes with, the everyday ones first. */
export const builtInTemplates: readonly Template[] = [
  progressNote,
  homeVisitNote,
  phoneNote,
  checkInNote,
  shortNote,
  missedNote,
  crisisNote,
  medicationNote,
  soapNote,
  dapNote,
  birpNote,
  girpNote,
  pieNote,
  sirpNote,
  narrativeNote,
  sixPartNote,
  sevenPartNote,
  threePartNote,
  fiveThemesNote,
  intakeNote,
  needsAssessment,
  diagnosisNote,
  servicePlan,
  treatmentPlan,
  safetyPlan,
  referralNote,
  conferenceNote,
  chronologyEntry,
  caseSummary,
  closingNote,
  dischargeSummary,
];
