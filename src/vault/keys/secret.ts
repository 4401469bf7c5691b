import { inspect } from 'node:util'

const redacted = '[secret]'

/**
 * A secret that cannot leak by accident: printing, logging, JSON and string templates give `[secret]`.
 * `reveal` is the one way to the bytes; `wipe` zeroes them, after which `reveal` throws.
 */
export class Secret {
  readonly #bytes: Buffer
  #wiped = false

  private constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** Takes the bytes over: the caller keeps no copy. */
  static fromBytes(bytes: Buffer): Secret {
    return new Secret(bytes)
  }

  /** UTF-8 of a text. The text itself stays in memory until the engine collects it; docs/security.md says so. */
  static fromText(text: string): Secret {
    return new Secret(Buffer.from(text, 'utf8'))
  }

  /** The bytes themselves, not a copy. Throws once wiped. */
  reveal(): Buffer {
    if (this.#wiped) throw new Error('This secret was wiped')
    return this.#bytes
  }

  wipe(): void {
    this.#bytes.fill(0)
    this.#wiped = true
  }

  toString(): string {
    return redacted
  }

  toJSON(): string {
    return redacted
  }

  [inspect.custom](): string {
    return redacted
  }
}
