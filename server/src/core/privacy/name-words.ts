/** Words of ordinary English that are given names as well, in lower case. */
export const givenNameWords: ReadonlySet<string> = new Set(
  (
    'abbey abbot abigail agnes aisling alexis alma aly amber amity anders angel angelica angus april aria asher aspen ' +
    'aster aurora barb barry basil bea beau belle berry bertha beryl bill billy birdie blaise blanche blaze blessing ' +
    'bob bobby boris brad brandy brent bret brook brooke bruce bryony bud carlos carmen carol carrie celeste chad ' +
    'chandler charity charlie charles chase cherry chip chloe christian chuck claire clay clement cliff cody colin colleen ' +
    'connie constance cooper coral corey craig crispin crystal curt curtis cynthia cyrus dahlia daisy dale dallas ' +
    'damon dana dane daphne darcy darius darling dawn dean deb delia della dennis des devon dexter dick dinah dolly ' +
    'dominic don donna dora doris dot doug douglas drew duncan dylan earl earnest ebony eddy eden elias eliza ella ' +
    'elle ellis emerson eric erica erin ernest ester esther eunice eva evan eve faith fanny fay faye felicity felix ' +
    'fern fidel finn flo flora florence florian ford francis frank frankie fred freda freddy freya gail garnet garry ' +
    'gavin gay gaynor gemma gene genie george gerard giles gill ginger ginny gladys glen gloria godfrey grace grant ' +
    'greer greta griffin gus guy hank hans harley harmony harper harriet harry hazel heath heather hector heidi ' +
    'henning henry hilary hind holly homer honey honor hope hugh hugo hunter ida ike ilex imogen india ines inez ira ' +
    'iris isla ivy jack jackie jade jake jakob james jan jane jared jarred jasmine jasper jay jean jeff jemima jemmy ' +
    'jenny jens jerry jersey jess jesse jewel jill jim jimmy jo jock jodie joe joel joey john johnny jolly jonas ' +
    'jordan josh joss joy juan jude judy jules julia julian juliet julius june justin karen karma kate kay keiran ' +
    'keith ken kerry kim kip kirk kit kitty kylie lacey lacy lance lara larry lars laura laurel lea lee leo leon les ' +
    'lesley leslie lewis lex liberty lili lily linden lionel lisa liv liz lois lottie lou louis louise lourdes luca ' +
    'lucas lucy lukas luke luna lynn mable mack madeleine madge mads mae magnus maisie malcolm mandy manuel mara marc ' +
    'marcel marcos marcus marge margot maria marian marie marigold marina marine mark marlin marlon martha martin ' +
    'mary mason matilda mats matt maud mavis max maxim may maya meg melanie melody mercy merle merlin mia michael ' +
    'mick mickey mike miles millie milly minerva minnie miriam misty moll molly mona monica montague montana monty ' +
    'morgan morris moses myles myra myrtle nat natasha ned neil nell nelly neville nicholas nick nicky niels nils ' +
    'nina noah noel nola nora norm norman nova octavia olive oliver olivia opal orest oscar otis otto owen paddy ' +
    'paige pandora paris pascal pat patience patrick patsy patty paul pearl peg peggy penny percy perry peter petra ' +
    'phil philippa phoebe phoenix phyllis pierce pierre piers piper pippin polly poppy posy precious preity primrose ' +
    'prudence quentin quincy rachel ralph randy raven ray rebecca reed reg reggie remy reuben rex rhea rhys richard ' +
    'rick ricky rob robbie robert robin rocky rod roger roland roman romeo ron ronnie rory rosa rose rosemary ross ' +
    'rowan roxy roy ruby rudy rufus rupert russet rusty ruth sabrina sadie saffron sage sal sally salvador sam samson ' +
    'sandy sasha saul savanna savannah scarlet scarlett scot scott sean serena serenity seth shannon sharon shaun ' +
    'shelby shelley sherry sid sidney sienna silas silvia simon sindy sky skye sofia sol solomon sonia sonny sophia ' +
    'spencer stan stella sterling steve storm stuart sue summer sunny susan susie suzy sybil sylvia tabby tabitha ' +
    'talia tamara tansy tara tatiana tawny taylor ted teddy terence terry tess tessa thea theo theodora thies thomas ' +
    'tiffany tilly tim timothy tina titus tobias toby todd tom tommy toni tony tracy travis trent trinity tristan ' +
    'troy trudy ty tyler tyrone tyson ursula val valentine valerie vance vera verity vernon veronica vic vicky victor ' +
    'victoria vince viola violet virginia viva vivian wade wally walt walter warren wayne wendy wes whitney wilfred ' +
    'will willis willow wilma winnie wren yves zack zara zelda zoe'
  ).split(' '),
);

/** Words of ordinary English that are surnames as well, in lower case: the words of trades, colours, places and beasts. */
export const surnameWords: ReadonlySet<string> = new Set(
  (
    'abbot abbott acker acre akin alder alderman aldous allan allen alley amber amble archer arias armour armstrong ' +
    'arrow ash askew august austin babe bacon badger bagley bailey baker ball ballad ballard balm banks banner ' +
    'bannister barber bard barker barley barnes baron barr barren barrios barrow barrows barry barton bass bates bay ' +
    'beach beacham bean bear beard beck becket bee beech beecher beetle begum bell bellow bellows bender benefield ' +
    'bennet bent berg berry best bethel bickers biggs bing birch bird birdie bishop bisset black blackburn blackman ' +
    'blacksmith blade blake bland blankenship bliss block bloom blow blue blunt bolt bolton bond bonnet bonny booker ' +
    'boon boot booth boots bough bower bowers bowes bowie bowler bowles bowls bowman boy boyd brace bracken bradley ' +
    'brady bramble branch brand brandon brandy brass brave bravo bray brent brewer brewster brice bridge bridges ' +
    'bridle briggs brill bristow brock brook brooks broom brow brown browning brunt brush buck buckley budd bugle ' +
    'bullock bundy bunting burden burge burger burgess burke burner burns burr burrows burton bush bushel buss ' +
    'butcher butler butt butter butterfield buttle cain campion cane cannon canon carder carling carmen carpenter ' +
    'carr carrier carter carver castle castles cavalier cave chamber chamberlain chambers chancellor chandler ' +
    'chaplain chaplin chapman chard charles chase chater cheek cherry chester chow christian churchill clapper clark ' +
    'clarke clay cleaver clement clements clerk cliff climber cloud clough clover coates cobb coffin cole coleman ' +
    'coley collier collins colt combe combes combs compton constable cook cooke cooks cookson coop cooper coot cope ' +
    'copeland copperfield corbet corbett corn cornish cornwall costa cotter cotton couch cowan coward cox coy crab ' +
    'crabtree craft crane craven crawford creed creek crews crisp crocker croft crook crooks cross crossman crow ' +
    'crowder crowe culver cummings cunning curry curtis cutler cutter dab dace dale dance darling davenport dawn days ' +
    'deacon dean dearing dell devine dew dick dicker diver dixie dodd doe dory dot dove dover drake drane draper ' +
    'drinkwater driver drummond drury drysdale duck duff duke dukes dunker dunlop dunn dwyer dyer dyke earl earnest ' +
    'eastman eastwood eaves elder elders elliot elm emery english ernest evers fairbrother fairburn fairchild fairer ' +
    'fairman fairweather faith falcon fallow fare farmer farrier farthing faulkner fawn fay fenn fern ferry fiddler ' +
    'field fielder fielding fields finch finger fink finn fish fisher fitch fitter flagg flanders fleming fletcher ' +
    'flint flowers flynn foley foote forbes ford foreman forest forester forrest forte foss foster fowl fowler fox ' +
    'foxes francis frank franks freedman freeman frey fricker fried frost fry fryer fuller fulton gabriel gale gall ' +
    'gamble gambler gammon gardner garland garner garret garrett garrison garside gates gaunt gay gem gentry gibbon ' +
    'gibbons gilbert gill glass glazer glen glover goddard godfrey gold golden golder goldfinch goldsmith good ' +
    'goodall goode goodfellow goodhead gooding goodman goodrich goodwill goodyear goose gore gosling gough gould ' +
    'gower grace grafter graham granger grant graves gray grayson green greenfield greenhill greenwood greer gregory ' +
    'grey grice griff griffin grim grimes gross grove grover groves grubb guinness gulliver gunn gunner gunning ' +
    'gunter guthrie guy hague haig haines hale hales hall halls ham hammond hampshire hand hands hank hanker hanks ' +
    'harding hardman hardy hare hares harkness harman harmer harms harper harrier harrow harry hart hatchet haven ' +
    'hawes hawk hawker hawkes hawking hawkins hawks hay haycock hayes hays hayward haywood hazel hazelwood heath ' +
    'heather heck henderson herbert hero heron herring hess hickey hicks hill hillier hills hind hinds hitchcock ' +
    'hobbs hobson hogarth hogg holder holland hollow holloway holly holm holmes holt hood hook hooker hooper hope ' +
    'hopkin hopper hopping horn hornblower horne horner hose housman howard howe hoy huff hughes hull hume hunt ' +
    'hunter hurley hurst hutch huxtable hyde ingot inkpen inman inness ironside ivory ivy jack jacks jackson jagger ' +
    'jam james janes jarman jarvis jay jays jean jester jet jewel jewell john johns jolly jordan joss joy joyce ' +
    'joyner judge justice karma kay keel keeling keeper kelly kemp kempt kendall kennel kerb kernel kerr kettle keyes ' +
    'keys kid kidd kidney kiln king kingfisher kings kirby kirk knapper knight knights knoll knowles lacey lady lake ' +
    'laker lamb lambert lamp lance land lane lang lank lark larkin lasher last laurel lavender law lawless lawrence ' +
    'laws lax leach leaf leaper lee leech leek legg leggett leigh levy lewis light lightbody lightfoot lilly lily ' +
    'lincoln lind linnet lister little livingstone llamas lloyd locke loftus long longbottom longer longman lopes ' +
    'lord lords love loveless lovell lovelock lovely lovett low lowe lowry loyal luck lumley lunch lyle lynch lynn ' +
    'lyons mace mack mackerel madden major makepeace maker mallard mallet man manly mann manning mark marker markham ' +
    'marks marl marlow marquis marriot marsh marshal marshall marshes marten martin martens martins mason mather maxim may ' +
    'mayer mayo mays mead meadow meadows meek mellor melody mercer merchant merry metcalf middleton mile miles mill ' +
    'millard miller millet milliner mills milne milner miner minster minter mold mole moles money monk monks montague ' +
    'moody moon mooney moor moore moorer moors morales moran morgan morris mortimer mortlock moses moss mote mould ' +
    'mountain mudd mull muller munch munday murphy musgrave musket mutton myers nance neal neat needham nelson nesbit ' +
    'nest newcomb newell newland newman newport newton nice nichols nickel nickels nicker nickles nightingale noble ' +
    'nobles noel norm norman north norton norwood nunn oak oakes oakley oaks oat oates oats oldfield oldman olive ' +
    'oliver orchard orr osprey otter otters otto outlaw owen owens owl oxford pace packard page paget paine paisley ' +
    'palfrey palm palmer paris park parker parks parr parrot parry parsley parson parsons partridge patience patten ' +
    'paul pawn payne peach peacock peak pear pearl pearls pears peck peddle peer pegg pelican pell pemberton penn ' +
    'penny pepper peppers perch percy perk perkin perks perry peter peters pettit phelps philips phoenix picker ' +
    'pickering pickles pierce pigeon pigg pike pilgrim pine pinker pinner piper pipes pitcher pitman pitt pitts ' +
    'planter platt playford pleasance pleasant plough plum plumb plume plummer pollard pollock pond pont pool poole ' +
    'pope popper poppy porter post potter potts poulter powell power powers pratt precious prest price prick pride ' +
    'primrose prince prior pritchard proctor prosser proud prout pryor pugh pullen puller pullet purcell purdie ' +
    'purser pye quartermain queen quick quill quilter quince quinn quirk rain rainbird ramsey rand randle rankin ' +
    'raven ravens rawlings ray raymond rayner read redding redman redwood reece reed reeder reeve reeves regan reid ' +
    'reverend rhodes rice rich richards richman rider ridgeway ridley rigg riley rime ring riser ritter ritz rivers ' +
    'roach robb robbins robe roberts robin robins robinson rod roe roger rogers romeo rood rook rooker roper rose ' +
    'ross rosser rowan rowe rower rowland rowley roy rudd rudder ruff runnel rush russel russell rusty ruth rye ' +
    'saddler sadler sage sailor salter sanders sanderson sands sargent saunders savage savory sawyer sayer sayers ' +
    'scarlett scot scott scrivener scruton scully seabrook seal seaman seamen seaward seller sellers sempster seward ' +
    'sexton shades shanks sharp sharpe sharps shaver shaw shears shelly shepherd sheppard sheriff sherman sherry ' +
    'shield shields shingle shipman shipton shire shoe shoemaker short shorter shovel sibley sickle sierra sills ' +
    'silver silvers simon simpler simpson sinclair sinden singer singh singleton sisson skeats skelton skinner ' +
    'skipper skipworth slater slay slayer slight sloan sloane small smallwood smart smiley smith snail snape snell ' +
    'snipe snow snowball soames sole soles solomon somerset sommer sorrel sorrell southwell sowell sower spain ' +
    'sparkes sparks sparrow spears spence spencer spicer spiller spindler spinks spooner spratt spring springer ' +
    'springfield spur spurling squire squires squirrel stagg staines standish stanger stark starling starr steel ' +
    'steele stephens sterling stern sterne steward stewart stiller stirling stitch stock stocker stoker stokes stone ' +
    'stoner storer stork storm story stout strange streeter stringer strong stroud stubbs sturgeon summers sumner ' +
    'sutter sutton swain swallow swan swann sweet sweeting swift sword sykes sylvester tabor tailor talbot tan tang ' +
    'tanner tate taverner taylor teague teal teller temple templer tench tennant terry thatch thatcher thompson thorn ' +
    'thorne thorns thorpe thrower thrush thurman tiller tillers timms tinker tipper tobin todd toller tom toole ' +
    'toombs townsend tracey tracy travers trevor trickett tripp trivet truelove trueman tuck tucker tuckers tudor ' +
    'tully tunstall turk turner turpin tuttle twigg tyler tyne tyson underhill underwood upton vale valentine vance ' +
    'vane vaughan venables venus vicary vice victor vincent viner vivian wade wader wagner wagstaff waite wakeman ' +
    'wales walker wall wallace waller wallflower wallis walls walsh walter ward warden wards ware warner warren ' +
    'waterhouse waterman waters watt watts wayman weathers weaver webb weber weekes weeks weir weld welder well ' +
    'weller wells welsh west westbrook westlake westwood whaler wheatcroft wheatley wheeler whistler white whitehead ' +
    'whitehouse whitely whiteside whitethroat whiting whitlow whitman wicks wild wilde wildman wiley wilkins will ' +
    'willow wills wily winder windsor winer wing wings winship winter winters wisdom wise wiseman witch withers ' +
    'witting witty wolf wolfe wood woodcock wooder woodhead woodhouse woodman woodruff woods woodward woolf woolley ' +
    'wooster worth worthy wren wright yarrow yates yeoman york young younger youngman youngster'
  ).split(' '),
);
