import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** Write down a breach. */
export function OwnBreachScreen({
  breachId,
}: {
  readonly breachId: BreachId | undefined
}): ReactElement {
  const { t } = useTranslation('own-breach')
  return (
    <>
      <PageHeader title={t('title')} />
      <p>{breachId}</p>
    </>
  )
}
