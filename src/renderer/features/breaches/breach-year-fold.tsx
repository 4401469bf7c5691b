import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { BreachMeta } from './breach-meta.tsx'
import type { BreachYear } from './breach-when.ts'
import { firstSentence } from './first-sentence.ts'
import styles from './other-breaches.module.css'

export interface BreachYearFoldProps {
  readonly of: BreachYear
  readonly isOpenAtFirst: boolean
}

/** The breaches of one year. Folded up its lines are not even drawn: a loaded list has some hundreds of them. */
export function BreachYearFold({ of, isOpenAtFirst }: BreachYearFoldProps): ReactElement {
  const { t, i18n } = useTranslation('breaches')
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <details
      className={styles['year']}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight aria-hidden />
        <h3>{of.year ?? t('others.undated')}</h3>
        <span>{t('others.count', { count: of.breaches.length })}</span>
      </summary>
      {isOpen && (
        <ul>
          {of.breaches.map((breach) => (
            <li key={breach.id} className={styles['item']}>
              <div>
                <Link
                  to="/breaches/$breachId"
                  params={{ breachId: breach.id }}
                  className={styles['name']}
                >
                  {breach.name}
                </Link>
                <p className={styles['meta']}>
                  <BreachMeta breach={breach} />
                </p>
                {breach.origin !== 'catalogue' && (
                  <p className={styles['origin']}>{t(`origin.${breach.origin}`)}</p>
                )}
              </div>
              <p className={styles['summary']}>{firstSentence(breach.summary, i18n.language)}</p>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
