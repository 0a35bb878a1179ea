/** Patterns of the codes that may be in messages, as sources of regular expressions over the whole code. */
export interface CodePatterns {
  readonly client: string;
  readonly clinician: string;
  readonly member: string;
  readonly homework: string;
}

/**
 * The default patterns. Clinician codes have the shape of client codes, such as `C-07`; a small practice numbers its
 * therapists from 1, so that one digit is enough: `PS-5`.
 */
export const codes: CodePatterns = {
  client: '^[A-Z]{1,5}-?[A-Z]?\\d{2,8}[A-Z]?$',
  clinician: '^[A-Z]{1,5}-?[A-Z]?\\d{1,8}[A-Z]?$',
  member: '^[A-Z]{1,3}-?\\d{1,3}$',
  homework: '^HW\\d{1,3}([a-z]|-[A-Z]{1,3}-?\\d{1,3})$',
};
