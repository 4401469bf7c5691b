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

/** Says why this page no longer reaches the program, and the way back where there is one. */
export function LinkEndView({ end }: LinkEndViewProps): ReactElement {
  const { t } = useTranslation('frame')
  const hasWayBack = isDesktop() || canResume()
  if (end === 'no-session' || !hasWayBack) {
    const key = end === 'taken-over' ? 'takenOver' : 'noSession'
    return (
      <QuietPage title={t(`${key}.title`)}>
        <p role="alert">{t(`${key}.text`)}</p>
      </QuietPage>
    )
  }
  const key = end === 'taken-over' ? 'takenOver' : 'lost'
  return (
    <QuietPage title={t(`${key}.title`)}>
      <p role="alert">{t(`${key}.text`)}</p>
      <div>
        <Button kind="primary" onPress={() => void connect()}>
          {t(`${key}.action`)}
        </Button>
      </div>
    </QuietPage>
  )
}
