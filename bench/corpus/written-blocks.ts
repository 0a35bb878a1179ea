/**
 * What people put between plain paragraphs: each entry makes one block, its `{slot}`s filled as those of sentences. Each
 * level of a list is indented by two spaces; how the writer indents is seen to later.
 */
export const writtenBlocks = {
  /** Lists within lists: what makes most of a note that was typed during the session. */
  nested: [
    `- {event}
  - what was said: "{said}."
  - what was heard: nothing much, {place}
  - since then {change}
- {person}: not seen since`,
    `- Before: {event}
- Then
  - {feeling}, {place}
  - {feeling} at being so
- After: {change}`,
    `- {person}
  - wish: {hope}
    - never said aloud
    - {obstacle}
  - what is there: a card, a call {day}
- {person}
  - close, but far away`,
    `- Mood {day}: {feeling}
  "{said}", and no more than that
  - better by the evening
- Sleep: {change}`,
  ],
  /** Lists whose items hold more than one paragraph. */
  loose: [
    `- {event}

  It was told to the end, and took twenty minutes.

- {change}`,
    `- {person}, {day}:

  - asked once
  - waited for the answer

- then {event}`,
  ],
  ordered: [
    `1. To {step}.
2. To {step}; against it speaks {obstacle}.
3. To leave things as they are until the spring.`,
    `Three ways were weighed:
1. to {step}
2. to {step}, with {person}
3. to wait`,
    `1. {event}
   - {feeling} first
   - then {feeling}
2. {event}
   - "{said}"`,
    `1) {person}: what is expected is {hope}
2) {person}: the same, and nobody has said so`,
  ],
  links: [
    `We went through the [worksheet on what each of the two
expects](../handouts/expectations.md) once more, and {change}.`,
    `The [line of mood and
events](../handouts/line.md) was drawn {day}; see also the [closeness
circle](../handouts/circle.md) from the inventory.`,
    `Drawn on the [closeness circle](../handouts/circle.md "as of today"): {person} has moved inward.`,
  ],
  quotes: [
    `> "{said}."
> It was said {place}, and taken back at once.`,
    `> {person}: "{said}."
>
> And a while later: "{said}."`,
    `> - {event}
> - {change}`,
    `> [!note] For later
> {event}, and what {person} made of it.`,
  ],
  tables: [
    `| Day | Mood | With |
|-----|:----:|------|
| Mon | 4/10 | {person} |
| Thu | 6/10 | alone |
| Sun | 5/10 | {person} |`,
    `Day | What came before | Mood
--- | --- | ---
Tue | {event} | 3
Sat | {event} | 5`,
  ],
  /** Shorthand of the clinic. */
  short: [
    `Pt. arrived on time, w/ notes from the wk. Rel. w/ {person} unchanged; {change}. Sx as before, approx. 50 % better than at intake, cf. totals above.`,
    `Tx: CA of {event} (i.e. who said what, when, to whom), enc. of affect, f/u next wk. Pt. {feeling}; th. named it, & pt. agreed.`,
    `**Themes:** {event}; {person}; {hope}
**Affect:** {feeling}, later {feeling}`,
    `__Interventions__: *clarification*, *communication analysis*, ***role-play*** (once as {person}, once as herself).`,
    `5 * 10 min. of talk & 1 of silence {place} -> {change} (8 < 10 on the way in; R&D of the wk. before aside).`,
  ],
  /** What a template or an export leaves there. */
  left: [
    `---`,
    `***`,
    `<!-- pasted from the template; keep the order
of the parts as it is -->`,
    `Rated together: 5&nbsp;of&nbsp;10, then 6&nbsp;of&nbsp;10 {place}.`,
    `Time: 10.00\\
Place: as usual`,
  ],
} as const;

export type WrittenKind = keyof typeof writtenBlocks;

/** How often a block is of each kind, as parts of the whole. */
export const shares: Readonly<Record<WrittenKind, number>> = {
  nested: 28,
  loose: 5,
  ordered: 15,
  links: 8,
  quotes: 10,
  tables: 6,
  short: 22,
  left: 6,
};
