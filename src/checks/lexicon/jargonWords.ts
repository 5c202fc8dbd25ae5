/**
 * Long words that have a plain one: `phrases > suggestions > not before > not after > source`; the source is
 * plainlanguage.gov unless one is given. `^` marks a verb that is inflected, in the suggestion too.
 */
export const jargonWords = `
residence > home > permit hall order halls status orders > tax council legal
expeditious > quick
^accede to > ^agree to
^acquiesce > ^agree
^accentuate > ^stress
tasked with > asked to
^strategise, ^strategize > ^plan
by virtue of > because of
attributable to > because of
the undersigned > I
having regard to > because of
have a tendency to, has a tendency to, had a tendency to > [often does]
give rise to, gives rise to, gave rise to > cause
for all intents and purposes > in effect
^utilize, ^utilise > ^use
utilization, utilisation > use
prior to, previous to > before
subsequent to > after
^ambulate > ^walk > > > casenotes
ambulatory > able to walk > surgery care ecg unit clinic blood > > casenotes
^signpost, ^sign post > ^point > > > lga
^access the community, ^access community, community access, ^access the wider community, ^access the local community > ^go out > service centre rail > > careblog
^require > ^need > by field fields > > casenotes
^assist > ^help > living > > casenotes
assistance > help > dog dogs program programme programs payments payment fund scheme grant office > public housing rental temporary legal financial-aid welfare general cash rent energy government emergency > casenotes
^articulate > ^say > lorry lorries bus > and is was > casenotes
^verbalize, ^verbalise, ^vocalise, ^vocalize > ^say > > > casenotes
verbalization, verbalisation, verbalizations > words
^commence > ^start
commencement > start
^facilitate > ^help > > > lga
^endeavor, ^endeavour > ^try
endeavors to, endeavours to > tries to
^ascertain > ^find out
^liaise > ^talk > > > lga
in liaison with > with
^implement > ^carry out
implementation > start
^reside > ^live
residing > living
place of residence > home
^purchase > ^buy > order orders ledger price > hire
^obtain > ^get
^terminate > ^end > pregnancy > >
termination of > end of > parental pregnancy rights
^initiate > ^start
subsequently > later
subsequent > later
numerous > many
sufficient > enough > > self
insufficient > not enough > funds
^demonstrate > ^show > outside against in-front
^expedite > ^speed up
^necessitate > ^call for
^disseminate > ^share
^procure > ^get
procurement > buying
^modify > ^change
modification, modifications > change > loan mortgage
^discontinue > ^stop
discontinuation > end
^relocate > ^move
relocation > move > package costs
^evidence > ^show > > the in of no any as medical police dna new strong some more this that further documentary forensic video photo her his with supporting physical and for sufficient little on > plain
^exhibit > ^show > > museum art trade court an the
^transpire > ^happen
^transmit > ^send > infection infections diseases disease by > sexually
^solicit > ^ask for
^preclude > ^prevent
^attain > ^reach
attainment > results > > educational school academic
^acquire > ^get > brain > > 
^alleviate, ^ameliorate > ^ease
^cease > ^stop > and fire
cessation of > end of > smoking
^finalize, ^finalise > ^finish
^deem > ^consider
^anticipate > ^expect
^enhance > ^improve > dbs disclosure check rate care > advanced
^eliminate > ^remove > > >
^rectify, ^remediate, ^remedy > ^fix
^mitigate > ^reduce > circumstances
^elicit > ^get
^elucidate, ^explicate > ^explain
^formulate > ^make
^envisage, ^envision > ^expect
^optimize, ^optimise, ^maximize, ^maximise > ^improve
optimum, optimal, optimally > best
^incentivise, ^incentivize > ^encourage
^disincentivise, ^disincentivize > ^discourage
^streamline > ^simplify > > > f18
^leverage > ^use > > > f18
^operationalise, ^operationalize > ^start
^action > ^do > > legal enforcement disciplinary class an the any no take taken took further court affirmative immediate for of his her this that in her action plan what safety > lga
actioned, actioning > done > > > lga
^cascade > ^pass on > > a-of > lga
^champion > ^support > league cup of boxing world > the a former boxing world local club regional > lga
^empower > ^help > > > f18
empowerment > power > group project > women's > f18
^interface with > ^work with
^synergize, ^synergise > ^work together
^conceptualise, ^conceptualize > ^think
^contextualise, ^contextualize > ^explain
^prioritise, ^prioritize > ^put first
^mobilise, ^mobilize > ^move > > > careblog
^reable, reablement, re ablement > help to get well again > > > careblog
^decompensate, decompensation > ^get worse > > > casenotes
^micturate, micturition, ^void bladder > ^pass water > > > casenotes
^expectorate > ^cough up > > > casenotes
emesis, ^vomitus > vomit > basin bowl > > casenotes
^ingest > ^swallow > > > casenotes
^imbibe > ^drink > > > casenotes
inebriated > drunk > > > casenotes
dyspnea, dyspnoea > shortness of breath > > > casenotes
erythema > redness > > > casenotes
pruritus > itching > > > casenotes
edematous, oedematous > swollen > > > casenotes
febrile > feverish > convulsion seizure > > casenotes
afebrile > without fever > > > casenotes
euthymic > in an even mood > > > casenotes
dysphoric > unhappy > > gender > casenotes
anhedonia > no pleasure in things > > > casenotes
somnolent > sleepy > > > casenotes
lethargic > very tired > > > casenotes
contraindicated > unsafe > > > casenotes
comorbid, co morbid, comorbidity, comorbidities, co morbidities, co morbidity > with other conditions > > > tact
^titrate > ^adjust > > > casenotes
^exacerbate > ^make worse
exacerbation > worsening
^converse with > ^talk with
^dialogue with, ^dialogue about > ^talk with > > > f18
^domicile > ^live
^egress, ^ingress > ^leave
^exit the vehicle/building/premises/room/home/residence/property > ^leave the [place]
^ascend > ^climb
^descend the > ^go down the
^depart > ^leave > the-this lounge gate > >
^encounter > ^meet > > the an a first sexual brief chance this
^undertake > ^do > undertakers > funeral
^conduct a/an home/interview/assessment/search/review/investigation/visit > ^do a > orders
^envelop > ^cover
^furnish > ^give > flat apartment accommodation house room tenancy let part home > fully part un semi is was
^forfeit > ^lose
^constitute > ^make up
^comprise > ^include
^compensate for > ^make up for
^remunerate, remuneration > pay
^reimburse > ^pay back
^disburse > ^pay out
^expend > ^spend
expenditure, expenditures > spending
^accompany > ^go with > adult > unaccompanied
^accomplish > ^do
^accrue > ^add up > > > 
^adhere to > ^follow
^administer > ^give > test > >
^aggregate > ^add
^allocate > ^assign
^amend > ^change
^appraise > ^tell
^apprise > ^tell
^augment > ^increase
^authorise, ^authorize > ^allow > personnel signatory by representative use
^collaborate > ^work together > > > f18
^communicate with/to > ^talk with
^compile > ^put together
^conclude > ^end
^consolidate > ^combine > loan debt debts
^consume > ^eat
^convene > ^meet
^convey > ^tell
^delineate > ^describe
^deploy > ^use > to overseas soldier > military army > f18
^designate > ^name > teacher officer lead safeguarding person area driver parking > > 
^detain > ^hold > by under in at on > was were being be is been
^devise > ^plan
^dispatch, ^despatch > ^send
^effectuate > ^bring about
^emanate > ^come
^enumerate > ^list
^equip > ^give
^eradicate > ^get rid of
^evince > ^show
^fabricate a > ^make a
^forward a copy > ^send a copy
^inculcate > ^teach
^instigate > ^start
^jeopardise, ^jeopardize > ^risk
^manifest > ^show
^negate > ^cancel
^nourish > ^feed
^partake > ^take part
^perambulate > ^walk
^peruse > ^read
^possess > ^have > intent with-intent > he-was
^proceed to > ^go on to
^promulgate > ^publish
^provision > ^provide > > the of for a special educational store and in no licence pension housing residential daycare alternative under
^ratify > ^approve
^reiterate > ^repeat
^render > ^make > first-aid
^repatriate > ^send home
^retain > ^keep > fluid > > 
^rescind > ^cancel
^stipulate > ^set
^substantiate, ^corroborate > ^confirm > allegation abuse neglect finding report
^supplement > ^add to > benefit income allowance > vitamin iron protein nutritional calcium a dietary the income security energy food
^validate > ^confirm > parking ticket > 
^vacate > ^leave
^yield > ^give > sign to > >
^ambulate with > ^walk with > > > casenotes
^feed back to/on > ^tell > > > careblog
^touch base > ^talk > > > f18
^circle back > ^come back > > > f18
^reach out to > ^contact > > > plain
^drill down > ^look closely
^onboard, ^offboard > ^start
^upskill > ^train
^co produce, ^coproduce, co production, coproduction > ^make together > > > careblog
^step down from/to > ^move to > chair > > careblog
^escalate to/the > ^pass up to > > > casenotes
^triage > ^sort by need > nurse > > careblog
^case manage > ^support > > > careblog
^self report > ^say > > > casenotes
^care plan for > ^plan for > > > careblog
^toilet, toileting > ^use the toilet > seat roll paper door facilities bowl block cubicle was is in floor and on > the a to her his flush downstairs broken one shared accessible ensuite upstairs disabled public blocked and outside with of separate leaking inside bathroom
in order to > to
in order for > for
in order that > so that
as a means of, by means of > by
in the event that, in the event of > if
at this point in time, at the present time, at this moment in time, at present, at this time, at that point in time, at the time of writing, at the current time > now
due to the fact that, owing to the fact that, because of the fact that, in light of the fact that, in view of the fact that, on account of the fact that, by virtue of the fact that, on the grounds that, for the reason that, in view of, by reason of > because
despite the fact that, in spite of the fact that, notwithstanding the fact that, regardless of the fact that > although
the fact that > that
with regard to, with regards to, in regard to, in regards to, with respect to, in respect of, with reference to, in reference to, in relation to, in connection with, pertaining to, relating to, relative to, in the matter of, as regards, in terms of, on the subject of, appertaining to > about
until such time as, until such time that > until
for the purpose of, for the purposes of, with a view to > to
with the exception of > except
in the absence of > without
in addition to > besides
in accordance with, pursuant to, in line with, in compliance with, in conformity with > under
in lieu of > instead of
in excess of > more than
in close proximity to, in the vicinity of, in the proximity of, adjacent to > near
close proximity > near
in conjunction with, in partnership with, in collaboration with, in concert with > with
in possession of > holding
<be> in receipt of, in receipt of > gets > > > careblog
in the process of, in the course of > [leave out]
on a regular basis, on a frequent basis > regularly
on a daily basis > every day
on a weekly basis > every week
on a monthly basis > every month
on a case by case basis > case by case
on an ongoing basis, on a continuing basis, on a continual basis > all the time
on a temporary basis, on an interim basis > for now
in a timely manner, in a timely fashion > on time
in an effort to, in an attempt to, in a bid to > to
for a period of > for
for the duration of, during the course of, throughout the course of > during
a number of, a large number of, a significant number of, a multitude of, a plethora of, a myriad of, myriad of > some
the majority of, a majority of, the vast majority of > most
has the ability to, has the capacity to, is in a position to > can
prior authorisation to > permission to
make contact with, made contact with, making contact with, makes contact with > ^contact
gave consideration to, give consideration to, giving consideration to > considered
make a decision, made a decision > decide
take into consideration, took into consideration, taken into consideration, takes into consideration > consider
take action to > act to
conduct an assessment of > assess
going forward, moving forward, going forwards, on a go forward basis > from now on > > > plain
in the first instance, in the initial stages > first
in the final analysis > in the end
each and every > each
first and foremost > first
if and when > if
null and void > void
whether or not > whether
as and when required > when needed
as of yet, as yet > yet
as to whether > whether
the month of > [leave out]
time period > time
time frame, timeframe, timescale, timescales > time
various different > various
period of time > time
in totality, in its entirety > all
aforementioned, aforesaid, above mentioned > this
hereafter, hereinafter, henceforth > from now on
heretofore, hitherto > until now
herein, therein, thereof, hereby, herewith, thereto, thereafter, therewith, whereby, wherein > [leave out]
forthwith > at once
notwithstanding > despite
nevertheless, nonetheless > still
consequently, accordingly > so
approximately > about
primarily > mainly
predominantly > mostly
additionally > also
furthermore, moreover > also
inter alia > among other things
per annum > a year
per diem > a day
optimum > best
substantial > large > > 
substantially > much
inception > start
methodology, methodologies > method
paradigm > model
parameters > limits
magnitude > size
proficiency > skill
remainder > rest
beverage, beverages > drink
nourishment, sustenance > food
correspondence > letters > course address
documentation > papers
aperture > opening
commensurate with > equal to
concerning the whereabouts > about where
feasible, practicable > possible
viable > workable > pregnancy foetus fetus
advantageous > helpful
detrimental > harmful
deleterious > harmful
equitable > fair
requisite > needed
erroneous > wrong
erroneously > wrongly
superfluous > too much
ubiquitous > everywhere
paucity > lack
plethora > lots
pecuniary > money
paramount > most important > pictures
pertinent > relevant
salient > main
holistic, holistically > whole > therapies therapist therapy > > lga
robust, robustly > strong > > > lga
proactive, proactively > ahead of time > > > lga
multifaceted, multi faceted > with many sides
multidisciplinary, multi disciplinary > of several professions > team-meeting-room > > lga
multi agency, multiagency, inter agency > of several services > risk public safeguarding-hub > > lga
cross cutting, overarching > shared > > > lga
stakeholder, stakeholders > people involved > pension > > lga
key stakeholder, key stakeholders > people involved > > > lga
workstream, workstreams > work
synergy, synergies > working together > > > lga
best practice > best way > > > lga
joined up working, joined up, joint working, partnership working > working together > > > lga
single point of contact > one person to call > > > lga
value added, added value > worth
third sector > charities > > > lga
fast track, fast tracked, fast tracking > speed up > > > lga
package of care, packages of care, care package, care packages > support > > > careblog
pathway, pathways > plan > care-home clinical garden and to-the > garden front the-front brick the front path neural > careblog
community presence, community participation > going out > > > careblog
wraparound support, wrap around support, wraparound services, wrap around services, wraparound care > all-round help > > > careblog
psychosocial, bio psychosocial, biopsychosocial > of mind and daily life > > > casenotes
presenting problem, presenting issue, presenting issues, presenting problems, presenting complaint > main problem > > > casenotes
coping mechanism, coping mechanisms, coping strategies > ways to cope > > > casenotes
maladaptive > harmful > > > casenotes
risk averse > careful
support network, natural supports > family and friends > > > careblog
skill set, skillset > skills
buy in, buy-in from > agreement > shares
deliverables, deliverable > results
outcomes focused, outcome focused, outcome based > about results
touchpoint, touchpoints > contact > > > f18
deep dive > close look
bandwidth > time > internet wifi limit data broadband > internet > plain
low hanging fruit > easy step
blue sky thinking > new ideas > > > lga
ballpark > rough
caveat > warning
cognisant of, cognizant of > aware of
conversant with > familiar with
desirous of > wanting
devoid of > without
contingent upon, contingent on, dependent upon > depending on
irrespective of > whatever
incumbent upon > the duty of
subject to the provisions of > under
tantamount to > the same as
in the affirmative > yes
in the negative > no
nil by mouth > no food or drink > > > casenotes
activities of daily living > everyday tasks > > > careblog
non weight bearing > not standing on the leg > > > casenotes
gainful employment, gainfully employed > a job
food insecure, food insecurity > not enough food > > > casenotes
negatively impacted, adversely affected, adversely impacted, adversely impact, negatively impact, impacted by, ^impact on, ^impact upon > ^affect > > > f18
impactful > strong > > > f18
vis a vis > about
aetiology, etiology > cause
sequelae > after-effects
ideate, ideating > thinking
perseverate, perseverated, perseverating, perseverates > repeating
tangential > off the point > > > casenotes
concretise, concretize > make clear
problematise, problematize > question
psychoeducation, psycho education > teaching about mental health > group > > casenotes
bibliotherapy > reading
modality, modalities > kind
actualise, actualize, actualising > make real
concurrent > at the same time > sentence sentences planning
concurrently > at the same time
simultaneously > at the same time
contemporaneously > at the same time
instantaneously > at once
expeditiously > quickly
erstwhile > former
inasmuch as, insofar as, insomuch as > since
so as to > to
^be cognisant > ^be aware
it is essential that, it is imperative that, it is incumbent > must
`;
