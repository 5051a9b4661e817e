import { demo } from '../../commands/index.ts';
import { renderDemo } from '../../report/index.ts';
import { type Command, success } from '../command.ts';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'See it work in a few seconds: nothing is installed, nothing is left behind',
  details: 'It takes the example flags of the flaghoist repository into a temporary directory.',
  parameters: [],
  options: [],
  examples: [{ command: 'demo', does: 'raise a rollout, check it, compile it, evaluate it' }],
  run: (_, { colours }) => success(renderDemo(demo(), { colours })),
};
