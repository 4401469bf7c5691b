import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { conditionHolds, type Situation } from '../../src/domain/checklists/condition-holds.ts'
import type { DataClassId } from '../../src/domain/model/data-class.ts'
import { partialDate } from '../../src/domain/model/partial-date.ts'
import { personRoles, type Person, type PersonRole } from '../../src/domain/model/person.ts'
import { regionCodes, type Region } from '../../src/domain/model/region.ts'
import { classOfReuse } from '../../src/domain/knowledge/known-classes.ts'
import {
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleService,
} from '../../src/domain/test-support/sample-values.ts'
import { compileCatalogue } from './compile.ts'

// Whatever is lost about whomever, wherever: there is something to do about it, or it is said why there is not.

const { catalogue, playbook } = compileCatalogue(resolve(import.meta.dirname, '../../resources'))

const today = on('2026-11-22')
const service = sampleService('toys', { kind: 'other' })
const regions: readonly Region[] = [
  ...regionCodes.map((code) => ({ code })),
  ...['IE', 'DE', 'FR'].map((country) => ({ code: 'EU' as const, country })),
]
const ages = [undefined, 2, 7, 9, 10, 12, 13, 15, 16, 17, 18] as const

const personOf = (role: PersonRole, age: number | undefined): Person => ({
  id: mia,
  role,
  name: 'Mia',
  birthDate: age === undefined ? undefined : partialDate(`${2026 - age}-01-01`),
})

const situationOf = (person: Person, region: Region, lost: DataClassId): Situation => ({
  person,
  region,
  level: 'likely',
  lost: new Set([lost]),
  linked: new Set(),
  breach: sampleBreach({ services: [{ serviceId: service.id, as: 'service' }] }),
  accounts: [sampleAccount('toys', { serviceId: service.id })],
  services: new Map([[service.id, service]]),
  today,
})

const isAnswered = (situation: Situation, lost: DataClassId): boolean =>
  playbook.noRemedies.some(
    ({ classes, role }) =>
      classes.includes(lost) && (role === undefined || role === situation.person.role),
  ) ||
  playbook.actions.some(
    (action) =>
      action.about !== 'reused-account' &&
      (action.when.anyClass?.includes(lost) ?? false) &&
      conditionHolds(action.when, situation),
  )

describe.each(personRoles)('of a %s', (role) => {
  const people = role === 'guardian' ? [undefined] : ages

  it.each(catalogue.dataClasses.map(({ id }) => id))(
    '%s has a step, or the reason why none helps, everywhere and at every age',
    (lost) => {
      const without = regions.flatMap((region) =>
        people
          .filter((age) => !isAnswered(situationOf(personOf(role, age), region, lost), lost))
          .map((age) => `${region.country ?? region.code}, ${age ?? 'no'} age`),
      )
      expect(without).toEqual([])
    },
  )
})

describe('a secret', () => {
  it.each(['password', 'answer'] as const)(
    'that others share, a %s, has a step for each account that falls with it',
    (kind) => {
      const steps = playbook.actions.filter(({ reuse }) => reuse === kind)
      expect(steps.map(({ when }) => when)).toContainEqual({})
      expect(catalogue.dataClasses.map(({ id }) => id)).toContain(classOfReuse[kind])
    },
  )

  it('has a step and not only a reason', () => {
    const secret = catalogue.dataClasses.filter(({ credential }) => credential).map(({ id }) => id)
    for (const id of secret) {
      expect(playbook.actions.some(({ when }) => when.anyClass?.includes(id))).toBe(true)
    }
  })
})
