import * as l10n from '@vscode/l10n';

/** What is counted, in the singular and in the plural. */
const nouns = {
  note: (count: number) => (count === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count)),
  file: (count: number) => (count === 1 ? l10n.t('1 file') : l10n.t('{0} files', count)),
  draft: (count: number) => (count === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', count)),
  section: (count: number) => (count === 1 ? l10n.t('1 section') : l10n.t('{0} sections', count)),
  finding: (count: number) => (count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)),
  error: (count: number) => (count === 1 ? l10n.t('1 error') : l10n.t('{0} errors', count)),
  warning: (count: number) => (count === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', count)),
  info: (count: number) => (count === 1 ? l10n.t('1 info') : l10n.t('{0} infos', count)),
  prompt: (count: number) => (count === 1 ? l10n.t('1 prompt') : l10n.t('{0} prompts', count)),
  unansweredPrompt: (count: number) =>
    count === 1 ? l10n.t('1 unanswered prompt') : l10n.t('{0} unanswered prompts', count),
  directive: (count: number) => (count === 1 ? l10n.t('1 directive') : l10n.t('{0} directives', count)),
  comment: (count: number) => (count === 1 ? l10n.t('1 comment') : l10n.t('{0} comments', count)),
  tag: (count: number) => (count === 1 ? l10n.t('1 tag') : l10n.t('{0} tags', count)),
  name: (count: number) => (count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count)),
  rule: (count: number) => (count === 1 ? l10n.t('1 rule') : l10n.t('{0} rules', count)),
  day: (count: number) => (count === 1 ? l10n.t('1 day') : l10n.t('{0} days', count)),
};

/** What can be counted in a message. */
export type Noun = keyof typeof nouns;

/** A number of things: `1 note`, `2 notes`. */
export function amount(count: number, noun: Noun): string {
  return nouns[noun](count);
}

/** The number of a session and of those planned, as far as that is known: `12 of 16`. */
export function outOf(session: number, planned: number | undefined): string {
  return planned === undefined ? String(session) : l10n.t('{0} of {1}', session, planned);
}
