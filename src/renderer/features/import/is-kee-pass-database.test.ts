import { expect, it } from 'vitest'
import { isKeePassDatabase } from './is-kee-pass-database.ts'

it('goes by the ending, however it is written', () => {
  expect(isKeePassDatabase('family.KDBX')).toBe(true)
  expect(isKeePassDatabase('family.kdbx.csv')).toBe(false)
})
