import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './fields.module.css'
import { PlatformsField } from './platforms-field.tsx'
import type { AccountForm } from './use-account-form.ts'
import { useProblemWords } from './use-problem-words.ts'

/** What matters for some accounts only. */
export function MoreFields({ form }: { readonly form: AccountForm }): ReactElement {
  const { t } = useTranslation('account')
  const { person } = useHousehold()
  const problem = useProblemWords(form)
  const { draft, change } = form
  const isHeldByChild = draft.holderId !== undefined && person(draft.holderId)?.role === 'child'
  return (
    <Card title={t('group.more')}>
      <div className={styles['fields']}>
        <TextField
          label={t('origins.label')}
          description={t('origins.description')}
          isOptional
          rows={2}
          inputMode="url"
          maxLength={20_000}
          value={draft.origins}
          onChange={(origins) => change({ origins })}
          errorMessage={problem('origins')}
        />
        <PlatformsField
          value={draft.platformIds}
          onChange={(platformIds) => change({ platformIds })}
        />
        <div className={styles['wide']}>
          <TextField
            label={t('notes.label')}
            description={t('notes.description')}
            isOptional
            rows={4}
            maxLength={10_000}
            value={draft.notes}
            onChange={(notes) => change({ notes })}
          />
        </div>
        {(isHeldByChild || draft.theirs) && (
          <div className={styles['wide']}>
            <CheckboxField
              description={t('theirs.description')}
              isSelected={draft.theirs}
              onChange={(theirs) => change({ theirs })}
            >
              {t('theirs.label')}
            </CheckboxField>
          </div>
        )}
      </div>
    </Card>
  )
}
