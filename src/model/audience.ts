import type { AudienceChange } from './generated/report.ts';

/** Whether it is everyone, or everyone no rule decides for: the audience that goes without saying. */
export function isEveryone({ audience: { kind } }: AudienceChange): boolean {
  return kind === 'everyone' || kind === 'everyone-else';
}
