import { getPublicSuffix } from 'tldts'

const veil = '•••'

const firstSign = (text: string): string => Array.from(text)[0] ?? ''

/**
 * An e-mail address for paper (P7): its owner recognises it, a finder learns nothing. `ana@example.com` becomes
 * `a•••@e•••.com`; a text that is no address shows its first sign alone, and an empty one nothing.
 */
export const maskEmail = (email: string): string => {
  const text = email.trim()
  const at = text.lastIndexOf('@')
  if (at < 0) return text === '' ? '' : `${firstSign(text)}${veil}`
  const local = `${firstSign(text.slice(0, at))}${veil}`
  const domain = text.slice(at + 1)
  const suffix = getPublicSuffix(domain)
  return suffix === null || suffix === domain
    ? `${local}@${firstSign(domain)}${veil}`
    : `${local}@${firstSign(domain)}${veil}.${suffix}`
}
