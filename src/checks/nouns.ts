import { wordSet } from './wordSet.ts';

/** Head nouns that tell whether a word is about a person, conduct, a home, an account, or a thing. */
export const nouns = {
  person: wordSet(
    'customer adolescent adult anyone applicant aunt auntie baby bloke boy boyfriend brother caregiver carer chap chaps character child children cl clerk client colleague companion cop couple couples cousin cousins crew crowd ct dad daddy dads daughter dentist dependent doctor driver elder everyone ex families family father female flatmate folk folks foster friend gang gentleman girl girlfriend gp gran grandad granddad granddaughter grandfather grandma grandmother grandpa grandparent grandson granny group guard guardian guest guy he him host housemate husband husbands i individual infant judge juvenile kid kind lad ladies lads lady learner learners lot male mam man mate member men mob mom mommy mother mum mummy nan nanny neighbor neighbour nephew niece nurse pal parent parents partner patient peer people person personality police priest principal pt pupil relative relatives rep resident roommate she sibling sister sitter somebody someone son spouse staff stepdad stepfather stepmom stepmother stepmum stepson student subject survivor teacher team teen teenager teens tenant them they toddler toddlers twin twins uncle veteran victim we who widow wife witness wives woman women worker you youngster youth',
  ),
  conduct: wordSet(
    'expectations goals act actions acts affect appearance approach attitude behavior behaviour body boundaries care character choice comment communication compliance conduct conversation cooperation coping decision demand demands demeanor demeanour discipline eating effort engagement ethic exchange gesture gestures glare grooming habits housekeeping hygiene influence insight interaction judgement judgment language lifestyle manner manners mood motivation nature outburst outbursts parenting persona personality posture presentation question rapport reaction relationship remark replies reply response role self-care sense skills stance standard standards streak supervision temper tendencies tendency threat threats timekeeping tone upbringing upkeep voice way words work',
  ),
  home: wordSet(
    'accommodation apartment basement bathroom bedroom bedsit caravan conditions dwelling environment flat floor garden hall hallway home house household kitchen living lounge place premises property residence room surroundings tenancy toilet trailer unit yard',
  ),
  account: wordSet(
    'account alibi allegation allegations answers claim claims complaint complaints illness injury memory reason reasons recollection symptoms timeline excuse explanation statement stories story version',
  ),
  thing: wordSet(
    'air anger animal bin bird boiler bomb book breathing bus cancer car carpet case cat clothes cockroach commuter computer cooker corner cough cover cup cut danger decision deer dinner dishes disorder dog door error fever finger floor freezer fridge heater heating holiday hour laptop letter liver market math matter medication medicine meter mice mirror monitor murder number odor offer order pain paper paperwork phone power puppy river sales scales signal wifi lift rota buses trains line website app engine brakes shelter shoulder show shower sign smell sofa teeth test tooth traffic tumor ulcer van washing water weather wind window winter',
  ),
};
