/** Words for relatives, in the singular; `step-`, `half-`, `ex-`, `great-` need no entry. */
const relatives =
  'mother father mum mom mummy mommy mama mam dad daddy papa parent stepmother stepfather stepmum stepdad stepson ' +
  'stepdaughter stepsister stepbrother grandmother grandfather grandma grandpa grandad granddad granny gran nan nana ' +
  'grandparent grandson granddaughter grandchild sister brother sibling twin son daughter child cousin aunt auntie ' +
  'aunty uncle niece nephew godmother godfather godson goddaughter mother-in-law father-in-law sister-in-law ' +
  'brother-in-law son-in-law daughter-in-law husband wife spouse partner ex widow widower fiancé fiancée fiance ' +
  'fiancee relative in-law';

/** Words for the other people in someone's life, in the singular. */
const acquaintances =
  'friend girlfriend boyfriend schoolfriend penfriend mate pal buddy companion acquaintance neighbour neighbor ' +
  'colleague coworker co-worker workmate boss manager employer employee flatmate roommate housemate classmate ' +
  'schoolmate teammate lodger tenant landlord landlady teacher headteacher tutor coach mentor lecturer trainer pastor ' +
  'priest vicar rabbi imam gp doctor nurse therapist counsellor counselor psychiatrist psychologist worker caseworker ' +
  'midwife visitor dentist solicitor lawyer carer caregiver childminder nanny lover supervisor';

const irregular = 'children grandchildren wives stepchildren bosses housewives mothers-in-law sisters-in-law';

const singular = `${relatives} ${acquaintances}`.split(' ');

/** Kinship and social words in lower case, singular and plural. */
export const personWords: ReadonlySet<string> = new Set([
  ...singular,
  ...singular.map((word) => `${word}s`),
  ...irregular.split(' '),
]);

/** Words for whom a note is about or who treats them, as forms and notes label them; in lower case. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'nok cpn cmhn amhp rmn ot gp client patient pt coordinator co-ordinator consultant registrar advocate guardian ' +
    'keyworker key-worker headmaster headmistress physiotherapist dietitian pharmacist'
  ).split(' '),
);

/** Words for people that are parts of names and terms too often to end a name, in lower case. */
export const looseWords: ReadonlySet<string> = new Set(
  'man woman boy girl lad lady guy bloke cleaner hairdresser bridesmaid accountant builder babysitter'.split(
    ' ',
  ),
);

/** Those of them that begin titles and terms as well (Child Benefit, Twin Peaks), in lower case. */
export const compoundWords: ReadonlySet<string> = new Set(
  (
    'child children parent parents partner relative relatives twin twins worker workers visitor visitors supervisor ' +
    'supervisors manager managers employer employee companion mate coach doctor tenant tenants trainer carer carers ex'
  ).split(' '),
);

/** Days and feasts, in lower case: never the first word of a name here. */
export const dayWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays ' +
    'sundays christmas easter eid diwali hanukkah passover ramadan halloween thanksgiving xmas january february july ' +
    'september october november december'
  ).split(' '),
);

/** Capitalised where a sentence begins or in a title; never part of a name. In lower case. */
export const sentenceWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here he she it they we you i her his its their our my your him them me us ' +
    'who what when where why how which if as at in on by for from with without to of and or but nor so yet then than ' +
    'not no yes none nothing nobody all both each every some any many most more much few other another such same very ' +
    'too also only just even still again once never always often now today tomorrow yesterday later since because ' +
    'although though while after before until during between about against into over under up down out off is are was ' +
    'were be been being am has have had having do does did doing done can could might must shall should would ' +
    'said says asked told went came got gave took made felt feels thought knew wants wanted needs needed left found ' +
    'homework session sessions note notes client therapist mood review plan agreed discussed reported'
  ).split(' '),
);

/** Words of places, institutions and occasions: two capitals with one of them name no person. In lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'library lion hotel inn arms street road avenue lane square close court park gardens garden hospital clinic surgery ' +
    'practice ward school college university academy church chapel mosque temple synagogue cathedral club centre center ' +
    'house hall council trust team group society association foundation service services office department ministry ' +
    'institute bank shop store market cafe café restaurant pub bar station airport bridge river sea lake island north ' +
    'south east west england scotland wales ireland britain london europe america day eve year morning afternoon ' +
    'evening night week weekend month spring summer autumn winter health care social mental protection benefit ' +
    'assistance programme program assessment report letter project committee union company limited ltd inc circle ' +
    'choir band festival party act st saint red facebook whatsapp instagram zoom teams google youtube tiktok netflix ' +
    'christ god jesus christian muslim jewish catholic english french german polish irish welsh scottish british ' +
    'human resources customer new great royal mount los san united kingdom york states ' +
    'american indian chinese african european asian grief role transition dispute transitions disputes isolation'
  ).split(' '),
);
