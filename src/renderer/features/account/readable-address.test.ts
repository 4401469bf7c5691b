import { expect, test } from 'vitest'
import { readableAddress } from './readable-address.ts'

test('an origin is shown without its scheme', () => {
  expect(readableAddress('https://www.roblox.com')).toBe('www.roblox.com')
  expect(readableAddress('https://roblox.com/')).toBe('roblox.com')
  expect(readableAddress('android://com.roblox.client')).toBe('com.roblox.client')
  expect(readableAddress('http://192.168.0.1:8080')).toBe('192.168.0.1:8080')
})
