import fc from 'fast-check';

/** Texts that try to be a command, markup, a link, a mention, a terminal escape or invisible. */
export const hostileTexts: readonly string[] = [
  '::set-output name=blocked::false',
  '  ::error file=a.yaml,line=1::forged',
  '\n::stop-commands::token',
  '\r\n::add-mask::high',
  '##[error]forged',
  'text ##[set-env name=PATH;]x',
  '###[group]x',
  '##\u200b[error]x',
  ':\u200b:error::x',
  '\u2028::error::x',
  '\u0085::error::x',
  '\x1b[2J\x1b]8;;http://evil.example\x07click',
  '\u202egnp.exe',
  'zero\u200bwidth\u2060\ufeff',
  '\u{e0041}\u{e0042}',
  '\ud800',
  '\x00\x07\x7f\x9b31m',
  '</code><img src=x onerror=alert(1)>',
  '`code` | **bold** | [link](http://evil.example) ![i](http://evil.example/i.png)',
  '@everyone #1 GH-1 http://evil.example www.evil.example',
  '<!-- comment -->\n\n# heading',
  '%0A::error::x',
  'a,b:c%3A',
  '%25',
  '💥'.repeat(400),
];

/** Any mixture of them with ordinary and random text. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(':', '::', '#', '##', '[', ' '),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
