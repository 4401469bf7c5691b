import { expect, it } from 'vitest'
import { reuseKinds } from '../model/reuse.ts'
import { sampleClasses } from '../test-support/sample-values.ts'
import { classOfReuse, isLoginClass, locatingClasses } from './known-classes.ts'

it('takes address, user name and whatever opens an account for the login', () => {
  const login = sampleClasses.filter((one) => isLoginClass(one.id, one)).map(({ id }) => id)
  expect(login).toEqual(['email', 'user-name', 'password', 'security-answer'])
  const unknown = sampleClasses.filter(({ id }) => isLoginClass(id, undefined)).map(({ id }) => id)
  expect(unknown).toEqual(['email', 'user-name'])
})

it('names the class of each kind of reuse, and the facts that lead to a door', () => {
  expect(reuseKinds.map((kind) => classOfReuse[kind])).toEqual([
    'password',
    'security-answer',
    'email',
    'user-name',
  ])
  expect(locatingClasses).toEqual(['postal-address', 'location', 'location-history'])
})
