import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { Fidelity } from '../../../domain/model/holding.ts'
import { needsTruth } from '../../../domain/tidy-up/needs-truth.ts'
import type { AskedClass } from '../../../domain/tidy-up/tidy-up-queue.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { wire } from '../../state/wire.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Help } from '../../ui/help.tsx'
import { AddingComboBox } from '../account/adding-combo-box.tsx'
import { TruthNote } from '../account/truth-note.tsx'
import { AccountFacts } from './account-facts.tsx'
import { BulkConfirm } from './bulk-confirm.tsx'
import { ClassRows, type Said } from './class-rows.tsx'
import { QuestionCard, type Choice } from './question-card.tsx'
import type { QuestionProps } from './question-props.ts'
import { TogetherNote } from './together-note.tsx'
import { useOtherClasses } from './use-other-classes.ts'

const asked = (dataClass: DataClassId): AskedClass => ({
  dataClass,
  isLost: false,
  isAssumed: true,
})

/**
 * What one service holds about one person. First what is assumed; then, as a question of its own, what a breach lost
 * and nobody assumed, so that nobody says yes to it in passing.
 */
export function ConfirmQuestion({ item, run }: QuestionProps<'unconfirmed'>): ReactElement {
  const { t } = useTranslation(['tidy-up', 'account'])
  const { nameOf } = useHousehold()
  const { service } = useCatalogue()
  const [said, setSaid] = useState<Said>(new Map())
  const [added, setAdded] = useState<readonly DataClassId[]>([])
  const [isTold, setTold] = useState(false)
  const [isBulkOpen, setBulkOpen] = useState(false)
  const { account, subjectId } = item
  const assumed = item.classes.filter(({ isAssumed }) => isAssumed)
  const lostOnly = item.classes.filter(({ isAssumed }) => !isAssumed)
  const isAboutLost = assumed.length === 0
  const classes = [...(isAboutLost ? lostOnly : assumed), ...added.map(asked)]
  const others = useOtherClasses(item.classes, added)
  const name = nameOf(subjectId)
  const holder = account.serviceId && service(account.serviceId)
  const place = holder?.name ?? account.title
  const say = (dataClass: DataClassId, fidelity: Fidelity): void =>
    setSaid((before) => new Map(before).set(dataClass, fidelity))
  const confirm = (fidelityOf: (dataClass: DataClassId) => Fidelity | undefined): void => {
    const changes = classes.flatMap(({ dataClass }) => {
      const fidelity = fidelityOf(dataClass)
      if (!fidelity) return []
      const basis = isTold ? ('told-by-service' as const) : ('confirmed' as const)
      return [{ accountId: account.id, subjectId, dataClass, fidelity, basis }]
    })
    const done = new Set(changes.map(({ dataClass }) => dataClass))
    const rest = item.classes.filter(({ dataClass }) => !done.has(dataClass))
    run.answer(item, () => wire.holdings.confirm({ changes }), {
      rest: rest.length > 0 ? { ...item, classes: rest } : undefined,
    })
  }
  const open = classes.filter(({ dataClass }) => !said.has(dataClass)).length
  const isPartly = open < classes.length
  const choices: readonly Choice[] = [
    {
      label: t(
        open === 0
          ? 'confirm.save'
          : isPartly
            ? 'account:holdings.othersReal'
            : 'account:holdings.allReal',
      ),
      run: () => confirm((dataClass) => said.get(dataClass) ?? 'real'),
    },
    {
      label: t(isPartly ? 'confirm.othersNotGiven' : 'confirm.noneGiven'),
      isDisabled: open === 0,
      run: () => confirm((dataClass) => said.get(dataClass) ?? 'not-given'),
    },
    ...(item.elsewhere > 0 && !isAboutLost && !isPartly
      ? [
          {
            label: t('confirm.everywhere', { count: item.elsewhere + 1, service: place }),
            run: () => setBulkOpen(true),
          },
        ]
      : []),
  ]
  return (
    <QuestionCard
      run={run}
      onSkip={() => run.skip(item)}
      choices={choices}
      title={t(isAboutLost ? 'confirm.lostTitle' : 'confirm.title', { service: place, name })}
    >
      <p>
        <Trans
          t={t}
          i18nKey={
            isAboutLost ? 'confirm.lostLead' : item.isBreached ? 'confirm.breached' : 'confirm.lead'
          }
          values={{ name, service: place }}
          components={{ b: <b /> }}
        />{' '}
        <Help topic="dataClass" />
      </p>
      <TogetherNote ids={[subjectId]} />
      <ClassRows classes={classes} name={name} said={said} onSay={say} />
      {[...said.values()].includes('altered') && needsTruth(holder?.kind) && (
        <TruthNote service={place} />
      )}
      <CheckboxField isSelected={isTold} onChange={setTold}>
        {t('confirm.told')}
      </CheckboxField>
      <Disclosure label={t('confirm.more')}>
        <AddingComboBox
          label={t('account:holdings.add', { name })}
          placeholder={t('account:holdings.addPlaceholder')}
          options={others}
          onAdd={(id) => {
            setAdded((before) => [...before, id])
            say(id, 'real')
          }}
        />
        <AccountFacts account={account} />
      </Disclosure>
      {isBulkOpen && account.serviceId !== undefined && (
        <BulkConfirm
          of={{ serviceId: account.serviceId }}
          title={t('bulk.serviceTitle', { service: place })}
          onClose={() => setBulkOpen(false)}
          onConfirm={(changes) => {
            setBulkOpen(false)
            run.answer(item, () => wire.holdings.confirm({ changes }), {
              rest: lostOnly.length > 0 ? { ...item, classes: lostOnly } : undefined,
            })
          }}
        />
      )}
    </QuestionCard>
  )
}
