import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { BreachId } from '../../../domain/model/id.ts'
import { showToast } from '../../state/toasts.ts'
import { wire } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useToday } from '../account/use-today.ts'
import { draftOfBreach, emptyBreach, type BreachDraft } from './breach-draft.ts'
import { BreachForm } from './breach-form.tsx'
import { breachInput } from './breach-input.ts'
import { FactsFields } from './facts-fields.tsx'
import { breachProblems } from './facts-problems.ts'
import { useDraftForm } from './use-draft-form.ts'
import { WhatFields } from './what-fields.tsx'

/** Writes down a breach of the family's own, or changes one. */
export function WriteBreach({ breach }: { readonly breach?: Breach | undefined }): ReactElement {
  const { t } = useTranslation('own-breach')
  const navigate = useNavigate()
  const today = useToday()
  const form = useDraftForm<BreachDraft>(breach ? draftOfBreach(breach) : emptyBreach, (draft) =>
    breachProblems(draft, today),
  )
  const save = useMutation({
    mutationFn: async (draft: BreachDraft): Promise<BreachId> => {
      if (!breach) return (await wire.breaches.addOwn(breachInput(draft))).breachId
      await wire.breaches.updateOwn({ breachId: breach.id, ...breachInput(draft) })
      return breach.id
    },
    meta: { changesCatalogue: true },
  })
  const mode = breach ? 'edit' : 'new'
  const name = form.draft.name.trim()
  return (
    <>
      <PageHeader
        title={breach ? t('edit.title', { name: breach.name }) : t('title')}
        lead={<Trans t={t} i18nKey={`${mode}.lead`} components={{ b: <b /> }} />}
      />
      <BreachForm
        form={form}
        label={t('title')}
        submitLabel={t(`${mode}.submit`)}
        isPending={save.isPending}
        error={save.error}
        onSave={(mayLeave) =>
          save.mutate(form.draft, {
            onSuccess: (breachId) => {
              mayLeave.current = true
              showToast({ title: t(`${mode}.done`, { name }), tone: 'done' })
              void navigate({ to: '/breaches/$breachId', params: { breachId } })
            },
          })
        }
        onCancel={() =>
          void (breach
            ? navigate({ to: '/breaches/$breachId', params: { breachId: breach.id } })
            : navigate({ to: '/breaches' }))
        }
      >
        <WhatFields draft={form.draft} onChange={form.change} problemOf={form.problemOf} />
        <FactsFields draft={form.draft} onChange={form.change} problemOf={form.problemOf} />
      </BreachForm>
    </>
  )
}
