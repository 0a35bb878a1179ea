import isIBAN from 'validator/es/lib/isIBAN.js';
import isIP from 'validator/es/lib/isIP.js';
import isLuhnNumber from 'validator/es/lib/isLuhnNumber.js';

const notDigits = /\D/g;

/**
 * True for ten digits whose last is the check digit of an NHS number (modulus 11; NHS Data Dictionary). Zeros alone and
 * `0123456789` have one by chance and are no one's.
 */
export function isNhsNumber(found: string): boolean {
  const digits = found.replace(notDigits, '');
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  return (
    !/^(?:0{10}|0123456789)$/.test(digits) &&
    digits.length === 10 &&
    (11 - (sum % 11)) % 11 === Number(digits[9])
  );
}

/** True for digits that fulfil the Luhn formula, whatever separates their groups; not for zeros alone. */
export function isCardNumber(found: string): boolean {
  const digits = found.replace(notDigits, '');
  return /[1-9]/.test(digits) && isLuhnNumber(digits);
}

/**
 * The length of the valid IBAN that a text begins with, or 0.
 * @param found letters and digits in groups; words that follow the IBAN may be among them.
 */
export function ibanLength(found: string): number {
  for (let end = found.length; end >= 15; end--) {
    const next = found[end];
    const isGroupEnd = next === undefined || /[^A-Za-z0-9]/.test(next);
    if (isGroupEnd && /[A-Za-z0-9]$/.test(found.slice(0, end)) && isIBAN(found.slice(0, end))) return end;
  }
  return 0;
}

/** True for an IPv6 address; `face::bad` and `10::30`, which only look like one, are none. */
export function isIpv6(found: string): boolean {
  const groups = found.split(':').filter((group) => group !== '');
  return /\d/.test(found) && (groups.length > 2 || /[a-f]/i.test(found)) && isIP(found, 6);
}
