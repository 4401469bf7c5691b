import { expect, it } from 'vitest'
import { refusalHeader } from '../../contract/loopback-session.ts'
import { endOf, tokenInHash } from './session.ts'

const token = 'Zk3-_9aB'.repeat(5)

it('tells a token from a route', () => {
  expect(tokenInHash(`#${token}`)).toBe(token)
  expect(tokenInHash(`#/${token}`)).toBeUndefined()
  expect(tokenInHash('#/people/1')).toBeUndefined()
  expect(tokenInHash('')).toBeUndefined()
  expect(tokenInHash('#short')).toBeUndefined()
})

it('ends the session on 401 alone, and says whether another tab has it', () => {
  const answer = (status: number, refusal: string) =>
    new Response(null, { status, headers: { [refusalHeader]: refusal } })
  expect(endOf(answer(401, 'taken-over'))).toBe('taken-over')
  expect(endOf(answer(401, 'no-session'))).toBe('no-session')
  expect(endOf(answer(401, 'used-token'))).toBe('no-session')
  expect(endOf(answer(413, 'too-large'))).toBeUndefined()
  expect(endOf(new Response(null, { status: 200 }))).toBeUndefined()
})
