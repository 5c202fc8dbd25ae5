/**
 * Words with which pages label a person's name or number, lower case. Whatever is made of these alone says nothing
 * about anybody, and may be kept in a portal map.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'client clients case cases file files name names full first last family given surname forename number numbers no ' +
    'num nr id ids identifier ref reference record records person persons people patient patients participant ' +
    'participants member members consumer consumers customer customers resident residents tenant applicant claimant ' +
    'recipient individual beneficiary subject child youth student service user users current selected for of the and ' +
    'or this is about viewing mrn hmis nhs crn urn legal preferred known as dob born date birth chart profile header ' +
    'heading banner title value label text summary info information detail details display output field row cell ' +
    'item bar top main content page form panel card box block group section line key data'
  ).split(' '),
);
