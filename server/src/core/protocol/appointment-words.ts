import { words } from './words.ts';

/** The words of a line that only says when and where the next session is: “Next time: Friday 10:00, room 3”. */
export const appointmentWords = {
  /** Of these and of numbers it consists. */
  all: new Set(
    words(`
    next our the a an of at on in for to then again back same as usual until till from and or be is are will we us you see seen
    meet meets session sessions sess appointment appointments appt appts apt apptmt time times date
    booked arranged confirmed agreed due here there place room rm floor clinic office online
    video zoom teams phone telephone telehealth person face link remote remotely day days week weeks wk wks fortnight month months
    one two three four weekly fortnightly today tomorrow tmrw noon midday am pm a.m p.m h hr hrs hours oclock uhr min mins minutes
    morning afternoon evening st nd rd th no tbc
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  ),
  /** One of these, or a number, says when. */
  when: new Set(
    words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun tomorrow
    time week weeks wk wks fortnight
  `),
  ),
  /** With one of these at its beginning it asks for something: “Phone on Friday”. */
  asks: new Set(words('see meet phone telephone video zoom link arranged agreed be')),
} as const;
