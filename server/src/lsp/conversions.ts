import { DiagnosticSeverity, type Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver';
import type { Severity } from '../rules/finding.js';
import type { Diagnostic } from '../service/languageService.js';
import type { ClientAbilities } from './clientAbilities.js';

/** A diagnostic as the protocol has it, with what the editor can take of it. */
export function toProtocolDiagnostic(diagnostic: Diagnostic, uri: string, abilities: ClientAbilities): ProtocolDiagnostic {
  const { range, severity, rule, address, message, related } = diagnostic;
  return {
    range,
    severity: toProtocolSeverity(severity),
    source: 'chron',
    message,
    ...(rule === undefined ? {} : { code: rule }),
    ...(rule !== undefined && address !== undefined && abilities.codeDescription ? { codeDescription: { href: address } } : {}),
    ...(related.length > 0 && abilities.relatedInformation
      ? { relatedInformation: related.map((place) => ({ message: place.message, location: { uri, range: place.range } })) }
      : {}),
  };
}

function toProtocolSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
  }
}
