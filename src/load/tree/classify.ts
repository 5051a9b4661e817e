import { HIDDEN, type PlacedProblem } from '../../model/index.ts';
import { aboutFile, type Complaint } from '../place.ts';
import { show } from '../show.ts';
import type { SourceRole } from './tree.ts';

/** What a path under the flags directory is for. */
export type Classified =
  | {
      readonly use: 'source';
      readonly role: SourceRole;
      readonly name: string;
      readonly problem: PlacedProblem | null;
    }
  | { readonly use: 'documentation' }
  | { readonly use: 'refused'; readonly problem: PlacedProblem };

const KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_NAME = 64;

/** What is not a character, or means something to a shell, and names that look like options. */
const HOSTILE = /[\ufffd\\]|(?:^|\/)[-~]|(?:^|\/) | (?:\/|$)/u;

/** What editors and systems leave beside files: it belongs to no flag, and nobody reviews it. */
const LEFT_BEHIND = /^\.DS_Store$|^Thumbs\.db$|^\.#|~$|\.sw[a-p]$/;

/**
 * Says what a file is by its path alone.
 *
 * @param path from the root, with `/`
 * @param inner the same from the flags directory
 */
export function classify(path: string, inner: string): Classified {
  const refuse = (complaint: Complaint): Classified => ({
    use: 'refused',
    problem: aboutFile(path, complaint),
  });
  if (HOSTILE.test(path) || path.search(HIDDEN) !== -1) return refuse(hostile);
  const base = inner.slice(inner.lastIndexOf('/') + 1);
  if (/\.md$/i.test(base) || base === '.gitkeep' || LEFT_BEHIND.test(base)) return { use: 'documentation' };
  const [folder = ''] = inner.includes('/') ? inner.split('/', 1) : [];
  if (folder === 'tests') return refuse(reservedFolder);
  if (folder !== 'segments' && /^(?:segments|tests)$/i.test(folder)) return refuse(folderCase(folder));
  if (!base.endsWith('.yaml') || base === '.yaml') return refuse(wrongExtension(base));
  if (inner === 'policy.yaml') return { use: 'source', role: 'policy', name: 'policy', problem: null };
  if (inner === 'baseline.yaml') return { use: 'source', role: 'baseline', name: 'baseline', problem: null };
  const role = folder === 'segments' ? 'segment' : 'flag';
  const name = base.slice(0, -'.yaml'.length);
  return { use: 'source', role, name, problem: checkName(path, role, name) };
}

function checkName(path: string, role: 'flag' | 'segment', name: string): PlacedProblem | null {
  const least = role === 'flag' ? 3 : 2;
  if (KEY.test(name) && name.length >= least && name.length <= MAX_NAME) return null;
  return aboutFile(path, {
    rule: 'key-format',
    message: `The file name ${show(name)} cannot be a ${role}'s ${role === 'flag' ? 'key' : 'name'}.`,
    remedy: `Use ${least} to ${MAX_NAME} lower-case letters, digits and single \`-\` in between, as in \`${role === 'flag' ? 'checkout-redesign' : 'staff'}.yaml\`.`,
  });
}

const hostile: Complaint = {
  rule: 'file-name',
  message:
    'The path has characters that do not show, a backslash, or a part that starts with `-`, `~` or a space.',
  remedy: 'Rename it with letters, digits, `-`, `_` and `.`.',
};

const reservedFolder: Complaint = {
  rule: 'reserved-field',
  message: 'The folder `tests` is reserved for later.',
  remedy: 'Move the file; a later version will read flag tests from there.',
};

function folderCase(folder: string): Complaint {
  return {
    rule: 'file-name',
    message: `The folder ${show(folder)} differs from a reserved one only in case.`,
    remedy: `Rename it to \`${folder.toLowerCase()}\`, or to something else.`,
  };
}

function wrongExtension(base: string): Complaint {
  const isYaml = /\.ya?ml$/i.test(base);
  return {
    rule: 'file-name',
    message: isYaml
      ? `${show(base)} does not end in \`.yaml\`.`
      : `${show(base)} is neither a flag, a segment nor the policy.`,
    remedy: isYaml
      ? `Rename it to ${show(base.replace(/\.ya?ml$/i, '.yaml'))}.`
      : 'Move it out of the flags directory; only `.yaml` files and `.md` notes belong there.',
  };
}
