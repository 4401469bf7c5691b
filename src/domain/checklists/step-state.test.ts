import { describe, expect, it } from 'vitest'
import type { ActionRecord, StepBasis } from '../model/checklist.ts'
import { asId } from '../model/id.ts'
import { sampleAction } from '../test-support/sample-playbook.ts'
import {
  mia,
  on,
  sampleAccount,
  sampleCatalogue,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { stepState, type StateInput } from './step-state.ts'

const dataClass = (id: string) => asId<'data-class'>(id)
const [name, birthDate] = ['name', 'birth-date'].map(dataClass)
const index = inventoryIndex(sampleInventory(), sampleCatalogue())

const calledFor = (given: Partial<StepBasis> = {}): StepBasis => ({
  causes: name ? [name] : [],
  level: 'possible',
  ...given,
})

const record = (given: Partial<ActionRecord> = {}): ActionRecord => ({
  key: 's@mia',
  state: 'done',
  on: on('2026-11-20'),
  basis: calledFor(),
  ...given,
})

const stateOf = (given: Partial<StateInput> = {}) =>
  stepState(
    {
      action: sampleAction('s'),
      accounts: [],
      settled: undefined,
      record: undefined,
      calledFor: calledFor(),
      ...given,
    },
    index,
  )

const more = { causes: [name, birthDate].flatMap((id) => id ?? []) }
const other = asId<'breach'>('other')

describe('what was settled', () => {
  it.each<readonly [string, Partial<ActionRecord>, Partial<StepBasis>, object]>([
    ['as it was said', {}, {}, { state: 'done', doneOn: '2026-11-20' }],
    ['fewer causes now', {}, { causes: [] }, { state: 'done' }],
    ['another cause', {}, more, { state: 'to-do', reopened: { was: 'done', on: '2026-11-20' } }],
    ['the cause alone is told', {}, more, { reopened: { causes: ['birth-date'] } }],
    ['surer now, and done', {}, { level: 'likely' }, { state: 'done' }],
    [
      'surer now, and set aside',
      { state: 'not-for-us' },
      { level: 'confirmed' },
      { state: 'to-do', reopened: { was: 'not-for-us', levelThen: 'possible' } },
    ],
    [
      'set aside and less sure',
      { state: 'not-for-us' },
      { level: 'unlikely' },
      { state: 'not-for-us' },
    ],
    [
      'set aside while it was sure',
      { state: 'not-for-us', basis: calledFor({ level: 'likely' }) },
      { level: 'confirmed' },
      { state: 'not-for-us' },
    ],
    ['a record of before there was a basis', { basis: undefined }, more, { state: 'done' }],
    [
      'access that lasted longer',
      { basis: calledFor({ end: on('2026-11-01') }) },
      { end: on('2026-11-21') },
      { state: 'to-do', reopened: { causes: [], accessUntil: '2026-11-21' } },
    ],
    ['access until some day, unknown then', {}, { end: on('2026-11-21') }, { state: 'to-do' }],
    [
      'access until that very day',
      { basis: calledFor({ end: on('2026-11-01') }) },
      { end: on('2026-11-20') },
      { state: 'done' },
    ],
    [
      'access that was known to last longer',
      { basis: calledFor({ end: on('2026-11-21') }) },
      { end: on('2026-11-22') },
      { state: 'done' },
    ],
    [
      'set aside, whatever the access',
      { state: 'not-for-us', basis: calledFor({ end: on('2026-11-01') }) },
      { end: on('2026-11-21') },
      { state: 'not-for-us' },
    ],
  ])('%s', (_, said, now, expected) => {
    expect(stateOf({ record: record(said), calledFor: calledFor(now) })).toMatchObject(expected)
  })

  it('keeps what was said of it when it is open again', () => {
    const said = record({ note: 'By phone', byId: mia, responsibleId: mia })
    expect(stateOf({ record: said, calledFor: calledFor(more) })).toMatchObject({
      state: 'to-do',
      note: 'By phone',
      byId: mia,
      responsibleId: mia,
    })
  })
})

it('waits for an answer where the family said so, and says that', () => {
  expect(stateOf({ record: record({ state: 'waiting' }) })).toMatchObject({
    state: 'waiting',
    waitingFor: 'answer',
  })
})

describe('a step that needs a login', () => {
  const shut = sampleAccount('shut', { status: 'service-suspended' })
  const running = sampleAccount('running')

  it.each<readonly [string, StateInput['accounts'], string]>([
    ['no account is known', [], 'to-do'],
    ['one of two can be signed in to', [shut, running], 'to-do'],
    ['none of two can', [shut, { ...shut, id: asId<'account'>('other') }], 'waiting'],
  ])('where %s', (_, accounts, state) => {
    const action = sampleAction('s', { needsLogin: true })
    expect(stateOf({ action, accounts }).state).toBe(state)
  })
})

describe('what a deed elsewhere settles', () => {
  const deed = { on: on('2026-11-19'), by: other }

  it.each<readonly [string, Partial<ActionRecord> | undefined, object]>([
    ['nothing said here', undefined, { state: 'done', doneOn: '2026-11-19', settledBy: other }],
    [
      'somebody has taken it on here',
      { state: 'to-do', responsibleId: mia },
      { state: 'done', settledBy: other, responsibleId: mia },
    ],
    ['it waits here', { state: 'waiting' }, { state: 'done', settledBy: other }],
    ['done here too', {}, { state: 'done', doneOn: '2026-11-20' }],
    ['not for us here', { state: 'not-for-us' }, { state: 'not-for-us' }],
  ])('%s', (_, said, expected) => {
    expect(stateOf({ settled: deed, record: said && record(said) })).toMatchObject(expected)
  })
})

describe('what a changed password settles', () => {
  it.each([
    ['before it was unticked', '2026-11-19', 'to-do'],
    ['the day it was unticked', '2026-11-20', 'to-do'],
    ['some day of the month it was unticked', '2026-11', 'to-do'],
    ['after it was unticked', '2026-11-21', 'done'],
  ])('changed %s', (_, changed, state) => {
    const settled = { on: on(changed) }
    expect(stateOf({ settled, record: record({ state: 'to-do' }) }).state).toBe(state)
    expect(stateOf({ settled }).state).toBe('done')
  })
})
