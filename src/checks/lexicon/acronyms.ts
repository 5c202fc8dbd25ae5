const ROWS = `AA=Alcoholics Anonymous|A&E=accident and emergency|ADHD=attention deficit hyperactivity disorder|ADL=activities of daily living|ASAP=as soon as possible|ASBO|ASD=autism spectrum disorder|ASYE|BP|BPD=borderline personality disorder|CAMHS=child and adolescent mental health services|CBT=cognitive behavioral therapy|CIN=child in need|COPD=chronic obstructive pulmonary disease|CP=child protection|CPS=child protective services|DOB=date of birth|DoLS=deprivation of liberty safeguards|DSM-5|DV=domestic violence|DWP=Department for Work and Pensions|ED=emergency department|EMDR|ER=emergency room|GAD-7|GP=family doctor|HV|IDVA|IEP=individualized education program|IQ=intelligence quotient|LADO|MAPPA|MARAC=multi-agency risk assessment conference|MASH=multi-agency safeguarding hub|MDT=multidisciplinary team|MH=mental health|MI|NA=Narcotics Anonymous|NEET|NHS=National Health Service|OCD=obsessive-compulsive disorder|OT=occupational therapist|PA=personal assistant|PCP=primary care provider|PHQ-9|PO=probation officer|PRN=as needed|PT=physical therapy|PTSD=post-traumatic stress disorder|SEN=special educational needs|SENCO|SI=suicidal ideation|SNAP=food stamps|SSI=Supplemental Security Income|SSN=Social Security number|SUD=substance use disorder|SW=social worker|TANF|TBI=traumatic brain injury|UA=urine test|UC|UTI=urinary tract infection|ACEs|AIDS|AP|AWOL|CAFCASS|CASA|CIWA|CT|CV|DA|DASH|DN|DSM-IV|ETOH|EtOH|FASD|HB|HIPAA|MoCA|MS|OASys|PD|PoA|RN|SA|SALT|SENCo|SEND|UASC|CANS|TF-CBT|LIHEAP|IAPT|VAWG|HI|LD|TB|VA|YP|NP|EI|NICU|NAMI|WRAP|NG|ACT=assertive community treatment|SU|HR|OD=overdose|UI|CW=caseworker|NH|PASRR|PACE|ADOS|ASAM|NOMS|ESOL|COWS|POLST|ICWA|SIDS|SOAR|MOCA|ROSH|BIMS|DOLS|ADASS|APPG|BESD|IMCA|ICPC|POVA|ARFID|DAPO|ECHR|GERD|IDDM|IMHA|LASPO|ODD|PICU|PWID|SARC|SASH|SEMH|SPOC|BIRP|SAMHSA|HOPWA|TEFRA|CHINS|MADRS|HoNOS|DAST|IADL|NACRO|SOVA|ELSA|SAVRY|VARM|CASII|CRAFFT|WIOA|FAPE|TAMHS|COSHH|EHCNA|PANSS|PACT`;

/**
 * Abbreviations in lower case, and what they stand for, '' where the words would not help. Unknown ones of three
 * letters need no row. Sources: Dimensions UK glossary, NIDA, general knowledge.
 */
export const acronyms: Map<string, string> = new Map(
  ROWS.split('|').map((row) => {
    const [letters = '', words = ''] = row.split('=');
    return [letters.toLowerCase(), words];
  }),
);
