import { readXlsx } from 'hucre/xlsx';
import { readFileSync, readdirSync } from 'node:fs';
for (const f of readdirSync('/tmp/xo')) {
  const a=await readXlsx(readFileSync('/tmp/x/'+f)); const b=await readXlsx(readFileSync('/tmp/xo/'+f));
  let n=0,bad=0; const out=[];
  for (const [i,s] of a.sheets.entries()) { const t=b.sheets[i];
    for (const [r,row] of s.rows.entries()) for (const [c,v] of row.entries()) { n++;
      const w=t.rows[r]?.[c]; 
      const same = typeof v==='number'&&typeof w==='number' ? Math.abs(v-w)<=1e-9*Math.max(1,Math.abs(v)) : (v??'')===(w??'');
      if(!same){bad++; if(out.length<6) out.push([s.name,r+1,c,v,w])}
    } }
  console.log(f,n,bad,JSON.stringify(out));
}
