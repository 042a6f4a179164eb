import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outputProblem, writeWhole } from '../../src/cli/output-file.ts'
import { openWorkplace, reportFile } from './workplace.ts'

const read = async (run: ReturnType<typeof openWorkplace>['run'], file: string) => {
  const { code, out } = await run('read', file)
  return { code, ...JSON.parse(out) }
}

describe('render and read', () => {
  test.for(['docx', 'pdf', 'txt', 'json'])('make a %s file that reads back as the report', async (format) => {
    const { put, path, run } = openWorkplace()
    const out = path(`out.${format}`)
    const source = put('a.json', reportFile({ 'proactive.feesCollected': 12_345_600 }))
    expect((await run('render', source, '--to', format, '-o', out)).code).toBe(0)
    const [before, after] = [await read(run, source), await read(run, out)]
    expect(after.code).toBe(0)
    expect(after.doubts).toEqual([])
    for (const section of ['agency', 'year', 'proactive', 'requests', 'disputes']) expect(after.report[section]).toEqual(before.report[section])
  })

  test('draw every page and every table of a report into a folder', async () => {
    const { put, path, run } = openWorkplace()
    const drawn = await run('render', put('a.json', reportFile()), '--to', 'png', '-o', path('pictures'))
    expect(drawn.code).toBe(0)
    expect(readdirSync(path('pictures'))).toEqual(['a-1.png', 'a-2.png', 'a-3.png', 'a-table-1.png', 'a-table-2.png', 'a-table-3.png'])
    expect(readFileSync(path('pictures/a-1.png')).subarray(1, 4).toString()).toBe('PNG')
    expect((await run('render', path('a.json'), '--to', 'png', '-o', path('pictures'))).code).toBe(1)
  })

  test('name the characters that no font has and what is wrong with fonts, and make the other formats', async () => {
    const { put, path, run } = openWorkplace({ FONTS_DIR: '' })
    const source = put('a.json', reportFile({}, { agency: '某某县民政局😀' }))
    const pdf = await run('render', source, '--to', 'pdf', '-o', path('a.pdf'))
    expect(pdf.code).toBe(1)
    expect(pdf.err).toContain('😀')
    expect((await run('render', source, '--to', 'docx', '-o', path('a.docx'))).code).toBe(0)
    put('fonts/broken.ttf', 'no font')
    const elsewhere = openWorkplace({ FONTS_DIR: path('fonts') })
    const broken = await elsewhere.run('render', elsewhere.put('b.json', reportFile()), '--to', 'pdf', '-o', elsewhere.path('b.pdf'))
    expect(broken.code).toBe(1)
    expect(broken.err).toContain('broken.ttf')
  })

  test('mark as a draft what cannot be final, and keep its blanks blank', async () => {
    const { put, path, run } = openWorkplace()
    const made = await run('render', put('a.json', reportFile({ 'proactive.licensingDecisions': null })), '--to', 'docx', '-o', path('out.docx'))
    expect(made.err).toContain('a draft')
    expect((await read(run, path('out.docx'))).report.proactive.licensingDecisions).toBeNull()
  })

  test('leave a file that is there alone, until told to overwrite it', async () => {
    const { put, path, run } = openWorkplace()
    const source = put('a.json', reportFile())
    const out = put('out.txt', 'mine')
    expect((await run('render', source, '--to', 'txt', '-o', out)).code).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect((await run('render', source, '--to', 'txt', '-o', out, '--force')).code).toBe(0)
    expect(readFileSync(path('out.txt'), 'utf8')).toContain('某某县民政局')
  })

  test('make the rest of a folder where one file cannot be read', async () => {
    const { put, path, run } = openWorkplace()
    put('in/a.json', reportFile())
    put('in/b.json', 'no report')
    put('in/c.json', reportFile())
    put('in/sub/a.json', reportFile())
    const { code, err } = await run('render', path('in'), '--to', 'txt', '-o', path('out'))
    expect(code).toBe(1)
    expect(readdirSync(path('out'))).toEqual(['a.txt', 'c.txt'])
    expect(err).toContain(`${path('in/b.json')}: `)
    expect(err).toContain('already made from another report')
  })

  test('refuse places where nothing can be written', async () => {
    const { put, path, run } = openWorkplace()
    const source = put('a.json', reportFile())
    mkdirSync(path('folder'))
    for (const out of ['folder', 'nowhere/out.txt']) expect((await run('render', source, '--to', 'txt', '-o', path(out))).code).toBe(2)
    const several = await run('render', source, source, '--to', 'txt', '-o', put('file', ''))
    expect(several.code).toBe(2)
    expect(several.err).toContain('name a folder')
    expect(existsSync(path('nowhere'))).toBe(false)
  })

  test('refuse other handling in one row, naming it', async () => {
    const { put, path, run } = openWorkplace()
    const source = JSON.parse(reportFile({ 'requests.concluded.total': 4, 'requests.concluded.naturalPerson': 4, 'requests.received.total': 4 }))
    for (const row of ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons']) delete source.requests[row]
    source.requests.otherHandling = { naturalPerson: 1, total: 1 }
    const { code, err } = await run('render', put('a.json', JSON.stringify(source)), '--to', 'docx', '-o', path('out.docx'), '--lang', 'zh-CN')
    expect(code).toBe(1)
    expect(err).toContain('其他处理')
  })

  test('never put a file in the place of a device', async () => {
    const { put, run } = openWorkplace()
    const { code, err } = await run('render', put('a.json', reportFile()), '--to', 'txt', '-o', '/dev/null', '--force')
    expect([code, err]).toEqual([2, expect.stringContaining('device')])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('write names as long as a name may be', async () => {
    const { put, path, run } = openWorkplace()
    const name = `${'报'.repeat(83)}ab.txt`
    expect(Buffer.byteLength(name)).toBe(255)
    expect((await run('render', put('a.json', reportFile()), '--to', 'txt', '-o', path(name))).code).toBe(0)
    expect(readdirSync(path('.'))).toContain(name)
    const longer = await run('render', path('a.json'), '--to', 'txt', '-o', path(`a${name}`))
    expect(longer.code).toBeGreaterThan(0)
    expect(longer.err).toContain('ENAMETOOLONG')
    expect((await run('read', path(`a${name}`))).code).toBe(2)
  })

  test.skipIf(!existsSync('/dev/full'))('leave nothing behind on a disk that is full', async () => {
    const { path, put } = openWorkplace()
    const before = put('out.txt', 'mine')
    const problem = await writeWhole(before, (unfinished) => {
      writeFileSync(unfinished, 'begun')
      writeFileSync('/dev/full', 'more')
    })
    expect(problem?.key).toBe('cli-output-full')
    expect(readdirSync(path('.'))).toEqual(['out.txt'])
    expect(readFileSync(before, 'utf8')).toBe('mine')
  })

  test.for([
    ['ENOSPC', 'cli-output-full'],
    ['EROFS', 'cli-output-no-permission'],
    ['EIO', 'cli-output-failed'],
  ])('say in words what %s means', ([code, key]) => {
    expect(outputProblem('out.txt', Object.assign(new Error(code), { code, syscall: 'write' })).key).toBe(key)
  })

  test('take an error that is none of the system for a bug', () => {
    expect(() => outputProblem('out.txt', new TypeError('a bug'))).toThrow('a bug')
  })
})
