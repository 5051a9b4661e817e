import { rulesIn } from '../../environment-of.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';

export const ruleDuplicateName = fileRule({
  id: 'rule-duplicate-name',
  title: 'Two rules of one environment with one name',
  why: 'Reports name a rule when they say who gains and who loses. With two of one name, nobody knows which one is meant.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - name: Testers
        if: { employee: true }
        serve: on
      - name: Testers
#             ^^^^^^^
        if: { beta: true }
        rollout: { serve: on, percentage: 20 }
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - name: Staff
        if: { employee: true }
        serve: on
      - name: Testers
        if: { beta: true }
        rollout: { serve: on, percentage: 20 }
`,
  check: ({ flag }) =>
    Object.entries(flag.definition.environments ?? {}).flatMap(([environment, definition]) => {
      const first = new Map<string, number>();
      return rulesIn(definition).flatMap(({ name }, index) => {
        if (name === undefined) return [];
        const earlier = first.get(name);
        if (earlier === undefined) {
          first.set(name, index);
          return [];
        }
        return [
          {
            path: ['environments', environment, 'rules', index, 'name'],
            environment,
            message: `In ${quoted(environment)}, rule ${index + 1} is called ${quoted(name)}, as rule ${earlier + 1} is.`,
            remedy: 'Give it a name of its own, which says how it differs.',
          },
        ];
      });
    }),
});
