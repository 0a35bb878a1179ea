import XMLBuilder from 'fast-xml-builder';
import type { Report, ReportedNote } from './report.ts';

/** The report as JUnit XML: a suite for each note, a failing case for each finding. */
export function formatJunit({ notes }: Report): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressBooleanAttributes: false,
  });
  const cases = notes.map(({ findings }) => findings.length);
  const sum = (counts: readonly number[]) => String(counts.reduce((total, count) => total + count, 0));
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'IPT Notes',
      '@tests': sum(cases.map((count) => Math.max(1, count))),
      '@failures': sum(cases),
      testsuite: notes.map(suiteOf),
    },
  });
  return xml.endsWith('\n') ? xml : `${xml}\n`;
}

function suiteOf({ path, findings }: ReportedNote) {
  const cases = findings.map(({ finding, message, line, column }) => ({
    '@classname': path,
    '@name': `${finding.rule} ${finding.subject} ${line}:${column}`,
    failure: { '@type': finding.severity, '@message': message },
  }));
  return {
    '@name': path,
    '@tests': String(Math.max(1, cases.length)),
    '@failures': String(cases.length),
    testcase: cases.length > 0 ? cases : [{ '@classname': path, '@name': 'No documentation gaps found' }],
  };
}
