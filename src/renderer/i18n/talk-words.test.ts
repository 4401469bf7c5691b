import { beforeAll, expect, it } from 'vitest'
import type { TalkSheet } from '../../domain/talks/talk-sheet.ts'
import { samplePlaybook } from '../../domain/test-support/sample-playbook.ts'
import { startI18n } from './i18n.ts'
import { registerPlaybook } from './playbook-words.ts'
import { talkText } from './talk-words.ts'

const sheet: TalkSheet = {
  id: 'talk-0-to-17',
  minAge: 0,
  maxAge: 17,
  title: 'Talk with {person}',
  prepare: ['Sit down.', 'Read this before {person} comes.'],
  say: [{ lines: ['One.'] }, { lines: ['Two.', '“{service} lost it.”'] }],
  ask: ['What now?'],
  ifUsed: [{ lines: ['Come.'] }],
  watch: [{ lines: ['Look.'] }],
  trusted: 'An aunt of {person}.',
  avoid: ['Blame.'],
  sources: [],
}

const params = { person: 'Mia', service: '<i>VTech</i> {x}' }

beforeAll(async () => {
  await startI18n('en')
  registerPlaybook(samplePlaybook({ talks: [sheet] }))
})

it.each([
  ['title', 'Talk with Mia'],
  ['prepare.1', 'Read this before Mia comes.'],
  ['say.1.1', '“<i>VTech</i> {x} lost it.”'],
  ['ask.0', 'What now?'],
  ['ifUsed.0.0', 'Come.'],
  ['watch.0.0', 'Look.'],
  ['trusted', 'An aunt of Mia.'],
  ['avoid.0', 'Blame.'],
])('has the words of %s, with the names as they are', (part, expected) => {
  expect(talkText('en', sheet.id, part, params)).toBe(expected)
})
