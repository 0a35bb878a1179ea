import { explainRule, ruleOf, rules } from '../../core/index.ts';
import { ExplainRuleRequest, RulesRequest } from '../../wire.ts';
import { type Feature, onRequest } from '../server.ts';

/** What each rule checks and why. */
export const ruleExplanation: Feature = {
  capabilities: () => ({}),
  register(server) {
    onRequest(server, RulesRequest, [], () =>
      rules.map(({ id, meta: { title, summary } }) => ({ id, title, summary })),
    );
    onRequest(server, ExplainRuleRequest, null, (params) => {
      const rule = ruleOf(params.rule);
      return rule ? { markdown: explainRule(rule) } : null;
    });
  },
};
