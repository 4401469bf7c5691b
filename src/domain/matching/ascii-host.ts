import { isAscii } from './is-ascii.ts'

const base = 36
const minThreshold = 1
const maxThreshold = 26
const initialCode = 128

const adaptBias = (delta: number, points: number, first: boolean): number => {
  let left = first ? Math.floor(delta / 700) : delta >> 1
  left += Math.floor(left / points)
  let steps = 0
  while (left > ((base - minThreshold) * maxThreshold) >> 1) {
    left = Math.floor(left / (base - minThreshold))
    steps += base
  }
  return steps + Math.floor(((base - minThreshold + 1) * left) / (left + 38))
}

/** Punycode counts a to z, then 0 to 9. */
const digit = (value: number): string => String.fromCharCode(value < 26 ? 97 + value : 22 + value)

const encodeDelta = (delta: number, bias: number): string => {
  let text = ''
  let left = delta
  for (let step = base; ; step += base) {
    const threshold = Math.min(maxThreshold, Math.max(minThreshold, step - bias))
    if (left < threshold) return text + digit(left)
    text += digit(threshold + ((left - threshold) % (base - threshold)))
    left = Math.floor((left - threshold) / (base - threshold))
  }
}

const encodeLabel = (label: string): string => {
  const points = Array.from(label, (sign) => sign.codePointAt(0) ?? 0)
  const basic = points.filter((point) => point < initialCode)
  let text = basic.length > 0 ? `${String.fromCodePoint(...basic)}-` : ''
  let handled = basic.length
  let code = initialCode
  let delta = 0
  let bias = 72
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code))
    delta += (next - code) * (handled + 1)
    code = next
    for (const point of points) {
      if (point < code) delta += 1
      if (point !== code) continue
      text += encodeDelta(delta, bias)
      bias = adaptBias(delta, handled + 1, handled === basic.length)
      delta = 0
      handled += 1
    }
    delta += 1
    code += 1
  }
  return `xn--${text}`
}

/**
 * A host name in the ASCII form in which hosts are compared: lower case, labels with other letters in
 * Punycode (RFC 3492), because one export writes `bücher.de` and the next `xn--bcher-kva.de`.
 * It does not judge whether the host is valid; a name that is ASCII already only becomes lower case.
 */
export const asciiHost = (host: string): string =>
  isAscii(host)
    ? host.toLowerCase()
    : host
        .normalize('NFKC')
        .toLowerCase()
        .split(/[.\u3002]/u)
        .map((label) => (isAscii(label) ? label : encodeLabel(label)))
        .join('.')
