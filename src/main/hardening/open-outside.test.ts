import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openOutside } from './open-outside.ts'

const opened = vi.hoisted((): unknown[][] => [])

vi.mock('electron', () => ({
  shell: {
    openExternal: (...given: unknown[]): Promise<void> => {
      opened.push(given)
      return Promise.resolve()
    },
  },
}))

beforeEach(() => void opened.splice(0))

describe('outside', () => {
  it.each(['https://example.com/privacy?x=1#y', 'mailto:?subject=Your%20data'])(
    'the system opens %s',
    async (address) => {
      await openOutside(address)
      expect(opened).toEqual([[address]])
    },
  )

  it.each([
    'http://example.com/',
    'https://parent:secret@example.com/',
    'https://parent@example.com/',
    'https://:secret@example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-settings:',
    'smb://example.com/share',
    'app://kinventory/',
    'mailto:somebody@example.com',
    'mailto:somebody@example.com?subject=x',
    'mailto:?subject=x&attach=/etc/passwd',
    'mailto:?subject=x&body=y',
    '/etc/passwd',
    'C:\\Windows\\System32\\calc.exe',
    '',
  ])('what is no page is refused: "%s"', async (address) => {
    await expect(openOutside(address)).rejects.toThrow('not opened')
    expect(opened).toEqual([])
  })
})
