import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { twoFactorStates } from '../../../domain/model/account.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Select } from '../../ui/select.tsx'
import { DraftDateField } from './draft-date-field.tsx'
import styles from './fields.module.css'
import { LeakLine, type Leak } from './leak-line.tsx'
import type { AccountForm } from './use-account-form.ts'
import { useProblemWords } from './use-problem-words.ts'

export interface SafetyFieldsProps {
  readonly form: AccountForm
  /** What the check of the password has shown, where it was ever made. */
  readonly leak?: Leak | undefined
}

/** How the sign-in is kept. */
export function SafetyFields({ form, leak }: SafetyFieldsProps): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const problem = useProblemWords(form)
  const { draft, change } = form
  return (
    <Card title={t('group.safety')}>
      {leak && <LeakLine leak={leak} />}
      <div className={classNames(styles['fields'], styles['dates'])}>
        <DraftDateField
          label={t('passwordChanged.label')}
          description={t('passwordChanged.description')}
          value={draft.passwordChanged}
          onChange={(passwordChanged) => change({ passwordChanged })}
          errorMessage={problem('passwordChanged')}
        />
        <Select
          label={t('twoFactor.label')}
          description={t('twoFactor.description')}
          options={twoFactorStates.map((id) => ({ id, label: t(`data:twoFactor.${id}`) }))}
          value={draft.twoFactor}
          onChange={(twoFactor) => change({ twoFactor })}
        />
      </div>
    </Card>
  )
}
