import XMLBuilder from 'fast-xml-builder';
import { printable } from '../printable.ts';
import { type SkipReason, uncheckedWords } from '../unchecked.ts';
import { skippedSentence, switchedOffSentence } from './not-checked.ts';
import type { Report, ReportedFinding, ReportedNote } from './report.ts';

/** A test case: without anything of the others, it has passed. */
interface Case {
  readonly '@classname': string;
  readonly '@name': string;
  readonly failure?: Outcome;
  readonly error?: Outcome;
  readonly skipped?: { readonly '@message': string };
  readonly 'system-out'?: string;
}

interface Outcome {
  readonly '@type': string;
  readonly '@message': string;
}

/**
 * The report as JUnit XML: a suite for each note, a case for each finding, which fails for errors and warnings. What could
 * not be checked is an error, and what was left out on purpose is skipped.
 */
export function formatJunit(report: Report): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressBooleanAttributes: false,
  });
  const suites = [
    ...report.notes.map((note) => suiteOf(note.shown, casesOf(note))),
    ...suitesOf('Not checked', uncheckedCases(report)),
    ...suitesOf('Skipped', skippedCases(report)),
  ];
  const sum = (count: '@tests' | '@failures' | '@errors') =>
    String(suites.reduce((total, suite) => total + Number(suite[count]), 0));
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'IPT Notes',
      '@tests': sum('@tests'),
      '@failures': sum('@failures'),
      '@errors': sum('@errors'),
      testsuite: suites,
    },
  });
  return xml.endsWith('\n') ? xml : `${xml}\n`;
}

function suitesOf(name: string, cases: readonly Case[]) {
  return cases.length === 0 ? [] : [suiteOf(name, cases)];
}

function suiteOf(name: string, cases: readonly Case[]) {
  const count = (outcome: 'failure' | 'error' | 'skipped') =>
    String(cases.filter((each) => each[outcome] !== undefined).length);
  return {
    '@name': name,
    '@tests': String(cases.length),
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    testcase: cases,
  };
}

/** The cases of a note. Their names stay when lines move; a second finding of the same kind is numbered. */
function casesOf({ shown, findings, checked }: ReportedNote): Case[] {
  if (findings.length === 0) {
    if (checked.skipped !== undefined) return [];
    return [{ '@classname': shown, '@name': 'No documentation gaps found by these checks' }];
  }
  const seen = new Map<string, number>();
  return findings.map((each) => {
    const name = printable(`${each.finding.rule} ${each.finding.subject}`);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      '@classname': shown,
      '@name': count === 1 ? name : `${name} (${count})`,
      ...outcomeOf(each),
    };
  });
}

function outcomeOf({ finding, message, line, column }: ReportedFinding): Partial<Case> {
  const { severity } = finding;
  const text = `${line}:${column} ${message}`;
  if (severity === 'info' || severity === 'hint') return { 'system-out': `${severity}: ${text}` };
  return { failure: { '@type': severity, '@message': text } };
}

function uncheckedCases({ unchecked }: Report): Case[] {
  return unchecked.map(({ shown, reason }) => ({
    '@classname': shown,
    '@name': 'unchecked',
    error: { '@type': reason, '@message': `This file ${uncheckedWords[reason]}.` },
  }));
}

function skippedCases({ skipped, switchedOff }: Report): Case[] {
  const off = switchedOffSentence({ switchedOff });
  const reasons = Object.entries(skipped).map(([reason, count]) => ({
    '@classname': 'skipped',
    '@name': reason,
    skipped: { '@message': skippedSentence({ skipped: { [reason as SkipReason]: count } }) ?? '' },
  }));
  if (off === undefined) return reasons;
  return [...reasons, { '@classname': 'skipped', '@name': 'switched-off', skipped: { '@message': off } }];
}
