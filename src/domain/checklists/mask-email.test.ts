import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskEmail } from './mask-email.ts'

describe('maskEmail', () => {
  it.each([
    ['ana@example.com', 'a•••@e•••.com'],
    [' ana.rivera+school@mail.example.co.uk ', 'a•••@m•••.co.uk'],
    ['a@b.de', 'a•••@b•••.de'],
    ['😀na@example.org', '😀•••@e•••.org'],
    ['ana@localhost', 'a•••@l•••'],
    ['@example.com', '•••@e•••.com'],
    ['ana@192.168.0.1', 'a•••@1•••'],
    ['ana@co.uk', 'a•••@c•••'],
    ['mia_rivera', 'm•••'],
    ['', ''],
  ])('writes %j as %s', (email, masked) => {
    expect(maskEmail(email)).toBe(masked)
  })

  it('shows two signs and the suffix, whatever the address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const at = email.lastIndexOf('@')
        const shown = maskEmail(email)
        expect(shown.startsWith(`${email[0]}•••@${email[at + 1]}•••`)).toBe(true)
        expect(shown.length).toBeLessThanOrEqual(email.slice(at + 1).length + 8)
      }),
    )
  })
})
