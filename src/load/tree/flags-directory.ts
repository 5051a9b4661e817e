import { UsageError } from '../../model/index.ts';
import { show } from '../show.ts';

/**
 * Checks the configured path of the flags directory: relative, inside the root, with `/`.
 *
 * @throws UsageError when it is not
 */
export function checkFlagsDirectory(flagsDirectory: string): void {
  const parts = flagsDirectory.split('/');
  if (parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\0\\]/.test(part))) return;
  throw new UsageError(
    `The flags directory cannot be ${show(flagsDirectory)}.`,
    'Write a path inside the repository without `.` and `..`, such as `flags` or `config/flags`.',
  );
}
