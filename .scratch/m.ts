import { suitesOf, ROOT } from '../test/mutation/suites.js';
import { changesOf } from '../test/mutation/operators.js';
import { readFileSync, readdirSync } from 'node:fs';
const fs = (d:string)=>readdirSync(ROOT+d,{recursive:true,encoding:'utf8'}).filter(n=>n.endsWith('.test.ts')).map(n=>d+'/'+n);
for (const set of [['test/mutation/quick.test.ts','test/oracle/cases.test.ts'], fs('test/dates').filter(f=>!/zones/.test(f)), fs('test/chronology'), fs('test/rules').filter(f=>!/robustness/.test(f))]) {
 const t=performance.now(), c=process.cpuUsage().user; const s=await suitesOf(set); const a=performance.now(); console.log(await s.failing('',undefined)); console.log(set[0], 'first', (performance.now()-a)|0, 'cpu', (process.cpuUsage().user-c)/1e6); const b=performance.now(); await s.failing('',undefined); console.log('again',(performance.now()-b)|0); await s.dispose();
}
let n=0; for (const f of [...readdirSync(ROOT+'server/src/dates').map(x=>'server/src/dates/'+x), 'server/src/chronology/network.ts','server/src/chronology/world.ts', 'server/src/rules/clock.ts']) { const k=changesOf(readFileSync(ROOT+f,'utf8')).length; n+=k; console.log(f,k);} console.log(n);
