import { randomFrom, type Random } from '../oracle/random.js';

/** A file that is no text in UTF-8. */
export interface Unreadable {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const text = `as at: 4 March 2024
people:
    Zoë: child
    Mr Núñez: father of Zoë
3 May 2019: referral about Zoë – “urgent” \u{1F476}
    The social worker’s note says: “Nobody asked José.”
6 August 2019: ICPC about Zoë; outcome: child protection plan
    source: D1 p4, café
`;

/** What is no UTF-8 wherever it stands: bytes that go on from nothing, begin and do not go on, say too much, or are never used. */
const malformed: readonly (readonly number[])[] = [
  [0x80],
  [0xbf, 0xbf],
  [0xc2, 0x20],
  [0xe2, 0x82, 0x20],
  [0xf0, 0x9f, 0x91, 0x20],
  [0xc0, 0xaf],
  [0xc1, 0xbf],
  [0xe0, 0x80, 0xaf],
  [0xf0, 0x80, 0x80, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xed, 0xb0, 0x80, 0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xfe],
  [0xff],
];

/** Those characters of Windows-1252 that stand elsewhere in Unicode. */
const windows1252 = new Map(Object.entries({ '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80, '…': 0x85 }));

const kinds: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  'malformed UTF-8': (random) => {
    const bytes = Buffer.from(text);
    const at = random.between(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(malformed)), bytes.subarray(at)]);
  },
  'UTF-8 cut short': (random) => {
    const bytes = Buffer.from(text);
    const inside = [...bytes.keys()].filter((at) => ((bytes[at] ?? 0) & 0xc0) === 0x80);
    return bytes.subarray(0, random.pick(inside));
  },
  'UTF-16': (random) => Buffer.from(`\uFEFF${lines(random)}`, 'utf16le'),
  'UTF-16, the other way round': (random) => Buffer.from(`\uFEFF${lines(random)}`, 'utf16le').swap16(),
  'UTF-16 that does not say so': (random) => Buffer.from(lines(random), 'utf16le'),
  'UTF-16 cut short': (random) => Buffer.from(`\uFEFF${lines(random)}`, 'utf16le').subarray(0, -1),
  'Windows-1252': (random) => {
    const characters = lines(random).replaceAll(/[^\n\r -\u00FF‘’“”–€…]/gu, '');
    return Uint8Array.from([...characters].map((one) => windows1252.get(one) ?? one.charCodeAt(0)));
  },
  NUL: (random) => {
    const at = random.between(0, text.length);
    return Buffer.from(`${text.slice(0, at)}\u0000${text.slice(at)}`);
  },
  'what is no text at all': (random) => Uint8Array.from([0xff, ...Array.from({ length: 500 }, () => random.between(0, 255))]),
};

/** So many of them, of all kinds in turn. */
export function unreadables(count: number, seed: number): readonly Unreadable[] {
  const random = randomFrom(seed);
  const makers = Object.entries(kinds);
  return Array.from({ length: count }, (_, i) => {
    const [kind, make] = makers[i % makers.length] ?? random.pick(makers);
    return { kind, bytes: make(random) };
  });
}

/** Some of the lines, always with the child. */
function lines(random: Random): string {
  return text
    .split('\n')
    .filter((_, i) => i === 2 || random.chance(0.7))
    .join(random.pick(['\n', '\r\n', '\r']));
}

/** Sound files in the form that formatting gives them, each with something in it that is easily lost. */
export const sound: readonly string[] = [
  ...['\uFEFF', ''].flatMap((mark) =>
    ['\n', '\r\n', '\r'].map((end) => mark + text.replaceAll(/^\w+:$/gmu, (head) => `\n${head}`).replaceAll('\n', end)),
  ),
  '# \uFFFD stands for what another program lost\n',
  '# Zoe\u0308 and Zo\u00EB, \u2028 and \u0085\n',
  '# \u{10FFFF} \u{1F469}\u200D\u{1F467} \u202E\n',
];
