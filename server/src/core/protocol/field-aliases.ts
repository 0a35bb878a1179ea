import { type Word, word } from './word.ts';

/** Other names under which a field is written. Case, `-`, `_` and spaces never count in a key. */
export interface FieldAliases {
  /** Names that always stand for the field. */
  readonly always: readonly Word[];
  /** Names of many uses: they stand for the field only where it is absent itself and the value fits it. */
  readonly whereItFits: readonly Word[];
}

/** No other names. */
export const noAliases: FieldAliases = { always: [], whereItFits: [] };

/** Other names of fields, as record systems, templates and editors of properties have them. */
export const fieldAliases: Readonly<Record<string, FieldAliases>> = {
  client: {
    always: [word('client_id'), word('client_code'), word('patient'), word('patient_id')],
    whereItFits: [
      word('pt'),
      word('pt_id'),
      word('pt_code'),
      word('service_user'),
      word('case'),
      word('case_id'),
      word('case_no'),
      word('case_code'),
      word('client_no'),
      word('client_number'),
      word('client_ref'),
      word('client_reference'),
      word('patient_code'),
      word('patient_ref'),
      word('patient_reference'),
      word('patient_no'),
      word('patient_number'),
    ],
  },
  group: { always: [word('group_id')], whereItFits: [word('group_code')] },
  session: {
    always: [word('session_number'), word('session_no')],
    whereItFits: [
      word('session_id'),
      word('session_nr'),
      word('session_num'),
      word('session#'),
      word('sess_no'),
      word('sess_num'),
    ],
  },
  date: {
    always: [word('session_date'), word('date_of_service'), word('dos')],
    whereItFits: [
      word('date_of_session'),
      word('service_date'),
      word('appointment_date'),
      word('date_of_appointment'),
      word('visit_date'),
      word('date_of_visit'),
      word('contact_date'),
      word('date_seen'),
      word('seen_on'),
      word('held_on'),
    ],
  },
  phase: {
    always: [],
    whereItFits: [word('treatment_phase'), word('phase_of_treatment'), word('ipt_phase')],
  },
  planned_sessions: {
    always: [],
    whereItFits: [
      word('sessions_planned'),
      word('sessions_agreed'),
      word('agreed_sessions'),
      word('contracted_sessions'),
      word('sessions_contracted'),
      word('number_of_sessions'),
      word('number_of_sessions_planned'),
      word('number_of_planned_sessions'),
      word('planned_number_of_sessions'),
      word('total_sessions'),
      word('sessions_total'),
      word('no_of_sessions'),
      word('planned_no_of_sessions'),
      word('no_of_sessions_planned'),
    ],
  },
  problem_area: {
    always: [word('problem_areas'), word('problem_area(s)')],
    whereItFits: [
      word('focus'),
      word('area'),
      word('focus_area'),
      word('focal_area'),
      word('problem_focus'),
      word('ipt_focus'),
      word('interpersonal_focus'),
      word('agreed_focus'),
      word('treatment_focus'),
      word('focus_of_treatment'),
      word('ipt_area'),
      word('ipt_problem_area'),
      word('interpersonal_problem_area'),
    ],
  },
  format: { always: [], whereItFits: [word('session_type')] },
  start: { always: [word('start_time')], whereItFits: [] },
  end: { always: [word('end_time')], whereItFits: [] },
  clinician: {
    always: [word('therapist'), word('practitioner')],
    whereItFits: [
      word('provider'),
      word('provider_id'),
      word('clinician_id'),
      word('clinician_code'),
      word('therapist_id'),
      word('therapist_code'),
      word('practitioner_id'),
      word('practitioner_code'),
      word('seen_by'),
      word('psychologist'),
      word('counsellor'),
      word('counselor'),
      word('facilitator'),
    ],
  },
  tags: { always: [word('tag')], whereItFits: [] },
  setting: { always: [], whereItFits: [word('location'), word('modality')] },
};
