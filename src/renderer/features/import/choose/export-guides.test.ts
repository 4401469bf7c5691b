import { expect, it } from 'vitest'
import { resources } from '../../../i18n/resources.ts'
import { exportGuides } from './export-guides.ts'

it('offers every guide that is written, once', () => {
  const offered = exportGuides.map(({ id }) => id)
  expect(new Set(offered).size).toBe(offered.length)
  expect(offered.toSorted()).toEqual(Object.keys(resources.import.how.from).toSorted())
})
