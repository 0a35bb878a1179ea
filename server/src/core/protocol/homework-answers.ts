/** Homework of a kind, and how clinicians write that a client has come back with it. */
export interface HomeworkKind {
  /** An item with one of these words is of this kind. */
  readonly set: string;
  /** A review with one of these words has returned to it, as it has with the words of the item itself. */
  readonly answered: string;
}

/**
 * Which words answer for which homework, beside the words of the item itself: “Attended the book talk” for “go to one
 * library event”. All are compared by stem, so that one form of a word is enough; forms that a stem does not bring
 * together are in `content-words.ts`.
 *
 * Too many words keep the check silent about homework that no one returned to; too few make it claim that nothing is said
 * where something is. The second is the worse mistake.
 */
export const homeworkKinds: readonly HomeworkKind[] = [
  {
    set: 'ask invite request enquire inquire propose suggest question offer apologise apologize',
    answered: `showed shown ask invite invitation request enquired inquired proposed suggested offer answer reply replied refuse decline
      accept agree yes delighted willing permission apologised apologized apology sorry forgave`,
  },
  // Whom it was asked or told is named once, and is “her” or “him” ever after: see `stems.ts`.
  { set: 'say', answered: 'say tell talk speak knows knew heard reply answer refused declined' },
  {
    set: `tell talk speak discuss explain mention raise share disclose confide conversation chat open word thank greet
      introduce apologise apologize announce contact confront`,
    answered: `tell talk speak discuss explain mention raise share disclose confide conversation chat opened thank greet
      introduce apologised apologized apology announce contact confront knows knew heard listened aired`,
  },
  {
    set: 'write letter draft sentence email card poem story',
    answered:
      'write email emailed mail mailed letter draft page paper envelope stamp stamped correspondence sentence lines card poem notebook pen',
  },
  {
    set: `list jot diary journal log track record map chart sheet timeline column rate roster rota worksheet form monitor
      thermometer pros note notes draw tally count`,
    answered: `list jot diary journal log tracked record draw drawing drew map chart sheet timeline column page paper notebook
      rated ratings average averaged range ranged filled worksheet entries entry tracker app spreadsheet thermometer names numbers counted tally`,
  },
  {
    set: 'email mail text message post send reply whatsapp contact',
    answered: 'email mail texted text message posted sent replied reply answer wrote letter card whatsapp',
  },
  {
    set: 'ring call telephone facetime dial contact',
    answered: `ring call facetime voicemail answerphone speak talk answered message hung texted contact`,
  },
  {
    set: 'go visit attend join return enrol enroll register class club choir gym church mosque temple swim',
    answered: `sing sang alto tenor pool attended visit join returned enrolled registered class club choir event course gym church mosque temple service
      concert rehearsal`,
  },
  {
    set: 'group class club choir course meeting event party',
    answered: 'attended stayed joined met people chairs',
  },
  {
    set: `meet see coffee lunch dinner supper breakfast tea drink walk café cafe cinema visit date outing invite pub meal`,
    answered: `met coffee lunch dinner supper breakfast tea drink drinks walk café cafe cinema film visit outing pub meal
      pizza`,
  },
  {
    set: 'photo photograph picture album image snapshot print',
    answered: 'photo photos photograph picture album image snapshot print frame framed',
  },
  { set: 'bring fetch collect show', answered: 'bring brought showed shown fetched collected seen' },
  {
    set: 'read leaflet book chapter handout booklet article',
    answered: 'read reading leaflet book chapter handout booklet article page',
  },
  {
    set: 'apply application CV resume job vacancy register enrol enroll',
    answered: 'apply applied application form submitted CV resume job vacancy interview accepted place',
  },
  {
    set: 'book arrange appointment schedule GP doctor dentist referral solicitor',
    answered: 'booked arranged appointment scheduled seen GP doctor dentist referral date solicitor',
  },
  { set: 'weekend wkend', answered: 'weekend wkend saturday sunday' },
  {
    set: 'practise practice rehearse try role',
    answered: 'practise practice rehearse tried used role',
  },
  {
    set: 'notice observe watch spot attention think reflect consider imagine wonder remember',
    answered: `caught noticed notice observe watched spotted realised realized thought reflected considered imagined occurred struck
      discovered remembered misses missed`,
  },
  {
    set: 'sort clear box wardrobe clothes tidy clean pack unpack belongings cupboard shed',
    answered:
      'sorted cleared box wardrobe clothes tidied cleaned packed unpacked bags charity cupboard shed drawer',
  },
  {
    set: 'grave cemetery headstone churchyard memorial ashes',
    answered:
      'bench roses tulips wreath candle grave graveside cemetery headstone churchyard memorial ashes flowers stone',
  },
  { set: 'choose pick decide', answered: 'chose chosen picked decided' },
  {
    set: 'relax rest sleep bed bedtime breathe breathing',
    answered: 'bed asleep relaxed relaxing rested resting slept bedtime breathing',
  },
  {
    set: 'walk run swim exercise bike cycle yoga',
    answered: 'walk ran run swam swim pool lengths laps gym bike cycled yoga park lake hill steps miles',
  },
  { set: 'cook bake eat meal recipe', answered: 'cooked baked ate eaten meal dinner supper recipe' },
  {
    set: 'birthday party celebrate celebration christmas anniversary',
    answered: 'birthday party celebrated celebration guests cake presents candles dinner anniversary',
  },
  {
    set: 'activity activities pleasant pleasurable enjoyable enjoy nice fun treat hobby hour',
    answered: `bath bathed cinema film museum gallery garden gardened danced music concert baked cooked knitted painted read
      rested walk walked swam sang ran joined lunch coffee enjoyed`,
  },
  {
    set: 'refuse decline boundary limit overtime assert assertive',
    answered: 'refused declined boundary limit turned ground',
  },
  { set: 'buy get order', answered: 'bought ordered' },
  {
    set: 'help lift favour favor support rota share',
    answered: 'help lift favour favor support rota shared',
  },
];
