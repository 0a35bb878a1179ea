import { XMLParser } from 'fast-xml-parser';
import { expect } from 'vitest';

/** What junit-10.xsd of the xunit plugin of Jenkins takes. */
const taken: Readonly<Record<string, { readonly attributes: RegExp; readonly children: RegExp }>> = {
  testsuites: { attributes: /^(?:name|time|tests|failures|errors)$/, children: /^testsuite$/ },
  testsuite: {
    attributes:
      /^(?:name|tests|failures|errors|group|time|skipped|timestamp|hostname|id|package|file|log|url)$/,
    children: /^(?:testsuite|properties|testcase|system-out|system-err)$/,
  },
  testcase: {
    attributes: /^(?:name|time|classname|group)$/,
    children: /^(?:skipped|error|failure|system-out|system-err)$/,
  },
  failure: { attributes: /^(?:type|message)$/, children: /^$/ },
  error: { attributes: /^(?:type|message)$/, children: /^$/ },
  skipped: { attributes: /^(?:type|message)$/, children: /^$/ },
  'system-out': { attributes: /^$/, children: /^$/ },
};

/** Holds a report to what Jenkins takes. Returns its cases, each as class and name. */
export function casesOfJenkins(report: string): string[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const cases: string[] = [];
  const visit = (node: Record<string, unknown>): void => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    const children = (node[name] as Record<string, unknown>[]).filter((child) => !('#text' in child));
    for (const each of Object.keys(attributes)) expect(each).toMatch(taken[name]?.attributes ?? /^$/);
    for (const child of children) {
      expect(Object.keys(child)[0]).toMatch(taken[name]?.children ?? /^$/);
      visit(child);
    }
    if (name !== 'testcase') return;
    cases.push(`${attributes['classname']} ${attributes['name']}`);
    expect(children.length).toBeLessThanOrEqual(1);
  };
  for (const node of parser.parse(report) as Record<string, unknown>[]) if (!('?xml' in node)) visit(node);
  return cases;
}
