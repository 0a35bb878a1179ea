// Printed by "npm run gen" from the protocol. A test compares it with the core.

export const session: ReadonlySet<string> = new Set([
  'session',
  'sessionnumber',
  'sessionno',
  'sessionid',
  'sessionnr',
  'sessionnum',
  'session#',
]);
export const whose: ReadonlySet<string> = new Set([
  'client',
  'clientid',
  'clientcode',
  'patient',
  'patientid',
  'pt',
  'ptid',
  'ptcode',
  'serviceuser',
  'case',
  'caseid',
  'caseno',
  'casecode',
  'clientno',
  'clientnumber',
  'clientref',
  'clientreference',
  'patientcode',
  'patientref',
  'patientreference',
  'patientno',
  'patientnumber',
  'group',
  'groupid',
  'groupcode',
]);
export const type: ReadonlySet<string> = new Set(['type']);
