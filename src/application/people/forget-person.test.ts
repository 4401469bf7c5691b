import { expect, test } from 'vitest'
import type { AccountFilter } from '../../domain/model/account-filter.ts'
import { asId, type PersonId } from '../../domain/model/id.ts'
import { day } from '../../vault/test-support/sample-content.ts'
import { testConnection } from '../../vault/test-support/test-vault.ts'
import { sqliteVault } from '../../vault/sqlite/sqlite-vault.ts'
import { forgetPerson } from './forget-person.ts'

const mia = asId<'person'>('5f0f3c5e-0000-4000-8000-000000000001')
const theo = asId<'person'>('5f0f3c5e-0000-4000-8000-000000000002')

const idOf = (place: number): string => `5f0f3c5e-0000-4000-8000-00000000010${place}`

const filterFor = (...personIds: readonly PersonId[]): AccountFilter => ({
  text: '',
  personIds,
  kinds: ['game'],
  statuses: [],
  twoFactor: [],
  marks: [],
})

const lookOf = (personId: PersonId) => ({
  personId,
  services: 1,
  dataClasses: 2,
  breaches: [],
  doneSteps: 0,
  openSteps: 0,
})

test('takes the person out of the last look and of filters, and never widens a filter', () => {
  const vault = sqliteVault(testConnection().connection)
  forgetPerson(vault, mia)
  expect(vault.lastLook.read()).toBeUndefined()

  vault.lastLook.replace({
    on: day('2026-11-22'),
    isSaid: true,
    accounts: 3,
    people: [lookOf(mia), lookOf(theo)],
  })
  vault.savedFilters.write({ id: idOf(1), name: 'Mia’s games', filter: filterFor(mia) })
  vault.savedFilters.write({ id: idOf(2), name: 'Both', filter: filterFor(mia, theo) })
  vault.people.add({ id: mia, role: 'child', name: 'Mia' })
  vault.savedFilters.write({ id: idOf(4), name: 'Games', filter: { ...filterFor(), text: 'mia' } })
  vault.savedFilters.write({ id: idOf(5), name: 'Theo, MIA and us', filter: filterFor(theo) })
  vault.savedFilters.write({ id: idOf(6), name: 'Miami', filter: filterFor(theo) })
  vault.savedFilters.write({ id: idOf(3), name: 'Games', filter: filterFor() })
  forgetPerson(vault, mia)

  expect(vault.lastLook.read()?.people).toEqual([lookOf(theo)])
  expect(vault.savedFilters.list()).toEqual([
    { id: idOf(2), name: 'Both', filter: filterFor(theo) },
    { id: idOf(6), name: 'Miami', filter: filterFor(theo) },
    { id: idOf(3), name: 'Games', filter: filterFor() },
  ])
})
