import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Notice } from '../../ui/notice.tsx'

/** A decoy that a breach lost names who lost it. Nothing where none did. */
export function LeakedDecoys({
  accountId,
}: {
  readonly accountId: AccountId
}): ReactElement | undefined {
  const { t } = useTranslation('account')
  const { nameOf } = useHousehold()
  const { breach, dataClassName } = useCatalogue()
  const { data } = useSuspenseQuery(
    orpc.holdings.leakedDecoys.queryOptions({ input: { accountId } }),
  )
  if (data.length === 0) return undefined
  return (
    <ul>
      {data.map(({ subjectId, dataClass, breachId, level, credential }) => (
        <li key={`${subjectId} ${dataClass} ${breachId}`}>
          <Notice tone={isSure(level) ? 'exposed' : 'possible'}>
            {t(isSure(level) ? 'holdings.leaked' : 'holdings.mayHaveLeaked', {
              dataClass: dataClassName(dataClass),
              name: nameOf(subjectId),
              breach: breach(breachId)?.name ?? breachId,
            })}{' '}
            {credential && t('holdings.stillOpens')}
          </Notice>
        </li>
      ))}
    </ul>
  )
}
