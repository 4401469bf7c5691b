import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { accountKinds } from '../../../domain/model/account.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { withService } from './account-draft.ts'
import styles from './fields.module.css'
import { ServiceField } from './service-field.tsx'
import { SubjectsField } from './subjects-field.tsx'
import type { AccountForm } from './use-account-form.ts'
import { useProblemWords } from './use-problem-words.ts'

/** What it is, with whom, who holds it and whose data is in it. */
export function WhoFields(props: {
  readonly form: AccountForm
  readonly serviceNote?: ReactNode
}): ReactElement {
  const { form, serviceNote } = props
  const { t } = useTranslation('account')
  const { people } = useHousehold()
  const { service } = useCatalogue()
  const problem = useProblemWords(form)
  const { draft, change } = form
  const before = draft.serviceId && service(draft.serviceId)
  return (
    <Card title={t('group.who')}>
      <div className={styles['fields']}>
        <div className={styles['wide']}>
          <RadioCards
            label={t('kind.label')}
            layout="row"
            options={accountKinds.map((id) => ({
              id,
              label: t(`kind.${id}`),
              detail: t(`kind.${id}Detail`),
            }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        </div>
        <div>
          <ServiceField
            value={draft.serviceId}
            onChange={(chosen) => change(withService(draft, chosen, before?.name))}
          />
          {serviceNote}
        </div>
        <TextField
          label={t('titleField.label')}
          description={t('titleField.description')}
          value={draft.title}
          onChange={(title) => change({ title })}
          errorMessage={problem('title')}
        />
        <div className={styles['wide']}>
          <SubjectsField
            people={people}
            value={draft.subjectIds}
            onChange={(subjectIds) => change({ subjectIds })}
            errorMessage={problem('subjects')}
          />
        </div>
        <Select
          label={t('holder.label')}
          description={t('holder.description')}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          value={draft.holderId}
          onChange={(holderId) => change({ holderId })}
          errorMessage={problem('holder')}
        />
        <TextField
          label={t('email.label')}
          description={t('email.description')}
          isOptional
          inputMode="email"
          value={draft.email}
          onChange={(email) => change({ email })}
          errorMessage={problem('email')}
        />
        {draft.kind === 'account' && (
          <TextField
            label={t('userName.label')}
            isOptional
            value={draft.userName}
            onChange={(userName) => change({ userName })}
          />
        )}
      </div>
    </Card>
  )
}
