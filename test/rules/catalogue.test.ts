import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/core/index.ts';

/** The catalogue as it was agreed: severity in `standard`, `◦` where drafts get a hint, how it fixes. Ids are forever. */
const catalogue = `
no-sections error ◦ suggestion
missing-section error ◦ suggestion
empty-note warning suggestion
empty-section warning ◦ suggestion
section-order info suggestion
duplicate-section warning
section-level warning safe
misspelled-section warning safe
leftover-placeholder warning ◦
duplicate-homework-id error
missing-problem-area error ◦ suggestion
unknown-problem-area error suggestion
undecided-problem-area warning
problem-area-mismatch warning
too-many-problem-areas warning
unknown-tag info suggestion
unknown-dispute-stage warning suggestion
missing-front-matter error safe
invalid-front-matter error
missing-field error suggestion
expected-field info ◦ suggestion
invalid-field error safe
unknown-field info safe
phase-session-mismatch warning
session-beyond-plan warning
end-before-start error
date-in-future warning
unsigned info ◦
signed-before-session error
awaiting-cosignature info
stale-draft warning
telehealth-location info
date-against-file info
cpt-time-mismatch off
cpt-format-mismatch off
diagnosis-format off
invalid-measure error
unknown-measure info suggestion
safety-item-without-risk error suggestion
thin-risk warning
possible-identifier warning
named-person info
homework-not-reviewed warning ◦ suggestion
session-gap warning
duplicate-session error
dates-out-of-order error
phase-backwards warning
focus-changed info
contract-missing info ◦
ending-not-raised info ◦
measures-stale info ◦
symptoms-rising warning
risk-not-revisited warning
copied-forward warning
no-mood-event-link off ◦
foreign-client warning
planned-sessions-changed info
long-pause info
clinician-changed info
duplicate-member error
member-not-listed warning suggestion
group-without-member-lines warning ◦ suggestion
other-member-in-member-line warning
group-size info
wording off suggestion
changed-after-signing error
invalid-addendum error
directive warning suggestion
`;

const rows = catalogue
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', severity = '', ...rest] = line.split(' ');
    return { id, severity, isRelaxed: rest.includes('◦'), fix: rest.find((word) => word !== '◦') };
  });

describe('each rule is what the catalogue says', () => {
  test.each(rules.map(({ id, meta }) => ({ id, meta })))('$id', ({ id, meta }) => {
    const found = { id, severity: meta.severity, isRelaxed: meta.relaxedInDrafts === true, fix: meta.fix };
    expect(rows).toContainEqual(found);
  });
});

/** What is looked at in cancelled and no-show notes. */
const onStubs = [
  'date-in-future',
  'dates-out-of-order',
  'directive',
  'duplicate-session',
  'foreign-client',
  'invalid-field',
  'invalid-front-matter',
  'missing-field',
  'missing-front-matter',
  'named-person',
  'possible-identifier',
  'risk-not-revisited',
  'session-gap',
  'unknown-field',
];

test('stubs are asked for what gives them their place, and for nothing else', () => {
  for (const { id, meta } of rules) expect(meta.runsOnStubs === true, id).toBe(onStubs.includes(id));
});
