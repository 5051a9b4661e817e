import { init } from '../../commands/index.ts';
import { renderInit } from '../../report/index.ts';
import { type Command, success } from '../command.ts';

export const initCommand: Command = {
  name: 'init',
  summary: 'Write a policy, an example flag and a workflow into this repository',
  details: 'It never overwrites: when one of the files is there already, it writes nothing.',
  parameters: [],
  options: [
    {
      name: 'solo',
      value: null,
      description: 'For one person with one small app: two environments, no team, no issue, a short plan',
    },
  ],
  examples: [
    { command: 'init', does: 'for a team' },
    { command: 'init --solo', does: 'for one person' },
  ],
  run: ({ switches }, { directory, now }) => {
    const files = init({ directory, solo: switches.has('solo'), today: now });
    return success(renderInit(files));
  },
};
