import { expect, it } from 'vitest'
import { maximumFileBytes, maximumMessageBytes } from '../../../../contract/port-hand-over.ts'
import { failureOf } from '../../../ui/error-words.ts'
import { assertSendable } from './assert-sendable.ts'

it('sends what fits into a message with its form around it', async () => {
  expect(() => assertSendable({ size: maximumFileBytes })).not.toThrow()
  const form = new FormData()
  form.set(
    'data',
    JSON.stringify({ json: { formatId: 'x'.repeat(40) }, meta: [], maps: [['file']] }),
  )
  form.set('0', new File([new Uint8Array(maximumFileBytes)], `${'n'.repeat(255)}.csv`))
  const { size } = await new Response(form).blob()
  expect(size).toBeLessThan(maximumMessageBytes)
})

it('says of a larger file that it is too large, in place of the host', () => {
  const refuse = (): unknown => {
    try {
      return assertSendable({ size: maximumFileBytes + 1 })
    } catch (error) {
      return failureOf(error)
    }
  }
  expect(refuse()).toEqual({ code: 'FILE', data: { problem: 'too-large' } })
})
