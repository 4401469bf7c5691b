import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Steps } from '../../ui/steps.tsx'
import styles from './flow-page.module.css'

const parts = ['about', 'sheet', 'check'] as const

export interface FlowPageProps {
  /** Undefined once all are done. */
  readonly part: (typeof parts)[number] | undefined
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
}

/** One part of the way to a sheet, without the frame: the paper is shown in it, and printed from it. */
export function FlowPage({ part, title, lead, children }: FlowPageProps): ReactElement {
  const { t } = useTranslation('recovery-sheet')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const index = part === undefined ? parts.length : parts.indexOf(part)
  return (
    <div className={styles['page']}>
      <header className={styles['top']} data-print="never">
        <Link to="/settings" className={styles['back']}>
          <ArrowLeft aria-hidden />
          {t('back')}
        </Link>
        <Steps labels={parts.map((one) => t(`steps.${one}`))} current={index} />
      </header>
      <main className={styles['main']}>
        <div className={styles['head']} data-print="never">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className={styles['lead']}>{lead}</p>
        </div>
        {children}
      </main>
    </div>
  )
}
