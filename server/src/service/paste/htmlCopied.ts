import { Parser } from 'htmlparser2';
import { createCollector } from './collector.js';
import type { Copied } from './copied.js';
import { elementOf, type Element } from './element.js';

/** What HTML says that is text, with nothing of it run or fetched. Word's own marks for lists, tabs and footnotes are understood. */
export function htmlCopied(html: string): readonly Copied[] {
  const collector = createCollector();
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = elementOf(name, attributes);
      open.push(element);
      collector.begin(element);
    },
    onclosetag: () => {
      const element = open.pop();
      if (element) collector.end(element);
    },
    ontext: (text) => collector.add(text, open.at(-1)?.tab === true),
  });
  parser.end(html);
  return collector.end();
}
