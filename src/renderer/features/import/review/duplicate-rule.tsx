import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../../ui/disclosure.tsx'
import styles from './duplicate-rule.module.css'

const parts = ['same', 'place', 'platform', 'none', 'holder', 'then'] as const

/** When two rows, or a row and the vault, are one account. The rule stands in docs/imports.md as well. */
export function DuplicateRule(): ReactElement {
  const { t } = useTranslation('import')
  return (
    <Disclosure label={t('rule.title')}>
      <ul className={styles['rule']}>
        {parts.map((part) => (
          <li key={part}>{t(`rule.${part}`)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
