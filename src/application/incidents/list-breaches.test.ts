import { call } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import { partialDate } from '../../domain/model/partial-date.ts'

let sample: SampleProgram

beforeEach(async () => {
  sample = await startSampleProgram()
})

afterEach(() => sample.end())

test('a breach names whom it touches, not everybody it was looked at for', async () => {
  const { router } = sample.program
  const { people } = await call(router.household.read, undefined)
  const theo = people.find(({ name }) => name === 'Theo')
  const duolingo = (await call(router.accounts.list, undefined)).find(
    ({ serviceId }) => serviceId === 'duolingo',
  )
  if (!theo || !duolingo) throw new Error('The sample family has changed.')
  const { id: _, ...known } = duolingo
  await call(router.accounts.add, {
    ...known,
    subjectIds: [theo.id],
    opened: partialDate('2025-06'),
  })
  const { touching } = await call(router.breaches.list, undefined)
  const namesOf = (breachId: string) =>
    touching
      .find((one) => one.breachId === breachId)
      ?.personIds.map((personId) => people.find(({ id }) => id === personId)?.name)
  // Theo's own account came after the breach, his mother's and sister's were there.
  expect(namesOf('duolingo-2023')).toEqual(['Ana', 'Mia'])
  expect(namesOf('vtech-2015')).toEqual(['Ana', 'Mia', 'Theo'])
  // Nobody is touched by what happened before the account: then all it was looked at for are named.
  expect(namesOf('roblox-2016')).toEqual(['Ana', 'Theo'])
})
