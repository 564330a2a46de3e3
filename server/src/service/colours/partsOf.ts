import type { Words } from '../../syntax/nodes.js';

/** The parts of a list with commas, or "and" between, each where it stands. */
export function partsOf({ text, span }: Words): readonly Words[] {
  const joints = [...text.matchAll(/[,&]|(?<!\s)\s+and(?=\s)/giu)];
  const starts = [0, ...joints.map(({ 0: joint, index }) => index + joint.length)];
  return starts.flatMap((from, i) => {
    const whole = text.slice(from, joints[i]?.index);
    const lead = /^\s*(?:and\s+)?/iu.exec(whole)?.[0].length ?? 0;
    const part = whole.slice(lead).trimEnd();
    const start = span.start + from + lead;
    return part === '' ? [] : [{ text: part, span: { start, end: start + part.length } }];
  });
}
