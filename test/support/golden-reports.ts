import type { AudienceChange, Change, Report } from '../../src/model/index.ts';
import { hostileTexts } from './hostile.ts';
import {
  aChange,
  aCount,
  aFinding,
  aMove,
  anAudience,
  aRaise,
  aReport,
  aRule,
  codeDefault,
  custom,
  everyoneElse,
  shares,
} from './report.ts';

const sides = {
  base: { name: 'main', commit: '41d0e77'.padEnd(40, '0') },
  head: { name: 'merge', commit: '9f3c2ab'.padEnd(40, '0') },
};

const low = { level: 'low', reason: 'at most 10 % of everyone move' } as const;
const notCritical = { level: 'low', reason: 'not a critical environment' } as const;
const medium = { level: 'medium', reason: 'more than 10 % of everyone move' } as const;
const half = { level: 'high', reason: 'at least half of everyone moves' } as const;
const killed = { level: 'high', reason: 'killed' } as const;
const gone = { level: 'high', reason: 'callers fall back to the default in their code' } as const;

const fastCart = aChange({
  flag: 'fast-cart',
  file: 'flags/fast-cart.yaml',
  audiences: [aRaise(10, 25)],
  risk: medium,
});

const newCheckout = aChange({
  flag: 'new-checkout',
  file: 'flags/new-checkout.yaml',
  killed: { before: null, after: 'INC-431 payments time out' },
  audiences: [
    anAudience({
      units: [],
      before: shares('v2'),
      after: shares('v1'),
      moves: [aMove('lose', 'v2', 'v1')],
      revert: [aMove('gain', 'v1', 'v2')],
    }),
  ],
  risk: killed,
});

/** What is served to everyone from the first day on. */
function served(variant: string): AudienceChange {
  return anAudience({
    audience: { ...everyoneElse, kind: 'everyone' },
    units: [],
    before: shares(codeDefault),
    after: shares(variant),
    moves: [aMove('appear', codeDefault, variant)],
    revert: [aMove('vanish', variant, codeDefault)],
  });
}

function inEnvironments(change: Change): Change[] {
  return ['development', 'staging', 'production'].map((environment) => ({ ...change, environment }));
}

const aiSummary = inEnvironments(
  aChange({
    flag: 'ai-summary',
    file: 'flags/ai-summary.yaml',
    kind: 'added',
    audiences: [served('off')],
    risk: { level: 'low', reason: 'new, serves the safe variant' },
  }),
);

const legacySearch = inEnvironments(
  aChange({
    flag: 'legacy-search',
    file: 'flags/legacy-search.yaml',
    kind: 'removed',
    audiences: [
      anAudience({
        units: [],
        before: shares('on'),
        after: shares(codeDefault),
        moves: [aMove('vanish', 'on', codeDefault)],
        revert: [aMove('appear', codeDefault, 'on')],
      }),
    ],
    risk: gone,
  }),
);

const searchRanking = aFinding({
  rule: 'requires-unknown',
  message: 'There is no flag `legacy-search`.',
  remedy: 'Name a flag that exists.',
  flag: 'search-ranking',
  file: 'flags/search-ranking.yaml',
  line: 14,
});

const giftWrapping = aFinding({
  rule: 'yaml-trap',
  message: '`issue` has no value: ` #471` starts a comment.',
  remedy: 'Write the whole reference, such as `acme/shop#471`.',
  flag: 'gift-wrapping',
  file: 'flags/gift-wrapping.yaml',
  line: 4,
  column: 1,
});

/** The case of the design's mock-up, with findings there are. */
const mockUp = aReport({
  ...sides,
  incomparableFlags: 2,
  findings: [
    searchRanking,
    giftWrapping,
    aFinding({
      rule: 'key-near-duplicate',
      severity: 'notice',
      message: '`fast-cart` differs from `fastcart` by one character.',
      remedy: 'Choose a name that nobody confuses.',
      flag: 'fast-cart',
      file: 'flags/fast-cart.yaml',
      line: 1,
      column: 1,
    }),
  ],
  changes: [...aiSummary, fastCart, ...legacySearch, newCheckout],
});

const parseError = aReport({
  ...sides,
  incomparableFlags: 1,
  findings: [
    aFinding({
      rule: 'yaml-syntax',
      message: 'A bracket is not closed.',
      remedy: 'Add the closing `]` or `}`.',
      flag: 'gift-wrapping',
      file: 'flags/gift-wrapping.yaml',
      line: 9,
      column: 12,
    }),
  ],
  changes: [fastCart],
});

const key = (index: number): string => `flag-${`${index}`.padStart(4, '0')}`;

/** 5,000 flags raised in three environments, and a mistake in every 200th. */
export const manyFlags: Report = aReport({
  ...sides,
  findings: Array.from({ length: 25 }, (_, index) =>
    aFinding({ ...searchRanking, flag: key(index * 200), file: `flags/${key(index * 200)}.yaml` }),
  ),
  changes: Array.from({ length: 5000 }, (_, index) => [
    aChange({
      flag: key(index),
      environment: 'development',
      audiences: [aRaise(50, 100)],
      risk: notCritical,
    }),
    aChange({ flag: key(index), environment: 'staging', audiences: [aRaise(25, 50)], risk: notCritical }),
    aChange({ flag: key(index), audiences: [aRaise(5, 10)], risk: index % 100 === 7 ? medium : low }),
  ]).flat(),
});

const hostile = aReport({
  base: { name: hostileTexts[19] ?? '', commit: null },
  head: sides.head,
  policy: {
    file: hostileTexts[20] ?? '',
    fields: [...hostileTexts.slice(17, 20)],
    details: [...hostileTexts],
  },
  contexts: { name: hostileTexts[18] ?? '', total: 3 },
  findings: hostileTexts
    .slice(17, 21)
    .map((text, index) =>
      aFinding({ rule: text, message: text, remedy: text, flag: index === 0 ? null : text, file: text }),
    ),
  changes: hostileTexts.map((text) =>
    aChange({
      flag: text,
      environment: text,
      kind: 'renamed',
      renamedFrom: text,
      killed: { before: text, after: null },
      safe: { before: codeDefault, after: { kind: 'variant', variant: text } },
      variants: [{ variant: text, before: text, after: { [text]: text } }],
      audiences: [
        aRaise(5, 10, { audience: aRule(1, text, text), units: [text, 'accountId'], unrelated: true }),
        anAudience({
          audience: { kind: 'condition', rule: null, name: null, words: text },
          before: shares({ [text]: 100 }),
          after: shares(custom),
          moves: [aMove('unknown', text, custom)],
          revert: [aMove('unknown', custom, text)],
        }),
      ],
      details: [text],
      risk: { level: 'high', reason: text },
      counts: [aCount('switch', text, 'b', 2)],
    }),
  ),
});

const policyChange = aReport({
  ...sides,
  policy: {
    file: 'flags/policy.yaml',
    fields: ['environments', 'lint'],
    details: ['production is no longer critical: later changes there count as low risk.'],
  },
  findings: [
    aFinding({
      rule: 'policy-changed',
      severity: 'notice',
      message: 'The policy changes: `environments`, `lint`.',
      remedy: 'Look at it with care: it holds for every flag.',
      flag: null,
      file: 'flags/policy.yaml',
      line: 1,
      column: 1,
    }),
  ],
});

const reshuffle = aReport({
  ...sides,
  changes: [
    aChange({
      flag: 'fast-cart',
      audiences: [
        anAudience({
          before: shares({ on: 20, off: 80 }),
          after: shares({ on: 20, off: 80 }),
          moves: [aMove('gain', 'off', 'on', 16), aMove('lose', 'on', 'off', 16)],
          revert: [aMove('gain', 'off', 'on', 16), aMove('lose', 'on', 'off', 16)],
          reshuffle: true,
        }),
      ],
      details: ['Everyone is dealt anew, because the salt changes.'],
      risk: { level: 'high', reason: 'reshuffle' },
    }),
  ],
});

/** Four arms, of which `control` is what everyone else has, from 10 % enrolled to 50 %. */
const experimentRamp = aReport({
  ...sides,
  changes: [
    aChange({
      flag: 'delivery-promise',
      audiences: [
        anAudience({
          units: ['accountId'],
          before: shares({ badge: 2.5, banner: 2.5, progress: 2.5, control: 92.5 }),
          after: shares({ badge: 12.5, banner: 12.5, progress: 12.5, control: 62.5 }),
          moves: [
            aMove('gain', 'control', 'badge', 10),
            aMove('gain', 'control', 'banner', 10),
            aMove('gain', 'control', 'progress', 10),
            aMove('enrol', 'control', 'control', 10),
          ],
          revert: [
            aMove('lose', 'badge', 'control', 10),
            aMove('lose', 'banner', 'control', 10),
            aMove('lose', 'progress', 'control', 10),
            aMove('unenrol', 'control', 'control', 10),
          ],
        }),
      ],
      risk: medium,
    }),
  ],
});

const rename = aReport({
  ...sides,
  changes: [
    aChange({
      flag: 'quick-cart',
      renamedFrom: 'fast-cart',
      kind: 'renamed',
      audiences: [
        anAudience({
          before: shares({ on: 20, off: 80 }),
          after: shares({ on: 20, off: 80 }),
          moves: [aMove('gain', 'off', 'on', 16), aMove('lose', 'on', 'off', 16)],
          revert: [aMove('gain', 'off', 'on', 16), aMove('lose', 'on', 'off', 16)],
          reshuffle: true,
        }),
      ],
      risk: { level: 'high', reason: 'callers of the old key fall back to the default in their code' },
    }),
  ],
});

const keys = aReport({
  ...sides,
  changes: [
    aChange({
      flag: 'fast-cart',
      audiences: [
        anAudience({
          audience: aRule(1, 'Pilot shops', 'accountId is "A-17", "A-22" or "B-3"'),
          units: [],
          keys: { attribute: 'accountId', of: 3 },
          before: shares('off'),
          after: [
            { outcome: { kind: 'variant', variant: 'on' }, percentage: 200 / 3, keys: 2, enrolled: 0 },
            { outcome: { kind: 'variant', variant: 'off' }, percentage: 100 / 3, keys: 1, enrolled: 0 },
          ],
          moves: [aMove('gain', 'off', 'on', 200 / 3, 2)],
          revert: [aMove('lose', 'on', 'off', 200 / 3, 2)],
        }),
      ],
      risk: { level: 'medium', reason: 'moves an audience of unknown size' },
    }),
  ],
});

const undecided = aReport({
  ...sides,
  contexts: { name: 'samples.ndjson', total: 1000 },
  changes: [
    aChange({
      flag: 'app-rating',
      audiences: [
        aRaise(0, 100, {
          audience: aRule(2, null, 'appVersion at least "3.4.0", device.os starts with "and"'),
          undecided: true,
          units: [],
        }),
      ],
      risk: { level: 'medium', reason: 'moves an audience of unknown size' },
      counts: [aCount('gain', 'off', 'on', 37)],
    }),
    aChange({
      flag: 'price-format',
      audiences: [],
      undecided: 'The conditions of the two sides are too many to compare them exactly.',
      risk: { level: 'high', reason: 'cannot be compared exactly' },
      counts: [],
    }),
  ],
});

const values = aReport({
  ...sides,
  changes: [
    aChange({
      flag: 'delivery-banner',
      safe: { before: { kind: 'variant', variant: 'none' }, after: { kind: 'variant', variant: 'short' } },
      variants: [
        { variant: 'none', before: '', after: '' },
        { variant: 'short', before: 'Free delivery', after: 'Free delivery from 30 €' },
      ],
      audiences: [
        anAudience({
          before: shares({ short: 40, none: 60 }),
          after: shares({ short: 40, none: 60 }),
          moves: [aMove('switch', 'short', 'short', 40)],
          revert: [aMove('switch', 'short', 'short', 40)],
        }),
      ],
      risk: { level: 'high', reason: 'a served value is edited' },
    }),
  ],
});

const severalAudiences = aReport({
  ...sides,
  changes: [
    ...['development', 'staging'].map((environment) =>
      aChange({ flag: 'fast-cart', environment, audiences: [aRaise(50, 100)], risk: notCritical }),
    ),
    aChange({
      flag: 'fast-cart',
      audiences: [
        aRaise(10, 60),
        aRaise(0, 100, { audience: aRule(1, 'Staff first', 'staff'), units: [] }),
        anAudience({
          audience: { kind: 'old-rule', rule: 2, name: null, words: 'country is "AT" or "DE", not staff' },
          units: ['accountId', 'targetingKey'],
          before: shares({ on: 50, off: 50 }),
          after: shares({ on: 60, off: 40 }),
          moves: [aMove('gain', 'off', 'on', 30), aMove('lose', 'on', 'off', 20)],
          revert: [aMove('gain', 'off', 'on', 20), aMove('lose', 'on', 'off', 30)],
          reshuffle: true,
          unrelated: true,
        }),
      ],
      details: ['Buckets are drawn from targetingKey instead of accountId.'],
      risk: half,
    }),
    aChange({ flag: 'low-stock', audiences: [aRaise(50, 25)], risk: medium }),
  ],
});

/** A flag is lowered in a freeze, another one asks to be excused, and one change cannot simply be taken back. */
const excused = aReport({
  ...sides,
  findings: [
    aFinding({
      rule: 'soak-too-short',
      flag: 'low-stock',
      file: 'flags/low-stock.yaml',
      line: 14,
      message:
        'Raised in production 3 h 12 m ago (#512, 41d0e77); the next raise is due at 2026-11-26 08:48 UTC.',
      remedy: 'Wait until then, or set it back to 5 %.',
      clears: '2026-11-26T08:48:00.000Z',
    }),
  ],
  changes: [
    aChange({ flag: 'fast-cart', audiences: [aRaise(50, 25)], risk: medium, revertBlockedBy: ['freeze'] }),
    aChange({ flag: 'low-stock', audiences: [aRaise(5, 25)], risk: medium, revertBlockedBy: [] }),
  ],
  exceptions: [
    {
      rule: 'stale-on',
      flag: 'new-checkout',
      file: 'flags/new-checkout.yaml',
      reason: 'Waiting for the app release in January.',
      until: '2027-01-31',
    },
  ],
  skipped: [
    { rule: 'expires-passed', because: 'only-lowers', flags: ['fast-cart'] },
    { rule: 'freeze', because: 'only-lowers', flags: ['fast-cart'] },
    { rule: 'several-raises', because: 'merge-group', flags: [] },
    { rule: 'stale-on', because: 'exception', flags: ['a-1', 'a-2', 'a-3', 'a-4', 'a-5'] },
  ],
});

/** The comments that are kept as files, by the name of the file. */
export const goldenReports: Readonly<Record<string, Report>> = {
  'mock-up': mockUp,
  'small-pull-request': aReport({ ...sides, changes: [fastCart] }),
  'all-reverted': aReport(sides),
  'parse-error': parseError,
  'many-flags': manyFlags,
  hostile,
  'policy-change': policyChange,
  reshuffle,
  'experiment-ramp': experimentRamp,
  rename,
  kill: aReport({ ...sides, changes: [newCheckout] }),
  keys,
  undecided,
  'edited-value': values,
  'several-audiences': severalAudiences,
  excused,
};
