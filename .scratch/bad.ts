import { judge } from '../test/support/judge.js';
const cases=[`as at: 1 March 2020
2 days after @b: home visit @a
2 days after @a: home visit @b
`,`as at: 1 March 2020
2 days after @a: home visit @a
`,`as at: 1 March 2020
before @a: home visit @a
`,`as at: 1 March 2020
2 days before @b: home visit @a
2 days after @a: home visit @b
`,`as at: 1 March 2020
1 month after @c: home visit @a
3 working days after @a: home visit @b
a few days later: home visit @c
`,`as at: 1 March 2020
between 3 May 1912 and 4 May 2019: strategy discussion @s
    outcome: section 47 enquiry
6 August 2019: ICPC
`,`as at: 1 March 2020
3 May 1899: strategy discussion
`,`as at: 1 March 2020
3 May 2219: strategy discussion
`,`as at: 1 March 2020
300 years after @a: home visit @b
3 May 2019: home visit @a
`,`as at: 1 March 2020
1200 months before @a: home visit @b
3 May 2019: home visit @a
`,`as at: 1 March 2020
29 February 2019: home visit
`,`as at: 1 March 2024
29 February 2024: ICPC
    outcome: child protection plan
`,`as at: 1 June 2024
29 February: home visit
`,`as at: 1 March 2020
29 February 2020: home visit @a
12 months after @a: home visit @b
`,`as at: 1 March 2022
29 February 2020: home visit @a
12 months after @a, before 28 February 2021: home visit @b
`,`as at: 1 March 2020
the following Monday: home visit @a
3 working days before @a, after @a: home visit @b
`];
for (const c of cases){ const t=performance.now(); const {evaluation,document}=judge(c); const ms=performance.now()-t; console.log(c+'--', ms.toFixed(0)+'ms'); for(const f of evaluation.findings){const r=document.rangeOf(f.place.chunk,f.place.span); console.log('   ',r.start.line+':'+r.start.character+'-'+r.end.character,f.severity,f.rule,f.message);} }
