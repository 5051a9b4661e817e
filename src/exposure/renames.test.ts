import { describe, expect, it } from 'vitest';
import { changesBetween, type Flag, movesIn, rollout } from '../../test/support/changes.ts';
import type { Definitions } from '../../test/support/flags.ts';
import type { Change } from '../model/index.ts';

const DESCRIBED: Flag = { ...rollout(20), description: 'One-page checkout.' };

function inProduction(before: Definitions['flags'], after: Definitions['flags']): Change[] {
  return changesBetween({ flags: before }, { flags: after }).filter(
    ({ environment }) => environment === 'production',
  );
}

function kinds(changes: readonly Change[]): string[] {
  return changes.map(
    ({ kind, flag, renamedFrom }) => `${kind} ${renamedFrom === null ? '' : `${renamedFrom} → `}${flag}`,
  );
}

describe('a renamed flag', () => {
  it('at 20 % without a salt makes 16 % gain and 16 % lose, and names the callers of the old key', () => {
    const changes = inProduction({ old: DESCRIBED }, { renamed: DESCRIBED });
    expect(kinds(changes)).toEqual(['renamed old → renamed']);
    expect(changes.flatMap(movesIn).sort()).toEqual([
      'everyone: gain 16 % off → on',
      'everyone: lose 16 % on → off',
    ]);
    expect(changes).toMatchObject([
      {
        renamedFrom: 'old',
        audiences: [{ reshuffle: true }],
        onlyLowers: false,
        risk: { level: 'high', reason: 'callers of the old key fall back to the default in their code' },
        details: ['Everyone is dealt anew, because the salt changes.'],
      },
    ]);
  });

  it('with the old key as its salt moves nobody, and is still a change for the callers of the old key', () => {
    const changes = inProduction(
      { old: DESCRIBED },
      { renamed: { ...DESCRIBED, salt: 'old', description: 'Another text.' } },
    );
    expect(kinds(changes)).toEqual(['renamed old → renamed']);
    expect(changes).toMatchObject([{ audiences: [], onlyLowers: false, risk: { level: 'high' } }]);
  });

  it('in environments where it serves the same is a change as well', () => {
    const changes = changesBetween({ flags: { old: DESCRIBED } }, { flags: { renamed: DESCRIBED } });
    expect(changes.map(({ environment, kind }) => [environment, kind])).toEqual([
      ['staging', 'renamed'],
      ['production', 'renamed'],
    ]);
  });

  it('keeps its salt from rename to rename', () => {
    const changes = inProduction(
      { second: { ...DESCRIBED, salt: 'first' } },
      { third: { ...rollout(20), salt: 'first' } },
    );
    expect(kinds(changes)).toEqual(['renamed second → third']);
    expect(changes.flatMap(movesIn)).toEqual([]);
  });

  it('that also rises shows who gains', () => {
    const changes = inProduction(
      { old: DESCRIBED },
      { renamed: { ...DESCRIBED, ...rollout(50), salt: 'old' } },
    );
    expect(changes.flatMap(movesIn)).toEqual(['everyone: gain 30 % off → on']);
  });
});

describe('flags that come and go together', () => {
  it('are not one renamed flag when their descriptions differ', () => {
    const changes = inProduction(
      { old: DESCRIBED },
      { other: { ...DESCRIBED, description: 'Another checkout.' } },
    );
    expect(kinds(changes)).toEqual(['removed old', 'added other']);
  });

  it('are not paired when two would fit', () => {
    const changes = inProduction({ old: DESCRIBED }, { one: DESCRIBED, two: DESCRIBED });
    expect(kinds(changes)).toEqual(['removed old', 'added one', 'added two']);
  });

  it('are paired by the salt first', () => {
    const changes = inProduction({ old: DESCRIBED }, { one: { ...DESCRIBED, salt: 'old' }, two: DESCRIBED });
    expect(kinds(changes)).toEqual(['renamed old → one', 'added two']);
  });

  it('are not paired by their looks when the salt fits two', () => {
    const other = { ...DESCRIBED, salt: 'old', description: 'Another checkout.' };
    const changes = inProduction({ old: DESCRIBED }, { one: { ...DESCRIBED, salt: 'old' }, two: other });
    expect(kinds(changes)).toEqual(['removed old', 'added one', 'added two']);
  });

  it('are not one renamed flag when somebody else owns them', () => {
    const changes = inProduction({ old: DESCRIBED }, { other: { ...DESCRIBED, owner: 'acme/elsewhere' } });
    expect(kinds(changes)).toEqual(['removed old', 'added other']);
  });

  it('are no rename when the old key is still there', () => {
    const changes = inProduction({ old: DESCRIBED }, { old: DESCRIBED, copy: { ...DESCRIBED, salt: 'old' } });
    expect(kinds(changes)).toEqual(['added copy']);
  });
});
