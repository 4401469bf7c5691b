import { useState, type FormEvent, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { isKeePassDatabase } from '../is-kee-pass-database.ts'
import { fileProblemOf } from './file-problem-of.ts'
import styles from './locked-file.module.css'
import type { OpenFile } from './use-open-file.ts'

export interface LockedFileProps {
  readonly fileName: string
  readonly opening: OpenFile
  /** Leaves this file. */
  readonly onOther: () => void
  readonly otherLabel: string
}

/**
 * Asks for the password of a locked export, in the place of the file. It goes out of the field as it is
 * sent, right or wrong.
 */
export function LockedFile(props: LockedFileProps): ReactElement {
  const { fileName, opening, onOther, otherLabel } = props
  const { t } = useTranslation('import')
  const [password, setPassword] = useState('')
  const { source, isReading, failures } = opening
  const isWrong = fileProblemOf(opening.error) === 'wrong-password'
  // The file does not say whether it needs a key file too.
  const isDatabase = isKeePassDatabase(fileName)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!source || password === '') return
    setPassword('')
    opening.open(source, password)
  }
  return (
    <Card title={t('locked.title')}>
      <form onSubmit={submit} className={styles['form']} autoComplete="off">
        <p>
          <Trans t={t} i18nKey="locked.text" values={{ fileName }} components={{ b: <b /> }} />
        </p>
        <PasswordField
          // A new field for each answer takes the focus, and reads out what was wrong.
          key={failures}
          label={t('locked.password')}
          description={t('locked.help')}
          value={password}
          onChange={setPassword}
          errorMessage={isWrong && password === '' ? t('locked.wrong') : undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it comes in answer to choosing the file
          autoFocus
        />
        {isWrong && isDatabase && <p className={styles['quiet']}>{t('locked.keyFile')}</p>}
        <div className={styles['actions']}>
          <Button type="submit" kind="primary" isDisabled={password === ''} isPending={isReading}>
            {isReading ? t('locked.opening') : t('locked.open')}
          </Button>
          {isReading ? (
            <Button onPress={opening.stop}>{t('open.stop')}</Button>
          ) : (
            <Button onPress={onOther}>{otherLabel}</Button>
          )}
        </div>
        <output className={styles['quiet']}>{isReading && t('locked.slow')}</output>
      </form>
    </Card>
  )
}
