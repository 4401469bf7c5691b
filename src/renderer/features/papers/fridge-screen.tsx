import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { usePaperLook } from '../print/paper-look.ts'
import { FridgePaper } from './fridge-paper.tsx'
import { PaperScreen } from './paper-screen.tsx'

/** The sheet for the fridge, ready to print. */
export function FridgeScreen(): ReactElement {
  const { t } = useTranslation('papers')
  const look = usePaperLook()
  return (
    <PaperScreen document="fridge" look={look} back={{ to: '/' }} backLabel={t('toHousehold')}>
      <FridgePaper look={look} />
    </PaperScreen>
  )
}
