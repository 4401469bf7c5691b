import type { z } from 'zod'

/** What a file has at the place of an issue, short enough for a line; undefined where there is nothing. */
const valueAt = (json: unknown, path: readonly PropertyKey[]): string | undefined => {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key]
  }
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** What to write for a type of JSON, and how it looks when nothing is known. */
const typeWords: Readonly<Record<string, string>> = {
  array: 'a list, [] where there is nothing to say',
  object: 'a group in braces, {} where there is nothing to say',
  record: 'a group in braces, {} where there is nothing to say',
  string: 'a text in quotes',
  number: 'a number without quotes or commas',
  int: 'a whole number without quotes or commas',
  boolean: 'true or false, without quotes',
}

const formatWords = (issue: z.core.$ZodIssueInvalidStringFormat): string | undefined => {
  if (issue.format === 'url') return 'a whole address that starts with https://'
  // The patterns of ids; there are others, of countries.
  return issue.pattern?.includes('[a-z0-9-]') === true
    ? 'an id: lower case, digits and hyphens'
    : undefined
}

const wanted = (issue: z.core.$ZodIssue): string | undefined => {
  if (issue.code === 'invalid_type') return typeWords[issue.expected]
  if (issue.code === 'invalid_value')
    return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_format') return formatWords(issue)
  // The one check of a shape that zod has no words for is that of a date.
  return issue.code === 'custom' && issue.message === 'Invalid input'
    ? 'a real date: 2026-03-02, 2026-03 or 2026'
    : undefined
}

/**
 * What is wrong with the shape of a file, for somebody who has never heard of zod: what stands there and what
 * has to. Where there are no such words for an issue it is zod’s own message.
 */
export const issueInWords = (issue: z.core.$ZodIssue, json: unknown): string => {
  const found = valueAt(json, issue.path)
  const want = wanted(issue)
  if (want === undefined) return issue.message
  return found === undefined
    ? `is missing; it has to be ${want}`
    : `is “${found}” and has to be ${want}`
}
