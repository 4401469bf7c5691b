import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { choicesFor, keptBackups, type BesideVault, type EraseChoices } from './erase-vault-view.ts'
import styles from './erasure.module.css'

export interface EraseVaultChoicesProps {
  readonly beside: BesideVault
  readonly choices: EraseChoices
  readonly onChange: (choices: EraseChoices) => void
}

/** What lies beside the vault, ticked to go with it; warns where a backup would lose its only key. */
export function EraseVaultChoices(props: EraseVaultChoicesProps): ReactElement | undefined {
  const { beside, choices, onChange } = props
  const { t } = useTranslation('erasure')
  const offered = choicesFor(beside)
  if (offered.length === 0) return undefined
  const words = {
    backups: t('vault.backups', { count: beside.backups }),
    setAside: t('vault.aside', { count: beside.setAside }),
    keychainEntry: t('vault.keychain'),
  }
  const kept = keptBackups(beside, choices)
  return (
    <fieldset className={styles['going']}>
      <legend>{t('vault.also')}</legend>
      {offered.map((choice) => (
        <CheckboxField
          key={choice}
          isSelected={choices[choice]}
          onChange={(isSelected) => onChange({ ...choices, [choice]: isSelected })}
        >
          {words[choice]}
        </CheckboxField>
      ))}
      {kept === 'usable' && <p className={styles['quiet']}>{t('vault.keptOpens')}</p>}
      {kept === 'lost' && (
        <Notice tone="possible" isLive title={t('vault.keptTitle')}>
          {t('vault.kept')}
        </Notice>
      )}
    </fieldset>
  )
}
