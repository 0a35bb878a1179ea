import { explainRule, ruleOf } from '../../core/index.ts';
import { ExplainRuleRequest } from '../../wire.ts';
import { type Feature, onRequest } from '../server.ts';

/** What a rule checks and why. */
export const ruleExplanation: Feature = {
  capabilities: () => ({}),
  register(server) {
    onRequest(server, ExplainRuleRequest, null, (params) => {
      const rule = ruleOf(params.rule);
      return rule ? { markdown: explainRule(rule) } : null;
    });
  },
};
