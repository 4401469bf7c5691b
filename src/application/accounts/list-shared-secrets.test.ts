import { call } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AccountId } from '../../domain/model/id.ts'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'

let sample: SampleProgram

beforeEach(async () => {
  sample = await startSampleProgram()
})

afterEach(() => sample.end())

test('the sample family shares one password and one security answer, and addresses stay out', async () => {
  const { accounts } = sample.program.router
  const titles = new Map((await call(accounts.list, undefined)).map(({ id, title }) => [id, title]))
  const groups = await call(accounts.sharedSecrets, undefined)
  const titlesOf = (ids: readonly AccountId[]) => new Set(ids.map((id) => titles.get(id)))
  expect(groups.map(({ kind, accountIds }) => [kind, titlesOf(accountIds)])).toEqual([
    ['password', new Set(['Roblox', 'VTech Learning Lodge'])],
    ['answer', new Set(['Oak Hill School Portal', 'VTech Learning Lodge'])],
  ])
})
