// @ts-check

/** Yesterday by this machine's clock: late enough for nothing to be stale. */
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/**
 * A draft in which nothing is found, the only note of its client.
 *
 * @param {string} client a code that no other note has
 * @returns {string} the whole text
 */
export function draftOf(client) {
  return `---
client: ${client}
session: 8
date: ${yesterday}
phase: middle
planned_sessions: 16
problem_area: grief
clinician: C-07
status: draft
---

# Session 8

## Review of the previous week

Mood was lower after the visit on Sunday. #mood-link

## Identification of the interpersonal problem area

Grief, as agreed. #grief

## Exploration of the problem area

One exchange, gone through line by line. #affect-work

## Development of a plan to address the problem area

Three options weighed, one chosen.

## Review of the plan and homework

- [ ] HW8a: write to a cousin by Friday
`;
}
