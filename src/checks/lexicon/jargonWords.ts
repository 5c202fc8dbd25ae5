/**
 * Long words that have a plain one: `phrases > suggestions > not before > not after > source`; the source is
 * plainlanguage.gov unless one is given. `^` marks a verb that is inflected, in the suggestion too. One list of data, hence
 * its length.
 */
export const jargonWords = `
<be> in receipt of,in receipt of > gets > > > careblog
a large/significant/considerable? number of,a multitude/plethora/myriad of,myriad of > some
a number of,a large number of,a significant number of > some
a sufficient amount/number of > enough
abode > home
abrasion,abrasions > graze > > > casenotes
^abscond > ^run away
^abstain from > ^avoid
^accede to > ^agree to
^accelerate > ^speed up
^access the community,^access community,community access,^access the wider community,^access the local community > ^go out > service centre rail > > careblog
^accommodate > ^fit in
^accompany > ^go with > adult > unaccompanied
^accomplish > ^do > > an the
^accrue > ^build up
^acquiesce > ^agree
^acquire > ^get > brain
^action the/this/it > ^do > > the legal court > lga
actioned,actioning > done > > > lga
additional > more
additionally > also
adequate,adequately > enough > intake
^adhere to > ^keep to
^adjudicate > ^decide
advantageous > helpful
adversely/negatively affected/impacted/impact,impacted by,^impact on/upon > ^affect > > > f18
afebrile,febrile > temperature [number] > convulsion convulsions seizure seizures > > casenotes
aforementioned,aforesaid,above mentioned > this
^alight from/the > ^get off
^alleviate,^ameliorate > ^ease
^allocate > ^give
^allude to > ^mention
alternatively > or
^ambulate > ^walk > > > casenotes
ambulation,mobilization > walking > > > casenotes
ambulatory > able to walk > surgery care ecg unit clinic blood > > casenotes
amenable to > willing to
^amend > ^change
amidst,amongst,whilst > among;while
annually > every year
^anticipate > ^expect
apparel,attire,attired > clothes
^append > ^add
applicable to > right for
^apportion > ^share out
^apprise > ^tell
approximately > about
^articulate > ^say > lorry lorries bus > and is was > casenotes
as a consequence of,as a consequence,in consequence of,on account of > because of
as a means of,by means of > by
as and when required > when needed
as to whether > whether
^ascertain > ^find out
^assist > ^help > living > > casenotes
assistance > help > dog dogs program programme programs payments payment fund scheme grant office > public housing rental temporary legal financial-aid welfare general cash rent energy government emergency > casenotes
at all times > always
at the conclusion/commencement/outset/end of the day > at the end of
at the time of writing > now
at this/that/the point/moment in time,at the present/current time,at present,at this time > now
^attain > ^reach
^attest to > ^confirm
attributable to > because of
^augment > ^add to
^authorize > ^allow
baseline > starting point > blood > > lga
bespoke > made to fit > > > lga
best practice,good practice > best way > > > lga
beverage,beverages > drink
biannual,biannually,biennial,bimonthly,biweekly > twice a year
buy in > agreement > shares
by virtue of > because of
^cascade > ^pass on > > > lga
caseload management,case management > [what is done] > > > careblog
^cease > ^stop > and fire trading
cessation > end > clinic service program programme group advice adviser > smoking
^circle back > ^come back > > > f18
^circumvent > ^get round
close proximity > near
^co produce,^coproduce,co production,coproduction > ^make together > > > careblog
cognitive overload > feeling overwhelmed > > > casenotes
cognizant of,cognisant of,cognizant,cognisant > aware of
^cohabit,^co habit,^cohabitate > ^live together
^collaborate > ^work together > > > f18
collaborative,collaboratively > together
^collate > ^put together
^commence > ^start
commencement > start
commensurate with > in line with
comorbid,co morbid,comorbidity,comorbidities,co morbidities,co morbidity > with other conditions > > > tact
^comply with > ^follow
comprehensive > full > school
^comprise > ^make up
^concur > ^agree
concurrently > at the same time
^condone > ^accept
conduct an assessment of > assess
^confer with > ^talk to
consequently,accordingly > so
^consolidate > ^combine > loan debt debts
^constitute > ^make up
^consume > ^eat
^contraindicate > ^advise against > > > casenotes
contusion,contusions > bruise > > > casenotes
^convene > ^meet
^converge on > ^meet at
^converse with > ^talk with
^convey > ^say
^correspond with > ^write to
correspondence > letters > address
cross cutting,overarching > shared > > > lga
currently > now
^curtail > ^cut short
de escalation techniques > ways to calm down > > > casenotes
^decompensate,decompensation > ^get worse > > > casenotes
^deduce > ^work out
^deem > ^consider
^defecate > ^open bowels > > > casenotes
deleterious,detrimental to,detrimental > harmful
^delineate > ^set out
^demonstrate > ^show > outside against in-front
^denote > ^mean
^depart > ^leave
^deplete > ^use up
^deploy > ^use
^designate > ^choose
desirous of > wanting
^desist > ^stop
despite/notwithstanding the fact that,spite/regardless of the fact that > although
^deteriorate > ^get worse
deterioration > getting worse
^determine > ^find out
^deviate > ^stray
dialogue > talk > box > > f18
^diminish > ^lessen
^disburse > ^pay out
^discern > ^see
discontinuation > end
^discontinue > ^stop
^disembark > ^get off
disengaged from,^disengage from > ^stop going to
^dispatch,^despatch > ^send > > police emergency
^disrobe > ^undress > > > casenotes
^disseminate > ^share
^divulge > ^tell
^domicile > ^live
domicile > home
domiciliary > home
due/owing to the fact that,because/light/view of the fact that,on the grounds that,in view of > because
dwelling,dwellings > home > > mobile self
dyspnea,dyspnoea > shortness of breath > > > casenotes
dysregulated,dysregulation > upset > > > casenotes
each and every > each
efficacious,efficacy > works well
egress,ingress > way out
^elect to > ^choose to
^elicit > ^get
eligible needs,unmet need,unmet needs,complex needs > [which] > > > careblog
^eliminate > ^remove
^elope,elopement > ^leave > > > casenotes
^elucidate,^explicate > ^explain
^emanate > ^come
emesis > vomit > > > casenotes
^empower > ^help > > > f18
empowerment > power > group project > women's > f18
^encompass > ^include
^encounter > ^meet
^endeavor > ^try
^endorse > ^report > cheque check the > > casenotes
^enhance > ^improve > dbs disclosure check rate care > advanced
^ensure > ^make sure
^entail > ^mean
^enumerate > ^list
^enunciate > ^say clearly
^envisage,^envision > ^expect
equitable > fair
^eradicate > ^get rid of
erroneous,erroneously > wrong
^escalate to/the > ^pass up to > > > casenotes
^establish > ^set up > > well
euthymic,dysphoric,anhedonia,anhedonic > [mood in plain words] > > > casenotes
^evaluate > ^check
^evidence > ^show > > the in of no any as medical police new strong some more this that further documentary video photo her his with supporting physical and for sufficient
^exacerbate > ^make worse
exacerbation > worsening
excessive amount/number of > too many
^execute > ^carry out > warrant
^exhibit > ^show > a b c 1 2 3 4 5 > museum art trade court an the
^expedite > ^speed up
expeditious > quick
expeditiously > quickly
^expend > ^spend
expenditure > spending
expertise > skill
^facilitate > ^help > > > lga
^familiarize > ^get to know
fatigued > tired > > > casenotes
feasible,practicable > possible
^finalize > ^finish
first and foremost > first
fit for purpose > works > > > lga
^fluctuate > ^change
food insecure,food insecurity > not enough food > > > casenotes
footwear > shoes
for a period of > for
for the duration of,during the course of,throughout the course of > during
for the most part > mostly
for the purpose of,for the purposes of,with a view to > to
^forfeit > ^lose
^formulate > ^make
framework > guide > > > lga
frequents,frequented > visits
^fulfill > ^carry out
fundamental,fundamentally > basic
furnish,furnishes,furnishing > give > > well
furthermore,moreover > also
garment,garments > clothes > factory bag
^garner > ^get
gatekeeping > deciding who gets help > > > lga
gave consideration to,give consideration to,giving consideration to > considered
^generate > ^make
give/gives/gave/giving rise to > cause
going forward,moving forward,going forwards,on a go forward basis > from now on > > > plain
granular > detailed > > > lga
hard to reach > [who is not using it] > > > careblog
has the ability to,has the capacity to,is in a position to > can
have a tendency to,has a tendency to > tend to
hereafter,hereinafter > from now on
herein,hereby,herewith,thereto,therewith > [leave out]
heretofore > until now
holistic,holistically > whole > therapies therapist therapy > > lga
hydrated,hydration > drinking > well
^imbibe > ^drink
^impart > ^tell
^impede > ^hinder
^implement > ^carry out
in a position to > able to
in a timely manner,in a timely fashion > on time
in accordance with,pursuant to,in line with,in compliance with,in conformity with > under
in addition > also
in addition to,over and above > besides
in advance of > before
in an effort to,in an attempt to,in a bid to > to
in attendance > there
in close proximity to,in the vicinity of,in the proximity of,adjacent to > near
in conjunction with,in partnership with,in collaboration with,in concert with > with
in excess of > more than
in lieu of > instead of
in light of > because of
in light of the fact that,in view of the fact that,on account of the fact that,by virtue of the fact that,for the reason that,by reason of > because
in need of > needs
in order for > for
in order that > so that
in order to > to
in possession of > holding
in response to > after
in situ > in place > carcinoma > carcinoma
in spite of the fact that > although
in tandem with > with
in the absence of > without
in the amount of > of
in the case of > for
in the direction of > towards
in the event that,in the event of > if
in the first instance,in the initial stages > first
in the interest/interests of > for
in the interim > meanwhile
in the majority of cases,in most instances/cases > mostly
in the midst of > during
in the possession of > held by
in the process of,in the course of > [leave out]
in the region of,in the neighborhood of,circa > about
inadvertently > by mistake
inasmuch as > since
inaudible > too quiet to hear
incarceration > time in jail
inception > start
inclement > bad
incremental,incrementally > step by step
incumbent upon > up to
^incur > ^run up
indicative budget > money set aside
indigent > poor
^ingest > ^swallow
ingestion > swallowing
^inhibit > ^stop
^initiate > ^start
innumerable > many
^inquire,^enquire > ^ask
^instigate > ^start
insufficient > not enough > funds
inter alia > among others
^interface with > ^work with
^intimate that > ^hint
^inundate > ^flood
irrespective of > whatever
is indicative of,are indicative of,was indicative of > shows
^itemize > ^list
joined up working,joined up,joint working,partnership working > working together > > > lga
laceration,lacerations > cut > > > casenotes
lethargic,lethargy > tired > > > casenotes
^leverage > ^use > > > f18
^liaise > ^talk > > > lga
magnitude > size
make a decision,made a decision > decide
make contact with,made contact with,making contact with,makes contact with > ^contact
^make reference to > ^mention
manifests,manifested,manifesting > shows
methodology,methodologies > method
micturition,^micturate > passing urine > > > casenotes
^mitigate > ^reduce > circumstances
^mobilize > ^move > > > careblog
modality,modalities > kind > > > casenotes
^modify > ^change
^monitor > ^watch > > heart baby blood the a pressure sleep
multi agency,multiagency,inter agency > of several services > risk public safeguarding-hub > > lga
multi faceted,multifaceted,multi dimensional,multidimensional > with many parts
multidisciplinary,multi disciplinary > of several professions > team-meeting-room > > lga
multiple > many > sclerosis choice births pregnancy times occasions
mutually agreed > agreed
^necessitate > ^call for
^negate > ^cancel out
nevertheless,nonetheless > still
nil by mouth > no food or drink > > > casenotes
no later than,not later than > by
nocte > at night > > > casenotes
nocturnal > at night > enuresis > > casenotes
^notify > ^tell
notwithstanding > despite
^nullify > ^cancel
numerous > many
nutrition > food > clinic team support
nutritional/dietary intake > what was eaten and drunk > > > casenotes
obligatory > must be done
^obtain > ^get
^obviate > ^avoid
oedema,edema,oedematous,edematous > swelling > > > casenotes
on a/an *? *ly basis,on a/an *? ongoing/regular/frequent/temporary/permanent/informal/formal/trial/case/continual/continuing/time/one basis > [how often]
on behalf of > for
on completion/receipt of,upon completion/receipt of > when
on the basis of > because of
on the part of > by
onwards referral,onward referral > passing on > > > careblog
^operationalize,^contextualize,^conceptualize,^incentivize > ^explain > > > f18
^optimize,^maximize > ^improve
optimum,optimal,optimally > best
out of area > [where] > placement > > careblog
outcomes > results > > > lga
^outreach to > ^contact
outside of > outside > hours
owing to > because of
package of care,packages of care,care package,care packages > support > > > careblog
parameters > limits
paramount > most important > pictures
^partake in/of > ^take part in
^participate in > ^take part in
pass away > die
per annum,per diem,per capita > a year
^perambulate > ^walk
period of time > time
^perpetuate > ^keep up
^perseverate > ^repeat > > > casenotes
^persist in/with > ^keep on
person centered,person centred,strengths based,trauma informed > [what is done] > > > careblog
^pertain to > ^concern
pertinent > to the point
^peruse > ^read
place of residence > home
^possess > ^have > intent with-intent > he-was
^preclude > ^prevent
predominantly,primarily,principally > mainly
preliminary > first > hearing inquiry
prerequisite,requisite > need
prevalent > common
prior to,previous to > before
^prioritize > ^put first
proactive,proactively > ahead of time > > > lga
^proceed > ^go ahead > with+the+hearing
^procure > ^get
^proffer > ^offer
^prohibit > ^ban
^prolong > ^draw out
provided with > given
psychoeducation,psychosocial > teaching > assessment > > casenotes
^purchase > ^buy > order orders ledger price > hire
^quantify > ^measure
ramifications > effects
^ratify > ^approve
rationale > reason
^reable,reablement,re ablement > help to get well again > > > careblog
^reach out to > ^contact > > > plain
^recapitulate > ^sum up
^reciprocate > ^return
^recommence > ^start again
^reconvene > ^meet again
^rectify,^remediate > ^fix
^recuperate,^convalesce > ^get better
^refrain from > ^hold back from
regarding > about
^reimburse > ^pay back
reimbursement > money back
^reiterate > ^say again
^relay to > ^tell > > swimming
^relinquish > ^give up
^relocate > ^move
relocation > move > package costs
remainder > rest
^remit > ^send
^remunerate > ^pay
remuneration > pay
^render > ^give > unconscious first
render assistance,provide/provides/provided/providing assistance to/with > help
repercussions > results
^replenish > ^refill
^require > ^need > by field fields forms form documents document paperwork checks > is+as > casenotes
requirement,requirements > need
^rescind > ^cancel
^reside > ^live
residence > home > permit hall order halls status orders > tax council legal
residing > living
respective,respectively > [leave out]
^retain > ^keep
^retrieve > ^get back
^revert to/back > ^get back
robust,robustly > strong > > > lga
^scrutinize > ^look at closely
self directed support > support you arrange > > > careblog
^self medicate > ^use to feel better > > > casenotes
service provision > services > > > careblog
^signify > ^mean
^signpost,^sign post > ^point > > > lga
signposting > pointing to > > > lga
simultaneous,simultaneously > at the same time
single point of contact > one person to call > > > lga
situated > placed
^socialize with > ^spend time with
solely > only
^solicit > ^ask for
solution focused,outcome focused,outcomes focused > [what is done] > > > careblog
somnolent > sleepy > > > casenotes
stakeholder,stakeholders > people involved > pension > > lga
^stipulate > ^say
^strategize > ^plan
^streamline > ^simplify > > > f18
stringent > strict
^submit > ^send
subsequent > later
subsequent to > after
subsequently > later
^subside > ^ease
substandard > poor
substantial > large
^substantiate,^corroborate > ^confirm > allegation abuse neglect finding report
sufficient > enough > > self
^supersede > ^replace
supplementary,supplemental > extra > security nutrition oxygen
^surmise > ^guess
^sustain > ^get > > to
sustenance > food
synergy,synergies,paradigm,touchpoint,touchpoints,deliverables,impactful,actionable > [plain word] > > > lga
^synthesize > ^put together
take action to > act to
take into consideration,took into consideration,taken into consideration,takes into consideration > consider
tangible,tangibly > real
tasked with > asked to
tendered > offered
^terminate > ^end > pregnancy
termination > end > of+pregnancy
the fact that > that
the majority of,a majority of,the vast majority of > most
the undersigned > i
therapeutic relationship/alliance > trust > > > casenotes
thereafter,thereby,therein,thereof,whereby,wherein,forthwith,hitherto,henceforth > [leave out]
therefore > so
thoroughfare > road
thus,thus far > so
time frame,timeframe,timescale,timescales > time
time period > time
^titrate > ^adjust > > > casenotes
to date > so far > > up
toileting > using the toilet > > > careblog
^touch base > ^talk > > > f18
transfer of care > handover > > > careblog
^transition to/into/from/out > ^move
^transmit > ^send > infection infections diseases disease by > sexually
^transpire > ^happen
transported > taken
^traverse > ^cross
^triage > ^sort > nurse desk call team service line assessment room area category
^triangulate > ^check > > > lga
unbeknownst to > without the knowledge of
under the provisions of > under
^undertake > ^do > undertakers > funeral
^unpick > ^look into > > > lga
until such time as,until such time that > until
upon > on > > acted agreed based call called come depend depends once rely touched
^upskill > ^train
utilization > use
^utilize > ^use
^utter > ^say
^vacate > ^leave
^validate > ^confirm
^verbalize,^vocalize > ^say > > > casenotes
^verify > ^check
viable > workable > pregnancy foetus fetus
vicinity > area
voided,voiding > passed urine > > > casenotes
voluminous > large
warm hand over,warm handover,warm handoff,warm hand off > introduce in person > > > careblog
warranted,to warrant > called for
whereas > while
whether or not > whether
with effect from > from
with immediate effect > from now
with the exception of > except
with/in regard/regards/respect/reference/relation to/of,in connection with,pertaining to,relating to,relative to,in the matter of,as regards,in terms of,appertaining to > about
wraparound,wrap around > full > club > > careblog
`;
