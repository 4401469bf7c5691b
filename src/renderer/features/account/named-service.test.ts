import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { namedService } from './named-service.ts'

const roblox = asId<'service'>('roblox')
const other = asId<'service'>('other')
const byDomain = { basis: 'domain', on: 'roblox.com' } as const

test('a recognised service that was left alone stays to be recognised', () => {
  expect(namedService({ serviceId: roblox }, { serviceId: roblox }, byDomain)).toBeUndefined()
})

test('a service somebody has named, now or before, is saved', () => {
  expect(namedService({ serviceId: other }, { serviceId: roblox }, byDomain)).toBe(other)
  expect(namedService({ serviceId: roblox }, { serviceId: roblox }, undefined)).toBe(roblox)
})
