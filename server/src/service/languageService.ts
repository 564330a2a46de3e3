/** The one public door of the core: what the server and the command line may use, all of it plain data and pure functions. */
export { takeSnapshot, type Snapshot, type SnapshotSettings } from './snapshot.js';
export { diagnosticsOf } from './features/diagnostics.js';
export type { Diagnostic, RelatedRange } from './diagnosticOf.js';
export { canComplete, completionsAt, type Completion } from './features/completion.js';
export { hoverAt, type Hover } from './features/hover.js';
export { explainFinding, type ExplainedFinding } from './features/explainFinding.js';
export { quickFixesAt, type Echo, type QuickFix } from './features/codeActions.js';
export type { TextEdit } from './quickFixes/textEdit.js';
export { toMarkdown } from './markup/toMarkdown.js';
export { toPlainText } from './markup/toPlainText.js';
export type { Block } from './markup/block.js';
export { countDays, type CountAnswer, type CountProblem } from './countDays.js';
export { divisionName, standingWords } from './countSentence.js';
export { readExactDay } from './readDays.js';
export { verdictWords } from './verdictWords.js';
export { verifiedWords } from './verifiedWords.js';
export { localRulesAsked, mistakeWords, type LocalRules } from './localRules.js';
export { inert } from './markup/inert.js';
