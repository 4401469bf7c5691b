import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { QuietPage } from '../../frame/quiet-page.tsx'
import { LinkButton } from '../../ui/link-button.tsx'

export interface NoChecklistProps {
  /** Undefined where the catalogue does not know the breach. */
  readonly breachId: BreachId | undefined
}

/** Nothing to print for this address, and the way back. */
export function NoChecklist({ breachId }: NoChecklistProps): ReactElement {
  const { t } = useTranslation('print')
  return (
    <QuietPage title={t('missing.title')}>
      <p>{breachId ? t('missing.text') : t('missing.unknown')}</p>
      <p>
        {breachId ? (
          <LinkButton to="/breaches/$breachId" params={{ breachId }} kind="primary">
            {t('toolbar.back')}
          </LinkButton>
        ) : (
          <LinkButton to="/breaches" kind="primary">
            {t('missing.action')}
          </LinkButton>
        )}
      </p>
    </QuietPage>
  )
}
