/** Where a clinical fact comes from: short labels, as they are printed in hovers and on the pages of the rules. */
export const sources = {
  iptuk: 'IPT-UK, Stages of IPT (iptuk.net)',
  isipt: 'International Society of Interpersonal Psychotherapy, key strategies',
  markowitzWeissman: 'Markowitz & Weissman, Interpersonal psychotherapy: principles and applications',
  weissman: 'Weissman, Markowitz & Klerman, Comprehensive Guide to Interpersonal Psychotherapy',
  stuartRobertson: 'Stuart & Robertson, Interpersonal Psychotherapy: A Clinician’s Guide',
  uclCompetences: 'UCL competence framework for interpersonal psychotherapy',
  groupIpt: 'IPT-G literature (Wilfley; WHO group IPT)',
  nhsTalkingTherapies: 'NHS England, NHS Talking Therapies manual: reliable change',
  phq9: 'Kroenke, Spitzer & Williams 2001, doi 10.1046/j.1525-1497.2001.016009606.x',
  gad7: 'Spitzer, Kroenke, Williams & Löwe 2006, doi 10.1001/archinte.166.10.1092',
  phqa: 'Johnson, Harris, Spitzer & Williams 2002, Journal of Adolescent Health 30: 196–204',
  phq8: 'Kroenke et al. 2009, doi 10.1016/j.jad.2008.06.026',
  phq2: 'Kroenke, Spitzer & Williams 2003, doi 10.1097/01.MLR.0000093487.78664.3C',
  gad2: 'Kroenke et al. 2007, Annals of Internal Medicine 146: 317–325',
  hamd: 'Hamilton 1960, doi 10.1136/jnnp.23.1.56',
  hamdSeverity: 'Zimmerman et al. 2013, doi 10.1016/j.jad.2013.04.028',
  bdi: 'Beck et al. 1961, Archives of General Psychiatry 4: 561–571',
  bdi2: 'Beck, Steer & Brown 1996, manual of the BDI-II',
  madrs: 'Montgomery & Åsberg 1979, doi 10.1192/bjp.134.4.382',
  snaith: 'Snaith et al. 1986, British Journal of Psychiatry 148: 599–601',
  madrsS: 'Svanborg & Åsberg 1994, Acta Psychiatrica Scandinavica 89: 21–28',
  epds: 'Cox, Holden & Sagovsky 1987, doi 10.1192/bjp.150.6.782',
  epdsChange: 'Matthey 2004, Journal of Affective Disorders 78: 119–126',
  wsas: 'Mundt, Marks, Shear & Greist 2002, doi 10.1192/bjp.180.5.461',
  wsasChange: 'Zahra et al. 2014, International Journal of Psychiatry in Clinical Practice 18',
  core10: 'Barkham et al. 2013, Counselling and Psychotherapy Research 13: 3–13',
  coreOm: 'Evans et al. 2002, British Journal of Psychiatry 180: 51–60',
  qids: 'Rush et al. 2003, Biological Psychiatry 54: 573–583',
  iip32: 'Barkham, Hardy & Startup 1996, British Journal of Clinical Psychology 35: 21–35',
  iip64: 'Horowitz, Alden, Wiggins & Pincus 2000, manual of the IIP',
  edeq: 'Fairburn & Beglin 1994, International Journal of Eating Disorders 16: 363–370',
  edeqNorms: 'PMC8485346 on cut-offs of the EDE-Q',
  oasis: 'Norman et al. 2006, Depression and Anxiety 23: 245–249',
  oasisChange: 'doi 10.1038/s41598-023-33355-0 on the German version',
  odsis: 'Bentley, Gallagher, Carl & Barlow 2014, doi 10.1037/a0036216',
  pcl5: 'Blevins, Weathers, Davis, Witte & Domino 2015, doi 10.1002/jts.22059',
  pcl5Change: 'Marx et al. 2022, Psychological Assessment 34: 197–203',
  pclOlder: 'Weathers et al. 1993, the PTSD Checklist for DSM-IV',
  whodas: 'Üstün et al. 2010, Bulletin of the World Health Organization 88: 815–823',
  srm5: 'Monk, Frank, Potts & Kupfer 2002, Journal of Sleep Research 11: 183–190',
  srm5Regular: 'PMC11740758 on regularity from 3.5',
  mfq: 'Angold et al. 1995, International Journal of Methods in Psychiatric Research 5: 237–249',
  rcads: 'Chorpita, Yim, Moffitt, Umemoto & Francis 2000, Behaviour Research and Therapy 38: 835–855',
  k10: 'Kessler et al. 2002, Psychological Medicine 32: 959–976',
  dass: 'Lovibond & Lovibond 1995, manual of the DASS',
  cesd: 'Radloff 1977, doi 10.1177/014662167700100306',
  gds15: 'Sheikh & Yesavage 1986, Clinical Gerontologist 5: 165–173',
  gds30: 'Yesavage et al. 1982, Journal of Psychiatric Research 17: 37–49',
  isi: 'Bastien, Vallières & Morin 2001, Sleep Medicine 2: 297–307',
  cpt: 'American Psychological Association Services, psychotherapy codes',
  records: 'American Psychological Association, Record Keeping Guidelines',
  cms: 'Centers for Medicare & Medicaid Services, amendments to records',
  general: 'General clinical knowledge, without a source at hand',
} as const;

/** The key of a source. */
export type Source = keyof typeof sources;

/**
 * Teaching text of one thing of the protocol, in the three lines of a hover: what it is, what a reader of the note
 * looks for, and where traditions differ.
 */
export interface Teaching {
  readonly what: string;
  readonly looksFor: string;
  readonly differs?: string;
  readonly sources: readonly Source[];
}
