import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../server/src/core/privacy/find-identifiers.ts';
import { contactOf, publicTest } from '../../../server/src/core/privacy/public-contacts.ts';
import { helplines } from '../../../server/src/core/protocol/helplines.ts';

const known = publicTest(helplines);

/** What is found, as `kind: text`. */
function found(text: string, isPublic = known): string[] {
  return findIdentifiers(text, undefined, isPublic).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('a helpline is silent in any writing', () => {
  test.each([
    'PAPYRUS 0800 068 4141, or 08000684141, or (0800) 068-4141',
    'From abroad: +44 800 068 4141, 0044 800 068 4141, +44 (0)800 0684141',
    'Tel: 0800 068 41 41 (PAPYRUS)',
    'Call 1-800-273-8255, (800) 273-8255, +1 800 273 8255 or 800.273.8255.',
    'Samaritans (tel. 116 123), in Ireland +353 116 123',
    'Lifeline, ph 13 11 14, or +61 13 11 14; text 0477 13 11 14',
    'Ring Pieta: 1800 247 247 or 1800247247',
    'Krisendienst, Tel. 0800 655 3000; bereavement line, call 1800 80 70 77',
    'Kids Helpline, ph 1800 55 1800',
    'Telefonseelsorge, Tel. 0800 111 0 111 oder 0800/1110222',
    'Bel 0800-0113 of tel. 088 0767 000',
    'Teléfono de la Esperanza, tel. 717 003 717 o 717003717',
    'Need to talk? 1737; Lifeline 0800 543 354; Tautoko, call 0508 828 865',
    'Kids Help Phone: call 1-800-668-6868 or text 686868',
    'jo@samaritans.org and PAT@papyrus-uk.org',
    'https://988lifeline.org/chat/, www.samaritans.org/how-we-can-help/contact-samaritan and HTTPS://WWW.NHS.UK/mental-health/',
    'https://www.thecalmzone.net/help#chat, https://findahelpline.com/countries/ie?topics=anxiety',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('and what it takes up is nothing else', () => {
    // Its ten digits have the check digit of an NHS number.
    const isPublic = publicTest([contactOf('943 476 5919')]);
    expect(found('Duty line 943 476 5919, tel 943 476 5919, MRN 943 476 5919', isPublic)).toEqual([]);
  });
});

describe('nothing else is', () => {
  test.each([
    ['a digit more or less', 'Tel 0800 068 41412 and tel 0800 068 414', 2],
    ['the number of another country', 'Call +41 800 068 41 41', 1],
    ['somebody before a host', 'https://jane@988lifeline.org/chat/', 1],
    ['a host that only ends so', 'https://my988lifeline.org/chat/', 1],
    ['a path beside the public one', 'https://www.canada.ca/en/my-account/jane', 1],
    ['a path that only begins so', 'https://gov.wales/live-fear-free-with-jane', 1],
    ['another mail address of the house', 'jane.doe@samaritans.org', 1],
  ])('%s', (_, text, count) => {
    expect(found(text)).toHaveLength(count);
  });
});

describe('what a configuration allows', () => {
  test.each([
    ['01632 960555', 'Duty line 01632 960 555 or +44 1632 960555'],
    ['+44 1632 960555', 'Duty line 01632 960555'],
    ['+41 44 555 01 23', 'Duty line +41 44 5550123'],
    ['example.org', 'https://www.example.org/booking and example.org/team/jane'],
    ['https://www.example.org/booking/', 'https://example.org/booking/rooms'],
    ['duty@example.org', 'Duty@example.org'],
  ])('%s', (entry, text) => {
    expect(found(text)).not.toEqual([]);
    expect(found(text, publicTest([contactOf(entry)]))).toEqual([]);
  });

  test('a site with a path allows no other path', () => {
    const isPublic = publicTest([contactOf('example.org/booking')]);
    expect(found('https://example.org/team/jane', isPublic)).toEqual(['url: https://example.org/team/jane']);
  });
});

test('every service has a number, a text line or a page, each of them once', () => {
  const names = helplines.map(({ name }) => name);
  for (const { name, numbers, pages } of helplines) {
    expect([name, numbers.length + pages.length > 0]).toEqual([name, true]);
    for (const page of pages) expect(page).toMatch(/^(?!www\.)[a-z\d.-]+\.[a-z]{2,}(?:\/[a-z\d/-]+)?$/);
    for (const number of numbers) expect(number).toMatch(/^[(\d][\d ()-]*\d$/);
  }
  expect(names.length).toBeGreaterThan(100);
});
