/** A name of a part of another form, and the sections of IPT that it holds. */
export interface PresetName {
  /** As titles are compared: in lower case, in the singular. */
  readonly names: readonly string[];
  readonly sections: readonly string[];
}

/**
 * Where the parts of other forms go: SOAP, DAP, BIRP, GIRP, PIRP and PIE. A part that holds two of our sections stands for
 * both: their plans hold the homework as well. The letters count only where a note has those of one form in their order.
 */
export const formPresets: readonly PresetName[] = [
  { names: ['subjective'], sections: ['review'] },
  { names: ['objective'], sections: ['exploration'] },
  { names: ['assessment'], sections: ['problem-area'] },
  { names: ['data'], sections: ['review', 'exploration'] },
  { names: ['behaviour', 'behavior'], sections: ['review', 'problem-area'] },
  { names: ['goal', 'problem'], sections: ['review', 'problem-area'] },
  { names: ['intervention', 'response'], sections: ['exploration'] },
  { names: ['evaluation', 'plan'], sections: ['plan', 'homework'] },
];

/** The headings of IPT for adolescents (Mufson et al., Interpersonal Psychotherapy for Depressed Adolescents, 2nd ed. 2004). */
export const adolescentPresets: readonly PresetName[] = [
  {
    names: ['feeling check', 'mood thermometer', 'depression circle', 'mood monitoring'],
    sections: ['review'],
  },
  {
    names: [
      'link mood event',
      'linking mood event',
      'mood event link',
      'feeling event link',
      'limited sick role',
    ],
    sections: ['review'],
  },
  {
    names: ['closeness circle', 'problem area focus', 'identified problem', 'teen problem area'],
    sections: ['problem-area'],
  },
  {
    names: [
      'communication analysis',
      'role play',
      'encouragement affect',
      'perspective taking',
      'middle work',
    ],
    sections: ['exploration'],
  },
  {
    names: ['teen tip', 'teen tips', 'decision analysis', 'problem solving', 'communication strategy'],
    sections: ['plan'],
  },
  {
    names: ['work home', 'interpersonal experiment', 'home experiment', 'practice home'],
    sections: ['homework'],
  },
];

/** Words by which other headings are guessed at; of two sections with as many words, none is meant. */
export const guessWords: Readonly<Record<string, readonly string[]>> = {
  review: words(
    'week since update mood symptom check interval presenting presentation presented arrival status event last fortnight month went been',
  ),
  'problem-area': words('focus problem area diagnosis conceptualisation conceptualization case goal'),
  exploration: words(
    'explored discussed discussion content process theme topic work worked working covered intervention technique treatment response participation',
  ),
  plan: words('plan planning option decision strategy solution step'),
  homework: words('homework task assignment home practice between experiment exercise'),
};

/** Abbreviations in headings of notes, in lower case. Any other may be somebody’s initials. */
export const headingAbbreviations: ReadonlySet<string> = new Set(
  words(
    'soap dap birp girp pirp pie ipt cbt dbt mse hw si hi dx tx rx hx mh gp mdt icd dsm cpt phq gad bdi epds hamd madrs qids',
  ),
);

/** Words of file and folder names that say nothing of a person, and stay in a pattern as they are. */
export const fileWords: readonly string[] = words(
  'session sess s no nr number note notes ipt progress visit week wk sitzung',
);

function words(text: string): readonly string[] {
  return text.split(' ');
}
