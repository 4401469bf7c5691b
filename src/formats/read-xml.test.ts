import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childOf, childText, type XmlElement } from '../domain/importers/xml-element.ts'
import { readXml, xmlLimits, type XmlLimits } from './read-xml.ts'

const rootOf = async (text: string, limits?: XmlLimits): Promise<XmlElement> => {
  const xml = await readXml(text, limits)
  if (!xml.ok) throw new Error(xml.problem)
  return xml.root
}

const problemOf = async (text: string, limits?: XmlLimits): Promise<unknown> => {
  const xml = await readXml(text, limits)
  return xml.ok ? 'read' : xml.problem
}

const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('')}]><a>&l30;</a>`

describe('readXml', () => {
  it('gives elements, attributes and text', async () => {
    const root = await rootOf(
      '\uFEFF<?xml version="1.0" encoding="utf-16"?><!-- c --><a x="1 &amp; 2" y="">one<b>  two\n</b><![CDATA[<three>&amp;]]><c/></a>\n',
    )
    expect(root).toMatchObject({ name: 'a', text: 'one<three>&amp;' })
    expect([...root.attributes]).toEqual([
      ['x', '1 & 2'],
      ['y', ''],
    ])
    expect(childText(root, 'b')).toBe('  two\n')
    expect(root.children.map(({ name }) => name)).toEqual(['b', 'c'])
  })

  it.each([
    ['of the document', laughs, '&l30;'],
    ['of a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', '&x;'],
    ['of a page', '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a>&x;</a>', '&x;'],
    ['that nobody declared', '<a>x&nbsp;y&copy;</a>', 'x&nbsp;y&copy;'],
  ])('does not expand an entity %s', { timeout: 2000 }, async (_, text, expected) => {
    expect((await rootOf(text)).text).toBe(expected)
  })

  it.each([
    ['control characters', '<a>x\u0007y</a>'],
    ['references to control characters', '<a>x&#x7;y</a>'],
    ['references to nothing', '<a>x&#xFFFFFFF;y</a>'],
  ])('reads %s', async (_, text) => {
    expect((await rootOf(text)).text).toMatch(/^x.*y$/su)
  })

  it('takes names that would pollute for names', async () => {
    const root = await rootOf('<a __proto__="x" constructor="y"><__proto__>z</__proto__></a>')
    expect(root.attributes.get('__proto__')).toBe('x')
    expect(childText(root, '__proto__')).toBe('z')
    expect(childOf(root, 'toString')).toBeUndefined()
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'unknown-format'],
    ['a text', 'hello', 'unknown-format'],
    ['two roots', '<a/><b/>', 'unknown-format'],
    ['HTML', '<html><body><br>x</body></html>', 'unknown-format'],
    ['an element that does not end', '<a><b>text', 'truncated'],
    ['a tag that does not end', '<a><b', 'truncated'],
    ['elements in elements', '<a>'.repeat(65), 'too-deep'],
    ['millions of elements in elements', '<a>'.repeat(3_000_000), 'too-deep'],
    ['a text of millions', `<a>${'x'.repeat(1_000_001)}</a>`, 'cell-too-large'],
    [
      'a text of millions in pieces',
      `<a>${`${'x'.repeat(100_000)}<b/>`.repeat(11)}</a>`,
      'cell-too-large',
    ],
  ])('refuses %s', { timeout: 5000 }, async (_, text, problem) => {
    expect(await problemOf(text)).toBe(problem)
  })

  it('reads as deep and as long as it says', async () => {
    expect(await problemOf('<a>'.repeat(64) + '</a>'.repeat(64))).toBe('read')
    expect(await problemOf(`<a>${'x'.repeat(1_000_000)}</a>`)).toBe('read')
    const limits = { ...xmlLimits, elements: 3 }
    expect(await problemOf('<a><b/><b/></a>', limits)).toBe('read')
    expect(await problemOf('<a><b/><b/><b/></a>', limits)).toBe('too-large')
  })

  it('lets attachments be long', async () => {
    const long = 'A'.repeat(3_000_000)
    expect(await problemOf(`<a><Binary>${long}</Binary></a>`)).toBe('read')
    expect(await problemOf(`<a><Binary><Value>${long}</Value></Binary></a>`)).toBe('read')
  })

  it('never throws', async () => {
    const parts = [
      '<',
      '>',
      '</',
      '/>',
      'a',
      'b',
      '"',
      "'",
      '=',
      '&',
      ';',
      '#x',
      '<!',
      '[',
      ']]>',
      '<![CDATA[',
      '<?',
      '?>',
      '<!--',
      '-->',
      '<!DOCTYPE',
      ' ',
      '\n',
      '\u0000',
      '\uD800',
      ':',
      'xmlns',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('')
        expect(await problemOf(text)).toMatch(/^[a-z-]+$/)
        expect(await problemOf(`<a>${text}</a>`)).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 500 },
    )
  })
})
