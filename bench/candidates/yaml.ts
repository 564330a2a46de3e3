import { load } from 'js-yaml';
import { caseEvents, yamlText } from '../cases.js';
import { asked, measure } from '../measure.js';

const { size, rounds } = asked();
const text = yamlText(caseEvents(size, 'many'));
measure(rounds, {
  events: () => {
    const read = load(text);
    return Array.isArray(read) ? read.length : 0;
  },
  run: () => void load(text),
});
