import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const ignored = readFileSync('.dockerignore', 'utf8')
const final = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))

/** What the image takes from the repository: COPY without `--from`. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(([, sources = '']) => sources.split(' '))

describe('the image', () => {
  test.for(copied)('finds %s in the repository and in what is sent to the builder', (path) => {
    expect(existsSync(path)).toBe(true)
    expect(ignored.split('\n')).toContain(`!${path.replace('./', '')}`)
  })

  test.for([
    ['runs as a user without rights', /^USER node$/mu],
    ['keeps its data on a volume', /^VOLUME \/data$/mu],
    ['keeps its store on that volume', /DATA_DIR=\/data\b/u],
    ['is reached from outside the container', /HOST=0\.0\.0\.0\b/u],
    ['is asked for its health without another program', /^HEALTHCHECK .*CMD \["node".*\/healthz/mu],
    ['gets signals itself instead of through npm', /^CMD \["node", "dist\/src\/cli\/tianbao\.js", "serve"\]$/mu],
  ] as const)('%s', ([, line]) => {
    expect(final).toMatch(line)
  })

  test('installs nothing when it runs', () => {
    expect(final).not.toMatch(/^(?:RUN|CMD).*\b(?:npm|npx|apt-get|curl)\b/mu)
  })
})
