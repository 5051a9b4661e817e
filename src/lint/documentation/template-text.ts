/** What templates, forms and generators leave to be replaced. */
const TEMPLATES: readonly RegExp[] = [
  /^lorem ipsum\b/i,
  /^placeholder\b/i,
  /^(?:<[^<>]*>|\[[^[\]]*\]|\{+[^{}]*\}+)\W?$/,
  /^(?:describe|explain|say) (?:what|how) /i,
  /^(?:describe|explain) (?:the|this|your) (?:flag|feature|change)\b/i,
  /^what (?:people see when|this flag does|does this flag do)\b/i,
  /^(?:add|enter|insert|write) (?:a|the|your) (?:short )?description\b/i,
  /^(?:a |the |your )?(?:short )?description (?:goes here|here|of (?:the|this|your) (?:flag|feature)\b)/i,
];

/** Whether a text is one that somebody was meant to replace. */
export function isTemplateText(text: string): boolean {
  return TEMPLATES.some((template) => template.test(text.trim()));
}
