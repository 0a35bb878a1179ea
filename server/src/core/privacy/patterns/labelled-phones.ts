import { personWords } from '../person-words.ts';
import { telephoneLength } from '../telephone-length.ts';
import { otherNumbers } from './other-numbers.ts';
import { anyOf, DASH, ending, type Family, LEFT, LINE_END, shape, sixDigits } from './pattern.ts';

/** Words that announce a telephone number, in the languages of the countries whose notes are read here. */
const labels = [
  // English
  'tel|telephone|phones?|phoned|phoning|ph|mobiles?|mob|cell|cell ?phone|landline|fax|sms|whatsapp|pager|voicemail',
  'calls?|called|calling|rings?|ringing|rang|rung|texts?|texted|texting|dials?|diall?ed|diall?ing',
  'contact(?: (?:no|nos|num|number|tel|phone))?(?=[.:]{1,2} )',
  // German
  'telefon|tel-?nr|telefon-?(?:nummer|nr)|handy|handy-?(?:nummer|nr)|mobil|mobil-?(?:nummer|nr)|festnetz|rufnummer',
  'erreichbar unter|anrufen unter|ruf(?:t|en)?(?: an)?|rief an|r[uü]ckruf',
  // Dutch
  'telefoon|telefoon-?(?:nummer|nr)|mobiel|mobiele? (?:nummer|nr)|mobieltje|gsm|bel|bellen|belt',
  // Spanish
  'tel[eé]fonos?|tel[eé]f|tfno|tlfno|tlf|m[oó]vil(?:es)?|celular|fijo|llamar|llama|llame|llamad',
  // French, Irish
  't[eé]l|t[eé]l[eé]phone|portable|f[oó]n|guth[aá]n|fón póca',
  // Italian, Portuguese
  'cellulare|telefonino|telefone|telem[oó]vel',
];

/** Whose number it is, in the other languages. */
const people = [
  'mutter|vater|schwester|bruder|frau|mann|tochter|sohn|oma|opa|partnerin',
  'moeder|vader|zus|broer|vrouw|man|dochter|zoon|oma|opa|buurvrouw|buurman',
  'madre|padre|hermana|hermano|mujer|marido|esposa|esposo|hija|hijo|abuela|abuelo|vecina|vecino',
];

/** Small words between a label and its number. */
const links = [
  'nos?|nr|num|numbers?|nummer|n[uú]mero|n[uú]m|is|was|are|reads?|now|new|old|home|work|office|school|emergency|main|direct',
  'on|at|to|for|of|via|under|a|the|this|that|his|her|hers|their|my|your|our|him|them|me|us|it|back|again|first|then|only|or',
  'man|besser|am besten|bitte|abends|privat|dienstlich|der|die|das|des|seiner|ihrer|meiner|seine|ihre|von|vom|ist|lautet|unter|auf',
  'van|de|het|haar|zijn|mijn|op|naar|priv[eé]|werk|thuis',
  'del|la|el|su|mi|es|al|en|casa|trabajo|nuevo|nueva|personal',
];

const MARK = String.raw`[^\p{L}\p{N}/@£$€]{1,6}`;
/** One of several numbers after the same label. */
const NUMBER = String.raw`\d[\d ().-]{6,18}(?: ?/ ?)?`;
const afterLabel = ending(
  anyOf(labels),
  MARK,
  `(?:(?:${anyOf([...links, ...people, [...personWords].join('|')])}(?:['’]s)?|${NUMBER})${MARK}){0,5}`,
);

/** A bracket around an area, not around the whole number. */
const OPENING = String.raw`\((?=\+?\d{1,5}\))`;
/** Between two digits of a number: nothing, or a mark or two, or the end of a line. */
const GAP = String.raw`(?:[ \t\u00a0\u202f)]{0,2}${OPENING}|[ \t\u00a0\u202f).\u2010-\u2013/-]{0,3}|${LINE_END})`;

/** What makes something else of the digits before it: they are counted, or told of a day or an hour. */
const COUNTED = anyOf([
  'm[cgl]|mcg|k?g|[kcm]?m|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|yrs?|times|steps|words|people|points',
  'sessions?|miles|k?cal|calories|pounds?|euros?|dollars?|am|pm|a\\.m|p\\.m|uhr|uur',
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?',
  'nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|maart|mei|augustus',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
]);
const END = String.raw`(?![\w@]|[.,:]\d|${DASH}[A-Za-z]|[ \u00a0]?(?:%|(?:st|nd|rd|th)?[ \u00a0]?${COUNTED}(?![\p{L}\p{N}])))`;

/** What comes after a word for a telephone is its number, whatever its digits would otherwise mean. */
export const labelledPhones: readonly Family[] = [
  {
    gate: sixDigits,
    patterns: [
      {
        kind: 'phone',
        shape: shape(
          [
            LEFT,
            String.raw`(?<!\d[ \u00a0]|[£$€#])(?:${OPENING})?\+?(?:${OPENING})?\d(?:${GAP}\d){6,14}`,
            String.raw`(?:,?[ ]?(?:ext\.?|extension|x)[ ]?\d{1,5})?`,
            END,
          ],
          'i',
        ),
        before: afterLabel,
        notBefore: otherNumbers,
        holds: telephoneLength,
      },
    ],
  },
];
