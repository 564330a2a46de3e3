import { isoDay } from '../../dates/civilDay.js';
import type { CaseEvent } from '../../chronology/chronology.js';
import type { Judgement } from '../../rules/judgement.js';
import { lineOfEntry, type DelayThread, type Snapshot } from '../../service/languageService.js';
import type { DelaysOfFile } from './delaysText.js';
import { formatVersion } from './formatVersion.js';

/** The delay figures of each file: docs/json.md says what each field means. */
export function delaysJson(files: readonly DelaysOfFile[]): string {
  const written = files.map(({ file, snapshot, threads }) => ({
    file,
    asAt: isoDay(snapshot.chronology.header.asAt),
    threads: threads.map((thread) => threadJson(thread, snapshot)),
  }));
  return `${JSON.stringify({ version: formatVersion, files: written }, undefined, 2)}\n`;
}

function threadJson({ thread, rows }: DelayThread, snapshot: Snapshot): object {
  return {
    thread,
    rows: rows.map(({ from, to, workingDays, days, inOrder, limits, sentence }) => ({
      from: entryJson(from, snapshot),
      to: to && entryJson(to, snapshot),
      workingDays,
      days,
      inOrder,
      limits: limits.map(limitJson),
      sentence,
    })),
  };
}

function entryJson(event: CaseEvent, snapshot: Snapshot): object {
  return {
    entry: event.label === undefined ? undefined : `@${event.label}`,
    step: event.step?.name,
    line: lineOfEntry(snapshot, event.id) - 1,
  };
}

function limitJson({ rule, verdict, person, clock, citation }: Judgement): object {
  return {
    rule: rule.id,
    verdict,
    person,
    n: clock?.period.n,
    unit: clock?.period.unit,
    counting: clock?.counting,
    source: citation?.short,
  };
}
