import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { connect } from '../state/connection.ts'
import { isDesktop } from '../state/link.ts'
import { canResume, type LinkEnd } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { QuietPage } from './quiet-page.tsx'

export interface LinkEndViewProps {
  readonly end: LinkEnd
}

const words = { 'taken-over': 'takenOver', 'no-session': 'noSession', lost: 'lost' } as const

/**
 * Says why this page no longer reaches the program. Only a lost link can be found again: the host
 * has voided all that a tab without a session could show for itself.
 */
export function LinkEndView({ end }: LinkEndViewProps): ReactElement {
  const { t } = useTranslation('frame')
  return (
    <QuietPage title={t(`${words[end]}.title`)}>
      <p role="alert">{t(`${words[end]}.text`)}</p>
      {end === 'lost' && (isDesktop() || canResume()) && (
        <div>
          <Button kind="primary" onPress={() => void connect()}>
            {t('lost.action')}
          </Button>
        </div>
      )}
    </QuietPage>
  )
}
