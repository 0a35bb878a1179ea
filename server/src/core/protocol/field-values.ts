import { type Word, word } from './word.ts';

/** A value that a field knows, with other words for it. Case, `-`, `_` and spaces never count. */
export interface KnownValue {
  readonly value: Word;
  readonly written: readonly Word[];
}

/** Values of `status`; cancelled and no-show notes are stubs, of which no section is asked. */
export const statuses: readonly KnownValue[] = [
  {
    value: word('draft'),
    written: [
      word('in progress'),
      word('incomplete'),
      word('in review'),
      word('in draft'),
      word('drafting'),
      word('unfinished'),
      word('WIP'),
      word('work in progress'),
      word('to finish'),
      word('to be finished'),
      word('not finished'),
      word('to complete'),
      word('to be completed'),
      word('to be written up'),
      word('not written up'),
      word('partly written'),
      word('part-written'),
      word('partial'),
      word('partly complete'),
      word('half-written'),
      word('to be finalised'),
      word('to be finalized'),
      word('rough'),
      word('rough draft'),
      word('first draft'),
      word('under review'),
      word('for review'),
      word('needs review'),
      word('needs finishing'),
      word('needs completing'),
    ],
  },
  {
    value: word('complete'),
    written: [
      word('completed'),
      word('attended'),
      word('held'),
      word('final'),
      word('signed'),
      word('signed off'),
      word('final version'),
      word('attended late'),
      word('attended in full'),
      word('seen'),
      word('done'),
      word('written'),
      word('written up'),
      word('countersigned'),
      word('co-signed'),
      word('present'),
      word('attended on time'),
      word('kept'),
      word('took place'),
      word('went ahead'),
      word('attended in person'),
    ],
  },
  {
    value: word('cancelled'),
    written: [
      word('canceled'),
      word('cancelled late'),
      word('canceled late'),
      word('cancellation'),
      word('late-cancel'),
      word('late cancellation'),
      word('late-cancelled'),
      word('late-canceled'),
      word('rescheduled'),
      word('rearranged'),
      word('postponed'),
      word('called off'),
      word('did not take place'),
      word('did not go ahead'),
      word('did not happen'),
      word('ill'),
      word('sick'),
      word('off sick'),
      word('unwell'),
      word('away'),
      word('on leave'),
      word('cancelled same day'),
      word('canceled same day'),
      word('same-day cancellation'),
      word('cancelled on the day'),
      word('cancelled at short notice'),
      word('cx'),
      word('cxl'),
      word('cxd'),
      word('cx late'),
      word('late cx'),
      word('rebooked'),
      word('holiday'),
      word('bank holiday'),
      word('public holiday'),
    ],
  },
  {
    value: word('no-show'),
    written: [
      word('DNA'),
      word('CNA'),
      word('did not attend'),
      word('did not come'),
      word("didn't come"),
      word("didn't attend"),
      word('did not arrive'),
      word('did not turn up'),
      word('did not show'),
      word('did not show up'),
      word('failed to come'),
      word('absent'),
      word('could not attend'),
      word('not attended'),
      word('failed to attend'),
      word('FTA'),
      word('no-showed'),
      word('unable to attend'),
      word('UTA'),
      word('missed'),
      word('was not brought'),
      word('WNB'),
      word("DNA'd"),
      word("CNA'd"),
      word('did not join'),
      word('did not log on'),
      word('did not log in'),
      word('did not answer'),
      word('did not pick up'),
      word('no answer'),
      word('no call no show'),
      word('no-call/no-show'),
      word('NCNS'),
      word('forgot'),
      word('no show'),
      word('noshow'),
    ],
  },
];

/** The values of `status` that make a note a stub. */
export const stubStatuses: readonly Word[] = [word('cancelled'), word('no-show')];

/** Values of `format`. */
export const formats: readonly KnownValue[] = [
  {
    value: word('individual'),
    written: [
      word('1:1'),
      word('1-1'),
      word('1-to-1'),
      word('1-on-1'),
      word('one-to-one'),
      word('one-on-one'),
      word('single'),
      word('ind'),
      word('indiv'),
      word('individually'),
    ],
  },
  { value: word('group'), written: [word('IPT-G')] },
  {
    value: word('couples'),
    written: [word('couple'), word('conjoint'), word('joint'), word('dyad'), word('dyadic'), word('IPT-CM')],
  },
];

/** Values of `setting` that the checks know; any other text may be there as well. */
export const settings: readonly KnownValue[] = [
  { value: word('in-person'), written: [word('face-to-face')] },
  {
    value: word('video'),
    written: [
      word('zoom'),
      word('teams'),
      word('telehealth'),
      word('telemedicine'),
      word('teletherapy'),
      word('telepsychiatry'),
      word('remote'),
      word('remotely'),
      word('online'),
      word('virtual'),
      word('videoconference'),
      word('videoconferencing'),
      word('videocall'),
      word('webcam'),
      word('skype'),
      word('webex'),
      word('facetime'),
      word('whatsapp'),
      word('google meet'),
      word('attend anywhere'),
      word('doxy.me'),
      word('doxy'),
      word('VC'),
      word('bluejeans'),
      word('whereby'),
      word('coviu'),
      word('jitsi'),
      word('near me'),
      word('gotomeeting'),
      word('vsee'),
      word('video link'),
      word('by video'),
    ],
  },
  {
    value: word('telephone'),
    written: [word('phone'), word('tel'), word('call'), word('telephone call'), word('audio'), word('voice')],
  },
];

/** The values of `setting` in which clinician and client are at different places. */
export const remoteSettings: readonly Word[] = [word('video'), word('telephone')];

/**
 * Words that may be beside a value of `setting` and change nothing of it, as in `video call` or `via Zoom`.
 */
export const besideSettings: readonly Word[] = [
  word('a'),
  word('the'),
  word('by'),
  word('via'),
  word('on'),
  word('over'),
  word('MS'),
  word('Microsoft'),
  word('call'),
  word('link'),
  word('secure'),
  word('only'),
  word('for'),
  word('healthcare'),
  word('visit'),
  word('session'),
  word('meeting'),
  word('appointment'),
  word('conference'),
  word('consultation'),
];

/** Words that may come after a phase, as in `middle phase` or `initial sessions`. */
export const afterPhases: readonly Word[] = [
  word('phase'),
  word('stage'),
  word('session'),
  word('sessions'),
  word('treatment'),
  word('therapy'),
  word('IPT'),
];

/** What a phase may be of, as in `end of treatment`; “end of the week” is none. */
export const phasesOf: readonly Word[] = [
  word('treatment'),
  word('therapy'),
  word('work'),
  word('course'),
  word('contract'),
  word('group'),
  word('IPT'),
];

/** Who is spoken of in a value of `status`, as in `client cancelled` or `patient DNA`. */
export const beforeStatuses: readonly Word[] = [
  word('client'),
  word('patient'),
  word('pt'),
  word('service user'),
  word('therapist'),
  word('clinician'),
  word('couple'),
  word('group'),
  word('session'),
  word('appointment'),
];

/** Words that may come after a value of `format`, as in `individual therapy`. */
export const afterFormats: readonly Word[] = [
  word('session'),
  word('sessions'),
  word('therapy'),
  word('psychotherapy'),
  word('IPT'),
  word('client'),
  word('patient'),
  word('treatment'),
];

/** Words that name a place: beside them a value of `setting` says what the place is called, as in `telephone room`. */
export const placesOfSettings: readonly Word[] = [
  word('room'),
  word('suite'),
  word('booth'),
  word('studio'),
  word('box'),
  word('office'),
  word('clinic'),
  word('building'),
  word('centre'),
  word('center'),
  word('house'),
];
