import assert from 'node:assert/strict';
import { documentSymbolsOf, foldingRangesOf, selectionRangesAt, type DocumentSymbol } from '../../server/src/service/languageService.js';
import { comparePositions } from '../../server/src/service/ranges.js';
import { snapshotOf } from '../support/expectFix.js';

const text = `# What this is
# about
case: 1
council: Northbridge

people:
    C: child
    Mr B: father of C

3 May 2019 - The file was opened.
July 2019: strategy discussion about C @strategy
    outcome: section 47 enquiry

    He 😀 was ill at home.
# About the complaints
1 August 2019: complaint from Mr B @c1
# region later
2 August 2019: complaint from Ms D @c2
3 August 2019 - A call.
6 August 2019: ICPC about C
7 August 2019: stage 1 response re @c1
    source: D1
# endregion
8 August 2019: complaint to the Ombudsman
`;

describe('the outline', () => {
  it('goes by procedure, by complaint where there are several, and by entry', () => {
    assert.deepEqual(tree(documentSymbolsOf(snapshotOf(text))), [
      'block People',
      ' person C (child)',
      ' person Mr B (father of C)',
      'procedure Child protection',
      ' note The file was opened. (3 May 2019)',
      ' entry strategy discussion about C (July 2019)',
      ' entry ICPC about C (6 August 2019)',
      "procedure Children's complaints",
      ' thread Complaint from Mr B @c1 (1 August 2019)',
      '  entry complaint from Mr B (1 August 2019)',
      '  entry stage 1 response re @c1 (7 August 2019)',
      ' thread Complaint from Ms D @c2 (2 August 2019)',
      '  entry complaint from Ms D (2 August 2019)',
      ' note A call. (3 August 2019)',
      'procedure The Local Government and Social Care Ombudsman',
      ' entry complaint to the Ombudsman (8 August 2019)',
    ]);
  });

  it('has no level for a single complaint', () =>
    assert.deepEqual(tree(documentSymbolsOf(snapshotOf('1 May 2019: complaint from X\n2 May 2019: complaint acknowledged\n'))), [
      "procedure Children's complaints",
      ' entry complaint from X (1 May 2019)',
      ' entry complaint acknowledged (2 May 2019)',
    ]));

  it('has what is selected inside what is whole, and each inside its group', () => {
    const sound = (symbol: DocumentSymbol): boolean =>
      within(symbol.selection, symbol.range) && symbol.children.every((child) => within(child.range, symbol.range) && sound(child));
    for (const form of [text, text.replaceAll('\n', '\r\n')]) assert.ok(documentSymbolsOf(snapshotOf(form)).every(sound));
  });

  it('says something of an entry without a step, and little of a long one', () => {
    const [group] = documentSymbolsOf(snapshotOf(`3 May 2019: \n4 May 2019 - ${'x'.repeat(79)}😀 more\n`));
    assert.deepEqual(
      group?.children.map(({ name }) => name),
      ['(no step)', `${'x'.repeat(79)}…`],
    );
  });
});

describe('folding', () => {
  it('takes the header, blocks, entries with lines below, remarks and regions', () =>
    assert.deepEqual(folds(text), ['1-2 comment', '3-4', '6-8', '11-14', '17-23 region', '21-22']));

  it('is the same with CRLF, and nothing without what could be folded', () => {
    assert.deepEqual(folds(text.replaceAll('\n', '\r\n')), folds(text));
    assert.deepEqual(folds('3 May 2019: ICPC\n\n\n# x\n'), []);
    assert.deepEqual(folds(''), []);
  });
});

describe('a selection', () => {
  it('grows from a word over value, field, entry and section to the file', () =>
    assert.deepEqual(grown('section 47 enq|uiry').slice(0, 6), [
      'enquiry',
      'section 47 enquiry',
      'outcome: section 47 enquiry',
      '    outcome: section 47 enquiry',
      text.slice(text.indexOf('July 2019:'), text.indexOf('\n# About the')),
      text.slice(text.indexOf('3 May 2019 -')),
    ]));

  it('grows from a name over the step and the line', () =>
    assert.deepEqual(grown('July 2019: strategy dis|cussion').slice(0, 3), [
      'discussion',
      'strategy discussion about C',
      'July 2019: strategy discussion about C @strategy',
    ]));

  it('is at least where it is asked for, everywhere', () => {
    for (const one of [text, '', '\uFEFF\r\n\r\n']) {
      const snapshot = snapshotOf(one);
      for (let offset = 0; offset <= one.length; offset += 1) {
        const position = snapshot.document.positionAt(offset);
        const ranges = selectionRangesAt(snapshot, position);
        assert.ok(ranges.length > 0);
        ranges.forEach((range, i) => {
          assert.ok(comparePositions(range.start, position) <= 0 && comparePositions(range.end, position) >= 0);
          const inner = ranges[i - 1];
          if (inner) assert.ok(within(inner, range));
        });
      }
    }
  });
});

function tree(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, kind, children }) => [
    `${indent}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`,
    ...tree(children, `${indent} `),
  ]);
}

function folds(one: string): readonly string[] {
  return foldingRangesOf(snapshotOf(one)).map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`);
}

function grown(marked: string): readonly string[] {
  const snapshot = snapshotOf(text);
  const position = snapshot.document.positionAt(text.indexOf(marked.replace('|', '')) + marked.indexOf('|'));
  return selectionRangesAt(snapshot, position).map((range) => snapshot.document.getText(range));
}

function within(inner: DocumentSymbol['range'], outer: DocumentSymbol['range']): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}
