import { explainRule, listRules } from '../../commands/index.ts';
import { renderRule, renderRules } from '../../report/index.ts';
import { type Command, success } from '../command.ts';
import { optional } from '../input.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Say what a rule finds, why, and how to put it right',
  details: 'Without a rule it lists them all.',
  parameters: [{ name: 'rule', description: 'The id at the end of a finding', required: false }],
  options: [],
  examples: [
    { command: 'explain', does: 'list the rules' },
    { command: 'explain expires-or-permanent', does: 'one rule, with an example' },
  ],
  run: (input, { colours }) => {
    const id = optional(input, 'rule');
    return success(id === null ? renderRules(listRules()) : renderRule(explainRule(id), { colours }));
  },
};
