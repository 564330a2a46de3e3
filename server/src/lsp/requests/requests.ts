import { anonymisedCopy } from './anonymisedCopy.js';
import { checklist } from './checklist.js';
import { codeActions } from './codeActions.js';
import { codeLenses } from './codeLenses.js';
import { completion } from './completion.js';
import { deadline } from './deadline.js';
import { definition } from './definition.js';
import { documentLinks } from './documentLinks.js';
import { delays } from './delays.js';
import { documentSymbols } from './documentSymbols.js';
import { foldingRanges } from './foldingRanges.js';
import { formatting } from './formatting.js';
import { highlights } from './highlights.js';
import { hover } from './hover.js';
import { inlayHints } from './inlayHints.js';
import { newCase } from './newCase.js';
import { paste } from './paste.js';
import { pullDiagnostics } from './pullDiagnostics.js';
import { references } from './references.js';
import { rename } from './rename.js';
import type { EditorRequest } from './request.js';
import { selectionRanges } from './selectionRanges.js';
import { semanticTokens } from './semanticTokens.js';
import { willRenameFiles } from './willRenameFiles.js';
import { workspaceSymbols } from './workspaceSymbols.js';
import { whatIf } from './whatIf.js';
import { sentence } from './sentence.js';

/** All that an editor can ask for. */
export const requests: readonly EditorRequest[] = [
  hover,
  pullDiagnostics,
  codeActions,
  completion,
  definition,
  references,
  highlights,
  rename,
  documentSymbols,
  documentLinks,
  foldingRanges,
  selectionRanges,
  semanticTokens,
  workspaceSymbols,
  willRenameFiles,
  whatIf,
  delays,
  anonymisedCopy,
  formatting,
  inlayHints,
  codeLenses,
  checklist,
  sentence,
  deadline,
  newCase,
  paste,
];
