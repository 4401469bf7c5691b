import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { hasNoChild, isStepReady, keptRows } from './first-run-draft.ts'
import styles from './first-run.module.css'
import { PersonRows } from './person-rows.tsx'
import { StepForm } from './step-form.tsx'
import type { StepProps } from './step-props.ts'

/** The guardians and the children. Without a child it asks once more, and then goes on. */
export function PeopleStep(props: StepProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change } = props
  const today = useInterface((state) => state.status?.today)
  const [isTried, setTried] = useState(false)
  const [wasAsked, setAsked] = useState(false)
  const isReady = isStepReady('people', draft, today)
  const isChildless = hasNoChild(draft.people)
  const asksForChild = wasAsked && isChildless
  const hasNoGuardian = !keptRows(draft.people).some(({ role }) => role === 'guardian')
  const rows = {
    people: draft.people,
    onChange: (people: typeof draft.people) => change({ people }),
    isTried,
  }
  return (
    <StepForm
      title={t('people.title')}
      lead={t('people.lead')}
      submitLabel={asksForChild ? t('people.withoutChild') : t('continue')}
      takesFocus={props.takesFocus}
      onBack={props.onBack}
      onSubmit={() => {
        setTried(true)
        if (isReady) setAsked(true)
        if (isReady && (!isChildless || asksForChild)) props.onNext()
        return isReady
      }}
    >
      <PersonRows group="guardian" {...rows} />
      {isTried && hasNoGuardian && (
        <p role="alert" className={styles['error']}>
          {t('people.guardianNeeded')}
        </p>
      )}
      <PersonRows group="child" {...rows} />
      {asksForChild && (
        <Notice isLive title={t('people.noChildTitle')}>
          {t('people.noChild')}
        </Notice>
      )}
      <Disclosure label={t('people.whenDay')}>
        <p>{t('people.dayWhy')}</p>
      </Disclosure>
    </StepForm>
  )
}
