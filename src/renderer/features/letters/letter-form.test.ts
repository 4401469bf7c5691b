import { describe, expect, it } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { addressLines, letterOptions, tickedLogins, writableChildren } from './letter-form.ts'

const mia = asId<'person'>('mia')
const theo = asId<'person'>('theo')
const template = (
  templateId: string,
  kind: 'access' | 'erasure',
  regime: 'eu-gdpr' | 'us-coppa' | 'none',
  ...fits: (typeof mia)[]
) => ({ templateId, kind, regime, fits })

const suggested = {
  subjects: [
    { personId: mia, standing: 'together' as const, isTouched: true },
    { personId: theo, standing: 'themselves' as const, isTouched: false },
  ],
  templates: [
    template('a-none', 'access', 'none', mia, theo),
    template('a-coppa', 'access', 'us-coppa', theo),
    template('e-eu', 'erasure', 'eu-gdpr', mia),
  ],
  logins: [],
  authorityIds: [],
}

describe('the form of a letter', () => {
  it('offers one letter of a kind, on the law that speaks for all of them', () => {
    const ids = (...about: (typeof mia)[]) =>
      letterOptions(suggested, about).map(({ templateId }) => templateId)
    expect(ids(mia)).toEqual(['a-none', 'e-eu'])
    expect(ids(theo)).toEqual(['a-coppa'])
    expect(ids(mia, theo)).toEqual(['a-none'])
    expect(ids()).toEqual([])
  })

  it('offers children a guardian may write about', () => {
    expect(writableChildren(suggested).map(({ personId }) => personId)).toEqual([mia])
  })

  it('takes the address line by line', () => {
    expect(addressLines(' 1 Elm Street \n\n Springfield\n')).toEqual([
      '1 Elm Street',
      'Springfield',
    ])
    expect(addressLines('\n'.repeat(3))).toEqual([])
    expect(addressLines('a\n'.repeat(20))).toHaveLength(8)
  })

  it('names the logins that are ticked and no others', () => {
    const logins = ['one', 'two'].map((id) => ({ accountId: asId<'account'>(id), subjectIds: [] }))
    expect(tickedLogins(logins, ['two email', 'gone userName'])).toEqual([
      { accountId: 'two', email: true, userName: false },
    ])
  })
})
