import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { AccountFields } from './account-fields.tsx'
import { accountOf, newDraft } from './account-draft.ts'
import { AccountLayout } from './account-layout.tsx'
import { startAccount, useAccountStart } from './account-start.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { NewAccountTips } from './new-account-tips.tsx'
import { SaveBar } from './save-bar.tsx'
import { ServiceFacts } from './service-facts.tsx'
import { useAccountForm } from './use-account-form.ts'
import { useToday } from './use-today.ts'

/** The form, empty but for the service where the way here named one. What it holds comes after, on the account's own page. */
export function NewAccount(): ReactElement {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const { guardians, people } = useHousehold()
  const { service, serviceName } = useCatalogue()
  const today = useToday()
  const [start] = useState(useAccountStart.getState)
  // Taken once: another way here begins anew.
  useEffect(() => startAccount(), [])
  const form = useAccountForm(
    {
      ...newDraft((guardians[0] ?? people[0])?.id),
      serviceId: start.serviceId,
      title: start.serviceId ? serviceName(start.serviceId) : '',
      platformIds: start.platformIds ?? [],
    },
    today,
  )
  const add = useMutation(orpc.accounts.add.mutationOptions())
  const mayLeave = useRef(false)
  const { draft } = form
  const chosen = draft.serviceId && service(draft.serviceId)
  const submit = (): void => {
    const account = accountOf(draft, draft.serviceId && serviceName(draft.serviceId))
    if (!account) return
    add.mutate(account, {
      onSuccess: ({ id, title }) => {
        mayLeave.current = true
        showToast({
          title: t('new.added', { title }),
          text: t(start.breachId ? 'new.addedToBreach' : 'new.addedText'),
          tone: 'done',
        })
        void navigate({
          ...(start.breachId
            ? { to: '/breaches/$breachId', params: { breachId: start.breachId } }
            : { to: '/accounts/$accountId', params: { accountId: id } }),
          replace: true,
        })
      },
    })
  }
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={<Trans t={t} i18nKey="new.lead" components={{ b: <b /> }} />}
      />
      <AccountLayout
        onSubmit={() => {
          const isReady = form.tryToSave()
          if (isReady) submit()
          return isReady
        }}
        side={
          <>
            <NewAccountTips />
            {chosen && <ServiceFacts service={chosen} />}
          </>
        }
      >
        <AccountFields form={form} />
        <SaveBar
          submitLabel={t('new.submit')}
          isPending={add.isPending}
          isDirty={form.isDirty}
          problemCount={form.problemCount}
          error={add.error}
          onCancel={() => void navigate({ to: '/accounts' })}
        />
      </AccountLayout>
      <LeaveGuard isDirty={form.isDirty} mayLeave={mayLeave} />
    </>
  )
}
