import { describe, expect, test } from 'vitest'
import type { IncidentLook } from '../../domain/incidents/incident-look.ts'
import type { ActionRecord } from '../../domain/model/checklist.ts'
import { asId } from '../../domain/model/id.ts'
import type { OpenVault } from '../repositories.ts'
import { ana, day, mia } from '../test-support/sample-content.ts'
import { testVault } from '../test-support/test-vault.ts'

const vtech = asId<'breach'>('vtech-2015')
const other = asId<'breach'>('other')

const withFiles = (): OpenVault => {
  const vault = testVault()
  for (const breachId of [vtech, other]) {
    vault.incidents.add({
      id: asId<'incident'>(`file of ${breachId}`),
      breachId,
      openedOn: day('2026-11-01'),
      origin: 'notice',
    })
  }
  return vault
}

const look = (number: number): IncidentLook => ({
  on: day('2026-11-01'),
  content: {
    access: { from: day('2015-11') },
    classes: [],
    notTaken: [],
    counts: [],
    statements: [`${number}`],
    people: [
      {
        personId: mia.id,
        level: 'likely',
        verdicts: [],
        exposures: [],
        steps: [{ key: 'talk@mia', state: 'waiting' }],
      },
    ],
  },
})

const numbers = (vault: OpenVault, breachId = vtech) =>
  vault.incidents.looks(breachId).map(({ content }) => content.statements[0])

describe('looks', () => {
  test('come back as they were, the newest ten of each file', () => {
    const vault = withFiles()
    for (let number = 1; number <= 12; number += 1) vault.incidents.addLook(vtech, look(number))
    vault.incidents.addLook(other, look(99))
    expect(vault.incidents.looks(vtech)[0]).toEqual(look(3))
    expect(numbers(vault)).toEqual(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
    expect(numbers(vault, other)).toEqual(['99'])
  })

  test('are written anew for one file, and go with it', () => {
    const vault = withFiles()
    vault.incidents.addLook(vtech, look(1))
    vault.incidents.addLook(other, look(99))
    vault.incidents.replaceLooks(vtech, [look(2), look(3)])
    expect([numbers(vault), numbers(vault, other)]).toEqual([['2', '3'], ['99']])
    expect(vault.incidents.remove(vtech)).toBe(true)
    expect([numbers(vault), numbers(vault, other)]).toEqual([[], ['99']])
  })

  test('derive nothing anew, and need a file', () => {
    const vault = withFiles()
    const before = vault.revision()
    vault.incidents.addLook(vtech, look(1))
    vault.incidents.replaceLooks(vtech, [look(2)])
    expect(vault.revision()).toBe(before)
    const nothing = asId<'breach'>('nothing')
    expect(() => vault.incidents.addLook(nothing, look(1))).toThrow('no incident')
    expect(() => vault.incidents.replaceLooks(nothing, [look(1)])).toThrow('no incident')
  })
})

test('all that is said of a step comes back, and forgets who was erased', () => {
  const vault = withFiles()
  const said: ActionRecord = {
    key: 'watch@ana',
    state: 'waiting',
    note: 'Asked by e-mail',
    on: day('2026-11-02'),
    byId: mia.id,
    responsibleId: ana.id,
    dueOn: day('2026-12-24'),
    basis: { causes: [asId('name')], level: 'likely', end: day('2015-11-29') },
  }
  vault.incidents.setAction(vtech, said)
  expect(vault.incidents.actions(vtech)).toEqual([said])
  vault.people.remove(mia.id)
  expect(vault.incidents.actions(vtech).map(({ byId }) => byId)).toEqual([undefined])
})

test('a file is put away and taken out again', () => {
  const vault = withFiles()
  expect(vault.incidents.close(vtech, day('2026-11-20'))).toBe(true)
  expect(vault.incidents.find(vtech)?.closedOn).toBe('2026-11-20')
  expect(vault.incidents.find(other)?.closedOn).toBeUndefined()
  vault.incidents.close(vtech, undefined)
  expect(vault.incidents.find(vtech)?.closedOn).toBeUndefined()
  expect(vault.incidents.close(asId<'breach'>('nothing'), day('2026-11-20'))).toBe(false)
})
