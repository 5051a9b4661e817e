import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a browser makes of Markdown. */
export interface Rendered {
  /** `a href`, `td align`, `code`: every element with the names of its attributes. */
  readonly elements: readonly string[];
  readonly links: readonly string[];
  /** The texts of `code` that is not in a fence. */
  readonly codes: readonly string[];
  readonly fences: readonly string[];
  /** All other text, element by element. */
  readonly prose: readonly string[];
}

/** Renders Markdown as GitHub does, as far as the public parts of it go, and takes it apart. */
export function rendered(markdown: string): Rendered {
  const found = { elements: [], links: [], codes: [], fences: [], prose: [] };
  for (const node of parseFragment(html(markdown)).childNodes) visit(node, found);
  return found;
}

/** GitHub-flavoured Markdown as HTML, with the HTML in it left as it is. */
function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

type Found = { -readonly [Key in keyof Rendered]: string[] };

function visit(node: Node, found: Found): void {
  if ('value' in node) found.prose.push(node.value);
  else if ('data' in node) found.elements.push('comment');
  else if ('childNodes' in node) {
    const { tagName, attrs, childNodes } = node;
    found.elements.push([tagName, ...attrs.map(({ name }) => name)].join(' '));
    found.links.push(...attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
    if (tagName === 'code' || tagName === 'pre') {
      (tagName === 'pre' ? found.fences : found.codes).push(textOf(node, found));
    } else for (const child of childNodes) visit(child, found);
  } else found.elements.push('doctype');
}

/** The text of an element that must hold no other element but the code of a fence. */
function textOf(node: DefaultTreeAdapterTypes.Element, found: Found): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      if (!('tagName' in child)) return '';
      found.elements.push(
        child.tagName === 'code' && node.tagName === 'pre' ? 'code' : `${child.tagName} in code`,
      );
      return textOf(child, found);
    })
    .join('');
}
