import { wordSet } from './wordSet.ts';

/** Head nouns that tell whether a word is about a person, conduct, a home, an account, or a thing. */
export const nouns = {
  person: wordSet(
    'ct adolescent adult anyone applicant attender aunt auntie baby boy boyfriend brother caller caregiver carer character child children cl claimant client complainant couple cousin customer dad daddy daughter defendant doctor driver elder everyone ex families family father female flatmate foster friend gentleman girl girlfriend gran granddaughter grandfather grandma grandmother grandpa grandparent grandson guardian guest guy he him historian host housemate husband i individual infant juvenile kid kind lad lady landlady landlord lodger male mam man member men minor mom mommy mother mum mummy nan neighbor neighbour nephew newborn niece nurse occupant parent parolee participant partner patient peer people perpetrator person personality probationer pt pupil resident roommate senior she sibling sister someone son spouse squatter staff stepdad stepfather stepmom stepmother stepmum student subject sufferer survivor teacher teen teenager tenant them they toddler type uncle user veteran victim we who wife wives woman women worker you youth',
  ),
  conduct: wordSet(
    'actions affect appearance attitude behavior behaviour body boundaries care choice comment communication compliance conduct cooperation decision demeanor demeanour discipline eating effort engagement gestures grooming habits housekeeping hygiene insight interaction judgement judgment language lifestyle manner mood motivation outburst parenting posture presentation relationship remark replies reply response self-care skills stance supervision temper tone upkeep way',
  ),
  home: wordSet(
    'accommodation apartment basement bathroom bedroom bedsit caravan conditions dwelling environment flat floor garden hallway home house household kitchen living lounge place premises property residence room surroundings tenancy toilet trailer unit yard',
  ),
  account: wordSet('account answers excuse explanation statement stories story version'),
  thing: wordSet(
    'sign accent advertising afternoon air alarm animal app asthma bacteria bandage battery bedding bell bin bird boiler bomb book bowl breathing budget bull bus campaign cancer car carcinoma carpet case cat chemo chemotherapy climb clothes clothing cockroach cockroaches collar collection commute computer cough course cow cup cut deadline decision device diaper disease dishes dog door dose drain drawer dressing drug elevator email engine equipment exam eye fever fighter film form fracture fridge fur game growth headache heater heating holiday horse infection interest jar joke knee laptop laundry leg letter level lid lift litter lock machine market marketing math mattress medication medicine mice module money morning movie music nappies nappy needle odor odour operation oven pain pans paperwork path pet phone plates policies policy printer procedure process programme puppy puzzle question rat road roof sales scar schedule scooter seizure sheets shepherd show smell sofa song stain staircase stairs steps storm strain sum summer surgery syringe target teeth terrier test therapy tongue tooth towel traffic train treatment truck tumor tumour ulcer van vehicle video virus walk washing wasp water weather website wheelchair wind window winter wound zip',
  ),
};
