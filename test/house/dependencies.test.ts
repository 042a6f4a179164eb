import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Versions = Readonly<Record<string, string>>
const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: Versions; readonly devDependencies: Versions }
const [, runTime = '', development = ''] = readFileSync('docs/decisions/dependencies.md', 'utf8').split(/^## .*$/mu)

/** Package and version by the rows of a table; a row without a purpose is left out, so that it shows as missing. */
function rows(table: string): Versions {
  const cells = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  return Object.fromEntries(
    cells.flatMap(([, name = '', version = '', purpose = '']) => (/^\d/.test(version) && purpose !== '' ? [[name, version]] : [])),
  )
}

test('the table of run time packages is what package.json says', () => {
  expect(rows(runTime)).toEqual(packageFile.dependencies)
})

test('the table of development packages is what package.json says', () => {
  expect(rows(development)).toEqual(packageFile.devDependencies)
})

test('every version is exact', () => {
  const versions = Object.entries({ ...packageFile.dependencies, ...packageFile.devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
