/**
 * Whether standard output gets colours: on a terminal, unless `NO_COLOR` says no; elsewhere only if `FORCE_COLOR`
 * says so (https://no-color.org, https://force-color.org).
 */
export function wantsColours(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}
