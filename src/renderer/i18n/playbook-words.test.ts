import { beforeAll, expect, it } from 'vitest'
import { sampleAction, samplePlaybook } from '../../domain/test-support/sample-playbook.ts'
import { startI18n } from './i18n.ts'
import { noRemedyText, playbookText, registerPlaybook } from './playbook-words.ts'

const playbook = samplePlaybook({
  actions: [
    sampleAction('talk', {
      words: { title: 'Talk with {child}', why: 'Because.', how: ['Sit down.', 'Ask {child}.'] },
      variants: { UK: { title: 'Have a word with {child}' } },
    }),
  ],
  noRemedies: [
    {
      id: 'face',
      classes: [],
      because: 'A face of {person} stays.',
      liveWith: 'Show {person} how to ask.',
      sources: [],
    },
  ],
})

beforeAll(async () => {
  await startI18n('en')
  registerPlaybook(playbook)
})

it('writes names into the sentences', () => {
  expect(playbookText('en', 'talk', 'default', 'title', { child: 'Mia' })).toBe('Talk with Mia')
  expect(playbookText('en', 'talk', 'default', 'how.1', { child: 'Mia' })).toBe('Ask Mia.')
})

it('takes the variant, and the default where the variant says nothing of its own', () => {
  expect(playbookText('en', 'talk', 'UK', 'title', { child: 'Mia' })).toBe('Have a word with Mia')
  expect(playbookText('en', 'talk', 'UK', 'why', {})).toBe('Because.')
  expect(playbookText('en', 'talk', 'EU', 'title', { child: 'Mia' })).toBe('Talk with Mia')
})

it('leaves a name that looks like markup or a placeholder as it is', () => {
  const child = '<b>{x}</b> & $t(ui:cancel)'
  expect(playbookText('en', 'talk', 'default', 'title', { child })).toBe(`Talk with ${child}`)
})

it('says why nothing helps, about whom it is', () => {
  expect(noRemedyText('en', 'face', 'because', 'Mia')).toBe('A face of Mia stays.')
  expect(noRemedyText('en', 'face', 'liveWith', 'Mia')).toBe('Show Mia how to ask.')
})
