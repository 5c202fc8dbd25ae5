/**
 * Long words that have a plain one: `phrases > suggestions > not before > not after > source`; the source is
 * plainlanguage.gov unless one is given. `^` marks a verb that is inflected, in the suggestion too.
 */
export const jargonWords = `
^domicile > ^live
<be> in receipt of, in receipt of > gets > > > careblog
a number of, a large number of, a significant number of, a multitude of, a plethora of, a myriad of, myriad of > some
^access the community, ^access community, community access, ^access the wider community, ^access the local community > ^go out > service centre rail > > careblog
^accompany > ^go with > adult > unaccompanied
^accomplish > ^do
^acquire > ^get > brain > > 
actioned, actioning > done > > > lga
activities of daily living > everyday tasks > > > careblog
additionally > also
aforementioned, aforesaid, above mentioned > this
^alleviate, ^ameliorate > ^ease
^ambulate > ^walk > > > casenotes
ambulatory > able to walk > surgery care ecg unit clinic blood > > casenotes
^anticipate > ^expect
approximately > about
^articulate > ^say > lorry lorries bus > and is was > casenotes
as a means of, by means of > by
as and when required > when needed
^ascertain > ^find out
^assist > ^help > living > > casenotes
assistance > help > dog dogs program programme programs payments payment fund scheme grant office > public housing rental temporary legal financial-aid welfare general cash rent energy government emergency > casenotes
at this point in time, at the present time, at this moment in time, at present, at this time, at that point in time, at the time of writing, at the current time > now
^attain > ^reach
attributable to > because of
buy in > agreement > shares
by virtue of > because of
^cease > ^stop > and fire
^circle back > ^come back > > > f18
close proximity > near
^co produce, ^coproduce, co production, coproduction > ^make together > > > careblog
^collaborate > ^work together > > > f18
^commence > ^start
comorbid, co morbid, comorbidity, comorbidities, co morbidities, co morbidity > with other conditions > > > tact
concurrently > at the same time
conduct an assessment of > assess
consequently, accordingly > so
^consolidate > ^combine > loan debt debts
^converse with > ^talk with
cross cutting, overarching > shared > > > lga
^decompensate, decompensation > ^get worse > > > casenotes
^deem > ^consider
^demonstrate > ^show > outside against in-front
despite the fact that, in spite of the fact that, notwithstanding the fact that, regardless of the fact that > although
discontinuation > end
^discontinue > ^stop
^disseminate > ^share
due to the fact that, owing to the fact that, because of the fact that, in light of the fact that, in view of the fact that, on account of the fact that, by virtue of the fact that, on the grounds that, for the reason that, in view of, by reason of > because
dyspnea, dyspnoea > shortness of breath > > > casenotes
each and every > each
^elicit > ^get
^eliminate > ^remove > > >
^empower > ^help > > > f18
empowerment > power > group project > women's > f18
^endeavor > ^try
^enhance > ^improve > dbs disclosure check rate care > advanced
^envisage, ^envision > ^expect
^escalate to/the > ^pass up to > > > casenotes
^evidence > ^show > > the in of no any as medical police dna new strong some more this that further documentary forensic video photo her his with supporting physical and for sufficient little on > plain
^exhibit > ^show > > museum art trade court an the
^expedite > ^speed up
^facilitate > ^help > > > lga
feasible, practicable > possible
^finalize > ^finish
food insecure, food insecurity > not enough food > > > casenotes
for a period of > for
for the duration of, during the course of, throughout the course of > during
for the purpose of, for the purposes of, with a view to > to
^formulate > ^make
gave consideration to, give consideration to, giving consideration to > considered
going forward, moving forward, going forwards, on a go forward basis > from now on > > > plain
has the ability to, has the capacity to, is in a position to > can
thereafter, thereby, therein, thereof, whereby, wherein, forthwith, hitherto, henceforth > [leave out]
holistic, holistically > whole > therapies therapist therapy > > lga
^implement > ^carry out
in a timely manner, in a timely fashion > on time
in accordance with, pursuant to, in line with, in compliance with, in conformity with > under
in an effort to, in an attempt to, in a bid to > to
in close proximity to, in the vicinity of, in the proximity of, adjacent to > near
in conjunction with, in partnership with, in collaboration with, in concert with > with
in excess of > more than
in lieu of > instead of
in order for > for
in order that > so that
in order to > to
in possession of > holding
in the absence of > without
in the event that, in the event of > if
in the first instance, in the initial stages > first
in the process of, in the course of > [leave out]
inception > start
^initiate > ^start
insufficient > not enough > funds
joined up working, joined up, joint working, partnership working > working together > > > lga
^leverage > ^use > > > f18
^liaise > ^talk > > > lga
make a decision, made a decision > decide
make contact with, made contact with, making contact with, makes contact with > ^contact
methodology, methodologies > method
^mitigate > ^reduce > circumstances
^mobilize > ^move > > > careblog
^modify > ^change
multi agency, multiagency, inter agency > of several services > risk public safeguarding-hub > > lga
multidisciplinary, multi disciplinary > of several professions > team-meeting-room > > lga
^necessitate > ^call for
negatively impacted, adversely affected, adversely impacted, adversely impact, negatively impact, impacted by, ^impact on, ^impact upon > ^affect > > > f18
nevertheless, nonetheless > still
nil by mouth > no food or drink > > > casenotes
notwithstanding > despite
numerous > many
^obtain > ^get
on a daily basis > every day
on a monthly basis > every month
on a regular basis, on a frequent basis > regularly
on a weekly basis > every week
on an ongoing basis, on a continuing basis, on a continual basis > all the time
^optimize, ^maximize > ^improve
optimum, optimal, optimally > best
package of care, packages of care, care package, care packages > support > > > careblog
paramount > most important > pictures
period of time > time
place of residence > home
^possess > ^have > intent with-intent > he-was
^preclude > ^prevent
prior to, previous to > before
^prioritize > ^put first
proactive, proactively > ahead of time > > > lga
^procure > ^get
^purchase > ^buy > order orders ledger price > hire
^reable, reablement, re ablement > help to get well again > > > careblog
^reach out to > ^contact > > > plain
^rectify, ^remediate > ^fix
^relocate > ^move
relocation > move > package costs
remainder > rest
^require > ^need > by field fields forms form documents document paperwork checks > is+as > casenotes
^reside > ^live
residence > home > permit hall order halls status orders > tax council legal
residing > living
robust, robustly > strong > > > lga
^signpost, ^sign post > ^point > > > lga
^solicit > ^ask for
stakeholder, stakeholders > people involved > pension > > lga
^streamline > ^simplify > > > f18
subsequent > later
subsequent to > after
subsequently > later
substantial > large > > 
^substantiate, ^corroborate > ^confirm > allegation abuse neglect finding report
sufficient > enough > > self
take action to > act to
take into consideration, took into consideration, taken into consideration, takes into consideration > consider
tasked with > asked to
^terminate > ^end > pregnancy > >
the fact that > that
the majority of, a majority of, the vast majority of > most
time frame, timeframe, timescale, timescales > time
toileting > using the toilet > > > careblog
^touch base > ^talk > > > f18
^transmit > ^send > infection infections diseases disease by > sexually
^transpire > ^happen
^undertake > ^do > undertakers > funeral
until such time as, until such time that > until
^upskill > ^train
utilization > use
^utilize > ^use
^verbalize, ^vocalize > ^say > > > casenotes
viable > workable > pregnancy foetus fetus
whether or not > whether
with regard to, with regards to, in regard to, in regards to, with respect to, in respect of, with reference to, in reference to, in relation to, in connection with, pertaining to, relating to, relative to, in the matter of, as regards, in terms of, on the subject of, appertaining to > about
with the exception of > except
upon > on > > acted agreed based call called calls come depend dependent depends frowned imposed incumbent once rely relied touched looked prevailed
^transition to/into/from/out > ^move
^accrue > ^build up
advantageous > helpful
cessation > end > clinic service program programme group advice adviser > smoking
cognizant of, cognisant of, cognizant, cognisant > aware of
^cohabit, ^co habit, ^cohabitate > ^live together
commensurate with > in line with
^convey > ^say
desirous of > wanting
domiciliary > home
^elect to > ^choose to
^encounter > ^meet
^exacerbate > ^make worse
exacerbation > worsening
in light of > because of
in the midst of > during
^interface with > ^work with
irrespective of > whatever
^inquire, ^enquire > ^ask
^partake in/of > ^take part in
^peruse > ^read
person centered, person centred, strengths based, trauma informed, solution focused, outcome focused, outcomes focused > [what is done] > > > careblog
^recommence > ^start again
^reiterate > ^say again
^render > ^give > unconscious first > 
self directed support > support you arrange > > > careblog
single point of contact > one person to call > > > lga
wraparound, wrap around > full > care club > > careblog
with immediate effect > from now
a sufficient amount/number of > enough
give/gives/gave/giving rise to > cause
^make reference to > ^mention
^endorse > ^report > cheque check the > > casenotes
in situ > in place > carcinoma > carcinoma
dysregulated, dysregulation > upset > > > casenotes
^action the/this/it > ^do > > the legal court > lga
^outreach to > ^contact
`;
