/** Patterns of the codes that may stand in messages, as sources of regular expressions over the whole code. */
export interface CodePatterns {
  readonly client: string;
  readonly clinician: string;
  readonly member: string;
  readonly homework: string;
}

const opaque = '^[A-Z]{1,5}-?[A-Z]?\\d{2,8}[A-Z]?$';

/** The default patterns. Clinician codes have the shape of client codes, such as `C-07`. */
export const codes: CodePatterns = {
  client: opaque,
  clinician: opaque,
  member: '^[A-Z]{1,3}-?\\d{1,3}$',
  homework: '^HW\\d{1,3}([a-z]|-[A-Z]{1,3}-?\\d{1,3})$',
};
