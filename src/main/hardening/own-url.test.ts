import { expect, it } from 'vitest'
import { isOwnUrl, isPageUrl, ownPath } from './own-url.ts'

it.each([
  ['app://kinventory/', '/'],
  ['app://kinventory/#/children', '/'],
  ['app://kinventory/assets/main.js', '/assets/main.js'],
  // The engine takes dots out before anybody sees them; what is left is looked up in the list.
  ['app://kinventory/assets/../../etc/passwd', '/etc/passwd'],
  ['app://kinventory/%2e%2e/etc/passwd', '/etc/passwd'],
  ['app://kinventory/..%2fetc%2fpasswd', '/..%2fetc%2fpasswd'],
])('%s has the path %s', (url, path) => {
  expect(ownPath(url)).toBe(path)
  expect(isOwnUrl(url)).toBe(true)
  expect(isPageUrl(url)).toBe(path === '/')
})

it.each([
  'app://kinventory.example.com/',
  'app://other/',
  'app://kinventory:80/',
  'app://parent@kinventory/',
  'app://:secret@kinventory/',
  'app://kinventory/?x=1',
  'app://kinventory/#' + 'x'.repeat(2048),
  'app:kinventory/',
  'app:///kinventory/',
  'apps://kinventory/',
  'https://kinventory/',
  'file:///kinventory/',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  'kinventory',
  '',
])('%s is not ours', (url) => {
  expect(ownPath(url)).toBeUndefined()
  expect([isOwnUrl(url), isPageUrl(url)]).toEqual([false, false])
})

it('knows the page’s own blobs from those of others, and goes to neither', () => {
  expect(isOwnUrl('blob:app://kinventory/0c2f')).toBe(true)
  expect(isOwnUrl('blob:app://kinventory.example.com/0c2f')).toBe(false)
  expect(isOwnUrl('blob:https://example.com/0c2f')).toBe(false)
  expect(isPageUrl('blob:app://kinventory/0c2f')).toBe(false)
})
