import { setImmediate } from 'node:timers/promises'
import { SaxesParser } from 'saxes'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { XmlElement } from '../domain/importers/xml-element.ts'

export interface XmlLimits {
  readonly depth: number
  readonly elements: number
  /** Of the text of one element, attachments apart. */
  readonly textLength: number
}

/** KeePass groups may be nested as deep as somebody likes; nobody likes sixty. */
export const xmlLimits: XmlLimits = { depth: 64, elements: 4_000_000, textLength: 1_000_000 }

/** KeePass writes attachments into its XML; one of some megabytes is none of our business, and no mistake. */
const attachmentElement = 'Binary'

/**
 * Programs write characters that XML does not allow, and HTML's entities. Read as they stand they do no harm:
 * an unknown entity stays the text `&name;`.
 */
const harmlessMistake = /: (?:undefined entity|disallowed character|malformed character entity)/

/** A few milliseconds of parsing. */
const pieceLength = 32_768

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[]
  text: string
}

class LimitError extends Error {
  readonly result: Unreadable

  constructor(result: Unreadable) {
    super(result.problem)
    this.result = result
  }
}

/**
 * Reads a text as XML. No document type is looked at: an entity it declares stays as it is written, so nothing
 * expands and nothing outside is read. Fails with `too-deep`, `too-large`,
 * `cell-too-large`, `truncated` where the text simply stops, and `unknown-format` where it is no XML. Never
 * throws, and says nothing of the content.
 */
export const readXml = async (
  text: string,
  limits: XmlLimits = xmlLimits,
): Promise<{ readonly ok: true; readonly root: XmlElement } | Unreadable> => {
  const open: GrowingElement[] = []
  let root: GrowingElement | undefined
  let elements = 0
  const parser = new SaxesParser()
  const addText = (piece: string): void => {
    const element = open.at(-1)
    if (!element) return
    element.text += piece
    const isLong = element.text.length > limits.textLength
    if (isLong && !open.some(({ name }) => name === attachmentElement)) {
      throw new LimitError(unreadable('cell-too-large', parser.line))
    }
  }
  parser.on('opentag', (tag) => {
    elements += 1
    if (elements > limits.elements) throw new LimitError(unreadable('too-large'))
    if (open.length >= limits.depth) throw new LimitError(unreadable('too-deep', parser.line))
    const element: GrowingElement = {
      name: tag.name,
      attributes: new Map(
        Object.entries(tag.attributes).map(([name, value]) => [name, String(value)]),
      ),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', (error) => {
    if (!harmlessMistake.test(error.message)) throw error
  })
  try {
    for (let at = 0; at < text.length; at += pieceLength) {
      parser.write(text.slice(at, at + pieceLength))
      await setImmediate()
    }
  } catch (error) {
    return error instanceof LimitError ? error.result : unreadable('unknown-format')
  }
  try {
    parser.close()
  } catch {
    return unreadable(root ? 'truncated' : 'unknown-format')
  }
  return root ? { ok: true, root } : unreadable('unknown-format')
}
