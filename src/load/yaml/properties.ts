import type { AliasEvent, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { type Composer, complain } from './composer.ts';
import { aliasRange } from './range.ts';

/** Refuses the tag and the anchor in front of a node. */
export function checkProperties(composer: Composer, event: ScalarEvent | MappingEvent | SequenceEvent): void {
  if (event.tagStart !== -1) {
    complain(
      composer,
      {
        rule: 'yaml-tag',
        message: 'Tags are not allowed: a value is what it looks like.',
        remedy: 'Delete the tag; put a text that starts with `!` in quotes.',
      },
      { start: event.tagStart, end: event.tagEnd },
    );
    composer.offset = event.tagEnd;
  }
  if (event.anchorStart !== -1) {
    complain(
      composer,
      {
        rule: 'yaml-alias',
        message: 'Anchors are not allowed: a flag says everything where it is read.',
        remedy: 'Delete the anchor; put a text that starts with `&` in quotes.',
      },
      { start: event.anchorStart - 1, end: event.anchorEnd },
    );
    composer.offset = event.anchorEnd;
  }
}

/** Refuses an alias. */
export function complainAlias(composer: Composer, event: AliasEvent): void {
  complain(
    composer,
    {
      rule: 'yaml-alias',
      message: 'Aliases are not allowed: a flag says everything where it is read.',
      remedy: 'Write the value out; put a text that starts with `*` in quotes.',
    },
    aliasRange(event),
  );
  composer.offset = event.anchorEnd;
}
