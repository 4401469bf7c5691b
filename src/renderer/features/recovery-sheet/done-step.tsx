import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button.tsx'
import { Points } from '../../ui/points.tsx'
import { FlowPage } from './flow-page.tsx'

export interface DoneStepProps {
  readonly sheet: string
  /** The mark of the sheet it replaced, or `none`. */
  readonly before: string
}

/** The sheet counts: what to do with the paper, and with the one before. */
export function DoneStep({ sheet, before }: DoneStepProps): ReactElement {
  const { t } = useTranslation('recovery-sheet')
  return (
    <FlowPage part={undefined} title={t('done.title')} lead={t('done.lead', { sheet })}>
      <Points>
        <li>{t('done.away')}</li>
        {before !== 'none' && <li>{t('done.old', { sheet: before })}</li>}
        <li>{t('done.try')}</li>
      </Points>
      <div>
        <LinkButton to="/settings" kind="primary">
          {t('done.close')}
        </LinkButton>
      </div>
    </FlowPage>
  )
}
