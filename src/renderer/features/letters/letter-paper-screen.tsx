import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { QuietPage } from '../../frame/quiet-page.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PaperDesk } from '../print/paper-desk.tsx'
import { usePaperLook } from '../print/paper-look.ts'
import { PaperToolbar } from '../print/paper-toolbar.tsx'
import { usePageRules } from '../print/use-page-rules.ts'
import { LetterBody } from './letter-body.tsx'
import { useLetterDraft, type WrittenLetter } from './letter-draft.ts'
import styles from './letter-paper.module.css'

const pageSizes = { a4: 'A4', letter: 'Letter' } as const

/** A letter as it goes into an envelope: nothing in the margins, and nobody's name but in the letter. */
function LetterPaper({ letter }: { readonly letter: WrittenLetter }): ReactElement {
  const { t } = useTranslation('letters')
  const look = usePaperLook()
  usePageRules([
    `@page letter-paper { size: ${pageSizes[look.paper]}; margin: 20mm 22mm; @top-left { content: none; } @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }`,
  ])
  return (
    <PaperDesk
      toolbar={
        <PaperToolbar
          document="letter"
          waysLabel={t('paper.ways')}
          ways={
            <Link to="/letters/new">
              <ArrowLeft aria-hidden />
              {t('paper.back')}
            </Link>
          }
          look={look}
        />
      }
    >
      <article
        className={styles['sheet']}
        data-paper={look.paper}
        data-large={look.isLarge || undefined}
        aria-label={t('paper.document')}
      >
        <h1 className="visually-hidden" data-print="never">
          {t('paper.document')}
        </h1>
        <LetterBody letter={letter} />
      </article>
    </PaperDesk>
  )
}

/** The letter that was laid out for printing; in memory alone, until another is laid out or the vault locks. */
export function LetterPaperScreen(): ReactElement {
  const { t } = useTranslation('letters')
  const { letter } = useLetterDraft()
  if (letter) return <LetterPaper letter={letter} />
  return (
    <QuietPage title={t('paper.none')}>
      <p>{t('paper.noneText')}</p>
      <p>
        <LinkButton to="/letters" kind="primary">
          {t('paper.toLetters')}
        </LinkButton>
      </p>
    </QuietPage>
  )
}
