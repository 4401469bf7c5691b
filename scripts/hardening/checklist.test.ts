import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checklist } from './checklist.ts'

/** A line that switches something: a call of Electron, a listener, a refusal, a preference. */
const isSetting = (line: string): boolean =>
  /\.(?:set[A-Z]\w+|appendSwitch|on|once|onBeforeRequest|preventDefault|enableSandbox)\(/.test(
    line,
  ) ||
  /^ {2}\w+: (?:true|false),/.test(line) ||
  /^ {2}'[\w-]+',$/.test(line)

const files = readdirSync('src/main/hardening')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => join('src/main/hardening', name).replaceAll('\\', '/'))

describe('the checklist', () => {
  it.each(checklist)('finds each of its settings once in $file', ({ file, test, mutants }) => {
    const source = readFileSync(file, 'utf8')
    expect(existsSync(test)).toBe(true)
    expect(mutants.filter(({ from }) => source.split(from).length !== 2)).toEqual([])
    expect(mutants.filter(({ from, to }) => from === to)).toEqual([])
  })

  it.each(files)('leaves no setting of %s out', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n').filter(isSetting)
    const texts = checklist
      .filter((settings) => settings.file === file)
      .flatMap(({ mutants }) => mutants.map(({ from }) => from))
    const isTried = (line: string): boolean =>
      texts.some((text) => line.includes(text.trim()) || text.includes(line.trim()))
    expect(lines.filter((line) => !isTried(line))).toEqual([])
  })
})
