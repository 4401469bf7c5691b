import { expect, it } from 'vitest'
import { exposureStates } from '../model/exposure.ts'
import type { Exposure, ExposureState } from '../model/exposure.ts'
import { asId } from '../model/id.ts'
import { mia } from '../test-support/sample-values.ts'
import { lostAbout } from './lost-about.ts'

const exposure = (state: ExposureState, credential: boolean): Exposure => ({
  subjectId: mia,
  breachId: asId('toys-2015'),
  dataClass: asId(`${state}${credential ? '-key' : ''}`),
  state,
  level: 'likely',
  certainty: 'admitted',
  credential,
  serviceIds: [],
  accountIds: [],
  sources: [],
})

it('counts what is out or may be, and a decoy only where it opens an account', () => {
  const all = exposureStates.flatMap((state) => [exposure(state, false), exposure(state, true)])
  expect([...lostAbout(all)].toSorted()).toEqual([
    'ask',
    'ask-key',
    'exposed',
    'exposed-key',
    'not-real-key',
  ])
})
