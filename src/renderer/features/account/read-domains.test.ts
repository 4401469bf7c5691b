import { expect, test } from 'vitest'
import { readDomains } from './read-domains.ts'

test.each([
  ['', []],
  ['https://www.oakhill.example/login\noakhill.example', ['oakhill.example']],
  ['a.example, myclub.wixsite.com', ['a.example', 'myclub.wixsite.com']],
  ['oakhill.example\nnonsense', undefined],
  ['localhost', undefined],
])('the addresses %j', (text, domains) => {
  expect(readDomains(text)).toEqual(domains)
})

test('more than the wire takes are refused', () => {
  const many = Array.from({ length: 21 }, (_, index) => `a${index}.example`).join('\n')
  expect(readDomains(many)).toBeUndefined()
})
