/**
 * The one public door of the core: what the server and the command line may use, all of it plain data and pure functions. Only
 * `pasted` and `anonymisedCopy` have doors of their own: they are seldom asked for, and loaded only then.
 */
export { takeSnapshot, takeSnapshotInSteps, type Snapshot, type SnapshotSettings } from './snapshot.js';
export { carrier, sameText, type Carrier } from './carrier.js';
export { carryDiagnostics } from './carryDiagnostics.js';
export { diagnosticsOf } from './features/diagnostics.js';
export type { Diagnostic, RelatedRange } from './diagnosticOf.js';
export { canComplete, completionsAt, type Completion } from './features/completion.js';
export { formattingEdits } from './features/formatting.js';
export { sortingEdits } from './features/sorting.js';
export { editedText } from './editedText.js';
export { codeLensesOf, type CodeLens } from './features/codeLenses.js';
export { inlayHintsIn } from './features/inlayHints.js';
export { hoverAt, type Hover } from './features/hover.js';
export { explainFinding, type ExplainedFinding } from './features/explainFinding.js';
export { daysToTryAt, whatIfAt, type DayToTry, type WhatIfAnswer } from './features/whatIf.js';
export { delayTable, type DelayThread } from './features/delayTable.js';
export { lengthWords } from './delays/delayWords.js';
export { CONTRADICTED, suppose, type WhatIf } from './whatIf/suppose.js';
export type { Change, Outcome } from './whatIf/changesBetween.js';
export { readAssumption } from './whatIf/readAssumption.js';
export { lineOfEntry } from './lineOfEntry.js';
export { definitionsAt, type Definition } from './features/definition.js';
export { referencesAt } from './features/references.js';
export { highlightsAt, type Highlight } from './features/highlights.js';
export { renameableAt, renameAt } from './features/rename.js';
export { documentSymbolsOf, type DocumentSymbol } from './features/documentSymbols.js';
export { caseSymbolsOf, isFound, type CaseSymbol } from './features/caseSymbols.js';
export { evidenceLinksOf, type EvidenceLink } from './features/documentLinks.js';
export { evidenceEndings } from './evidence/evidencePaths.js';
export { foldingRangesOf, type FoldingRange } from './features/foldingRanges.js';
export { selectionRangesAt } from './features/selectionRanges.js';
export { semanticTokensOf, type SemanticToken } from './features/semanticTokens.js';
export { tokenTypes } from './colours/tokenType.js';
export { quickFixesAt, type Echo, type QuickFix } from './features/codeActions.js';
export { lineActionsAt, type LineAction } from './features/lineActions.js';
export {
  checklistOf,
  type ChecklistItem,
  type ChecklistProcedure,
  type ChecklistRule,
  type ChecklistThread,
} from './features/checklist.js';
export { sentenceOf } from './features/sentence.js';
export { deadline, type Deadline } from './deadline.js';
export { dateWords, newCase, proceduresOf, type NewCase, type Procedure } from './newCase.js';
export type { Clipboard } from './paste/pasted.js';
export type { TextEdit } from './quickFixes/textEdit.js';
export { toMarkdown } from './markup/toMarkdown.js';
export { toPlainText } from './markup/toPlainText.js';
export type { Block } from './markup/block.js';
export { countDays, type CountAnswer, type CountProblem } from './countDays.js';
export { divisionName, standingWords } from './countSentence.js';
export { readExactDay } from './readDays.js';
export { verdictWords } from './verdictWords.js';
export { verifiedWords } from './verifiedWords.js';
export { localRulesAsked, localRulesWritten, mistakeWords, type LocalRules } from './localRules.js';
export { inert } from './markup/inert.js';
export type { AnonymisedCopy, CopyDoubt } from './features/anonymisedCopy.js';
