import type { Lexicon } from '../../note/lexicon.ts';
import { findIdentifiers } from '../../privacy/find-identifiers.ts';
import { codes as standardCodes } from '../../protocol/codes.ts';

/**
 * What is wrong with a code that a person gives to a new client or group, in words for that person.
 * @returns `undefined` for a code that notes may have.
 */
export function problemOfCode(code: string, { codes, protocol }: Lexicon): string | undefined {
  if (!codes.client.test(code)) {
    const { client } = protocol.codes;
    return client === standardCodes.client
      ? 'A code is capitals and digits, such as SYN-101.'
      : `By the configuration here, a code is written ${client}.`;
  }
  // A code fits its pattern and may still be the number of a person: whatever else it looks like is exempt.
  return findIdentifiers(code, () => true).length > 0
    ? 'This may be a number that tells who a person is. Choose a code that tells nothing.'
    : undefined;
}
