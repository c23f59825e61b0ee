import { calculate } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { buildBook, spreadsheet } from '@som/report/spreadsheet';
import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
const tg='/work/main/targetgroups'; mkdirSync('/tmp/x',{recursive:true});
for (const p of readdirSync(tg)) { let d; try { d=readdirSync(join(tg,p,'cases')) } catch {continue}
 for (const f of d.filter(f=>f.endsWith('.case.yaml'))) { const l=loadForCase(join(tg,p,'cases',f), findWorkspace('/work/main')); if(!l.value){console.log(f,'!!');continue}
 const c=calculate(l.value); const t0=Date.now();
 const b=buildBook({...c,inputs:l.value},'da'); 
 const bytes=await spreadsheet({...c,inputs:l.value},'da'); writeFileSync('/tmp/x/'+f.replace('.case.yaml','.xlsx'),bytes);
 const d2=(a,b)=>Math.abs(a-b);
 console.log(f, 'net', d2(b.result.net.value,c.result.net.total).toExponential(1), 'muni', d2(b.result.byPayer.municipality.value,c.result.net.byPayer.municipality).toExponential(1),'und',d2(b.result.undiscounted.value,c.result.net.undiscounted).toExponential(1), 'bud',d2(b.result.budget.value,c.result.budget.total).toExponential(1), 'cells',b.book.sheets.reduce((s,x)=>s+x.cells.length,0), bytes.length, Date.now()-t0,'ms');
}}
