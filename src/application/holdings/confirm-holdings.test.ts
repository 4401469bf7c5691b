import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import { asId } from '../../domain/model/id.ts'

let sample: SampleProgram
beforeEach(async () => {
  sample = await startSampleProgram()
})
afterEach(() => sample.end())

const router = () => sample.program.router

const miaPlaces = async () => {
  const { people } = await call(router().household.read, undefined)
  const mia = people.find(({ name }) => name === 'Mia')
  if (!mia) throw new Error('No Mia')
  return { mia, ...(await call(router().holdings.unconfirmed, { subjectId: mia.id })) }
}

const allOf = async () => {
  const { places } = await miaPlaces()
  return places.flatMap(({ accountId, subjectId, classes }) =>
    classes.map(({ dataClass }) => ({
      accountId,
      subjectId,
      dataClass,
      fidelity: 'real' as const,
    })),
  )
}

const birthDate = asId<'data-class'>('birth-date')

describe('confirming what is held', () => {
  it('says it of all accounts of a person in one go, and takes it back', async () => {
    const changes = await allOf()
    const { editId, changed } = await call(router().holdings.confirm, { changes })
    expect(changed).toBe(changes.length)
    expect((await miaPlaces()).total).toBe(0)
    expect(await call(router().edits.undo, { editId })).toEqual({ restored: changed, kept: 0 })
    expect(await allOf()).toEqual(changes)
  })

  it('counts nothing that was said before, and leaves what was said since', async () => {
    const changes = await allOf()
    const [first, second] = changes
    if (!first || !second) throw new Error('nothing assumed')
    await call(router().holdings.confirm, { changes: [first] })
    const { editId, changed } = await call(router().holdings.confirm, { changes })
    expect(changed).toBe(changes.length - 1)
    await call(router().holdings.confirm, {
      changes: [{ ...second, fidelity: 'not-given' }],
    })
    expect(await call(router().edits.undo, { editId })).toEqual({
      restored: changed - 1,
      kept: 1,
    })
  })

  it('does all of it or nothing', async () => {
    const changes = await allOf()
    const before = await allOf()
    for (const wrong of [
      { ...changes[0], dataClass: asId<'data-class'>('no-such-class') },
      { ...changes[0], accountId: asId<'account'>('00000000-0000-4000-8000-000000000000') },
      changes[0],
    ]) {
      await expect(
        call(router().holdings.confirm, { changes: [...changes, wrong] as typeof changes }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/^NOT_/) })
      expect(await allOf()).toEqual(before)
    }
  })

  it('names the leaker of a decoy', async () => {
    const { places, mia } = await miaPlaces()
    const vtech = places.find(({ title }) => title === 'VTech Learning Lodge')
    if (!vtech) throw new Error('No VTech')
    const { accountId } = vtech
    expect(await call(router().holdings.leakedDecoys, { accountId })).toEqual([])
    await call(router().holdings.confirm, {
      changes: [
        {
          accountId,
          subjectId: mia.id,
          dataClass: birthDate,
          fidelity: 'altered',
          basis: 'told-by-service',
        },
      ],
    })
    expect(await call(router().holdings.leakedDecoys, { accountId })).toMatchObject([
      { subjectId: mia.id, dataClass: birthDate, breachId: 'vtech-2015', credential: false },
    ])
    const { holdings } = await call(router().accounts.read, { id: accountId })
    expect(holdings).toContainEqual({
      accountId,
      subjectId: mia.id,
      dataClass: birthDate,
      fidelity: 'altered',
      basis: 'told-by-service',
    })
  })
})
