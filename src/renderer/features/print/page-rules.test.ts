import { expect, test } from 'vitest'
import { pageRules, type PageRulesInput } from './page-rules.ts'

const input: PageRulesInput = {
  page: 'paper-1',
  paper: 'a4',
  isLarge: false,
  isAcross: false,
  isOneOfMany: false,
  words: { of: ' of ', page: ', page ', together: 'Printed together: ' },
  name: 'Mia',
  document: 'Exposure checklist',
  keep: 'Shred it.',
}

test('alone it says which page of how many, and its first page leaves the head out', () => {
  const [rule, first] = pageRules(input)
  expect(rule).toContain('size: A4;')
  expect(rule).toContain('counter(page) " of " counter(pages)')
  expect(rule).not.toContain('Printed together')
  expect(first).toContain('@page paper-1:first')
})

test('among others each page says whose it is and which page of the document', () => {
  const rules = pageRules({ ...input, paper: 'letter', isOneOfMany: true })
  expect(rules).toHaveLength(1)
  expect(rules[0]).toContain('"Exposure checklist" ", page " counter(pages-of-paper-1)')
  expect(rules[0]).toContain('"Printed together: " counter(page)')
  expect(rules[0]).toContain('size: Letter;')
})

test('a mark stands on each page, across and in large letters too', () => {
  const rules = pageRules({ ...input, isAcross: true, isLarge: true, mark: 'Fire drill' })
  expect(rules[0]).toContain('@top-center { content: "Fire drill"; font: 700 14pt')
  expect(rules[0]).toContain('size: A4 landscape;')
})

test('a name cannot leave its quotation marks', () => {
  const [rule] = pageRules({ ...input, name: 'M"; } body { color: red \\\n' })
  expect(rule).toContain('content: "M\\22 ; } body { color: red \\5c \\a "')
})
