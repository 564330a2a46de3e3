import { hostileCase, hostileStrings } from './isolation/hostileStrings.js';
import { startSession } from './reliability/session.js';
const s = startSession({ args: ['dist/server.node.mjs','--stdio'] });
await s.initialize();
for (let from=0; from<200; from+=50) {
const text = hostileCase(hostileStrings.slice(from,from+50));
const uri=`file:///tmp/x/case${from}.chron`;
const w=s.next(m=>m.method==='textDocument/publishDiagnostics' && m.params?.uri===uri && m.params?.version===1,15000);
s.send({method:'textDocument/didOpen',params:{textDocument:{uri,languageId:'chron',version:1,text}}});
console.log(from,'pub', !!(await w));
const lines=text.split(/\r\n|\n|\r/u);
for (let line=0; line<lines.length; line+=101) for (const character of [1, lines[line]!.length]) for (const m of ['hover','completion','definition','references','documentHighlight','prepareRename','selectionRange']) { const a=performance.now(); const r=await s.ask('textDocument/'+m,{textDocument:{uri},position:{line,character},positions:[{line,character}],context:{includeDeclaration:true}},10000); const ms=performance.now()-a; if(!r||ms>1500) console.log(from,line,character,m, r? 'ok':'NONE', Math.round(ms), s.ended(), JSON.stringify(lines[line])); }
for (const m of ['documentSymbol','foldingRange','semanticTokens/full','diagnostic','codeAction','formatting']) { const a=performance.now(); const r=await s.ask('textDocument/'+m,{textDocument:{uri},range:{start:{line:0,character:0},end:{line:lines.length,character:0}},context:{diagnostics:[]}},10000); if(!r||performance.now()-a>500) console.log(m, r? 'ok':'NONE', Math.round(performance.now()-a)); }
}
console.log(s.ended(), s.said().slice(0,500));
await s.kill(); process.exit();
