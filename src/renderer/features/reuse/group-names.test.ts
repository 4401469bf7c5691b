import { expect, it } from 'vitest'
import { groupNames } from './group-names.ts'

it('numbers secrets by kind and calls addresses by what they are', () => {
  const names = groupNames([
    { kind: 'password' },
    { kind: 'answer' },
    { kind: 'password' },
    { kind: 'email', text: 'ana@example.com' },
  ])
  expect(names).toEqual([
    { kind: 'password', number: 1 },
    { kind: 'answer', number: 1 },
    { kind: 'password', number: 2 },
    { kind: 'text', text: 'ana@example.com' },
  ])
})
