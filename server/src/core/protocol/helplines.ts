/**
 * A public service that people in distress may turn to. Its numbers and pages belong into a safety plan, and tell nothing of
 * the person who has them.
 */
export interface Helpline {
  readonly name: string;
  /** Telephone and text numbers, as the service writes them; short ones are no identifiers anyway. */
  readonly numbers: readonly string[];
  /**
   * Its sites: hosts without `www.`, with a path where only what is below it is public. The first is the source of the
   * numbers.
   */
  readonly pages: readonly string[];
  readonly mails?: readonly string[];
}

type Row = readonly [name: string, numbers: string, pages: string, mails?: string];

/** Services by country, as they publish themselves; commas between several numbers, spaces between pages. */
const byCountry: Readonly<Record<string, readonly Row[]>> = {
  GB: [
    [
      'Emergency services, NHS 111 and 999',
      '999, 112, 111, 101',
      'nhs.uk 111.nhs.uk 111.wales.nhs.uk nhs24.scot',
    ],
    ['Health information of the nations', '', 'nhsinform.scot nidirect.gov.uk'],
    ['Samaritans', '116 123, 0808 164 0123', 'samaritans.org', 'jo@samaritans.org'],
    ['Shout', '85258', 'giveusashout.org'],
    ['Papyrus HOPELINE247', '0800 068 4141, 07860 039967, 88247', 'papyrus-uk.org', 'pat@papyrus-uk.org'],
    ['CALM', '0800 58 58 58', 'thecalmzone.net'],
    ['National Suicide Prevention Helpline UK', '0800 689 5652', 'spuk.org.uk'],
    ['Survivors of Bereavement by Suicide', '0300 111 5065', 'uksobs.com uksobs.org'],
    ['Childline', '0800 1111', 'childline.org.uk'],
    ['NSPCC', '0808 800 5000', 'nspcc.org.uk', 'help@nspcc.org.uk'],
    ['The Mix', '0808 808 4994', 'themix.org.uk'],
    ['YoungMinds', '0808 802 5544', 'youngminds.org.uk'],
    ['Mind', '0300 123 3393, 0300 102 1234', 'mind.org.uk'],
    ['SANE', '0300 304 7000', 'sane.org.uk'],
    ['Rethink Mental Illness', '0808 801 0525', 'rethink.org'],
    ['Breathing Space', '0800 83 85 87', 'breathingspace.scot'],
    ['C.A.L.L. Mental Health Helpline for Wales', '0800 132 737', 'callhelpline.org.uk'],
    ['Lifeline Northern Ireland', '0808 808 8000', 'lifelinehelpline.info'],
    ['Beat', '0808 801 0677, 0808 801 0432, 0808 801 0433', 'beateatingdisorders.org.uk'],
    ['PANDAS Foundation', '0808 1961 776', 'pandasfoundation.org.uk'],
    ['Cruse Bereavement Support', '0808 808 1677', 'cruse.org.uk'],
    ['Sands', '0808 164 3332', 'sands.org.uk'],
    [
      'National Domestic Abuse Helpline',
      '0808 2000 247',
      'nationaldahelpline.org.uk refuge.org.uk womensaid.org.uk',
    ],
    ['Domestic Abuse and Forced Marriage Helpline', '0800 027 1234', 'sdafmh.org.uk'],
    ['Live Fear Free', '0808 80 10 800', 'gov.wales/live-fear-free'],
    ['Men’s Advice Line', '0808 801 0327', 'mensadviceline.org.uk'],
    ['Galop', '0800 999 5428', 'galop.org.uk'],
    ['Rape Crisis England & Wales', '0808 500 2222', 'rapecrisis.org.uk 247sexualabusesupport.org.uk'],
    ['Victim Support', '0808 16 89 111', 'victimsupport.org.uk'],
    ['Switchboard', '0800 0119 100', 'switchboard.lgbt'],
    ['Alcoholics Anonymous', '0800 917 7650', 'alcoholics-anonymous.org.uk'],
    ['Drinkline and FRANK', '0300 123 1110, 0300 123 6600', 'talktofrank.com'],
    ['National Gambling Helpline', '0808 8020 133', 'gamcare.org.uk'],
    ['The Silver Line', '0800 4 70 80 90', 'thesilverline.org.uk'],
    ['Carers UK', '0808 808 7777', 'carersuk.org'],
    ['Hub of Hope, Staying Safe', '', 'hubofhope.co.uk stayingsafe.net'],
  ],
  IE: [
    ['Emergency services', '999, 112', 'www2.hse.ie hse.ie'],
    ['YourMentalHealth, HSE', '1800 111 888', 'www2.hse.ie/mental-health yourmentalhealth.ie'],
    ['Samaritans Ireland', '116 123', 'samaritans.ie', 'jo@samaritans.ie'],
    ['Pieta', '1800 247 247, 51444', 'pieta.ie'],
    ['Text About It', '50808', 'textaboutit.ie'],
    ['Aware', '1800 80 48 48', 'aware.ie', 'supportmail@aware.ie'],
    ['ISPCC Childline', '1800 66 66 66', 'childline.ie ispcc.ie'],
    ['Jigsaw, SpunOut', '', 'jigsaw.ie spunout.ie jigsawonline.ie'],
    ['Women’s Aid', '1800 341 900', 'womensaid.ie'],
    ['Men’s Aid', '01 554 3811', 'mensaid.ie'],
    ['Dublin Rape Crisis Centre', '1800 77 8888', 'drcc.ie'],
    ['Bereavement Support Line, Irish Hospice Foundation', '1800 80 70 77', 'hospicefoundation.ie'],
    ['LGBT Ireland', '1800 929 539', 'lgbt.ie'],
  ],
  US: [
    ['Emergency services, 211', '911, 211', '211.org'],
    [
      '988 Suicide & Crisis Lifeline',
      '988, 1-800-273-8255, 1-888-628-9454, 1-800-799-4889',
      '988lifeline.org chat.988lifeline.org suicidepreventionlifeline.org',
    ],
    ['Crisis Text Line', '741741', 'crisistextline.org'],
    ['Veterans Crisis Line', '838255', 'veteranscrisisline.net'],
    ['The Trevor Project', '1-866-488-7386, 678-678', 'thetrevorproject.org'],
    ['Trans Lifeline', '877-565-8860, 877-330-6366', 'translifeline.org'],
    ['LGBT National Hotline', '888-843-4564', 'lgbthotline.org'],
    ['SAMHSA National Helpline', '1-800-662-4357', 'samhsa.gov findtreatment.gov'],
    ['Disaster Distress Helpline', '1-800-985-5990', 'samhsa.gov'],
    ['NAMI HelpLine', '1-800-950-6264', 'nami.org'],
    ['National Maternal Mental Health Hotline', '1-833-852-6262', 'mchb.hrsa.gov'],
    ['Postpartum Support International', '1-800-944-4773', 'postpartum.net'],
    ['National Domestic Violence Hotline', '1-800-799-7233', 'thehotline.org'],
    ['RAINN', '1-800-656-4673', 'rainn.org'],
    ['Childhelp', '1-800-422-4453', 'childhelp.org'],
    ['S.A.F.E. Alternatives', '1-800-366-8288', 'selfinjury.com'],
    ['ANAD', '1-888-375-7767', 'anad.org'],
    ['Poison Help', '1-800-222-1222', 'poisonhelp.hrsa.gov poison.org'],
    ['American Foundation for Suicide Prevention', '', 'afsp.org'],
  ],
  CA: [
    ['Emergency services, 811', '911, 811, 211', 'canada.ca/en/public-health canada.ca/fr/sante-publique'],
    ['9-8-8: Suicide Crisis Helpline', '988, 1-833-456-4566, 45645', '988.ca talksuicide.ca'],
    ['Kids Help Phone', '1-800-668-6868, 686868', 'kidshelpphone.ca'],
    ['Hope for Wellness', '1-855-242-3310', 'hopeforwellness.ca'],
    ['1-866-APPELLE', '1-866-277-3553', 'suicide.ca'],
    ['ConnexOntario', '1-866-531-2600', 'connexontario.ca'],
    ['BC Crisis Line', '1-800-784-2433, 310-6789', 'crisislines.bc.ca crisiscentre.bc.ca'],
    ['AHS Mental Health Help Line', '1-877-303-2642', 'albertahealthservices.ca'],
    ['Wellness Together Canada', '1-866-585-0445', 'wellnesstogether.ca'],
    ['Canadian Mental Health Association', '', 'cmha.ca camh.ca'],
  ],
  AU: [
    ['Emergency services, Healthdirect', '000, 1800 022 222', 'healthdirect.gov.au'],
    ['Lifeline', '13 11 14, 0477 13 11 14', 'lifeline.org.au toolkit.lifeline.org.au'],
    ['Suicide Call Back Service', '1300 659 467', 'suicidecallbackservice.org.au'],
    ['Beyond Blue', '1300 22 4636', 'beyondblue.org.au'],
    ['13YARN', '13 92 76', '13yarn.org.au'],
    ['Kids Helpline', '1800 55 1800', 'kidshelpline.com.au'],
    ['headspace', '1800 650 890', 'headspace.org.au'],
    ['MensLine Australia', '1300 78 99 78', 'mensline.org.au'],
    ['SANE', '1800 187 263', 'sane.org'],
    ['PANDA', '1300 726 306', 'panda.org.au'],
    ['Griefline', '1300 845 745', 'griefline.org.au'],
    ['QLife', '1800 184 527', 'qlife.org.au'],
    ['1800RESPECT', '1800 737 732', '1800respect.org.au'],
    ['Open Arms', '1800 011 046', 'openarms.gov.au'],
    ['NSW Mental Health Line', '1800 011 511', 'health.nsw.gov.au'],
    ['SuicideLine Victoria', '1300 651 251', 'suicideline.org.au'],
    ['Blue Knot', '1300 657 380', 'blueknot.org.au'],
    ['Head to Health', '1800 595 212', 'headtohealth.gov.au medicarementalhealth.gov.au'],
  ],
  NZ: [
    ['Emergency services, Healthline', '111, 0800 611 116', 'health.govt.nz info.health.nz healthify.nz'],
    ['1737, need to talk?', '1737', '1737.org.nz'],
    ['Lifeline Aotearoa', '0800 543 354, (09) 5222 999, 4357', 'lifeline.org.nz'],
    ['Suicide Crisis Helpline', '0508 828 865', 'lifeline.org.nz'],
    ['Samaritans', '0800 726 666', 'samaritans.org.nz'],
    ['Depression Helpline', '0800 111 757, 4202', 'depression.org.nz'],
    ['Youthline', '0800 376 633', 'youthline.co.nz'],
    ['What’s Up', '0800 942 8787', 'whatsup.co.nz'],
    ['Anxiety NZ', '0800 269 4389', 'anxiety.org.nz'],
    ['Alcohol Drug Helpline', '0800 787 797', 'alcoholdrughelp.org.nz'],
    ['Family violence information line', '0800 456 450', 'areyouok.org.nz'],
    ['Shine', '0508 744 633', '2shine.org.nz'],
    ['OUTLine', '0800 688 5463', 'outline.org.nz'],
    ['Mental Health Foundation', '', 'mentalhealth.org.nz'],
  ],
  NL: [
    ['Alarm, politie', '112, 0900-8844', 'politie.nl'],
    ['113 Zelfmoordpreventie', '113, 0800-0113, 0900-0113', '113.nl'],
    ['MIND Hulplijn, MIND Korrelatie', '0900-1450', 'mindkorrelatie.nl mindhulplijn.nl mind.nl'],
    ['De Luisterlijn', '088 0767 000, 0900-0767', 'deluisterlijn.nl'],
    ['De Kindertelefoon', '0800-0432', 'kindertelefoon.nl'],
    ['Veilig Thuis', '0800-2000', 'veiligthuis.nl'],
    ['Centrum Seksueel Geweld', '0800-0188', 'centrumseksueelgeweld.nl'],
    ['Thuisarts', '', 'thuisarts.nl'],
  ],
  DE: [
    ['Notruf, ärztlicher Bereitschaftsdienst', '112, 110, 116 117', '116117.de'],
    [
      'TelefonSeelsorge',
      '116 123, 0800 111 0 111, 0800 111 0 222',
      'telefonseelsorge.de online.telefonseelsorge.de',
    ],
    ['Nummer gegen Kummer', '116 111, 0800 111 0 333, 0800 111 0 550', 'nummergegenkummer.de'],
    ['Info-Telefon Depression', '0800 33 44 533', 'deutsche-depressionshilfe.de'],
    ['Hilfetelefon Gewalt gegen Frauen', '116 016, 08000 116 016', 'hilfetelefon.de'],
    ['Hilfetelefon Gewalt an Männern', '0800 123 99 00', 'maennerhilfetelefon.de'],
    ['Hilfe-Telefon Sexueller Missbrauch', '0800 22 55 530', 'hilfe-telefon-missbrauch.online'],
    ['Krisendienste Bayern', '0800 655 3000', 'krisendienste.bayern'],
    ['Krisenchat', '', 'krisenchat.de'],
  ],
  ES: [
    ['Emergencias', '112, 061', 'sanidad.gob.es'],
    ['Línea 024 de atención a la conducta suicida', '024', 'linea024.sanidad.gob.es'],
    ['Teléfono de la Esperanza', '717 003 717, 914 590 055', 'telefonodelaesperanza.org'],
    ['Teléfono contra el Suicidio', '911 385 385', 'telefonocontraelsuicidio.org'],
    ['Fundación ANAR', '900 20 20 10, 600 50 51 52, 116 111', 'anar.org'],
    ['016, violencia de género', '016, 600 000 016', 'violenciagenero.igualdad.gob.es'],
  ],
  everywhere: [
    ['Find A Helpline', '', 'findahelpline.com'],
    ['Befrienders Worldwide', '', 'befrienders.org'],
    ['International Association for Suicide Prevention', '', 'iasp.info'],
    ['World Health Organization', '', 'who.int'],
  ],
};

/** Crisis lines and health services of the UK, Ireland, the US, Canada, Australia, New Zealand, the Netherlands, Germany and Spain. */
export const helplines: readonly Helpline[] = Object.values(byCountry).flatMap((rows) =>
  rows.map(([name, numbers, pages, mails]) => ({
    name,
    numbers: numbers.split(', ').filter(Boolean),
    pages: pages.split(' '),
    ...(mails !== undefined && { mails: [mails] }),
  })),
);
