import { describe, expect, it } from 'vitest'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import { accountIn, actionIn, taskOf, tasksOf } from './task.ts'

const playbook = samplePlaybook({
  actions: [sampleAction('change', { deed: 'change-password' }), sampleAction('talk')],
})

describe('the task of a step', () => {
  it.each([
    ['change:a1', 'change-password/:a1'],
    ['change@mia', 'change-password/@mia'],
    ['change:with:colon@sign', 'change-password/:with:colon@sign'],
    ['talk@mia', 'talk@mia'],
    ['gone:a1', 'gone:a1'],
    ['change', 'change-password/'],
  ])('%s is %s', (key, task) => {
    expect(tasksOf(playbook)(key)).toBe(task)
  })

  it('is the key itself without a deed', () => {
    expect(taskOf({ id: 'talk' }, 'talk@mia')).toBe('talk@mia')
    expect(taskOf({ id: 'talk', deed: 'speak' }, 'talk@mia')).toBe('speak/@mia')
  })
})

describe('what a key is about', () => {
  it.each([
    ['change:a1', 'change', 'a1'],
    ['change-password/:a1', 'change-password/', 'a1'],
    ['talk@mia', 'talk', undefined],
    ['talk@mia:odd', 'talk', undefined],
    ['talk', 'talk', undefined],
  ])('%s', (key, action, account) => {
    expect(actionIn(key)).toBe(action)
    expect(accountIn(key)).toBe(account)
  })
})
