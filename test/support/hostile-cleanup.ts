import fc from 'fast-check';
import type { CleanupReport } from '../../src/model/index.ts';
import { aCleanup, aDue, aDueFlag, anOwner } from './cleanup.ts';
import { hostileText } from './hostile.ts';

const textsPerCleanup = 24;

/** A cleanup all of whose texts are hostile. */
export const hostileCleanup: fc.Arbitrary<{ report: CleanupReport; texts: readonly string[] }> = fc
  .array(hostileText, { minLength: textsPerCleanup, maxLength: textsPerCleanup })
  .map((texts) => {
    let next = 0;
    const text = (): string => texts[next++ % textsPerCleanup] ?? '';
    const due = () => aDue({ rule: text(), since: text(), message: text(), remedy: text() });
    const flag = () => aDueFlag({ key: text(), file: text(), type: text(), due: [due(), due()] });
    const report = aCleanup({
      head: { name: text(), commit: text() },
      day: text(),
      history: text(),
      unreadable: 1,
      owners: [anOwner(text(), flag()), anOwner(null, { ...flag(), key: null, type: null })],
    });
    return { report, texts };
  });
