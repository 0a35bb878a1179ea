import { NamesNotification, type NamesParams } from '../../wire/names.ts';
import type { Feature } from '../server.ts';

/** The names to flag, which the client hands over as salted hashes. */
export const namesToFlag: Feature = {
  capabilities: () => ({}),
  register({ connection, diagnostics, names, runner }) {
    connection.onNotification(NamesNotification.method, (params: NamesParams) => {
      void runner.attempt('names', () => {
        names.replace(params);
        diagnostics.refresh();
      });
    });
  },
};
