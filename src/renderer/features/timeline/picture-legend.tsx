import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './picture-legend.module.css'

const signs = ['surely', 'maybe', 'breach', 'vague', 'mark'] as const

/** What the forms and tones of the picture mean. */
export function PictureLegend({ hasBreaches }: { readonly hasBreaches: boolean }): ReactElement {
  const { t } = useTranslation('timeline')
  return (
    <ul aria-label={t('picture.legend.label')} className={styles['legend']}>
      {signs.slice(0, hasBreaches ? signs.length : 2).map((sign) => (
        <li key={sign}>
          <span aria-hidden className={styles[sign]} />
          {t(`picture.legend.${sign}`)}
        </li>
      ))}
    </ul>
  )
}
