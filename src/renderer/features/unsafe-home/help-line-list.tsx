import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpLine } from '../../../domain/model/help-line.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { CheckedOn } from '../../ui/checked-on.tsx'
import styles from './unsafe-home.module.css'

/**
 * Numbers with whom they are for, what a call leaves behind, and where that was read. The page dials nothing, and it
 * opens no address: a browser would write it down.
 */
export function HelpLineList({ lines }: { readonly lines: readonly HelpLine[] }): ReactElement {
  const { t } = useTranslation('unsafe-home')
  return (
    <ul className={styles['lines']}>
      {lines.map(({ id, kind, name, number, text, trace, sources }) => (
        <li key={id} className={styles['line']} data-kind={kind}>
          <p className={styles['kind']}>{t(`lines.kind.${kind}`)}</p>
          <p className={styles['number']}>
            <b>{number}</b> <span>{name}</span>
          </p>
          <p>{text}</p>
          <p className={styles['small']}>
            {trace === undefined ? t('lines.traceUnknown') : t('lines.trace', { trace })}
          </p>
          <Disclosure
            label={
              <>
                {t('lines.sources')}
                <span className="visually-hidden">: {name}</span>
              </>
            }
          >
            <ul className={styles['sources']}>
              {sources.map((source) => (
                <li key={source.id}>
                  {source.title} · <CheckedOn date={source.checked} matters />
                  <span className={styles['address']} translate="no">
                    {source.url}
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
