import { stripVTControlCharacters } from 'node:util';
import { ruleOf, severities } from '../../core/index.ts';
import { isCsvHead } from '../caseload/csv.ts';
import { isSealed } from '../caseload/seal.ts';
import { hasKeys } from '../has-keys.ts';
import { uncheckedWords } from '../unchecked.ts';
import { namesBesideRules } from './gitlab.ts';
import { MARKDOWN_TITLE } from './markdown.ts';
import { SARIF_TOOL } from './sarif.ts';

/**
 * True for a text that is, from its first line to its last, a report of ours in any format: nothing else may be written
 * over by a report.
 */
export function isReport(text: string): boolean {
  const { value } = parsed(text);
  if (value !== undefined) {
    return isJsonReport(value) || isCaseloadReport(value) || isSarif(value) || isGitlab(value);
  }
  if (isCaseloadPage(text)) return true;
  return isJunit(text) || isMarkdown(text) || isGithub(text) || isText(stripVTControlCharacters(text));
}

function parsed(text: string): { readonly value?: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Most reports are no JSON.
    return {};
  }
}

function isJsonReport(value: unknown): boolean {
  return hasKeys(value, 'version', 'summary', 'files') && Array.isArray(value.files);
}

function isCaseloadReport(value: unknown): boolean {
  return hasKeys(value, 'version', 'run', 'complete', 'body');
}

/** A report on a caseload that is no JSON: in Markdown, as HTML, or as a table. People write into these. */
function isCaseloadPage(text: string): boolean {
  return isSealed(text) || isCsvHead(/^.*/.exec(text)?.[0] ?? '');
}

function isSarif(value: unknown): boolean {
  if (!hasKeys(value, 'runs') || !Array.isArray(value.runs)) return false;
  return value.runs.every(
    (run) =>
      hasKeys(run, 'tool') &&
      hasKeys(run.tool, 'driver') &&
      hasKeys(run.tool.driver, 'name') &&
      run.tool.driver.name === SARIF_TOOL,
  );
}

function isGitlab(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (issue) =>
        hasKeys(issue, 'check_name', 'fingerprint', 'location') &&
        (namesBesideRules.has(issue.check_name) || ruleOf(String(issue.check_name)) !== undefined),
    )
  );
}

function isJunit(text: string): boolean {
  return (
    /^<\?xml [^>]*\?>\s*<testsuites name="IPT Notes" /.test(text) && /(?:<\/testsuites>|\/>)\s*$/.test(text)
  );
}

function isMarkdown(text: string): boolean {
  const [title = '', blank, summary = '', ...rest] = text.split('\n');
  return (
    (title === MARKDOWN_TITLE || title.startsWith(`${MARKDOWN_TITLE}: `)) &&
    blank === '' &&
    summaries.some((each) => each.test(summary)) &&
    rest.every(
      (line) => line === '' || /^(?:## |\|)/.test(line) || uncheckedItem.test(line) || skipped.test(line),
    )
  );
}

function isGithub(text: string): boolean {
  const lines = text.trimEnd().split('\n');
  return lines.every((line) => /^::(?:error|warning|notice) [^:]*title=[a-z-]+::/.test(line));
}

function isText(text: string): boolean {
  const lines = text.trimEnd().split('\n');
  return (
    lines.some((line) => summaries.some((each) => each.test(line))) &&
    lines.every((line, index) => isTextLine(line, lines[index + 1]))
  );
}

/** Rows are below the name of a file, which nothing else follows. */
function isTextLine(line: string, next: string | undefined): boolean {
  if (line === '' || row.test(line) || skipped.test(line) || fixable.test(line)) return true;
  return summaries.some((each) => each.test(line)) || (next !== undefined && row.test(next));
}

const row = new RegExp(`^ +(?:\\d+:\\d+ +(?:${severities.join('|')}) |fix \\d|\\S.*  )`);
const uncheckedItem = new RegExp(`^- .* (?:${Object.values(uncheckedWords).join('|')})$`);
const skipped = /^(?:Skipped: \d+ |Switched off, of the rules on privacy and safety: )/;
const fixable = /^\d+ of these (?:has|have) a safe fix: /;
const summaries = [
  /^(?:\d+ fix(?:es)? applied\. )?No documentation gaps found by these checks in \d+ notes?\b/,
  /^(?:\d+ fix(?:es)? applied\. )?\d+ findings? \(\d+ (?:error|warning|info|hint)s?[^)]*\) in \d+ notes?\b/,
  /^\d+ errors?, \d+ warnings?, \d+ infos? and \d+ hints? in \d+ notes?(?: \(\d+ more of [^)]*\))?\.$/,
  /^No notes were checked\.$/,
];
