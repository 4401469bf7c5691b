import { describe, expect, it } from 'vitest'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import { lostClass, on, sampleBreach } from '../test-support/sample-values.ts'
import { calledSince } from './called-since.ts'

const opened = on('2026-11-01')
const letter = { id: 'letter', title: 'Letter', checked: on('2026-11-20') }
const call = { id: 'call', title: 'A call', checked: on('2026-11-22') }
const report = {
  id: 'report',
  title: 'Report',
  url: 'https://example.org',
  checked: on('2026-11-21'),
}

const lost = (id: string, ...sources: readonly string[]) => ({ ...lostClass(id, 'child'), sources })

const breach: Breach = sampleBreach({
  sources: [letter, call, report],
  classes: [
    lost('name', 'report'),
    lost('photo', 'letter'),
    lost('video', 'call', 'letter'),
    lost('voice-recording', 'call', 'report'),
  ],
  addedToOn: on('2026-11-22'),
})

const ids = (...causes: readonly string[]) => causes.map((id) => asId<'data-class'>(id))

describe('calledSince', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['nothing lost calls for it', [], '2026-11-01'],
    ['somebody else says so', ['name'], '2026-11-01'],
    ['a letter says so', ['photo'], '2026-11-20'],
    ['two of ours say so: the first', ['video'], '2026-11-20'],
    ['ours and somebody else', ['voice-recording'], '2026-11-01'],
    ['one cause was known before', ['photo', 'name'], '2026-11-01'],
  ])('%s', (_, causes, day) => {
    expect(calledSince({ causes: ids(...causes) }, breach, opened)).toBe(day)
  })

  it('counts from what opened it again', () => {
    const reopened = { was: 'done' as const, on: on('2026-11-02'), causes: ids('photo') }
    const step = { causes: ids('name', 'photo'), reopened }
    expect(calledSince(step, breach, opened)).toBe('2026-11-20')
    expect(calledSince(step, breach, on('2026-12-01'))).toBe('2026-12-01')
    const longer = { ...reopened, causes: [], accessUntil: on('2026-10-01') }
    expect(calledSince({ causes: ids('name'), reopened: longer }, breach, opened)).toBe(
      '2026-11-22',
    )
    const surer = { ...reopened, causes: [], levelThen: 'possible' as const }
    expect(calledSince({ causes: ids('photo'), reopened: surer }, breach, opened)).toBe(
      '2026-11-20',
    )
  })
})
