/** The scheme of the pages on the rules. */
export const RULE_SCHEME = 'ipt-rule';

/** Below this address is a page for each rule; the server links to them. */
export const RULE_PAGES = `${RULE_SCHEME}:/`;

/** The path of a rule's page, which its tab is called by. */
export function pathOfRule(rule: string): string {
  return `/${rule}.md`;
}

/** The rule of a page; `undefined` for a path that is no page. */
export function ruleOfPath(path: string): string | undefined {
  return /^\/([a-z\d-]+)\.md$/.exec(path)?.[1];
}
