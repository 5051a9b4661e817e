import type { PlacedProblem } from '../../model/index.ts';
import { aboutFile, type Complaint } from '../place.ts';

/** What stands in a directory, before anybody has judged it. */
export interface Entry {
  /** From the root, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule' | 'other';
}

/** Why an entry cannot be read at all, or null for an ordinary file. */
export function checkKind({ path, kind }: Entry): PlacedProblem | null {
  return kind === 'file' ? null : aboutFile(path, complaints[kind]);
}

const complaints: { readonly [kind in Exclude<Entry['kind'], 'file'>]: Complaint } = {
  symlink: {
    rule: 'file-kind',
    message: 'This is a symbolic link; links are never followed.',
    remedy: 'Replace it by the file it points to, or delete it.',
  },
  submodule: {
    rule: 'file-kind',
    message: 'This is a submodule; its files are never read.',
    remedy: 'Move the submodule out of the flags directory.',
  },
  other: {
    rule: 'file-kind',
    message: 'This is neither a file nor a directory.',
    remedy: 'Move it out of the flags directory.',
  },
};
