import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { orpc } from '../../state/wire.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Points } from '../../ui/points.tsx'
import { fieldsByAccount } from './fields-by-account.ts'
import type { UndoOutcome } from './finished-import.ts'
import { KeptList } from './kept-list.tsx'
import styles from './undo-dialog.module.css'

export interface UndoPreviewProps {
  readonly outcome: UndoOutcome
  readonly alsoTouched: boolean
  readonly onAlsoTouched: (alsoTouched: boolean) => void
}

/** What an undo takes back, and what stays since somebody has worked on it; that is a choice where it can be. */
export function UndoPreview(props: UndoPreviewProps): ReactElement {
  const { outcome, alsoTouched, onAlsoTouched } = props
  const { accountsRemoved, fieldsRestored, keptAccounts, keptFields } = outcome
  const { t } = useTranslation('import')
  const { list } = useDateWords()
  const { data: accounts } = useSuspenseQuery(orpc.accounts.list.queryOptions())
  const theirs = new Set(accounts.flatMap(({ id, theirs: isTheirs }) => (isTheirs ? [id] : [])))
  const going = accountsRemoved + (alsoTouched ? keptAccounts.length : 0)
  return (
    <div className={styles['preview']}>
      <Points>
        <li>{t('undo.going', { count: going })}</li>
        {fieldsRestored > 0 && <li>{t('undo.restored', { count: fieldsRestored })}</li>}
      </Points>
      {keptAccounts.length > 0 && (
        <section aria-labelledby="undo-kept-accounts">
          <h3 id="undo-kept-accounts">{t('undo.keptAccounts', { count: keptAccounts.length })}</h3>
          <p>{t('undo.keptAccountsWhy', { count: keptAccounts.length })}</p>
          <KeptList accounts={keptAccounts} theirs={theirs} />
          <CheckboxField
            isSelected={alsoTouched}
            onChange={onAlsoTouched}
            description={t('undo.alsoHelp', { count: keptAccounts.length })}
          >
            {t('undo.also', { count: keptAccounts.length })}
          </CheckboxField>
        </section>
      )}
      {keptFields.length > 0 && (
        <section aria-labelledby="undo-kept-fields">
          <h3 id="undo-kept-fields">{t('undo.keptFields', { count: keptFields.length })}</h3>
          <p>{t('undo.keptFieldsWhy', { count: keptFields.length })}</p>
          <KeptList
            theirs={theirs}
            accounts={fieldsByAccount(keptFields).map(({ fields, ...account }) => ({
              ...account,
              what: list(fields.map((field) => t(`undo.field.${field}`))),
            }))}
          />
        </section>
      )}
      <p className={styles['quiet']}>{t('undo.final')}</p>
    </div>
  )
}
