import { isoDay } from '../../dates/civilDay.js';
import type { ChecklistLine, DayBounds, Finding } from '../../rules/finding.js';
import { explainFinding, type Snapshot } from '../../service/languageService.js';
import type { CheckedFile } from '../checkFile.js';
import type { CheckReport } from '../checkReport.js';
import { explanationJson } from './explanationJson.js';
import { formatVersion } from './formatVersion.js';
import { jsonText } from './jsonText.js';
import { whatIfJson } from './whatIfJson.js';

/** What `chron check` found, for other programs: docs/json.md says what each field means. */
export function checkJson(): CheckReport {
  return {
    start: `{\n  "version": ${JSON.stringify(formatVersion)},\n  "files": [`,
    file: (file) => `\n    ${jsonText(fileJson(file)).trimEnd().replaceAll('\n', '\n    ')}`,
    between: ',',
    end: ({ files }) => `${files === 0 ? '' : '\n  '}]\n}\n`,
  };
}

function fileJson({ file, snapshot, supposed }: CheckedFile): object {
  const { chronology, evaluation } = snapshot;
  return {
    file,
    asAt: isoDay(chronology.header.asAt),
    ...(supposed && whatIfJson(supposed)),
    findings: evaluation.findings.map((finding) => findingJson(finding, snapshot)),
    checklist: evaluation.checklist.map(lineJson),
  };
}

/** A field that is `undefined` is not written. */
function findingJson(finding: Finding, snapshot: Snapshot): object {
  const { document } = snapshot;
  const explained = explainFinding(snapshot, finding);
  const { rule, verdict, severity, message, place, due, late, tipping, person, thread, related } = finding;
  return {
    rule,
    verdict,
    severity,
    message,
    range: document.rangeOf(place.chunk, place.span),
    due: due && boundsJson(due),
    late: late && { least: late.least, most: late.most, unit: late.unit },
    tipping: tipping && { entry: tipping.entry, date: isoDay(tipping.date), side: tipping.side },
    person,
    thread,
    related: related.map((other) => ({ message: other.message, range: document.rangeOf(other.place.chunk, other.place.span) })),
    explanation: explained && explanationJson(snapshot, explained),
  };
}

function lineJson({ rule, verdict, person, thread }: ChecklistLine): object {
  return { rule, verdict, person, thread };
}

function boundsJson({ earliest, latest }: DayBounds): object {
  return { earliest: isoDay(earliest), latest: isoDay(latest) };
}
