import type { IncomingHttpHeaders } from 'node:http'
import type { Refusal } from './refuse.ts'

const jsonType = 'application/json'
const multipartType = 'multipart/form-data'

const mediaType = (headers: IncomingHttpHeaders): string | undefined =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase()

/**
 * Decides by the headers whether a body may be read at all. It must state its length (browsers do; Node
 * then reads no more than that), stay within `limit` bytes and be JSON, or multipart where `multipart`
 * says so. An empty body needs no type.
 */
export const bodyRefusal = (
  headers: IncomingHttpHeaders,
  limit: number,
  multipart: boolean,
): Refusal | undefined => {
  const length = headers['content-length']
  if (length === undefined || !/^\d+$/.test(length)) return 'length'
  if (Number(length) > limit) return 'too-large'
  // A disposition would make the whole body a file, whatever its type says.
  if (headers['content-disposition'] !== undefined) return 'media-type'
  const type = mediaType(headers)
  if (type === undefined) return length === '0' ? undefined : 'media-type'
  return type === jsonType || (multipart && type === multipartType) ? undefined : 'media-type'
}
