/** Where a clinical fact comes from: short labels, as they are printed in hovers and on the pages of the rules. */
export const sources = {
  iptuk: 'IPT-UK, Stages of IPT (iptuk.net)',
  isipt: 'International Society of Interpersonal Psychotherapy, key strategies',
  markowitzWeissman: 'Markowitz & Weissman, Interpersonal psychotherapy: principles and applications',
  weissman: 'Weissman, Markowitz & Klerman, Comprehensive Guide to Interpersonal Psychotherapy',
  stuartRobertson: 'Stuart & Robertson, Interpersonal Psychotherapy: A Clinician’s Guide',
  uclCompetences: 'UCL competence framework for interpersonal psychotherapy',
  groupIpt: 'IPT-G literature (Wilfley; WHO group IPT)',
  nhsTalkingTherapies: 'NHS Talking Therapies outcome conventions',
  kroenke: 'Kroenke & Spitzer (PHQ-9, GAD-7) as reported in trial NCT05134103',
  hamd: 'Zimmerman et al. 2013, doi 10.1016/j.jad.2013.04.028',
  snaith: 'Snaith et al. (MADRS); Hawley et al. 2002',
  epds: 'Cox et al. (EPDS); Matthey 2004 for change',
  coreSystem: 'CORE System Trust',
  qids: 'ids-qids.org',
  edeq: 'PMC8485346 (EDE-Q)',
  oasis: 'doi 10.1038/s41598-023-33355-0 (OASIS)',
  ptsd: 'National Center for PTSD (PCL-5)',
  wsas: 'Mundt et al. (WSAS), Rehabilitation Measures Database',
  bdi: 'Beck et al. (BDI-II)',
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
