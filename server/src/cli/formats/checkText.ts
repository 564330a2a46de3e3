import { longDay } from '../../dates/civilDay.js';
import type { Pack } from '../../rules/pack.js';
import type { Finding, Severity } from '../../rules/finding.js';
import { explainFinding, inert, type Snapshot } from '../../service/languageService.js';
import type { CheckedFile } from '../checkFile.js';
import type { CheckReport, Tally } from '../checkReport.js';
import type { Surroundings } from '../surroundings.js';
import { plural } from './plural.js';
import { whatIfText } from './whatIfText.js';
import { wrap } from './wrap.js';

type Look = Pick<Surroundings, 'colours' | 'columns'> & { readonly explain?: boolean };
type Setting = Look & Pick<Surroundings, 'packs'>;

/** What `chron check` found, for people: each file with its findings in order, then how many, and what was not checked. */
export function checkText(surroundings: Setting): CheckReport {
  return {
    start: '',
    file: (file) => `${fileText(file, surroundings)}\n`,
    between: '',
    end: (tally) => (tally.files === 0 ? '' : summary(tally, surroundings)),
  };
}

function fileText({ file, snapshot, supposed }: CheckedFile, surroundings: Setting): string {
  const { colours } = surroundings;
  const { asAt } = snapshot.chronology.header;
  const heading = `${colours.bold(inert(file))} ${colours.dim(`(judged as at ${longDay(asAt)})`)}\n`;
  return [
    heading,
    supposed ? whatIfText(supposed, surroundings) : '',
    findingsText(snapshot, surroundings),
    ...notApplied(snapshot, surroundings),
  ].join('');
}

/** The findings of a file in the order of its lines, or that there are none; with `explain`, the working below each. */
export function findingsText(snapshot: Snapshot, look: Look): string {
  const { findings } = snapshot.evaluation;
  const placed = findings.map((finding) => ({ finding, at: snapshot.document.rangeOf(finding.place.chunk, finding.place.span).start }));
  const ordered = placed.toSorted((a, b) => a.at.line - b.at.line || a.at.character - b.at.character);
  const body = ordered.map(
    ({ finding, at }) => findingText(finding, `${at.line + 1}:${at.character + 1}`, look) + workingText(snapshot, finding, look),
  );
  return findings.length === 0 ? wrap('Nothing to report.', '  ', look.columns) : body.join('');
}

function findingText({ severity, rule, message }: Finding, at: string, { colours, columns }: Look): string {
  const head = `  ${at.padEnd(7)} ${coloured(severity, colours)}  ${colours.dim(rule)}\n`;
  return head + wrap(inert(message), '          ', columns);
}

function workingText(snapshot: Snapshot, finding: Finding, { colours, columns, explain }: Look): string {
  const lines = explain === true ? (explainFinding(snapshot, finding)?.lines ?? []) : [];
  return lines.map((line) => colours.dim(wrap(inert(line), '            ', columns).replace(/^ {12}/u, '          - '))).join('');
}

function coloured(severity: Severity, colours: Surroundings['colours']): string {
  switch (severity) {
    case 'error':
      return colours.red('error');
    case 'warning':
      return colours.yellow('warning');
    case 'information':
      return colours.blue('information');
  }
}

function summary(tally: Tally, { colours, columns, packs }: Setting): string {
  const counts = [plural(tally.error, 'error'), plural(tally.warning, 'warning'), `${tally.information} for information`];
  const duties = packs.flatMap((pack) => pack.notChecked).length;
  const unchecked =
    duties === 0
      ? ''
      : wrap(
          `Not checked: ${plural(duties, 'known duty', 'known duties')} that no rule tests yet. "chron rules" says which, and why.`,
          '',
          columns,
        );
  return `${colours.bold(`${counts.join(', ')} in ${plural(tally.files, 'file')}`)}\n${colours.dim(unchecked)}`;
}

/** The procedures that the file leaves out, what its local pack does not check, and the rules that wait for a parameter. */
function notApplied({ chronology, packs }: Snapshot, { colours, columns, packs: builtIn }: Setting): readonly string[] {
  const { procedures, parameters } = chronology.header;
  const left = packs.filter(({ procedure }) => procedure !== undefined && procedures !== undefined && !procedures.includes(procedure));
  const applied = packs.filter((pack) => !left.includes(pack));
  const unset = applied.flatMap(unsetParameters).filter((name) => !parameters.has(name.toLowerCase()));
  const says = (text: string) => colours.dim(wrap(text, '  ', columns));
  return [
    ...(left.length === 0
      ? []
      : [says(`Not checked, since the file does not name the procedure: ${left.map(({ title }) => title).join('; ')}.`)]),
    ...packs
      .filter((pack) => !builtIn.includes(pack) && pack.notChecked.length > 0)
      .map(({ title, notChecked }) =>
        says(`Not checked, as "${inert(title)}" says: ${notChecked.map(({ duty }) => inert(duty)).join(' ')}`),
      ),
    ...(unset.length === 0 ? [] : [says(`Not checked, since the file does not set it: ${unset.join(', ')}.`)]),
  ];
}

function unsetParameters({ parameters }: Pack): readonly string[] {
  return parameters.filter(({ kind, standard }) => kind === 'period' && standard === undefined).map(({ name }) => name);
}
