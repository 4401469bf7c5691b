import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileCatalogue } from '../../../scripts/catalogue/compile.ts'
import {
  failureOf,
  startSampleFamily,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'

const { playbook } = compileCatalogue(join(import.meta.dirname, '../../../resources'))
/** An id as a person has, that nobody of the family has. */
const nobody = asId<'person'>('00000000-0000-4000-8000-00000000dead')

const vtech = asId<'breach'>('vtech-2015')

/** One for all: only the last test changes something. */
let sample: SampleFamily

beforeAll(async () => {
  sample = await startSampleFamily()
})

afterAll(() => sample.end())

const talkOf = async (name: string) => {
  const { id: personId } = await sample.person(name)
  return sample.client.talks.forPerson({ breachId: vtech, personId })
}

/** The kinds of data that the chosen parts of what is to be said are for. */
const spokenOf = ({ talks }: Awaited<ReturnType<typeof talkOf>>): readonly string[] => [
  ...new Set(
    talks.flatMap(({ talkId, say }) => {
      const sheet = playbook.talks.find(({ id }) => id === talkId)
      return say.flatMap((index) => sheet?.say[index]?.anyClass ?? [])
    }),
  ),
]

test('Mia hears of her pictures, her voice and her messages; Theo of none of them', async () => {
  const [mia, theo] = [await talkOf('Mia'), await talkOf('Theo')]
  expect(mia.talks.map(({ talkId }) => talkId)).toEqual(['talk-16-to-17'])
  expect(theo.talks.map(({ talkId }) => talkId)).toEqual(['talk-13-to-15'])
  const ofKidConnect = ['profile-photo', 'voice-recording', 'chat-with-child']
  expect(spokenOf(mia)).toEqual(expect.arrayContaining([...ofKidConnect, 'birth-date']))
  for (const dataClass of ofKidConnect) expect(spokenOf(theo)).not.toContain(dataClass)
  expect(spokenOf(theo)).toContain('birth-date')
  expect(theo.params).toEqual({ person: 'Theo', service: 'VTech Learning Lodge' })
  expect(theo.helpLineIds).toEqual(['us-child-abuse'])
})

test('says so where there is no such breach or person', async () => {
  const { id: personId } = await sample.person('Mia')
  const { client } = sample
  expect(await failureOf(client.talks.forPerson({ breachId: asId('none'), personId }))).toEqual([
    'NOT_FOUND',
    { what: 'breach' },
  ])
  expect(await failureOf(client.talks.forPerson({ breachId: vtech, personId: nobody }))).toEqual([
    'NOT_FOUND',
    { what: 'person' },
  ])
})

test('a guardian has no talk sheet, and neither has a child whom the breach does not reach', async () => {
  expect((await talkOf('Ana')).talks).toEqual([])
  const lodge = await sample.account('VTech Learning Lodge')
  await sample.client.breaches.ruleOut({
    breachId: vtech,
    accountId: lodge.id,
    reason: 'Theo had none',
  })
  expect((await talkOf('Theo')).talks).toEqual([])
})
