import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import styles from './recognised-service.module.css'
import { readableAddress } from './readable-address.ts'
import { serviceOptions } from './service-options.ts'
import { useSayService } from './use-say-service.ts'

export interface NotThisServiceProps {
  readonly account: Account
  readonly onChanged: (account: Account) => void
  readonly onClose: () => void
}

const another = 'another'
const none = 'none'

/** Chooses another service for an account: the likely ones first, each with what it rests on; and for how long it holds. */
export function NotThisService({ account, onChanged, onClose }: NotThisServiceProps): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const { services, service } = useCatalogue()
  const { list } = useDateWords()
  const { data: matches = [] } = useQuery(
    orpc.services.matches.queryOptions({
      input: { origins: account.origins, title: account.title },
    }),
  )
  const likely = matches.filter(({ serviceId }) => serviceId !== account.serviceId)
  const [choice, setChoice] = useState<string>()
  const [other, setOther] = useState<ServiceId>()
  const [remembers, setRemembers] = useState(true)
  const [wasTried, setTried] = useState(false)
  const say = useSayService(account, onChanged)
  const options = useMemo(
    () =>
      serviceOptions(
        services.filter(({ id }) => id !== account.serviceId),
        (kind) => t(`data:serviceKind.${kind}`),
      ),
    [services, account.serviceId, t],
  )
  const chosen =
    choice === another ? other : likely.find(({ serviceId }) => serviceId === choice)?.serviceId
  const addresses = account.origins.map(readableAddress)
  const isComplete = choice === none || chosen !== undefined
  const canRemember = addresses.length > 0
  const submit = (): void => {
    setTried(true)
    if (isComplete) say.mutate({ serviceId: chosen, remembers: canRemember && remembers })
  }
  return (
    <Dialog
      title={t('recognised.title', { name: account.title })}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" isPending={say.isPending} onPress={submit}>
          {t('recognised.submit')}
        </Button>
      }
    >
      <form
        noValidate
        className={styles['choice']}
        onSubmit={(event) => {
          event.stopPropagation()
          event.preventDefault()
          submit()
        }}
      >
        <RadioCards
          label={t('recognised.choose')}
          options={[
            ...likely.map(({ serviceId, basis, on }) => ({
              id: serviceId as string,
              label: service(serviceId)?.name ?? serviceId,
              detail: t(`recognised.basis.${basis}`, { on }),
            })),
            { id: another, label: t('recognised.another') },
            { id: none, label: t('recognised.none'), detail: t('recognised.noneDetail') },
          ]}
          value={choice}
          onChange={setChoice}
          errorMessage={wasTried && choice === undefined ? t('recognised.missing') : undefined}
        />
        {choice === another && (
          <ComboBox
            label={t('service.label')}
            description={t('service.description')}
            options={options}
            value={other}
            onChange={setOther}
            errorMessage={wasTried && !other ? t('recognised.missing') : undefined}
          />
        )}
        {canRemember && (
          <div className={styles['remember']}>
            <CheckboxField
              isSelected={remembers || choice === none}
              isDisabled={choice === none}
              onChange={setRemembers}
              description={t('recognised.rememberHelp')}
            >
              {t('recognised.remember', { addresses: list(addresses) })}
            </CheckboxField>
          </div>
        )}
        <ErrorNotice error={say.error} />
      </form>
    </Dialog>
  )
}
