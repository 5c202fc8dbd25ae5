/**
 * Long words that have a plain one: `phrases > suggestions > not before > not after > source`; the source is
 * plainlanguage.gov unless one is given. `^` marks a verb that is inflected, in the suggestion too.
 */
export const jargonWords = `
<be> in receipt of,in receipt of > gets > > > careblog
a large/significant/considerable? number of,a multitude/plethora/myriad of,myriad of > some
^access the community,^access community,community access,^access the wider community,^access the local community > ^go out > service centre rail > > careblog
^accompany > ^go with > adult > unaccompanied
^accomplish > ^do > > an the
^acquire > ^get > brain
actioned,actioning > done > > > lga
additionally > also
aforementioned,aforesaid,above mentioned > this
^alleviate,^ameliorate > ^ease
^ambulate > ^walk > > > casenotes
ambulatory > able to walk > surgery care ecg unit clinic blood > > casenotes
^anticipate > ^expect
approximately > about
^articulate > ^say > lorry lorries bus > and is was > casenotes
as a means of,by means of > by
as and when required > when needed
^domicile > ^live
person centered,person centred,strengths based,trauma informed > [what is done] > > > careblog
subsequent to > after
^formulate > ^make
^ascertain > ^find out
^assist > ^help > living > > casenotes
assistance > help > dog dogs program programme programs payments payment fund scheme grant office > public housing rental temporary legal financial-aid welfare general cash rent energy government emergency > casenotes
at this/that/the point/moment in time,at the present/current time,at present,at this time > now
^attain > ^reach
attributable to > because of
by virtue of > because of
^cease > ^stop > and fire trading
close proximity > near
^co produce,^coproduce,co production,coproduction > ^make together > > > careblog
^collaborate > ^work together > > > f18
^commence > ^start
consequently,accordingly > so
^decompensate,decompensation > ^get worse > > > casenotes
^deem > ^consider
^demonstrate > ^show > outside against in-front
despite/notwithstanding the fact that,spite/regardless of the fact that > although
^discontinue > ^stop
^disseminate > ^share
due/owing to the fact that,because/light/view of the fact that,on the grounds that,in view of > because
^elicit > ^get
^empower > ^help > > > f18
^endeavor > ^try
^enhance > ^improve > dbs disclosure check rate care > advanced
^escalate to/the > ^pass up to > > > casenotes
^evidence > ^show > > the in of no any as medical police new strong some more this that further documentary video photo her his with supporting physical and for sufficient
^exhibit > ^show > a b c 1 2 3 4 5 > museum art trade court an the
^expedite > ^speed up
^facilitate > ^help > > > lga
feasible,practicable > possible
^finalize > ^finish
for a period of > for
for the duration of,during the course of,throughout the course of > during
for the purpose of,for the purposes of,with a view to > to
going forward,moving forward,going forwards,on a go forward basis > from now on > > > plain
thereafter,thereby,therein,thereof,whereby,wherein,forthwith,hitherto,henceforth > [leave out]
holistic,holistically > whole > therapies therapist therapy > > lga
^implement > ^carry out
in a timely manner,in a timely fashion > on time
in accordance with,pursuant to,in line with,in compliance with,in conformity with > under
in an effort to,in an attempt to,in a bid to > to
in close proximity to,in the vicinity of,in the proximity of,adjacent to > near
in conjunction with,in partnership with,in collaboration with,in concert with > with
in excess of > more than
in order to > to
in the absence of > without
in the event that,in the event of > if
in the process of,in the course of > [leave out]
^initiate > ^start
insufficient > not enough > funds
joined up working,joined up,joint working,partnership working > working together > > > lga
^leverage > ^use > > > f18
^liaise > ^talk > > > lga
methodology,methodologies > method
^mitigate > ^reduce > circumstances
^mobilize > ^move > > > careblog
^modify > ^change
multi agency,multiagency,inter agency > of several services > risk public safeguarding-hub > > lga
multidisciplinary,multi disciplinary > of several professions > team-meeting-room > > lga
^necessitate > ^call for
adversely/negatively affected/impacted/impact,impacted by,^impact on/upon > ^affect > > > f18
nevertheless,nonetheless > still
notwithstanding > despite
numerous > many
^obtain > ^get
^optimize,^maximize > ^improve
optimum,optimal,optimally > best
package of care,packages of care,care package,care packages > support > > > careblog
period of time > time
place of residence > home
^possess > ^have > intent with-intent > he-was
prior to,previous to > before
^prioritize > ^put first
proactive,proactively > ahead of time > > > lga
^purchase > ^buy > order orders ledger price > hire
^reable,reablement,re ablement > help to get well again > > > careblog
^reach out to > ^contact > > > plain
^rectify,^remediate > ^fix
^relocate > ^move
remainder > rest
^require > ^need > by field fields forms form documents document paperwork checks > is+as > casenotes
^reside > ^live
residence > home > permit hall order halls status orders > tax council legal
robust,robustly > strong > > > lga
^signpost,^sign post > ^point > > > lga
stakeholder,stakeholders > people involved > pension > > lga
^streamline > ^simplify > > > f18
subsequent > later
subsequently > later
substantial > large
sufficient > enough > > self
tasked with > asked to
^terminate > ^end > pregnancy
the fact that > that
the majority of,a majority of,the vast majority of > most
time frame,timeframe,timescale,timescales > time
^touch base > ^talk > > > f18
^transpire > ^happen
^undertake > ^do > undertakers > funeral
until such time as,until such time that > until
utilization > use
^utilize > ^use
^verbalize,^vocalize > ^say > > > casenotes
with/in regard/regards/respect/reference/relation to/of,in connection with,pertaining to,relating to,relative to,in the matter of,as regards,in terms of,appertaining to > about
with the exception of > except
upon > on > > acted agreed based call called come depend depends once rely touched
^transition to/into/from/out > ^move
cognizant of,cognisant of,cognizant,cognisant > aware of
^exacerbate > ^make worse
in light of > because of
each and every > each
^eliminate > ^remove
in lieu of > instead of
in order that > so that
inception > start
^preclude > ^prevent
^solicit > ^ask for
^substantiate,^corroborate > ^confirm > allegation abuse neglect finding report
toileting > using the toilet > > > careblog
^transmit > ^send > infection infections diseases disease by > sexually
viable > workable > pregnancy foetus fetus
cessation > end > clinic service program programme group advice adviser > smoking
^convey > ^say
domiciliary > home
^elect to > ^choose to
^encounter > ^meet
in the midst of > during
^inquire,^enquire > ^ask
solution focused,outcome focused,outcomes focused > [what is done] > > > careblog
^reiterate > ^say again
^render > ^give > unconscious first
with immediate effect > from now
a sufficient amount/number of > enough
give/gives/gave/giving rise to > cause
^make reference to > ^mention
^endorse > ^report > cheque check the > > casenotes
in situ > in place > carcinoma > carcinoma
dysregulated,dysregulation > upset > > > casenotes
^action the/this/it > ^do > > the legal court > lga
^outreach to > ^contact
a number of,a large number of,a significant number of > some
at the time of writing > now
buy in > agreement > shares
^circle back > ^come back > > > f18
comorbid,co morbid,comorbidity,comorbidities,co morbidities,co morbidity > with other conditions > > > tact
concurrently > at the same time
conduct an assessment of > assess
^consolidate > ^combine > loan debt debts
^converse with > ^talk with
cross cutting,overarching > shared > > > lga
in spite of the fact that > although
discontinuation > end
in light of the fact that,in view of the fact that,on account of the fact that,by virtue of the fact that,for the reason that,by reason of > because
dyspnea,dyspnoea > shortness of breath > > > casenotes
empowerment > power > group project > women's > f18
^envisage,^envision > ^expect
food insecure,food insecurity > not enough food > > > casenotes
gave consideration to,give consideration to,giving consideration to > considered
has the ability to,has the capacity to,is in a position to > can
in order for > for
in possession of > holding
in the first instance,in the initial stages > first
make a decision,made a decision > decide
make contact with,made contact with,making contact with,makes contact with > ^contact
nil by mouth > no food or drink > > > casenotes
paramount > most important > pictures
^procure > ^get
relocation > move > package costs
residing > living
take action to > act to
take into consideration,took into consideration,taken into consideration,takes into consideration > consider
^upskill > ^train
whether or not > whether
^accrue > ^build up
advantageous > helpful
^cohabit,^co habit,^cohabitate > ^live together
commensurate with > in line with
desirous of > wanting
exacerbation > worsening
^interface with > ^work with
irrespective of > whatever
^partake in/of > ^take part in
^peruse > ^read
^recommence > ^start again
self directed support > support you arrange > > > careblog
single point of contact > one person to call > > > lga
wraparound,wrap around > full > club > > careblog
^elucidate,^explicate > ^explain
expeditious > quick
expeditiously > quickly
hereafter,hereinafter > from now on
herein,hereby,herewith,thereto,therewith > [leave out]
^accede to > ^agree to
^acquiesce > ^agree
^apprise > ^tell
deleterious,detrimental to,detrimental > harmful
^enumerate > ^list
heretofore > until now
^impede > ^hinder
in the interim > meanwhile
in the amount of > of
inter alia > among others
inasmuch as > since
indicative budget > money set aside
magnitude > size
^operationalize,^contextualize,^conceptualize,^incentivize > ^explain > > > f18
parameters > limits
ramifications > effects
remuneration > pay
service provision > services > > > careblog
synergy,synergies,paradigm,touchpoint,touchpoints,deliverables,impactful,actionable > [plain word] > > > lga
euthymic,dysphoric,anhedonia,anhedonic > [mood in plain words] > > > casenotes
^perseverate > ^repeat > > > casenotes
emesis > vomit > > > casenotes
afebrile,febrile > temperature [number] > convulsion convulsions seizure seizures > > casenotes
somnolent > sleepy > > > casenotes
nocte > at night > > > casenotes
micturition,^micturate > passing urine > > > casenotes
^titrate > ^adjust > > > casenotes
^contraindicate > ^advise against > > > casenotes
regarding > about
additional > more
currently > now
^ensure > ^make sure
^establish > ^set up > > well
^comply with > ^follow
^convene > ^meet
^determine > ^find out
^notify > ^tell
^participate in > ^take part in
^retain > ^keep
^validate > ^confirm
^monitor > ^watch > > heart baby blood the a pressure sleep
^evaluate > ^check
^designate > ^choose
^submit > ^send
^allocate > ^give
^authorize > ^allow
^accelerate > ^speed up
^strategize > ^plan
^depart > ^leave
^proceed > ^go ahead > with+the+hearing
^constitute > ^make up
^comprise > ^make up
^expend > ^spend
^triage > ^sort > nurse desk call team service line assessment room area category
^forfeit > ^lose
warranted,to warrant > called for
in addition > also
therefore > so
in need of > needs
outside of > outside > hours
time period > time
requirement,requirements > need
whereas > while
alternatively > or
multiple > many > sclerosis choice births pregnancy times occasions
outcomes > results > > > lga
best practice,good practice > best way > > > lga
equitable > fair
expertise > skill
baseline > starting point > blood > > lga
framework > guide > > > lga
in the case of > for
for the most part > mostly
pass away > die
the undersigned > i
under the provisions of > under
have a tendency to,has a tendency to > tend to
cognitive overload > feeling overwhelmed > > > casenotes
^abstain from > ^avoid
abode > home
^accommodate > ^fit in
^accost > ^stop
^adhere to > ^keep to
^adjudicate > ^decide
adequate,adequately > enough > intake
^alight from/the > ^get off
^allude to > ^mention
amenable to > willing to
amidst,amongst,whilst > among;while
^amend > ^change
annually > every year
apparel,attire,attired > clothes
^append > ^add
applicable to > right for
^apportion > ^share out
appropriately sized > right size
as a consequence of,as a consequence,in consequence of,on account of > because of
as to whether > whether
at all times > always
at the conclusion/commencement/outset/end of the day > at the end of
^attest to > ^confirm
^augment > ^add to
bespoke > made to fit > > > lga
beverage,beverages > drink
biannual,biannually,biennial,bimonthly,biweekly > twice a year
bona fide,de facto,ad hoc,per se,pro rata,en route,in toto,quid pro quo,status quo,vis a vis,modus operandi,ex gratia,sine die > [plain English]
^camouflage > ^hide
^cascade > ^pass on > > > lga
cephalalgia > headache
^circumvent > ^get round
^coerce > ^force
^cogitate > ^think
collaborative,collaboratively > together
^collate > ^put together
commencement > start
commensal,conducive to > helpful for
comprehensive > full > school
^concur > ^agree
condiments > sauces
^condone > ^accept
^confer with > ^talk to
^consume > ^eat
contusion,contusions > bruise > > > casenotes
laceration,lacerations > cut > > > casenotes
abrasion,abrasions > graze > > > casenotes
oedema,edema,oedematous,edematous > swelling > > > casenotes
erythema,erythematous > redness > > > casenotes
pyrexia,pyrexial,hyperthermia > fever > > > casenotes
pruritus,pruritic > itch > > > casenotes
haematoma,hematoma,ecchymosis > bruise > > > casenotes
epistaxis > nosebleed > > > casenotes
dysphagia > trouble swallowing > > > casenotes
dysphasia,aphasia > trouble with words > > > casenotes
diaphoresis,diaphoretic > sweating > > > casenotes
alopecia > hair loss > > > casenotes
polyuria,nocturia > passing urine often > > > casenotes
xerostomia > dry mouth > > > casenotes
syncope,syncopal > fainting > > > casenotes
insomnia symptoms > trouble sleeping > > > casenotes
hyperphagia,polyphagia > eating a lot > > > casenotes
^expectorate > ^cough up > > > casenotes
^masticate > ^chew > > > casenotes
^palpate > ^feel > > > casenotes
^regurgitate > ^bring up > > > casenotes
^defecate > ^open bowels > > > casenotes
voided,voiding > passed urine > > > casenotes
^disrobe > ^undress > > > casenotes
^don > ^put on > > on and mr with from > casenotes
donning,doffing,doffed > putting on > > > casenotes
diurnal > by day > > > casenotes
nocturnal > at night > enuresis > > casenotes
lethargic,lethargy > tired > > > casenotes
fatigued > tired > > > casenotes
psychoeducation,psychosocial > teaching > assessment > > casenotes
psychomotor,psychosomatic > [what was seen] > > > casenotes
maladaptive,labile,lability,alexithymia > [what was seen] > > > casenotes
^self regulate,^self soothe,^co regulate,co regulation,self regulation > ^calm down > > > casenotes
^elope,elopement > ^leave > > > casenotes
^converge on > ^meet at
^correspond with > ^write to
correspondence > letters > address
countenance > face
^curtail > ^cut short
de escalation techniques > ways to calm down > > > casenotes
^deduce > ^work out
^delineate > ^set out
^denote > ^mean
^deploy > ^use
^deplete > ^use up
^desist > ^stop
^deteriorate > ^get worse
deterioration > getting worse
^deviate > ^stray
dialogue > talk > box > > f18
^diminish > ^lessen
^disaggregate > ^separate
^disburse > ^pay out
^discern > ^see
disengaged from,^disengage from > ^stop going to
^dispatch,^despatch > ^send > > police emergency
^disembark > ^get off
^divulge > ^tell
domicile > home
duly > [leave out]
dwelling,dwellings > home > > mobile self
^effectuate,^actualize > ^bring about
efficacious,efficacy > works well
egress,ingress > way out
^elongate > ^make longer
^emanate > ^come
^embark on/upon > ^start
^encapsulate > ^sum up
^encompass > ^include
^engender > ^cause
^entail > ^mean
^enunciate > ^say clearly
^eradicate > ^get rid of
erroneous,erroneously > wrong
^evacuate > ^leave > bowels
^evince > ^show
excessive amount/number of > too many
^execute > ^carry out > warrant
exorbitant > very high
expenditure > spending
^extinguish > ^put out
^extricate > ^free
^familiarize > ^get to know
first and foremost > first
^fluctuate > ^change
footwear > shoes
frequents,frequented > visits
^fulfill > ^carry out
fundamental,fundamentally > basic
furnish,furnishes,furnishing > give > > well
furthermore,moreover > also
^garner > ^get
garment,garments > clothes > factory bag
^generate > ^make
granular > detailed > > > lga
hard to reach > [who is not using it] > > > careblog
hydrated,hydration > drinking > well
^imbibe > ^drink
^impart > ^tell
imperative > vital
incarceration > time in jail
inclement > bad
incremental,incrementally > step by step
^incur > ^run up
indigent > poor
^ingest > ^swallow
ingestion > swallowing
^inhabit > ^live in
inhalation of > breathing in
^inhibit > ^stop
inaudible > too quiet to hear
inadvertently > by mistake
incumbent upon > up to
^instigate > ^start
innumerable > many
^interrogate > ^question
^intimate that > ^hint
^inundate > ^flood
is indicative of,are indicative of,was indicative of > shows
in advance of > before
in addition to,over and above > besides
in a position to > able to
in attendance > there
in the direction of > towards
in the region of,in the neighborhood of,circa > about
in the majority of cases,in most instances/cases > mostly
in the interest/interests of > for
in response to > after
in the possession of > held by
in tandem with > with
^itemize > ^list
jurisdiction > area > court
^liquidate > ^pay off
low hanging fruit > easy win > > > lga
manifests,manifested,manifesting > shows
^memorialize > ^write down
modality,modalities > kind > > > casenotes
multi faceted,multifaceted,multi dimensional,multidimensional > with many parts
mitigating > softening > circumstances
mutually agreed > agreed
^navigate > ^find a way through
^negate > ^cancel out
no later than,not later than > by
^nullify > ^cancel
nutritional/dietary intake > what was eaten and drunk > > > casenotes
nutrition > food > clinic team support
obligatory > must be done
^obfuscate > ^hide
^obviate > ^avoid
on a/an *? *ly basis,on a/an *? ongoing/regular/frequent/temporary/permanent/informal/formal/trial/case/continual/continuing/time/one basis > [how often]
on behalf of > for
on completion/receipt of,upon completion/receipt of > when
on the basis of > because of
on the part of > by
onwards referral,onward referral > passing on > > > careblog
^orientate > ^show round
^originate > ^start
^oversee > ^run
out of area > [where] > placement > > careblog
owing to > because of
per annum,per diem,per capita > a year
^perambulate > ^walk
peripheral > side
^permeate > ^soak
^perpetuate > ^keep up
^persist in/with > ^keep on
pertinent > to the point
^pertain to > ^concern
predominantly,primarily,principally > mainly
preliminary > first > hearing inquiry
prerequisite,requisite > need
prevalent > common
^prohibit > ^ban
^proffer > ^offer
^prolong > ^draw out
^promulgate > ^make known
^propagate > ^spread
provided with > given
^quantify > ^measure
^ratify > ^approve
rationale > reason
^recapitulate > ^sum up
recipient,recipients > [who got it]
^reciprocate > ^return
^reconvene > ^meet again
^recuperate,^convalesce > ^get better
^refrain from > ^hold back from
^reimburse > ^pay back
reimbursement > money back
^relay to > ^tell > > swimming
^relinquish > ^give up
^remit > ^send
^remunerate > ^pay
render assistance,provide/provides/provided/providing assistance to/with > help
repercussions > results
^replenish > ^refill
^rescind > ^cancel
respective,respectively > [leave out]
^retrieve > ^get back
^revert to/back > ^get back
salient > main
scaffolding learning > step by step help
^scrutinize > ^look at closely
^signify > ^mean
simultaneous,simultaneously > at the same time
^self medicate > ^use to feel better > > > casenotes
silo,silos,siloed > apart > > > lga
situated > placed
^socialize with > ^spend time with
solely > only
step down,step up > move to less support > > ^take to the and > careblog
^stipulate > ^say
stringent > strict
subject to > depending on > review the+same a+court
^subside > ^ease
substandard > poor
^supersede > ^replace
supplementary,supplemental > extra > security nutrition oxygen
^surmise > ^guess
^sustain > ^get > > to
sustenance > food
^synthesize > ^put together
tangible,tangibly > real
tendered > offered
termination > end > of+pregnancy
terminally > ending in death > ill
therapeutic relationship/alliance > trust > > > casenotes
thoroughfare > road
thus,thus far > so
to date > so far > > up
tranche > part
transfer of care > handover > > > careblog
transported > taken
^traverse > ^cross
^triangulate > ^check > > > lga
unbeknownst to > without the knowledge of
under separate cover > on its own
unilateral,unilaterally > one sided
^unpick > ^look into > > > lga
usage > use
^utter > ^say
^vacate > ^leave
^verify > ^check
vicinity > area
videlicet,viz > that is
voluminous > large
warm hand over,warm handover,warm handoff,warm hand off > introduce in person > > > careblog
with effect from > from
within the confines of > in
without further ado/delay > at once
ambulation,mobilization > walking > > > casenotes
cognition,cognitive functioning/impairment > thinking > > > casenotes
continence,continent of > using the toilet > > > casenotes
deficits > what is hard > > > casenotes
^abscond > ^run away
gait > walk > belt > > casenotes
hypersomnia > sleeping a lot > > > casenotes
linkage,linkages > link > > > casenotes
caseload management,case management > [what is done] > > > careblog
collateral contact/contacts/information > what others said > > > casenotes
eligible needs,unmet need,unmet needs,complex needs > [which] > > > careblog
escalating concerns > [what has changed] > > > careblog
natural supports,informal supports > family and friends > > > careblog
risk averse > careful > > > lga
service delivery > services > > > lga
signposting > pointing to > > > lga
step change > big change > > > lga
value added,added value > [what it gives] > > > lga
fit for purpose > works > > > lga
fast track,fast tracked > quick > > > lga
capacity building > training > > > lga
gatekeeping > deciding who gets help > > > lga
joined up approach > working together > > > lga
deep dive,drill down > close look > > > lga
`;
