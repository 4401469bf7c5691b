import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { format, inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret } from './secret.ts'

const text = 'correct horse battery staple'

const printed = (secret: Secret): string => {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk))
      done()
    },
  })
  new Console(stream).log('key', secret, { nested: [secret] })
  return chunks.join('')
}

test.each([
  ['String()', (secret: Secret) => String(secret)],
  ['joining', (secret: Secret) => ['key ', secret].join('')],
  ['JSON', (secret: Secret) => JSON.stringify({ secret })],
  ['inspect', (secret: Secret) => inspect({ secret }, { depth: 9, showHidden: true })],
  ['format', (secret: Secret) => format('%s %o %j', secret, secret, secret)],
  ['console', printed],
  ['an error message', (secret: Secret) => new Error(`failed with ${String(secret)}`).message],
])('%s gives [secret]', (_way, print) => {
  const output = print(Secret.fromText(text))
  expect(output).toContain('[secret]')
  for (const encoding of ['utf8', 'hex', 'base64'] as const) {
    expect(output).not.toContain(Buffer.from(text).toString(encoding))
  }
  expect(output).not.toContain([...Buffer.from(text)].slice(0, 4).join(', '))
})

test('has no enumerable content', () => {
  expect(Object.keys(Secret.fromText(text))).toEqual([])
  expect(Object.entries(Secret.fromText(text))).toEqual([])
})

test('wiping zeroes the bytes it was given and ends revealing', () => {
  const bytes = Buffer.from(text)
  const secret = Secret.fromBytes(bytes)
  expect(secret.reveal()).toBe(bytes)
  secret.wipe()
  expect(bytes.every((byte) => byte === 0)).toBe(true)
  expect(() => secret.reveal()).toThrow('wiped')
})
