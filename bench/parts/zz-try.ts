import { loadWords } from '../../src/i18n.ts'
import { denseReport } from './dense-report.ts'
import { scriptOf, corrections } from './clerk-script.ts'
import { openMemoryOffice } from './memory-office.ts'
import { cpuOf } from './measure.ts'
const words = loadWords('/work/main/locales')['zh-CN']
const r = denseReport()
const s = scriptOf(r, words)
console.log(s.length, s)
const c = corrections(r, words, 40)
console.log(c.slice(0,4))
const o = await openMemoryOffice(() => new Date(`${r.year+1}-01-05T02:00:00Z`))
const N = Number(process.env.N ?? 30)
for (let i=1;i<=N;i++){ await o.enter(i); let last: any = null; let p: any
 const per: number[] = []
 const cpu = await cpuOf(async()=>{ for (const d of s){ const t = process.env.T? await cpuOf(async()=>{p = await o.answer(i,d,last)}) : (p = await o.answer(i,d,last),0); per.push(t); last = p.at(-1); if (i===1&&process.env.V) console.log(d, p) } })
 const cc = await cpuOf(async()=>{ for (const d of c){ p = await o.answer(i,d,last); last = p.at(-1); if (i===1&&process.env.V) console.log(d, p) } })
 if (i%10===0) console.log(i, (cpu/s.length).toFixed(3), (cc/c.length).toFixed(3), per.map(x=>x.toFixed(2)).join(' '))
}
await o.close()
