import { rules, summaryOfRule } from '../../core/index.ts';
import { RulesRequest } from '../../wire/configuration.ts';
import { type Feature, onRequest } from '../server.ts';

/** The catalogue of rules, to choose one from. */
export const ruleCatalogue: Feature = {
  capabilities: () => ({}),
  register(server) {
    onRequest(server, RulesRequest, [], () =>
      rules.map((rule) => ({ id: rule.id, title: rule.meta.title, summary: summaryOfRule(rule) })),
    );
  },
};
