/** Titles that are nothing else: whatever capitalised word follows is a name. In lower case. */
const plainTitles =
  'mr mrs ms mx dr prof professor frau herr herrn señor señora señorita senora sra srta mme mlle';
/** Titles that are written with a small letter as well, in Spanish, Dutch and French. */
const smallTitles = 'señor señora señorita sra srta mevrouw mevr meneer dhr madame monsieur mme mlle';
/** Words that are more than a title (`Sister`, `Miss`): only what can be a name makes them one. */
const otherTitles =
  'miss nurse sister midwife doctor sir rev revd reverend imam rabbi pastor fr canon monsignor msgr bishop archbishop ' +
  'deacon chaplain judge cllr councillor councilor sgt sergeant constable senor sr madame monsieur mw';

export const titleWords: ReadonlySet<string> = new Set(
  `${plainTitles} ${smallTitles} ${otherTitles}`.split(' '),
);
export const looseTitles: ReadonlySet<string> = new Set(otherTitles.split(' '));
export const smallTitleWords: readonly string[] = smallTitles.split(' ');

/** Titles that end with a point, which ends no sentence. */
export const shortTitles: readonly string[] =
  'Mr Mrs Ms Mx Dr Prof Rev Revd Fr Msgr Cllr Sgt Sra Sr Srta Mme Mlle Mw'
    .split(' ')
    .concat('Mevr', 'Dhr', 'mevr', 'dhr', 'sra', 'srta');

/** What follows a title in the names of things, figures and visits, in lower case. */
export const untitled: ReadonlySet<string> = new Set(
  (
    'appointment appointments appt appts call calls check letter letters note notes office review surgery visit visits ' +
    // What a computer has: “Ms Word”.
    'access excel outlook paint powerpoint windows word ' +
    // Figures and titles of books, films and shows.
    'bean dalloway darcy dolittle doubtfire dracula faustus grinch hyde jekyll kipling marple martens men miggins motivator ' +
    'nobody oetker pepper poppins potato right rochester saigon scrooge seuss teams tickle universe whippy who world zhivago'
  ).split(' '),
);

/** Titles with what makes them no person at hand: a band, a rank, a town, a printer, figures of films and shows; in lower case. */
export const untitledPairs: ReadonlySet<string> = new Set(
  [
    "deacon blue|sergeant major|constable country|canon eos|canon pixma|canon powershot|canon city|bishop auckland|father o'clock",
    'bishop stortford|bishop wilton|bishop burton|fr ted|fr brown|fr polynesia|father ted|father brown|father jack|father dougal',
    'father christmas|judge judy|judge rinder|judge dredd|judge mental',
  ].flatMap((pairs) => pairs.split('|')),
);
