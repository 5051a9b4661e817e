import { evaluateFlag } from '../../commands/index.ts';
import { renderEvaluation, stableJson } from '../../report/index.ts';
import { type Command, success } from '../command.ts';
import { readContext } from '../context.ts';
import { oneOf, optional, required } from '../input.ts';
import { environmentOption, flagsOption } from '../options.ts';

const evaluationFormats = ['text', 'json'] as const;

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'Say what one flag serves to somebody, and why: which rule, which draw, which bucket',
  details: '',
  parameters: [{ name: 'flag', description: "The flag's key", required: true }],
  options: [
    environmentOption,
    {
      name: 'targeting-key',
      value: '<key>',
      description: 'Who is asking; rollouts draw their buckets from it',
    },
    {
      name: 'context',
      value: '<attribute>=<value>',
      description:
        'An attribute; a dot leads into an object, and numbers, true and false are what they look like',
      repeatable: true,
    },
    {
      name: 'format',
      value: '<format>',
      description: 'How it is written',
      allowed: evaluationFormats,
      default: 'text',
    },
    flagsOption,
  ],
  examples: [
    {
      command: 'evaluate checkout-redesign --environment production --targeting-key user-20',
      does: 'for one visitor',
    },
    {
      command: 'evaluate tax-engine --environment production --context country=DE --context plan=business',
      does: 'with attributes',
    },
  ],
  run: (input, { directory, colours }) => {
    const evaluation = evaluateFlag({
      directory,
      flags: required(input, 'flags'),
      flag: required(input, 'flag'),
      environment: required(input, 'environment'),
      targetingKey: optional(input, 'targeting-key'),
      context: readContext(input.lists.get('context') ?? []),
    });
    const format = oneOf(input, 'format', evaluationFormats);
    return success(format === 'json' ? stableJson(evaluation) : renderEvaluation(evaluation, { colours }));
  },
};
