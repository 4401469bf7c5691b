import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId, PersonId, ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { formattingLocale } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Select } from '../../ui/select.tsx'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import {
  addressLines,
  letterOptions,
  subjectIdsOf,
  tickedLogins,
  writableChildren,
  type LetterForm,
} from './letter-form.ts'
import { LetterPeople } from './letter-people.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { LetterSigning } from './letter-signing.tsx'
import { useLetterDraft } from './letter-draft.ts'
import { startLetter, type LetterStart } from './letter-start.ts'
import styles from './new-letter.module.css'

export interface LetterPartsProps {
  readonly serviceId: ServiceId
  readonly breachId: BreachId | undefined
  readonly senderId: PersonId
  readonly start: LetterStart
}

/** Everything of a letter once it is known to whom it goes, and the letter itself. */
export function LetterParts({
  serviceId,
  breachId,
  senderId,
  start,
}: LetterPartsProps): ReactElement {
  const { t, i18n } = useTranslation('letters')
  const { nameOf } = useHousehold()
  const { playbook } = useCatalogue()
  const { afterId } = start
  const { data: suggested } = useSuspenseQuery(
    orpc.letters.suggested.queryOptions({ input: { serviceId, breachId, afterId, senderId } }),
  )
  const isFixed = afterId !== undefined || start.letterId !== undefined
  const [form, setForm] = useState<LetterForm>(() => {
    if (start.form) return start.form
    const children = writableChildren(suggested)
    const touched = children.filter(({ isTouched }) => isTouched)
    const preset = start.subjectIds
    return {
      isAboutSelf: preset?.every((id) => id === senderId) ?? children.length === 0,
      childIds: (
        preset ?? (touched.length > 0 ? touched : children).map((one) => one.personId)
      ).filter((id) => id !== senderId),
      kind: start.kind ?? (breachId === undefined ? undefined : 'breach-questions'),
      authorityId: start.authorityId,
      name: nameOf(senderId),
      address: '',
      notSigning: [],
      logins: [],
      details: {},
    }
  })
  const laidOut = useLetterDraft(({ letter }) => letter)
  const [written, setWritten] = useState(start.form && laidOut)
  const [isTried, setTried] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(element)
  const subjectIds = subjectIdsOf(form, senderId)
  const options = letterOptions(suggested, subjectIds).filter(
    ({ kind }) => !isFixed || kind === start.kind,
  )
  const option = options.find(({ kind }) => kind === form.kind)
  const isComplaint = option?.kind === 'complaint'
  const authorities = playbook.authorities.filter(({ id }) => suggested.authorityIds.includes(id))
  const authorityId = isComplaint
    ? (form.authorityId ?? (authorities.length === 1 ? authorities[0]?.id : undefined))
    : undefined
  const choice = {
    templateId: option?.templateId ?? '',
    serviceId,
    breachId,
    afterId,
    senderId,
    authorityId,
  }
  const compose = useMutation({
    // Takes no input: what was typed is not to lie in the cache.
    mutationFn: () =>
      wire.letters.compose({
        ...choice,
        subjects: subjectIds.map((personId) => {
          const { fullName = '', birthDate } = form.details[personId] ?? {}
          const suggestedOf = suggested.subjects.find((one) => one.personId === personId)
          return {
            personId,
            fullName: fullName.trim() === '' ? undefined : fullName,
            birthDate,
            signs: suggestedOf?.standing === 'together' && !form.notSigning.includes(personId),
          }
        }),
        logins: [...tickedLogins(suggested.logins, form.logins)],
        reply: { name: form.name, lines: [...addressLines(form.address)] },
        locale: formattingLocale(i18n.language, navigator.languages),
      }),
    meta: { changesNothing: true },
    gcTime: 0,
  })
  const change = (changed: Partial<LetterForm>): void => {
    setForm((before) => ({ ...before, ...changed }))
    setWritten(undefined)
  }
  const problems = {
    children: subjectIds.length === 0 ? t('new.missing.children') : undefined,
    which: option === undefined ? t('new.missing.which') : undefined,
    authority: isComplaint && authorityId === undefined ? t('new.missing.authority') : undefined,
    name: form.name.trim() === '' ? t('new.missing.name') : undefined,
    date: Object.values(form.details).some(({ isDateWrong }) => isDateWrong)
      ? t('new.missing.date')
      : undefined,
  }
  const shown = isTried ? problems : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (compose.isPending) return
    setTried(true)
    if (Object.values(problems).some((problem) => problem !== undefined)) focusFirstInvalid()
    else compose.mutate(undefined, { onSuccess: setWritten })
  }
  return (
    <>
      <form
        ref={element}
        onSubmit={submit}
        noValidate
        autoComplete="off"
        className={styles['form']}
      >
        <LetterPeople
          suggested={suggested}
          form={form}
          onChange={change}
          isFixed={isFixed}
          problem={shown?.children}
        />
        {subjectIds.length > 0 && (
          <Card title={t('new.whichTitle')}>
            <div className={styles['form']}>
              <RadioCards
                label={t('new.which')}
                options={options.map(({ kind, regime }) => ({
                  id: kind,
                  label: t(`kind.${kind}`),
                  detail: `${t(`kindDetail.${kind}`)} ${t(`law.${regime}`)}`,
                }))}
                value={option?.kind}
                onChange={(kind) => change({ kind })}
                errorMessage={shown?.which}
              />
              {isComplaint && authorities.length === 0 && (
                <Notice tone="possible">{t('new.noAuthority')}</Notice>
              )}
              {isComplaint && authorities.length > 1 && (
                <Select
                  label={t('new.authority')}
                  options={authorities.map(({ id, name }) => ({ id, label: name }))}
                  value={authorityId}
                  onChange={(id) => change({ authorityId: id })}
                  errorMessage={shown?.authority}
                />
              )}
            </div>
          </Card>
        )}
        <LetterSigning
          suggested={suggested}
          form={form}
          onChange={change}
          subjectIds={subjectIds}
          nameProblem={shown?.name}
          dateProblem={shown?.date}
        />
        <ErrorNotice error={compose.error} />
        <div>
          <Button kind="primary" type="submit" isPending={compose.isPending}>
            {t('new.compose')}
          </Button>
        </div>
      </form>
      {written && (
        <LetterPreview
          letter={written}
          onPrint={() => startLetter({ ...start, serviceId, breachId, senderId, form })}
          choice={choice}
          subjectIds={subjectIds}
          letterId={start.letterId}
        />
      )}
    </>
  )
}
