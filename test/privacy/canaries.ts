/**
 * Notes with a word of their own in every place that a tool could be tempted to quote. Each `§` becomes another word,
 * no two alike; all of them begin with letters that no word of ours holds. `¤` becomes a number as odd.
 */
const templates: Readonly<Record<string, string>> = {
  'fields/every-field.ipt.md': `---
client: § # §
group: §
session: "§"
date: §
phase: §
planned_sessions: ¤¤
format: §
status: §
start: §
end: "§:30"
clinician: §
supervisor: §
co_facilitator: [§, "§"]
signed: §
cosigned: §
late_entry: §
problem_area: [§, griefx§, §]
secondary_area: §
dispute_stage: §
focus_change: §
setting: video §
variant: §
diagnosis: [§]
cpt: §
credentials: §
risk_record: §
kind: §
tags: [§, "#§"]
type: §
synthetic: §
client_location_confirmed: §
participants: [§]
episode: §
digest: §
measures: {phq9: §, gad7: ¤, §: 3, phq9§: 4, phq9_item9: ¤}
members: [{id: §, present: §, §: §, phq9: ¤}, §, [§]]
§: §
sesion: §
clinican§: §
? §
: §
---

# §

§

## Review of the previous week §
`,
  'fields/plausible.ipt.md': `---
client: SYN-801
session: 3
date: 2025-03-04
phase: midle
planned_sessions: 2
problem_area: [grief, role-dispute, loss§]
clinician: C-09
setting: telephone
start: "18:00"
end: "17:00"
measures: {phq9: ¤, phq99: 3, phq9_item9: 2, gad7: 21.37}
planed_sessions§: 4
dispute_stage: impasse§
focus_change: §
supervisor: C-10
signed: 2025-03-01
cosigned: 2025-02-01
cpt: "90832"
diagnosis: [§]
---

# §

## Exploraton of the problem area

§ #grzief §

### Risk §

## Review of the previous week §

None this session: §

## Identification of the problem area

#role-dispute #§ #social-isolatoin§

## Homework

- [ ] HW3a: §
- [ ] HW3a: §
- [x] HW§: §
`,
  'prose/every-place.ipt.md': `---
client: SYN-802
session: 4
date: 2025-03-11
phase: middle
status: draft
planned_sessions: 16
problem_area: grief
clinician: C-09
---

§ before all headings. TODO §

Setext §
========

## §

## Review of the previous week

#§ #mood-lnik (#§) [#§](https://§.example.org/§ "§") ![§](§.png) <https://§.example.org> [§][§]

§ said <b title="§">§</b>. \`§ #§\` **§** _§_ ~~§~~ \\§ &§; TBD § ??? §

> § #§
>
> > §

1. §
   - § HW4§

| § | §: |
|---|---|
| § | § [describe §] |

[§]: https://example.org/§ "§"

## Identification of the interpersonal problem area

§ [name the area §] #greif

## Exploration of the problem area

\`\`\`§
§ #§
\`\`\`

    §

<div class="§">
§
</div>

<!-- § -->

## Exploration of the problem area

<!-- ipt-ignore §: § -->
<!-- ipt-ignore unsigned: § -->
<!-- ipt-ignore unsgined§: § -->
<!-- ipt-ignore misspelled-section -->
<!-- ipt-ignore-file §: § -->
<!-- ipt-ignore-file group-size: § -->

Her cousin Zq§ Zq§ rang Dr. Zq§ of 12 Zq§ Street. Write to §@example.org, ring 07700 900456 x§, MRN ¤, born
1961-02-03, aged 97, she committed suicide §, denies §.

Sam Zqlisted asked.

### Development of a plan to address the problem area §

## Review of the plan and homework

- [ ] §
- [ ] HW4a: §

## Addendum §

§

## Addendum 2025-01-01 §

§
`,
  'course/s05.ipt.md': courseNote(5, '2025-03-04'),
  'course/s07.ipt.md': courseNote(7, '2025-03-11'),
  'course/s08.ipt.md': courseNote(8, '2025-03-01').replace('phase: middle', 'phase: initial'),
  'course/s08-again.ipt.md': courseNote(8, '2025-03-25'),
  'group/s09.ipt.md': `---
group: SYN-G05
session: 9
date: 2025-03-04
phase: middle
format: group
planned_sessions: 20
clinician: C-09
members:
  - {id: M1, present: true, problem_area: §, phq9: ¤, phq9_item9: 2, note: §}
  - {id: §, present: §, problem_area: griefx}
  - {id: M3, present: true, phq99: 4, gda7: 5, §: §}
  - {id: M3, present: true, problem_area: grief}
---

# §

## Review of the previous week

M1 said §; M8 answered §. HW8-M1: §.

## Members

- M1: after M3 said §.
- §: §
- M8: §
`,
  'more/areas.ipt.md': `---
client: SYN-807
session: 12
phase: middle
date: 2025-03-04
problem_area: [grief, role-transition, role-dispute]
planed_sessions: §
clinician: C-09
supervisor: C-10
signed: 2025-03-04
start: "10:00"
end: "10:20"
cpt: "90837"
note: §
---

# §

## Review of the plan and homework

## Development of a plan to address the problem area

TODO §

## Identification of the interpersonal problem area

#social-isolation §

#### Exploration of the problem area

§

## Risk

§
`,
  'more/future.ipt.md': `---
group: SYN-G07
session: 12
date: 2099-03-04
phase: middle
format: group
problem_area: undecided
clinician: C-09
cpt: "90837"
measures: {phq9_item9: 1}
members: [${Array.from({ length: 13 }, (_, index) => `{id: M${index + 1}, present: true, name: §}`).join(', ')}]
---

# §

### Review of the previous week

§

## Risk

§
`,
  'more/missing.ipt.md': '---\nsession: 3\n§: §\n---\n\n# §\n',
  'pause/s01.ipt.md': '---\nclient: SYN-807\nsession: 1\ndate: 2025-01-07\nclinician: C-09\n---\n\n§\n',
  'pause/s02.ipt.md': '---\nclient: SYN-807\nsession: 2\ndate: 2025-03-04\nclinician: C-10\n---\n\n§\n',
  'signed/s02.ipt.md': `---
client: SYN-806
session: 2
date: 2025-03-04
phase: initial
signed: 2025-03-04
digest: sha256-${'A'.repeat(43)}=
---

# §

## Exploraton of the problem area

§
`,
  'yaml/quote.ipt.md': '---\nclient: "§\nsession: §\n---\n\n# §\n\n§\n',
  'yaml/bracket.ipt.md': '---\nclient: [§\nsession: {§: §\n---\n\n# §\n',
  'yaml/twice.ipt.md': '---\n§twice: §\nsession: 3\n§twice: §\n---\n\n# §\n'.replaceAll('§twice', 'zqtwice'),
  'fields/2025-03-05.ipt.md': '---\ndate: 2025-03-04\n---\n',
  'yaml/alias.ipt.md': '---\nclient: *§\nsession: &§ §\ndate: !§ §\n---\n\n# §\n',
  'yaml/list.ipt.md': '---\n- §\n- §: §\n---\n\n# §\n',
  'yaml/unclosed.ipt.md': '---\nclient: §\n§: §\n\n# §\n',
  'yaml/tab.ipt.md': '---\nclient: §\n\t§: §\n---\n\n# §\n',
  'none/blank.ipt.md': '  \n\n\t\n',
  'more/labels.ipt.md': `---
client: SYN-808
session: 3
---

§
**Exploration – §:** §
**Homework**
- [ ] §

> [!risk] §
> §

<!-- §

## Plan §
`,
  'more/soap.ipt.md': '---\nsession: 3\n---\n\n**S (§):** §\n\n**O:** §\n\n**A:** §\n\n**P – §:** §\n',
  'none/nothing.ipt.md': '# §\n\n§\n\n## §\n',
  'deep/quotes.ipt.md': `§ ${'> '.repeat(5_000)}§\n\n${'> '.repeat(5_000)}§\n`,
};

/** A note of one course: the same long section each time, homework never looked at, a measure that rises. */
function courseNote(session: number, date: string): string {
  return `---
client: SYN-805
session: ${session}
date: ${date}
phase: middle
planned_sessions: ${session === 8 ? 9 : 10 + session}
problem_area: ${session > 7 ? 'role-dispute' : 'grief'}
clinician: C-09
measures: {phq9: ${session * 3}${session === 7 ? ', phq9_item9: 2' : ''}}
---

# §

## Review of the previous week

zqcopied ${Array.from({ length: 60 }, (_, index) => `zqword${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 6)]}`).join(' ')}

## Review of the plan and homework

- [ ] HW${session}a: §
- [ ] §
`;
}

/** In so many letters or digits a canary does not come up by chance. */
const SHORTEST = 7;

const letters = 'bcdfghjklmnpqrstvwx';

/** The n-th word: no two alike, and so long that none of them comes up by chance. */
function wordOf(n: number): string {
  const digit = (place: number) => letters[Math.floor(n / letters.length ** place) % letters.length];
  return `zq${digit(2)}${digit(1)}${digit(0)}zq${digit(0)}${digit(1)}${digit(2)}`;
}

/** The notes by path, each place with a word of its own. */
export function canaryNotes(): Record<string, string> {
  let count = 0;
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [
      name,
      template.replace(/[§¤]/g, (mark) => (mark === '§' ? wordOf(count++) : String(7_391_000 + count++))),
    ]),
  );
}

/**
 * The words and numbers in a text that can only come from a note. Of a word its parts are included; a number counts
 * only whole, since a time in milliseconds that is written beside a note holds any five digits sooner or later.
 */
export function canariesIn(text: string): string[] {
  return text.match(/zq[a-z]+|(?<![\d.])(?:(?:7391\d{3})+|21\.37)(?!\d)/gi) ?? [];
}

const whole = Object.values(canaryNotes())
  .flatMap(canariesIn)
  .filter((word) => word.length >= SHORTEST)
  .map((word) => word.toLowerCase());

/**
 * The canaries that are whole in bytes of any kind, such as code that was compiled: there two letters in a row, or
 * any other part of a canary, come up by chance.
 */
export function canariesInBytes(bytes: Uint8Array): string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const texts = [data.toString('latin1'), data.toString('utf16le'), data.subarray(1).toString('utf16le')];
  const parts = texts.flatMap(canariesIn);
  return parts.filter((part) => whole.some((word) => part.toLowerCase().startsWith(word)));
}
