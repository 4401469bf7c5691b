import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useToday } from '../account/use-today.ts'
import { emptyFacts, type FactsDraft } from './breach-draft.ts'
import { BreachForm } from './breach-form.tsx'
import styles from './breach-form.module.css'
import { factsInput } from './breach-input.ts'
import { FactsFields } from './facts-fields.tsx'
import { additionProblems } from './facts-problems.ts'
import { useDraftForm } from './use-draft-form.ts'

/** Adds what the family knows to a breach that is known already. */
export function AddFacts({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation('own-breach')
  const navigate = useNavigate()
  const today = useToday()
  const form = useDraftForm<FactsDraft>(emptyFacts, (draft) => additionProblems(draft, today))
  const save = useMutation(
    orpc.breaches.addFacts.mutationOptions({ meta: { changesCatalogue: true } }),
  )
  const problem = form.problemOf('facts')
  const back = (): void =>
    void navigate({ to: '/breaches/$breachId', params: { breachId: breach.id } })
  return (
    <>
      <PageHeader
        title={t('add.title', { name: breach.name })}
        lead={<Trans t={t} i18nKey="add.lead" components={{ b: <b /> }} />}
      />
      <BreachForm
        form={form}
        label={t('add.title', { name: breach.name })}
        submitLabel={t('add.submit')}
        isPending={save.isPending}
        error={save.error}
        onSave={(mayLeave) =>
          save.mutate(
            { breachId: breach.id, ...factsInput(form.draft) },
            {
              onSuccess: () => {
                mayLeave.current = true
                showToast({ title: t('add.done'), tone: 'done' })
                back()
              },
            },
          )
        }
        onCancel={back}
      >
        <FactsFields draft={form.draft} onChange={form.change} problemOf={form.problemOf} />
        {problem && (
          <p role="alert" className={styles['problem']}>
            {t(`problem.${problem}`)}
          </p>
        )}
      </BreachForm>
    </>
  )
}
