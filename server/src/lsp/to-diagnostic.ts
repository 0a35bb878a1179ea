import { type Diagnostic, DiagnosticSeverity, type Range as LspRange } from 'vscode-languageserver';
import { budgetMessages, type Finding, messageOf, type Range, type Severity } from '../core/index.ts';
import type { ConfigError } from '../host/config-loader.ts';
import { failureMessages } from '../host/host.ts';
import { uriOfPath } from '../host/uris.ts';
import type { Client } from './client.ts';
import type { FileReading } from './workspace-notes.ts';

const SOURCE = 'ipt-notes';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for clients that want more than its message. */
export interface DiagnosticData {
  readonly subject: string;
  readonly fixable: boolean;
}

/** How diagnostics are made for one client. */
export interface DiagnosticStyle {
  readonly client: Client;
  /** The address of the page on a rule. */
  readonly docs: (rule: string) => string;
}

/** Where the findings of one document are. */
export interface FindingPlace {
  readonly uri: string;
  readonly toRange: (range: Range) => LspRange;
  /** True where messages carry teaching text. */
  readonly teaches: boolean;
}

/** A finding as the client shows it. */
export function findingDiagnostic(
  finding: Finding,
  { uri, toRange, teaches }: FindingPlace,
  { client, docs }: DiagnosticStyle,
): Diagnostic {
  const { rule, severity, place, subject, fix, related } = finding;
  const data: DiagnosticData = { subject, fixable: fix !== undefined };
  return {
    source: SOURCE,
    code: rule,
    severity: severities[severity],
    range: toRange(place),
    message: messageOf(finding, teaches),
    data,
    ...(client.linksRules && { codeDescription: { href: docs(rule) } }),
    ...(client.relatesPlaces &&
      related && {
        relatedInformation: related.map((each) => ({
          message: each.message,
          location:
            each.path === undefined
              ? { uri, range: toRange(each.place) }
              : { uri: uriOfPath(each.path), range: each.place },
        })),
      }),
  };
}

/** That a rule threw: a defect of ours, of which the note's writer is told without a word of the note. */
export function failureDiagnostic(rule: string): Diagnostic {
  return problem(
    'internal',
    lineRange(0),
    `The rule “${rule}” failed on this note; all others ran. Please report it, without the note.`,
    DiagnosticSeverity.Warning,
  );
}

/** What keeps a note from being checked; none for what is a note or none of ours. */
export function readingDiagnostics(reading: FileReading, { client }: DiagnosticStyle): Diagnostic[] {
  switch (reading.kind) {
    case 'beyond-budget':
      return [problem(reading.beyond, lineRange(reading.line - 1), budgetMessages[reading.beyond])];
    case 'unreadable':
      return [problem('unreadable', lineRange(0), failureMessages[reading.failure])];
    case 'broken-configuration':
      return [brokenConfiguration(reading.errors, client)];
    default:
      return [];
  }
}

/** One diagnostic on line 1 of a note, which names the configuration file that cannot be used. */
function brokenConfiguration(errors: readonly ConfigError[], client: Client): Diagnostic {
  const files = [...new Set(errors.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)))];
  const message = `Nothing is checked here: the configuration ${files.join(', ')} cannot be used. Correct it first.`;
  const relatedInformation = errors.map((error) => ({
    message: error.message,
    location: { uri: uriOfPath(error.file), range: { start: error.position, end: error.end } },
  }));
  return {
    ...problem('configuration', lineRange(0), message),
    ...(client.relatesPlaces && { relatedInformation }),
  };
}

/** What is wrong in a configuration file, at its place. */
export function configDiagnostic({ position, end, message }: ConfigError): Diagnostic {
  return problem('configuration', { start: position, end }, message);
}

function problem(
  code: string,
  range: LspRange,
  message: string,
  severity: DiagnosticSeverity = DiagnosticSeverity.Error,
): Diagnostic {
  return { source: SOURCE, code, severity, range, message };
}

/** A whole line: clients clamp the end. */
function lineRange(line: number): LspRange {
  return { start: { line, character: 0 }, end: { line, character: 1000 } };
}
