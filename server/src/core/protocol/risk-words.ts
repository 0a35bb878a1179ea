import { words } from './words.ts';

const family = words('mother mum mom father dad parent brother sister son daughter uncle aunt cousin');
const spouses = words('husband wife partner');
const others = words('friend colleague neighbour neighbor');

/**
 * The words by which a reader finds what is recorded on risk: in a heading, in the label of a paragraph or item, or as a
 * tag. In the singular, as titles are compared.
 */
export const riskWords = {
  alone: [
    ...['risk', 'safety', 'suicide', 'suicidal', 'suicidality', 'safeguarding'],
    // Self-harm in one word, and C-SSRS with and without its hyphen.
    ...['selfharm', 'ssrs', 'cssrs'],
    // Self-injury in other words and as it is abbreviated, and what German notes call it.
    ...['selfinjury', 'nssi', 'dsh', 'lethality', 'suicidaliteit'],
    ...['suizid', 'suizidalität', 'suizidgedanken', 'selbstverletzung', 'eigengefährdung'],
  ],
  /**
   * Words in a row that speak of risk, small ones such as “of” left out; `a|b` is either. “Thoughts of death”, but not
   * “Thoughts on the death of her father”: no other word comes directly after.
   */
  phrases: [
    'self injury|injurious|harm|harming',
    'end|ending life',
    'end|ending his|her|their|own life',
    'taking life',
    'taking his|her|their own life',
    'thought|idea|wish|wishing|thinking|talk death|dying|dead',
    'thought|idea|wish|wishing|thinking about death|dying',
    'thought|idea|wish|wishing not being here|alive|around',
    'thought|idea about not being here|alive|around',
    'life not worth living',
    'harm baby|infant',
    'thought|idea|wish|wishing being dead|gone',
    'thought|wish|wishing not waking',
    'thought|wish not wake up',
    'not wanting be here|alive',
    'wish|wishing|wanting die',
    'wish|wishing be dead',
    'thought|idea|urge harm|harming baby|infant|child|someone|anyone|her|him|herself|himself|themself',
    'death wish',
    'better off dead',
    'keep|keeping|stay|staying safe',
    'stay|staying|keep|keeping safe plan',
    'item|question 9|10',
    'q9|q10',
    'item|question nine|ten',
    'item|question 9|10 follow up',
    'columbia screen|screener|screening|scale|protocol|rating|form|interview|severity',
  ],
  /** Words that may come before these phrases, where they begin neither the title nor a part of it; and numbers. */
  beforePhrases: words(`
    no nil any passive active fleeting current recent ongoing deliberate passing thought idea phq phq9 phqa
    epds bdi madrs review persistent intrusive repeated
  `),
  /** Words that may come after these phrases. */
  afterPhrases: words(`
    today now week again asked review reviewed check checked screen screened nil none denied present absent
    passive active follow up plan risk n last
  `),
  /** Speak of risk where they are all of the title, or its first part before a mark. */
  whole: ['ideation', 'overdose', 'columbia'],
  /** What is no harm where a risk is said to be one of it: “Risk of redundancy”. */
  noHarm: words(`
    redundancy unemployment eviction homelessness bankruptcy debt deportation divorce losing failing
    dismissal repossession closure strike
  `),
  /** What is still of risk after “health and safety”; of other words it is that of a workplace. */
  afterHealthAndSafety: ['plan', 'planning', 'check', 'review', 'concern', 'screen', 'assessment'],
  /** Words that speak of risk beside one of others only: “Harm to self”, “Crisis plan”, but not “The crisis at work”. */
  beside: {
    words: ['crisis', 'harm', 'danger', 'endangerment'],
    others: ['self', 'other', 'plan', 'planning', 'management', 'card', 'team', 'contact', 'contingency'],
  },
  /** Suicidal and homicidal ideation, in capitals only. */
  capitals: ['SI', 'HI'],
  tags: ['risk', 'safety-plan'],
  /** Words of sentences: what holds one of them is no label, though a colon follows: “She took a risk: she rang.” */
  sentences: words(`
    he she they we i you it who that which because but himself herself themselves themself take took taken
    taking ran run running feel felt said say was were had
  `),
  /** These and what was done make no sentence of a label: “Suicidal ideation was asked about: …” */
  asked: {
    was: ['was', 'were', 'been'],
    done: words(
      'asked assessed reviewed discussed explored screened checked raised covered considered enquired inquired',
    ),
  },
  /**
   * Plain labels that end at another mark than a colon: “Risk – passive only”, “No active suicidal thoughts. Passive
   * ones twice.” They begin with a word of risk or with one of these.
   */
  openers: words(`
    no nil any current active passive fleeting asked denied denies reported reports reviewed review assessed
    screened checked discussed phq epds recent thought passing some ongoing mood still term regard respect regarding concerning
  `),
  /** None of these is in such a label: it speaks of another matter, or of someone else. */
  elsewhere: [
    ...words('her his their my your whose'),
    ...family,
    ...spouses,
    ...others,
    ...words(
      'bereavement loss grief survivor work job first died after policy factor bomber attack pin net belt',
    ),
  ],
  /** The suicide, and but for spouses the thoughts and self-harm, of one of these is no risk of the client: “Her brother’s suicide”. */
  someoneElse: {
    spouses,
    others: [
      ...family,
      ...others,
      ...words('twin stepfather stepmother grandfather grandmother grandad grandpa nephew niece classmate'),
    ],
  },
  /** A suicide that comes after one of these words is a death: “Bereaved by suicide”, “The inquest after the suicide”. */
  mourned: words(
    'bereaved bereavement grief grieving loss losing lost mourning died dead funeral inquest survivor survivors anniversary',
  ),
  /** What is said of suicidal or homicidal ideation directly after its capitals: “SI passive twice, no plan”. */
  afterCapitals: words(`
    passive active none nil no denied absent present fleeting unchanged negative neg positive asked reviewed
    remains ongoing intermittent without with
  `),
} as const;
