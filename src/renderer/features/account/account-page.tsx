import { useRef, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import type { Holding } from '../../../domain/model/holding.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { showToast } from '../../state/toasts.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AccountFields } from './account-fields.tsx'
import { accountOf, draftOf } from './account-draft.ts'
import { AccountLayout } from './account-layout.tsx'
import { breachStanding, type AccountBreach } from './breach-standing.ts'
import { BreachesCard } from './breaches-card.tsx'
import { HoldingsCard } from './holdings-card.tsx'
import { LeakedDecoys } from './leaked-decoys.tsx'
import type { Leak } from './leak-line.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { namedService } from './named-service.ts'
import { RecognisedService, type Recognised } from './recognised-service.tsx'
import { RemoveAccount } from './remove-account.tsx'
import { ReuseCard, type SharedWith } from './reuse-card.tsx'
import { SaveBar } from './save-bar.tsx'
import { ServiceFacts } from './service-facts.tsx'
import { useAccountForm } from './use-account-form.ts'
import { useHoldingsEditor } from './use-holdings-editor.ts'
import { useSaveAccount } from './use-save-account.ts'
import { useToday } from './use-today.ts'

export interface AccountPageProps {
  readonly account: Account
  readonly recognised: Recognised
  readonly holdings: readonly Holding[]
  readonly shared: readonly SharedWith[]
  readonly leak: Leak | undefined
  /** Gravest first. */
  readonly breaches: readonly AccountBreach[]
}

/** Everything about one account, all of it open to change. */
export function AccountPage(props: AccountPageProps): ReactElement {
  const { account, breaches, recognised } = props
  const { t } = useTranslation('account')
  const { service, serviceName, breach } = useCatalogue()
  const today = useToday()
  const form = useAccountForm(draftOf(account), today)
  const editor = useHoldingsEditor(account, props.holdings)
  const save = useSaveAccount(account.id)
  const mayLeave = useRef(false)
  const { draft } = form
  const saved = account.serviceId && service(account.serviceId)
  const chosen = draft.serviceId && service(draft.serviceId)
  const standing = breachStanding(breaches, saved)
  const [first] = breaches
  const sharesSecret = props.shared.some(({ kind }) => kind === 'password' || kind === 'answer')
  const isDirty = form.isDirty || editor.isDirty
  const submit = (): void => {
    const changed = accountOf(draft, draft.serviceId && serviceName(draft.serviceId))
    if (!changed) return
    save.mutate(
      {
        account: {
          ...changed,
          id: account.id,
          serviceId: namedService(draft, account, recognised),
        },
        holdings: editor.isDirty ? editor.said(draft.subjectIds) : undefined,
      },
      {
        onSuccess: (fresh) => {
          form.settle(fresh)
          editor.reset()
          showToast({ title: t('save.done'), tone: 'done' })
        },
      },
    )
  }
  return (
    <>
      <PageHeader
        eyebrow={t(`eyebrow.${account.kind}`)}
        title={account.title}
        lead={
          <>
            <Trans
              t={t}
              i18nKey={`lead.${standing.kind}`}
              values={'count' in standing ? { count: standing.count } : {}}
              components={{ b: <b /> }}
            />
            {standing.kind === 'none-known' && sharesSecret && ` ${t('lead.shared')}`}
          </>
        }
        actions={
          first &&
          (standing.kind === 'reached' || standing.kind === 'perhaps') && (
            <LinkButton to="/breaches/$breachId" params={{ breachId: first.breachId }}>
              {t('openBreach', { breach: breach(first.breachId)?.name ?? first.breachId })}
            </LinkButton>
          )
        }
      />
      <AccountLayout
        onSubmit={() => {
          if (form.tryToSave()) submit()
          else return false
          return true
        }}
        side={
          <>
            <BreachesCard breaches={breaches} standing={standing} />
            <ReuseCard shared={props.shared} />
            {chosen && <ServiceFacts service={chosen} />}
          </>
        }
        after={<RemoveAccount account={account} mayLeave={mayLeave} />}
      >
        <AccountFields
          form={form}
          serviceNote={
            <RecognisedService
              account={account}
              recognised={recognised}
              isDirty={isDirty}
              onChanged={form.settle}
            />
          }
          leak={props.leak}
        />
        <HoldingsCard
          editor={editor}
          subjectIds={draft.subjectIds}
          service={chosen}
          leaked={<LeakedDecoys accountId={account.id} />}
        />
        {isDirty && (
          <SaveBar
            submitLabel={t('save.submit')}
            isPending={save.isPending}
            isDirty
            problemCount={form.problemCount}
            error={save.error}
            onCancel={() => {
              form.reset()
              editor.reset()
              save.reset()
            }}
          />
        )}
      </AccountLayout>
      <LeaveGuard isDirty={isDirty} mayLeave={mayLeave} />
    </>
  )
}
