const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** More is not an identifier or a date. */
const maxLength = 64

/** The bytes of a short base64 text, such as an identifier; `undefined` where it is none. */
export const readBase64 = (text: string): readonly number[] | undefined => {
  const clean = text.trim().replace(/={0,2}$/, '')
  if (clean.length > maxLength || !/^[A-Za-z0-9+/]*$/.test(clean)) return undefined
  const bits = Array.from(clean, (sign) =>
    alphabet.indexOf(sign).toString(2).padStart(6, '0'),
  ).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
}
