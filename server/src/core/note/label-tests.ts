/** Words and marks without which a block has no label in bold, and none that speaks of risk. */
export const labelHint =
  /\*\*|__|risk|safe|sui[cz]|harm|crisis|ssrs|\b(?:SI|HI)\b|ideation|overdose|columbia|danger|lethal|nssi|dsh|-injur|verletzung|gefährdung|\bitem (?:9|10|nine|ten)\b|\bq(?:9|10)\b|\b(?:die|dying|dead|death)\b|own life|\bend\w* (?:\w+ )?life|not (?:being|waking|wanting|worth)/i;
/** A line that may be a title and nothing else. */
const alone = /^[^\r\n.:;!?]{2,80}(?:[\r\n]|$)/;

/** A quick test of a line with what follows it: whether it may be or begin with a plain label. */
export function mayBePlain(source: string, isFirst: boolean): boolean {
  return source.includes(':') || (alone.test(source) && (isFirst || !/^[a-z]/.test(source)));
}
