/** Illnesses, their signs and what is said of them. Words that name no person though a list of English may lack them, in lower case. */
const illnesses =
  'adhd add bulimia bulimic anorexia anorexic asd asperger aspergers autism autistic alzheimer alzheimers anxiety bipolar borderline bpd bulimia bulimic cancer carcinoma ' +
  'chronic clinical complex coeliac celiac copd covid crohn crohns cystic dementia depression depressive diabetes diabetic ' +
  'disability disease disorder disorders dysfunction dyslexia dysphoria dyspraxia dystrophy eczema epilepsy ' +
  'epileptic failure fatigue fever fibrosis flu hepatitis hiv hypomania hypomanic ibs illness illnesses infection ' +
  'infarct insomnia leukaemia leukemia lewy lupus lymphoma malaria mania manic melanoma menopause migraine migraines ' +
  'narcissistic nervosa ocd obsessive compulsive overdose paranoid parkinson parkinsons pcos perinatal personality phobia pmdd ' +
  'pneumonia postnatal postpartum antenatal premenstrual psychosis psychotic ptsd palsy puerperal relapse schizoaffective ' +
  'schizophrenia sclerosis seizure seizures sepsis spectrum stroke symptom symptoms syndrome tinnitus tourette tourettes ' +
  'trauma tumour tumor unstable vascular vertigo dx diagnosis diagnosed pd mi tb uti';

/** Eponyms: they begin the names of illnesses, tests and treatments. */
const eponyms =
  'huntington huntingtons hashimoto hodgkin hodgkins korsakoff wernicke marfan sjogren sjögren raynaud raynauds meniere ' +
  'menieres ménière cushing munchausen capgras ehlers danlos guillain barré barre creutzfeldt lyme rett prader ' +
  'gehrig beck hamilton montgomery asberg åsberg edinburgh columbia rosenberg conners rorschach glasgow zung ' +
  'spielberger maslach pittsburgh epworth whodas wechsler bartlett likert yale young ziehl kessler';

/** Therapies, techniques, medicines and the instruments and papers of a clinic. */
const therapies =
  'therapy therapies therapeutic psychotherapy counselling counseling treatment medication medicine medicines tablet tablets ' +
  'detox rehab mindfulness meditation relaxation exposure activation cognitive behavioural behavioral behaviour behavior ' +
  'dialectical interpersonal psychodynamic psychoanalytic psychoanalysis psychosocial psychoeducation systemic gestalt ' +
  'schema compassion emdr acupuncture reiki pilates yoga hypnotherapy physio physiotherapy surgery bypass transplant scan ' +
  'biopsy chemo chemotherapy radiotherapy dialysis ivf caesarean vaccine insulin methadone lithium ritalin concerta prozac ' +
  'zoloft lexapro valium xanax ' +
  'analysis assessment audit autobiography checklist circle diagram diary exam examination feedback form formulation genogram ' +
  'goal goals graph homework index interview inventory item items measure measures plan plans profile questionnaire rating ' +
  'ratings record report review roleplay scale scales schedule score scores screen screener screening self session sessions ' +
  'sheet survey task tasks test tests timeline tool toolkit worksheet letter letters referral discharge handover supervision ' +
  'alliance satisfaction outcome outcomes impact hopelessness adjustment functioning';

/** Feasts, occasions and customs. */
const occasions =
  'anniversary ball baptism birthday celebration ceremony christening communion confirmation diwali eid fair festival ' +
  'funeral gala graduation hanukkah holi holiday holidays honeymoon jubilee kippur marathon mass mitzvah mubarak navratri ' +
  'nowruz parade parkrun party pesach pilgrimage prom puja purim quinceañera quinceanera ramadan reunion santa shabbat shiva ' +
  'sukkot vaisakhi wake wedding yom rosh hashanah bar bat baby shower hen stag leave maternity paternity parental sick annual ' +
  'bereavement compassionate study unpaid sabbatical';

/** School, work, sport, law and money. */
const institutions =
  'academy accounts accountant admin administration advisor adviser agency aid alcoholics allowance anonymous army association ' +
  'authority benefit benefits board bureau business campus care career carers chapel charity citizens college commission ' +
  'community company conference contract corporation council course court credit crisis degree department deputy direct ' +
  'director disciplinary education employment exam exams executive faculty family finance fire football force forum foundation ' +
  'friends fund gcse gcses government group guild gym head health helpline hockey home hospital hospice housing institute ' +
  'insurance internship job junior kindergarten league legal level levels line lodge management meeting meetings military ' +
  'ministry navy nursery office officer olympics order panel parish partnership pension pensions placement playgroup police ' +
  'pre prison probation programme program project promotion protection reception reform registry religious representative ' +
  'research retirement rights rugby sabha safeguarding salon scheme school science secondary sector security service services ' +
  'shift sixth social society sports squad staff studies support swimming team teams tennis tenancy training transport ' +
  'tribunal trust uniform union unit university universal upper vocational voluntary volunteer watchers work workers world ' +
  'youth';

/** Brands, shops, programmes and games. */
const brands =
  'aldi amazon asda audible barclays bbc booking bumble costa costco crush deliveroo disney dropbox duolingo ebay ' +
  'etsy eastenders facebook fitbit fortnite gmail google greggs grindr halifax headspace hinge ikea instagram iphone itv ' +
  'kindle lego lidl linkedin lloyds messenger microsoft minecraft monzo morrisons natwest netflix nintendo outlook ' +
  'paypal peloton pinterest playstation pokemon pokémon primark prime reddit roblox ryanair sainsbury sainsburys samsung ' +
  'santander skype slack snapchat spotify starbucks strava subway teams telegram tesco tiktok tinder toyota twitter uber ' +
  'vinted vodafone volkswagen waitrose walmart whatsapp wikipedia windows xbox youtube zoom zumba wetherspoons';

/** Clubs. */
const clubs =
  'arsenal villa everton hotspur tottenham spurs celtic rangers hibernian wolves wanderers rovers albion athletic united ' +
  'juventus bayern borussia ajax feyenoord munster leinster ulster connacht gaa gaelic';

/** Nations, tongues and faiths. */
const peoples =
  'afghan african albanian algerian american arab arabic argentinian argentine armenian asian australian austrian baptist ' +
  'bangladeshi basque belgian bengali bosnian brazilian british buddhist bulgarian cambodian canadian cantonese caribbean ' +
  'catalan catholic chilean chinese colombian croatian cuban cypriot czech danish dutch egyptian english eritrean ' +
  'estonian ethiopian evangelical farsi filipino finnish flemish french gambian georgian german ghanaian greek gujarati gypsy ' +
  'hebrew hindi hindu hungarian icelandic indian indonesian iranian iraqi irish islam islamic israeli italian jain jamaican ' +
  'japanese jewish judaism kenyan korean kosovan kurdish latin latina latino latvian lebanese lithuanian lutheran malay ' +
  'malaysian maltese mandarin maori māori methodist mexican mongolian mormon moroccan muslim nepali nepalese nigerian northern ' +
  'norwegian orthodox pakistani palestinian persian peruvian polish portuguese presbyterian protestant punjabi quaker rican ' +
  'romanian romany russian scandinavian scottish serbian sikh singaporean slovak slovakian slovenian somali southern spanish ' +
  'sudanese swahili swedish swiss syrian taiwanese tamil thai tibetan tunisian turkish ukrainian urdu venezuelan vietnamese ' +
  'welsh yemeni zimbabwean ' +
  // Places of two words.
  'keynes kong lanka lankan rica puerto buenos aires vegas saudi arabia emirates ' +
  'zealand guinea verde korea africa delhi mumbai kuala lumpur aviv abu dhabi janeiro tyne avon thames';

/** Words of which one is enough to say that a run of capitals names no person. */
export const termWords: ReadonlySet<string> = new Set(
  [illnesses, therapies, occasions, institutions, brands, clubs, peoples].join(' ').split(' '),
);

/** Words that begin terms, but end names as well (`Parkinson`): they say so where they come first. */
export const leadingTermWords: ReadonlySet<string> = new Set(eponyms.split(' '));

/**
 * Letters by which words of medicine are known: how they begin or end.
 * Lower case; of a word of six letters or more.
 */
export const termShape = new RegExp(
  [
    // Illnesses, findings and operations
    '(?:itis|osis|aemia|(?:an|leuk|ly[ck]|lip|isch|tr|kal)emia|algia|penia|uria|rrh(?:o)?ea|plasia|trophy|pathy|pathic|phobia|phobic|phrenia|mania|plegia|paresis',
    '|natal|polar|ectomy|plasty|scopy|ostomy|otomy|graphy|ology|ological|ologist|ometry|metric|therapy|iatric|iatry',
    // Medicines
    '|(?:ol|az|zo|op)epam|olam|[aeo]zepam|olol|pril|sartan|statin|azole|idone|oxetine|axine|traline|pramine|triptyline|mycin',
    '|cillin|triptan|apine|azine|profen|gabalin|pentin|barbital|codone|morphine|orphan|pram|zodone|tazapine|piprazole|oxone',
    '|phenidate|amfetamine|amphetamine)s?$',
    '|^(?:psycho|neuro|cardio|gastro|hyper|hypo|schizo|electro|immuno|thyro|haemo|hemo|osteo|arthr|dermat|endocr|fibro|chemo|radio',
    '|physio|hydro|hypno|mindful|pre-|self-|co-|non-)[a-z-]{4}',
  ].join(''),
);
