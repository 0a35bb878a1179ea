/**
 * Which words of a homework item say what it was, so that a review that holds one of them has returned to it. Words are
 * compared by stem (Porter), so that only what a stem does not bring together is here.
 */

import { words } from './words.ts';

/** Words that say nothing of it, as most sentences hold them. */
export const functionWords: ReadonlySet<string> = new Set(
  words(`
  a about above across after again against ago all almost along already also although always am among an and another any
  anybody anyone anything anyway are around as aside at away back be because been before behind being below beside besides
  between beyond both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each either
  else enough even ever every everybody everyone everything few first following for from further get gets getting given
  going gone got had hadnt has hasnt have havent having he hed hell her here hers herself hes him himself his how however i
  id if ill im in inside instead into is isnt it its itself ive just last later least less let lets like made make makes
  making many may maybe me might mine more most much must my myself neither never next no nobody none nor not nothing now of
  off often on once one ones only onto or other others otherwise our ours ourselves out outside over own per perhaps please
  quite rather really same second several shall she shed shes should shouldnt since so some somebody someone something
  sometimes soon still such than that thats the their theirs them themselves then there therefore these they theyll theyre
  theyve third this those though through till to together too toward towards two twice under unless until up
  upon us very via was wasnt we wed well were werent weve what whatever when whenever where whether which while who whoever
  whole whom whose why will with within without wont would wouldnt yes yet you youd youll your youre yours yourself
  three four five six seven eight nine ten eleven twelve
`),
);

/**
 * Words that any review may hold, whatever the homework was: they count only where an item has no others. Stems are not
 * taken of these.
 */
export const lightWords: ReadonlySet<string> = new Set(
  words(`
  add added agree agreed agreeing agrees arrange began begin better bit came come comes coming daily day days decide
  decided easier end evening evenings feel feeling feelings feels felt find finding found gave give gives giving go
  goes keep keeping keeps kept know known knows little look looked looking looks minute minutes month months mood
  moods morning mornings need needed needs night nights note notes put puts putting saw see seeing seen sees session
  sessions start started take taken takes taking thing things think thinking thinks thought thoughts time times today
  tomorrow tonight took tried tries try trying use used uses using want wanted wants way ways week weekend weekly
  weeks went worse year years yesterday
`),
);

/** Forms that a stem does not bring together, each with the word that stands for all of them. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  `
  become: became; break: broke broken; bring: brought; build: built; buy: bought; call: ring rang rung ringing rings phone phoned phones
  phoning telephone telephoned; catch: caught; child: children kid kids; choose: chose chosen; cry: cried cries; draw: drew drawn;
  drink: drank drunk; drive: drove driven; eat: ate eaten; fall: fell fallen; father: dad daddy dads; fight: fought;
  fly: flew flown; forget: forgot forgotten; forgive: forgave forgiven; grandfather: grandad grandpa; grandmother: gran
  grandma granny nan; grow: grew grown; hear: heard; hide: hid hidden; hold: held; lead: led; leave: left; lend: lent;
  lie: lay lain; life: lives; lose: lost; man: men; mean: meant; meet: met; mother: mum mummy mums mom moms mam; pay: paid;
  person: people; ride: rode ridden; run: ran; say: said; sell: sold; send: sent; shake: shook shaken; show: shown; sing: sang sung; sit: sits sitting;
  sleep: slept; speak: spoke spoken; spend: spent; stand: stood; stick: stuck; sweep: swept; swim: swam swum; teach: taught;
  tear: tore torn; tell: told; throw: threw thrown; understand: understood; wake: woke woken; wear: wore worn; wife: wives;
  woman: women; write: wrote written; sister: sis; brother: bro; monday: mon mondays; tuesday: tue tues tuesdays; wednesday: wed weds
  wednesdays; thursday: thu thur thurs thursdays; friday: fri fridays; saturday: sat saturdays; sunday: sun sundays; weekend:
  wkend wkends weekends; husband: hubby husb; appointment: appt appts; question: qs; group: grp
  `
    .split(';')
    .flatMap((row) => {
      const [base = '', forms = ''] = row.split(':');
      return words(forms).map((form): [string, string] => [form, base.trim()]);
    }),
);
