/**
 * The words by which a reader finds what is recorded on risk: in a heading, in the label of a paragraph or item, or as a
 * tag. In the singular, as titles are compared.
 */
export const riskWords = {
  alone: [
    ...['risk', 'safety', 'suicide', 'suicidal', 'suicidality', 'safeguarding'],
    // Self-harm in one word, and C-SSRS with and without its hyphen.
    ...['selfharm', 'ssrs', 'cssrs'],
  ],
  /** Words that speak of risk beside one of others only: “Harm to self”, “Crisis plan”, but not “The crisis at work”. */
  beside: {
    words: ['crisis', 'harm'],
    others: ['self', 'other', 'plan', 'planning', 'card', 'team', 'contact'],
  },
  /** Suicidal and homicidal ideation, in capitals only. */
  capitals: ['SI', 'HI'],
  tags: ['risk', 'safety-plan'],
  /** Words of sentences: what holds one of them is no label, though a colon follows: “She took a risk: she rang.” */
  sentences: [
    ...['he', 'she', 'they', 'we', 'i', 'you', 'it', 'who', 'that', 'which', 'because', 'but'],
    ...['himself', 'herself', 'themselves', 'themself'],
    ...[
      'take',
      'took',
      'taken',
      'taking',
      'ran',
      'run',
      'running',
      'feel',
      'felt',
      'said',
      'say',
      'was',
      'were',
      'had',
    ],
  ],
} as const;
