/** Labels: `id | class | phrases | suggestions | not before | not after | source`. */
export const labels = `
addict | noun | drug/heroin/alcohol #addict, #addict | #person with a substance use disorder | | | nida
schizophrenic | noun | schizophrenic, schizophrenics | person with schizophrenia | | | apa
is-bipolar | phrase | <be> bipolar | has a diagnosis of bipolar disorder | disorder | | apa
the-homeless | phrase | the homeless | people experiencing homelessness | shelter hostel team service unit act | | homeless
wheelchair | phrase | wheelchair bound, confined to a wheelchair | a wheelchair user | | | govuk
suffers | phrase | ^suffer from | has | | | govuk
suicide | phrase | ^commit suicide | died by suicide | | | suicide
frequent-flyer | phrase | frequent flyer/flier/flyers/fliers | visited [number] times since [date] | | | uofl
drug-seeking | phrase | drug seeking | asking for [medicine] | | | sun2022
`;
