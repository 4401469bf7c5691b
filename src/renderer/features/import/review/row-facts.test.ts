import { describe, expect, it } from 'vitest'
import { asId } from '../../../../domain/model/id.ts'
import { isSkippedByItself, loginOf, lookReason, siteOf, sitesOf } from './row-facts.ts'

describe('siteOf', () => {
  it('shows a site without scheme and www', () => {
    expect(siteOf({ origins: ['https://www.roblox.com', 'https://other.test'] })).toBe('roblox.com')
  })

  it('shows an app by its package, and nothing where there is no address', () => {
    expect(siteOf({ origins: ['android://com.roblox.client'] })).toBe('com.roblox.client')
    expect(siteOf({ origins: [] })).toBeUndefined()
  })

  it('keeps a host that only begins with the letters www', () => {
    expect(siteOf({ origins: ['https://wwwise.test'] })).toBe('wwwise.test')
  })
})

describe('sitesOf', () => {
  it('names each site once', () => {
    expect(sitesOf(['https://www.a.test', 'http://a.test', 'https://b.test'])).toEqual([
      'a.test',
      'b.test',
    ])
  })
})

describe('loginOf', () => {
  it('joins what there is', () => {
    expect(loginOf({ userName: 'mia', email: 'ana@example.com' })).toBe('mia · ana@example.com')
    expect(loginOf({ email: 'ana@example.com' })).toBe('ana@example.com')
    expect(loginOf({})).toBeUndefined()
  })
})

describe('isSkippedByItself', () => {
  it('is false for rows the guardian left out, who may take them in again', () => {
    expect(isSkippedByItself({ skipReason: 'left-out' })).toBe(false)
    expect(isSkippedByItself({ skipReason: 'in-trash' })).toBe(true)
    expect(isSkippedByItself({})).toBe(false)
  })
})

describe('lookReason', () => {
  it('asks for the holder first, then for the child, and only where a look is needed', () => {
    expect(lookReason({ outcome: 'needs-a-look' })).toBe('holder')
    expect(lookReason({ outcome: 'needs-a-look', holderId: asId('a') })).toBe('child')
    expect(lookReason({ outcome: 'new' })).toBeUndefined()
  })
})
