import type { BlockNode, PersonNode, RoleNode } from '../syntax/nodes.js';
import type { Person } from './chronology.js';
import { foldText } from './foldText.js';

/** The people whom the file declares, in its order. Descriptions that are no role are kept as they are. */
export function readPeople(blocks: readonly { readonly node: BlockNode; readonly chunk: number }[]): readonly Person[] {
  return blocks.flatMap(({ node, chunk }) => node.lines.flatMap((line) => (line.kind === 'person' ? [personOf(line, chunk)] : [])));
}

function personOf(line: PersonNode, chunk: number): Person {
  const roles = line.roles.map((role) => foldText(role.text.text));
  const parentOf = line.roles.flatMap(({ text }) => childrenOf(text.text));
  const isParent = roles.some((role) => PARENT.test(role));
  const born = dateOf(line.roles, 'born');
  const due = dateOf(line.roles, 'due');
  return {
    name: line.name.text,
    place: { chunk, span: line.name.span },
    child: roles.some((role) => /^(?:child|children|baby|unborn)\b/u.test(role)),
    several: roles.some((role) => /^children\b/u.test(role)),
    unborn: roles.some((role) => /\bunborn\b/u.test(role)),
    ...(born && { born }),
    ...(due && { due }),
    ...(isParent ? { parentOf } : {}),
    responsibility: responsibilityOf(roles),
    standsFor: line.roles.flatMap(({ text }) => standsFor(text.text)),
    complainant: roles.includes('complainant'),
    roles: line.roles.map(({ text }) => text.text),
    ...(line.label && { label: line.label.text }),
  };
}

const PARENT = /^(?:mother|father|parent|stepmother|stepfather|carer|guardian)\b/u;

/** "father of C and D" names the children; "father" alone is of all. */
function childrenOf(role: string): readonly string[] {
  const found = /^(?:step)?(?:mother|father|parent|carer|guardian)\s+of\s+(\S.*)$/iu.exec(role.trim());
  return found?.[1] === undefined ? [] : splitNames(found[1]);
}

function standsFor(role: string): readonly string[] {
  const found = /^(?:advocate|solicitor|representative)\s+(?:of|for)\s+(\S.*)$/iu.exec(role.trim());
  return found?.[1] === undefined ? [] : splitNames(found[1]);
}

function responsibilityOf(roles: readonly string[]): Person['responsibility'] {
  if (roles.some((role) => role.startsWith('no parental responsibility'))) return 'none';
  return roles.some((role) => role.startsWith('parental responsibility')) ? 'held' : 'not said';
}

function dateOf(roles: readonly RoleNode[], key: 'born' | 'due'): RoleNode['born'] {
  return roles.find((role) => role[key] !== undefined)?.[key];
}

/** The names in a list: "C, D and E". "Mr and Mrs B" is one name. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/,\s*(?:and\s+)?|(?<!\s|\b(?:mrs|mr|ms|miss|dr))\s+and\s+|&\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
