import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { accountStatuses } from '../../../domain/model/account.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Select } from '../../ui/select.tsx'
import { isEnding } from './account-draft.ts'
import { DraftDateField } from './draft-date-field.tsx'
import styles from './fields.module.css'
import type { AccountForm } from './use-account-form.ts'
import { useProblemWords } from './use-problem-words.ts'

/** Since when, and how it stands: what decides whether a breach reaches it. */
export function TimeFields({ form }: { readonly form: AccountForm }): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const problem = useProblemWords(form)
  const { draft, change } = form
  const existedBy = (
    <DraftDateField
      label={t('existedBy.label')}
      description={t('existedBy.description')}
      value={draft.existedBy}
      onChange={(date) => change({ existedBy: date })}
      errorMessage={problem('existedBy')}
    />
  )
  const asksExistedBy = form.saved.existedBy.date === undefined
  return (
    <Card title={t('group.time')}>
      <div className={classNames(styles['fields'], styles['dates'])}>
        <DraftDateField
          label={t('opened.label')}
          description={t('opened.description')}
          value={draft.opened}
          onChange={(opened) => change({ opened })}
          errorMessage={problem('opened')}
        />
        {!asksExistedBy && existedBy}
        <Select
          label={t('status.label')}
          options={accountStatuses.map((id) => ({ id, label: t(`data:accountStatus.${id}`) }))}
          value={draft.status}
          onChange={(status) => change({ status })}
        />
        {isEnding(draft) && (
          <>
            <DraftDateField
              label={t('deleted.label')}
              description={t('deleted.description')}
              value={draft.deleted}
              onChange={(deleted) => change({ deleted })}
              errorMessage={problem('deleted')}
            />
            <div className={styles['wide']}>
              <CheckboxField
                description={t('erasure.description')}
                isSelected={draft.erasureConfirmed}
                onChange={(erasureConfirmed) => change({ erasureConfirmed })}
              >
                {t('erasure.label')}
              </CheckboxField>
            </div>
          </>
        )}
        {asksExistedBy && (
          <div className={styles['wide']}>
            <Disclosure label={t('existedBy.ask')}>
              <p className={styles['note']}>{t('existedBy.help')}</p>
              {existedBy}
            </Disclosure>
          </div>
        )}
      </div>
    </Card>
  )
}
