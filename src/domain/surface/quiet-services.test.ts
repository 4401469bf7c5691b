import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { serviceKinds } from '../model/service.ts'
import { sampleBreach, sampleCatalogue, sampleService } from '../test-support/sample-values.ts'
import { isQuietKind } from './quiet-kind.ts'
import { quietServices } from './quiet-services.ts'

it('names no doctor, no bank, nothing that watches, and nothing whose breach is called sensitive', () => {
  expect(serviceKinds.filter(isQuietKind)).toEqual(['monitoring', 'health', 'money'])
  const other = asId<'service'>('meetings')
  const platform = asId<'service'>('host')
  const catalogue = sampleCatalogue({
    services: [
      ...serviceKinds.map((kind) => sampleService(kind, { kind })),
      sampleService('meetings'),
      sampleService('host'),
    ],
    breaches: [
      sampleBreach(),
      sampleBreach({
        id: asId('meetings-2019'),
        services: [
          { serviceId: other, as: 'service' },
          { serviceId: platform, as: 'platform' },
        ],
        hibp: { name: 'Meetings', flags: ['sensitive'] },
      }),
    ],
  })
  expect([...quietServices(catalogue)]).toEqual(['monitoring', 'health', 'money', 'meetings'])
})
