import { arch, cpus, platform, totalmem } from 'node:os';
import type { Row } from './rows.js';

/** The rows for a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.name, ours(row), peer(row), ratio(row), row.goal, row.met ? 'met' : 'not met']);
  const all = [['', 'ours', 'peer', 'ratio', 'goal', ''], ...lines];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function ours({ ours: value, unit, spread: [own = 0] }: Row): string {
  return `${figure(value)} ${unit}${own > 0 ? ` ±${Math.round(own * 100)}%` : ''}`;
}

function peer({ peer: value, unit, spread: [, other = 0] }: Row): string {
  return value === null ? '–' : `${figure(value)} ${unit} ±${Math.round(other * 100)}%`;
}

function ratio({ ratio: value }: Row): string {
  return value === null ? '–' : `${figure(value)}x`;
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(value >= 10 ? 3 : 2);
}

/** The page that a whole run writes. */
export function page(rows: readonly Row[]): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.version}`;
  const head = ['| | ours | peer | ratio | goal | |', '| --- | ---: | ---: | ---: | ---: | --- |'];
  const body = rows.map(
    (row) => `| ${row.name} | ${ours(row)} | ${peer(row)} | ${ratio(row)} | ${row.goal} | ${row.met ? 'met' : '**not met**'} |`,
  );
  const notes = rows.filter(({ met }) => !met).flatMap(note);
  return [
    '# How fast Chron is',
    '',
    '`npm run bench` wrote this page. Only the ratios are to be trusted: both sides of each were measured in the same run on the same',
    'machine, in turns, each in a process of its own. A figure is the median of at least nine rounds, or of three of memory; ± is half the distance between the',
    'quartiles, as a part of it. The peers do the same work on the same events, and a row whose numbers of events differ is no row.',
    'The server and the command line are measured as they are shipped; the engine alone from the same sources, bundled in the same way.',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '',
    ...head,
    ...body,
    '',
    ...(notes.length === 0 ? [] : ['## How near, and what bounds it', '', ...notes, '']),
    METHOD,
  ].join('\n');
}

/** How near a row is that is not met, what bounds it, and where its time goes. */
function note(row: Row): readonly string[] {
  const { name, bound, profile } = row;
  const lines = (profile?.lines ?? []).map(({ where, part }) => `| ${where} | ${(part * 100).toFixed(1)} % |`);
  const head = `**${name}**: ${row.ratio === null ? ours(row) : ratio(row)}, where ${row.goal} is wanted.${bound === undefined ? '' : ` ${bound}`}`;
  return [head, '', ...(lines.length === 0 ? [] : [`| ${profile?.of ?? ''} | |`, '| --- | ---: |', ...lines, ''])];
}

const METHOD = `## What is measured

* **A keystroke in words** is one in the narrative below an entry in the middle of the file: no check reads it, so nothing is judged again,
  and the findings are sent with the lines that they now have. **A keystroke in a date** could change every verdict: while the entry is
  being typed the findings are those without it, and when typing has stopped the case is judged again, which is a row of its own.
* **Full parse**: of 1,000 entries with their fields. Markwhen reads the same events in its own form; Langium and Lezer read our text with
  a simpler grammar of the language, which knows plain dates only (\`bench/candidates\`); js-yaml and JSON.parse read the same data.
* **Network and rules**: the days of all entries solved on every reading, and every rule of every pack judged. What an entry
  says by itself, such as which step it is and whom it names, is read once and kept with it: there is a row with that reading and one without.
* **chron check** starts a new process, and reads, judges and prints 10,000 cases of eight entries each; the peer is a process that only
  reads the same files. Threads take part from a thousand files on.
* **Start to \`initialize\`** is the answer that an editor waits for before it goes on; **to the first finding** is all that comes before
  somebody sees something. **Activation** is the same in a VS Code that has just started, with the extension not yet loaded.
* **Heap**: what is left after a collection, with the document, its tree and its findings in hand.
* **Its own time, by file**, beside what is not met, is from a run of the same with \`--cpu-prof\`, and what is kept from one with \`--heap-prof\`, both
  mapped back to the sources.
`;
