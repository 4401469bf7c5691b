import { ArrowLeft } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkComponentProps } from '@tanstack/react-router'
import { Link } from '@tanstack/react-router'
import { PaperDesk } from '../print/paper-desk.tsx'
import type { PaperLookChoice } from '../print/paper-look.ts'
import { PaperToolbar } from '../print/paper-toolbar.tsx'
import type { PaperFile } from '../print/use-paper-file-name.ts'

export interface PaperScreenProps {
  readonly document: PaperFile
  readonly look: PaperLookChoice
  /** Where the way back leads, and what it is called. */
  readonly back: Pick<LinkComponentProps, 'to' | 'params'>
  readonly backLabel: string
  readonly placesLabel?: string | undefined
  /** Undefined where nothing on the page could be named. */
  readonly namesPlaces?: boolean | undefined
  readonly onNamesPlaces?: ((namesPlaces: boolean) => void) | undefined
  readonly children: ReactNode
}

/** One document on the desk, with the way back and the few choices above it. */
export function PaperScreen(props: PaperScreenProps): ReactElement {
  const { look, back, backLabel, children, ...places } = props
  const { t } = useTranslation('papers')
  return (
    <PaperDesk
      toolbar={
        <PaperToolbar
          look={look}
          {...places}
          ways={
            <Link {...back}>
              <ArrowLeft aria-hidden />
              {backLabel}
            </Link>
          }
          waysLabel={t('back')}
        />
      }
    >
      {children}
    </PaperDesk>
  )
}
