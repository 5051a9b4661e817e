import type { Outcome } from '../model/index.ts';
import { quote, type Words } from './words.ts';

/** What one is served: `on`, `the default in their code`, `a custom rule`. */
export function outcomeInWords({ kind, variant }: Outcome): Words {
  switch (kind) {
    case 'variant':
      return [quote(variant ?? '')];
    case 'code-default':
      return ['the default in their code'];
    case 'custom':
      return ['a custom rule'];
  }
}

/** Equal for equal outcomes. */
export function outcomeKey({ kind, variant }: Outcome): string {
  return `${kind} ${variant ?? ''}`;
}
