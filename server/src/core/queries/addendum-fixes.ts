import { addAddendum, headingInAddendum } from '../edits/addendum.ts';
import { reviewItem } from '../edits/review-items.ts';
import type { Finding } from '../finding.ts';
import { isBroken } from '../note/front-matter.ts';
import { codeWord } from '../note/lexicon.ts';
import { type Note, sectionsOf } from '../note/note.ts';
import type { Word } from '../protocol/word.ts';
import { ruleOf } from '../rules/index.ts';
import { joinWords, say } from '../say.ts';
import { firstToPass } from '../text/bisect.ts';
import type { Day } from '../text/calendar.ts';
import type { Edit } from '../text/edit.ts';

/** An addendum that answers for some findings of one rule. */
export interface AddendumFix {
  readonly title: Word;
  readonly edits: readonly Edit<Word>[];
  readonly findings: readonly Finding[];
  readonly isPreferred: false;
}

/**
 * What can be done about findings in a signed note: an addendum, one for each rule. What an addendum can say after the
 * event, it asks for; any other gap stays, and the addendum silences its rule and asks for the reason.
 */
export function addendumFixes(note: Note, findings: readonly Finding[], today: Day): AddendumFix[] {
  if (!note.isSigned || isBroken(note.frontMatter)) return [];
  const { lines } = note;
  const addenda = sectionsOf(note, 'addendum');
  const inBody = findings.filter(({ place }) => {
    const at = lines.offsetAt(place.start);
    const next = addenda[firstToPass(addenda, ({ span }) => at < span.end)];
    return !next || at < next.span.start;
  });
  return [...new Set(inBody.map(({ rule }) => rule))].flatMap((id): AddendumFix[] => {
    const rule = ruleOf(id);
    if (!rule || rule.scope === 'directive') return [];
    const found = inBody.filter((finding) => finding.rule === id);
    const edit = editFor(note, rule.id, found, today);
    return edit
      ? [{ title: say`Add an addendum on “${rule.id}”`, edits: [edit], findings: found, isPreferred: false }]
      : [];
  });
}

function editFor(note: Note, rule: Word, found: readonly Finding[], today: Day): Edit<Word> | undefined {
  const asked = found.flatMap((finding) => fillers[rule]?.(note, finding) ?? []);
  if (asked.length > 0) return addAddendum(note, today, joinWords([...new Set(asked)], '\n\n'));
  if (isNamedForWhole(note, rule)) return undefined;
  return addAddendum(note, today, say`<!-- ipt-ignore-file ${rule}: [state the reason] -->`);
}

/** What an addendum can still record, as prompts, by the rule that misses it. */
const fillers: Readonly<Record<string, (note: Note, finding: Finding) => Word[]>> = {
  'homework-not-reviewed': ({ lexicon }, { subject }) => {
    const ids = subject.split(' ').flatMap((id) => codeWord(id, lexicon.codes.homework) ?? []);
    return ids.length > 0
      ? [
          joinWords(
            ids.map((id) => reviewItem(id)),
            '\n',
          ),
        ]
      : [];
  },
  'safety-item-without-risk': riskText,
  'thin-risk': riskText,
  'risk-not-revisited': riskText,
};

/** A part on risk; for a member of a group, who must be named in it, as an item with the code. */
function riskText(note: Note, { subject }: Finding): Word[] {
  const spec = note.lexicon.protocol.sections.find(({ id }) => id === 'risk');
  if (!spec) return [];
  const member = codeWord(subject, note.lexicon.codes.member);
  const prompts = member ? spec.prompts.map((prompt) => say`- ${member}: ${prompt}`) : spec.prompts;
  return [say`${headingInAddendum(spec.title, note)}\n\n${joinWords(prompts, '\n')}`];
}

/** True where a directive for the whole file names the rule already, and perhaps waits for its reason. */
function isNamedForWhole({ blocks }: Note, rule: Word): boolean {
  return blocks.some(({ facts }) =>
    facts.directives.some(
      ({ scope, rules }) => scope === 'file' && rules.some(({ written }) => written === rule),
    ),
  );
}
