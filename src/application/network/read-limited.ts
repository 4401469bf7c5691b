import { NetworkFailure } from './network-failure.ts'

/**
 * The body of an answer as UTF-8 text. Counts the bytes as they come out of any compression, so that a small
 * answer cannot become a huge one. Fails with `too-large` past `maxBytes`, with `bad-answer` where it is no
 * UTF-8, and as the connection does where it is cut off.
 */
export const readLimited = async (response: Response, maxBytes: number): Promise<string> => {
  if (response.body === null) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new NetworkFailure('bad-answer')
    }
  }
  let size = 0
  let text = ''
  // Leaving the loop early cancels the body, and with it the connection.
  for await (const bytes of response.body as AsyncIterable<Uint8Array>) {
    size += bytes.byteLength
    if (size > maxBytes) throw new NetworkFailure('too-large')
    text += decode(bytes)
  }
  return text + decode()
}
