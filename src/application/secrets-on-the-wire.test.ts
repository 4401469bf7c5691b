import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { ORPCError, os } from '@orpc/server'
import { RPCHandler as FetchHandler } from '@orpc/server/fetch'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import { deserialize, serialize } from 'node:v8'
import { describe, expect, test } from 'vitest'
import { Secret } from '../vault/keys/secret.ts'
import { redactedTrace } from './launch/redacted-trace.ts'

const text = 'correct horse battery staple'
const secret = (): Secret => Secret.fromText(text)

/** A program with a fault: it answers with a secret in each way there is to answer. */
const careless = {
  answer: os.handler(() => secret()),
  nested: os.handler(() => ({ list: [{ secret: secret() }], map: new Map([['key', secret()]]) })),
  events: os.handler(async function* () {
    yield { secret: secret() }
    yield new Set([secret()])
  }),
  failure: os.handler(() => {
    throw new ORPCError('BUG', {
      data: { secret: secret() },
      message: `failed with ${String(secret())}`,
    })
  }),
}

const ways = Object.keys(careless)

/** Every form in which the text could be among what was sent. */
const formsOf = (sent: string): readonly string[] =>
  (['utf8', 'hex', 'base64', 'utf16le'] as const)
    .map((encoding) => Buffer.from(text).toString(encoding))
    .concat(Buffer.from(text).join(','), Buffer.from(text, 'utf16le').toString('latin1'))
    .filter((form) => sent.includes(form))

/** The answer, every event of it, or the failure. */
const outcomeOf = async (answer: Promise<unknown> | undefined): Promise<unknown> => {
  try {
    const value = await answer
    if (typeof value !== 'object' || value === null || !(Symbol.asyncIterator in value))
      return value
    const events: unknown[] = []
    for await (const event of value as AsyncIterable<unknown>) events.push(event)
    return events
  } catch (error) {
    return error
  }
}

describe('a secret in an answer never crosses', () => {
  test.each(ways)('HTTP: %s', async (way) => {
    const handler = new FetchHandler(careless)
    const { response } = await handler.handle(
      new Request(`http://127.0.0.1/rpc/${way}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
      { prefix: '/rpc', context: {} },
    )
    const sent = (await response?.text()) ?? ''
    expect(sent).toContain('[secret]')
    expect(formsOf(sent)).toEqual([])
  })

  test.each(ways)('a message port: %s', async (way) => {
    const { port1, port2 } = new MessageChannel()
    const sent: string[] = []
    const post = port1.postMessage.bind(port1)
    port1.postMessage = (message: unknown) => {
      sent.push(
        typeof message === 'string' ? message : Buffer.from(serialize(message)).toString('latin1'),
      )
      post(message)
    }
    new PortHandler(careless).upgrade(port1, { context: {} })
    port1.start()
    port2.start()
    const client: Record<string, () => Promise<unknown>> = createORPCClient(
      new RPCLink({ port: port2 }),
    )
    const received = JSON.stringify(await outcomeOf(client[way]?.()))
    port1.close()
    expect(sent.join('\n')).toContain('[secret]')
    expect(formsOf([...sent, received].join('\n'))).toEqual([])
  })
})

test('cloning a secret gives an empty object', () => {
  for (const clone of [structuredClone(secret()), deserialize(serialize(secret())) as unknown]) {
    expect(clone).toEqual({})
    expect(clone).not.toHaveProperty('reveal')
  }
})

test('a secret in an error does not reach the log', () => {
  const error = new Error(`failed with ${String(secret())}`, { cause: { secret: secret() } })
  expect(formsOf(redactedTrace(error))).toEqual([])
  expect(redactedTrace(secret())).toBe('object')
})
