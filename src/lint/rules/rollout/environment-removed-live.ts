import { isLive } from '../../change/live.ts';
import { quoted } from '../../quoted.ts';
import { pullRequestRule } from '../../rule.ts';

/** More flags than this are counted. */
const SHOWN = 3;

export const environmentRemovedLive = pullRequestRule({
  id: 'environment-removed-live',
  title: 'A critical environment that goes while people are served something there',
  why: 'Whoever asks in that environment gets the default in their code from then on, all flags at once. Under another name it would start again with nobody asking how far the flags may go at once.',
  severity: 'error',
  bad: `# base: flags/policy.yaml
environments: [{ name: development }, { name: production, critical: true }]
lint: { rules: { environment-removed-live: error } }
# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: on }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
# head: flags/policy.yaml
environments: [{ name: development }]
#^^^^^^^^^^^
lint: { rules: { environment-removed-live: error } }
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: on }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
  check: ({ base, policy }) => {
    const left = new Set(policy.environments.map(({ name }) => name));
    const gone = base.policy.environments.filter(({ name, critical }) => critical && !left.has(name));
    return gone.flatMap(({ name }) => {
      const live = [...base.flags.values()].filter(({ decisions }) => {
        const decision = decisions?.get(name);
        return decision !== undefined && isLive(decision);
      });
      if (live.length === 0) return [];
      const shown = live.slice(0, SHOWN).map(({ key }) => quoted(key));
      const more = live.length > SHOWN ? ` and ${live.length - SHOWN} more` : '';
      return [
        {
          flag: null,
          file: policy.file,
          path: ['environments'],
          at: 'key' as const,
          message: `The critical environment ${quoted(name)} goes, where people are served something else than the safe variant: ${shown.join(', ')}${more}.`,
          remedy:
            'Take these flags back there first. To rename it, keep both until nobody asks under the old name.',
        },
      ];
    });
  },
});
