import fc from 'fast-check';

/** Pieces that the grammar has something to say about, and some that it has not. */
const PIECES = [
  '6 August 2019', 'July 2019', '9 April', '2019', '10/07/19', '2019-07-10', 'early', 'mid-', 'about', 'between', 'and', 'or', 'to', 'the next day', 'two weeks later',
  '2 days before', 'before', 'after', 'by', 'until', 'not before', 'undated', 'the ICPC', 'May', 'Wed', 'summer', '4.30pm', '12 noon', 'evening', '31 February 2019',
  'ICPC', 'about C', 'from Mr B', 're', '@icpc', '@c1', '@', 'mr.b@example.com', 'Mr B said', 'outcome', 'source', 'until', 'account', 'except', 'because', 'for', 'not done',
  'people', 'sources', 'case', 'as at', 'child', 'born', 'due', 'cp/icpc-15', 'https://x.test/a',
  ':', ': ', ' : ', '：', ' - ', '–', '—', '-', ', ', ',', '; ', ';', '.', ' ', '  ', '\t', '\u00A0', '(', ')', '[', ']', '"', '“', '”', '’', '#', '# ', '• ', '- ',
  '\n', '\n', '\n    ', '\n        ', '\n\t', '\n\n', '\r\n', '\r\n    ', '\r', '\uFEFF', '\u2028', '\u200B', '\u0000', '\uD800', '\uDC00', '🙂', 'é', '1', '99', 'x',
];

/** Text that looks, more or less, like a chronology. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** The same, opening an entry, so that more of it is read. */
export const arbitraryChunk: fc.Arbitrary<string> = fc.tuple(fc.constantFrom('', '6 August 2019: ', 'people:\n    ', 'sources:\n  ', 'as at: '), arbitraryText).map(([head, text]) => head + text);
