import { expect, it } from 'vitest'
import { findPackages } from './find-packages.ts'

const named = (name: string, licence: string) => ({ name, licence, version: '1.0.0', text: 'MIT' })
const packages = [named('@orpc/client', 'MIT'), named('react', 'MIT'), named('saxes', 'ISC')]

it.each([
  ['', ['@orpc/client', 'react', 'saxes']],
  ['  ', ['@orpc/client', 'react', 'saxes']],
  ['React', ['react']],
  ['mit', ['@orpc/client', 'react']],
  ['mit orpc', ['@orpc/client']],
  ['[', []],
  ['1.0', []],
])('%j finds %j', (text, names) => {
  expect(findPackages(packages, text).map(({ name }) => name)).toEqual(names)
})
