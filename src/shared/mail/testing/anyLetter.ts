import fc from 'fast-check'
import type { MailLetter } from '../mailLetter'

/** What breaks headers, links and encodings where somebody forgot them. */
const PIECES = [
  '\r\n',
  '\n',
  '\r',
  '\r\nBcc: lee@evil.example\r\n',
  '\n\n',
  '.',
  '\r\n.\r\n',
  'From ',
  '--boundary--',
  '=?UTF-8?Q?=0D=0ABcc:_a@b.example?=',
  '=',
  '=0D=0A',
  '%0D%0A',
  '&bcc=lee@evil.example',
  '?cc=lee@evil.example',
  '#',
  ',',
  ';',
  ':',
  '"',
  '\\',
  '<lee@evil.example>',
  '(comment)',
  ', lee@evil.example',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\t',
  ' ',
  '\u00a0',
  '\u2028',
  '\u202e',
  'שלום',
  'مرحبا',
  '日本語',
  '🎉',
  '👩‍👩‍👧',
  'e\u0301',
  '\ud83c',
  '\udf89',
  '</script>',
  'Dana',
  'Whitfield',
  'Thank you for the time on Tuesday.',
  'x'.repeat(1_200)
]

/** Words that may be anything a person, a paste or an import brings. */
export function anyText(maxLength = 12): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }
      ),
      { maxLength }
    )
    .map((pieces) => pieces.join(''))
}

const anyEmail = fc.oneof(
  { weight: 3, arbitrary: fc.emailAddress() },
  { weight: 1, arbitrary: fc.constant('dana@münchen.example') },
  { weight: 1, arbitrary: fc.constant('δοκιμή@παράδειγμα.example') },
  { weight: 2, arbitrary: anyText(4) },
  { weight: 2, arbitrary: fc.tuple(fc.emailAddress(), anyText(3)).map((both) => both.join('')) },
  { weight: 1, arbitrary: fc.constant(null) }
)

/** A letter to anybody, about anything. */
export function anyLetter(): fc.Arbitrary<MailLetter> {
  return fc.record({
    to: fc.option(fc.record({ name: anyText(5), email: anyEmail }), { nil: null }),
    subject: anyText(6),
    body: anyText()
  })
}
