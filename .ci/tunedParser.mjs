// Makes the parser that Peggy generates faster, by two passes of its plugin interface, and nothing else about it: a test compares
// what it reads with what the stock parser reads. What a pass does not recognise in a newer Peggy stops the build.

/** A plugin for `peggy.generate`. */
export const tunedParser = {
  use(config) {
    config.passes.transform.splice(-1, 0, scanRuns);
    config.passes.generate.push(rewrite);
  },
};

// ---------------------------------------------------------------- runs of characters

/** `[a-z]*` whose value nobody takes is one loop over the characters, not one call and one string for each. */
function scanRuns(grammar) {
  const classes = [];
  const ruleOf = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const classIn = (node) => {
    if (node.type === 'class') return node;
    const rule = node.type === 'rule_ref' ? ruleOf.get(node.name) : undefined;
    return rule?.expression.type === 'class' ? rule.expression : undefined;
  };
  const tuned = (node, taken) => {
    if ((node.type === 'zero_or_more' || node.type === 'one_or_more') && !taken) {
      const set = classIn(node.expression);
      if (set) return scan(node, testOf(set, classes));
    }
    if (node.type === 'labeled') return { ...node, expression: tuned(node.expression, true) };
    const more = { ...node };
    if (node.expression) more.expression = tuned(node.expression, false);
    if (node.elements) more.elements = node.elements.map((one) => tuned(one, false));
    if (node.alternatives) more.alternatives = node.alternatives.map((one) => tuned(one, false));
    return more;
  };
  for (const rule of grammar.rules) rule.expression = tuned(rule.expression, false);
  addToTop(grammar, classes.map((code, i) => `const scans${i} = ${code};`).join('\n'));
}

function testOf(set, classes) {
  const code = testCode(new RegExp(`^[${set.inverted ? '^' : ''}${set.parts.map(partOf).join('')}]`, set.ignoreCase ? 'iu' : 'u'));
  const known = classes.indexOf(code);
  return `scans${known >= 0 ? known : classes.push(code) - 1}`;
}

const partOf = (part) => (Array.isArray(part) ? part.map(escaped).join('-') : escaped(part));
const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

function scan({ type, location }, test) {
  const run = `while (${test}(input.charCodeAt(peg$currPos))) peg$currPos++;`;
  const code = type === 'zero_or_more' ? `${run} return true;` : `const from = peg$currPos; ${run} return peg$currPos > from;`;
  return { type: 'semantic_and', code, codeLocation: location, location };
}

function addToTop(grammar, code) {
  const tops = [grammar.topLevelInitializer ?? []].flat();
  const location = tops[0]?.location ?? grammar.location;
  grammar.topLevelInitializer = [...tops, { type: 'top_level_initializer', code: `\n${code}\n`, codeLocation: location, location }];
}

/** The code of a function that says of a character's code whether it belongs to a class. Of no character (NaN) it says no. */
function testCode(pattern) {
  const ranges = [];
  for (let code = 0; code <= 0xffff; code++) {
    if (!pattern.test(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const low = ranges.filter(([from]) => from < 128).map(([from, to]) => [from, Math.min(to, 127)]);
  const high = ranges.filter(([, to]) => to >= 128).map(([from, to]) => [Math.max(from, 128), to]);
  return `(c) => c < 128 ? ${tableTest(low)} : ${rangeTest(high)}`;
}

function rangeTest(ranges) {
  if (ranges.length === 0) return 'false';
  return ranges
    .map(([from, to]) => (from === to ? `c === ${from}` : to === 0xffff ? `c >= ${from}` : `(c >= ${from} && c <= ${to})`))
    .join(' || ');
}

/** Of the first 128 characters, by the bits of four numbers, where two or three ranges would not do. */
function tableTest(ranges) {
  if (ranges.length <= 2) return rangeTest(ranges.map(([from, to]) => [from, to === 127 ? 0xffff : to]));
  const words = [0, 0, 0, 0];
  for (const [from, to] of ranges) for (let code = from; code <= to; code++) words[code >> 5] |= 1 << (code & 31);
  return `(((c < 64 ? (c < 32 ? ${words[0]} : ${words[1]}) : (c < 96 ? ${words[2]} : ${words[3]})) >>> (c & 31)) & 1) === 1`;
}

// ---------------------------------------------------------------- the generated code

function rewrite(grammar) {
  const code = grammar.code.toString();
  const tuned = hoisted(guardedLiterals(tableTests(code)));
  grammar.code = { toString: () => tuned, toStringWithSourceMap: () => ({ code: tuned }) };
}

/** A character is tested by its code, and not by a regular expression. */
function tableTests(code) {
  const tests = new Map();
  const withTests = code.replace(/^ {2}const (peg\$r\d+) = (\/\^\[.*\]\/i?);$/gmu, (line, name, pattern) => {
    const [, source, flags] = /^\/(.*)\/(i?)$/u.exec(pattern);
    const test = name.replace('peg$r', 'peg$t');
    tests.set(name, test);
    return `  const ${test} = ${testCode(new RegExp(source, flags))};`;
  });
  expect(tests.size > 0, 'the classes');
  const tested = /(s\d+) = input\.charAt\(peg\$currPos\);\n(\s+)if \((peg\$r\d+)\.test\(\1\)\) \{/gu;
  const replaced = withTests.replace(tested, (_, state, indent, name) => {
    const test = `${tests.get(name)}(input.charCodeAt(peg$currPos))`;
    return `${state} = input.charAt(peg$currPos);\n${indent}if (${test}) {`;
  });
  expect(!/peg\$r\d+\.test/u.test(replaced), 'the tests of classes');
  return replaced;
}

/** No piece of text is cut out and put in lower case unless its first letter fits. ("K" has a capital outside ASCII, and so no guard.) */
function guardedLiterals(code) {
  const literals = new Map([...code.matchAll(/^ {2}const (peg\$c\d+) = "(.*)";$/gmu)].map(([, name, text]) => [name, text]));
  let guarded = 0;
  const cut = /(s\d+) = input\.substr\(peg\$currPos, (\d+)\);\n(\s+)if \(\1\.toLowerCase\(\) === (peg\$c\d+)\) \{/gu;
  const replaced = code.replace(cut, (all, state, length, indent, name) => {
    const first = literals.get(name)?.charAt(0) ?? '';
    if (!/[a-jl-z]/u.test(first)) return all;
    guarded += 1;
    const fits = `(input.charCodeAt(peg$currPos) | 32) === ${first.charCodeAt(0)}`;
    return `${state} = ${fits} ? input.substr(peg$currPos, ${length}) : "";\n${indent}if (${state} !== "" && ${state}.toLowerCase() === ${name}) {`;
  });
  expect(guarded > 0, 'the literals');
  return replaced;
}

/** What Peggy makes anew for each text – a closure for each rule and action, each expectation – is made once. */
function hoisted(code) {
  const steps = [
    [
      'function peg$parse(input, options) {\n  options = options !== undefined ? options : {};\n',
      "const peg$parse = (() => {\n  let input = '';\n  let options = {};\n",
    ],
    ['  const peg$posDetailsCache = ', '  let peg$posDetailsCache = '],
    [/ {2}if \(options\.startRule\) \{\n(?:.*\n)*? {2}\}\n/u, ''],
    [
      '\n  peg$result = peg$startRuleFunction();\n',
      `
  return function (text, given) {
  input = text;
  options = given !== undefined ? given : {};
  peg$startRuleFunction = peg$startRuleFunctions[options.startRule ?? 'Chunk'];
  if (peg$startRuleFunction === undefined) throw new Error("Can't start parsing from rule \\"" + options.startRule + "\\".");
  peg$currPos = options.peg$currPos | 0;
  peg$savedPos = peg$currPos;
  peg$posDetailsCache = [{ line: 1, column: 1 }];
  peg$maxFailPos = peg$currPos;
  peg$maxFailExpected = options.peg$maxFailExpected || [];
  peg$silentFails = options.peg$silentFails | 0;
  beginParse();
  peg$result = peg$startRuleFunction();
`,
    ],
    [
      / {2}if \(peg\$success\) \{\n {4}return peg\$result;\n {2}\} else \{\n {4}peg\$throw\(\);\n {2}\}\n\}\n/u,
      '  if (peg$success) return peg$result;\n  peg$throw();\n  };\n})();\n',
    ],
  ];
  let done = code;
  for (const [from, to] of steps) {
    const before = done;
    done = done.replace(from, () => to);
    expect(done !== before, typeof from === 'string' ? from.trim() : from.source);
  }
  return done;
}

function expect(holds, what) {
  if (!holds) throw new Error(`Peggy generates other code than it did: ${what} is not found. Look at .ci/tunedParser.mjs.`);
}
