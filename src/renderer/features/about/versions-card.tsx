import { useSuspenseQuery } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useInterface } from '../../state/interface.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { copyText } from '../../ui/copy-text.ts'
import styles from './about.module.css'
import { versionLines } from './version-lines.ts'

interface Fact {
  readonly name: string
  readonly value: string
}

/** All that a report needs of the program, in the page's own words. */
const useFacts = (): readonly Fact[] => {
  const { t } = useTranslation('about')
  const { dateOrText } = useDateWords()
  const host = useInterface(({ status }) => status?.host)
  const { data: about } = useSuspenseQuery(orpc.system.about.queryOptions())
  const { day, services, breaches } = about.catalogue
  return [
    ...versionLines(about).map(({ of, version }) => ({
      name: t(`versions.${of}`),
      value: version,
    })),
    ...(host ? [{ name: t('versions.browser'), value: t(`versions.host.${host}`) }] : []),
    { name: t('versions.platform'), value: about.platform },
    {
      name: t('versions.catalogue'),
      value: t('versions.catalogueText', { day: dateOrText(day), services, breaches }),
    },
  ]
}

function FactRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What is running, and a button that takes it along for a report. */
export function VersionsCard(): ReactElement {
  const { t } = useTranslation('about')
  const facts = useFacts()
  const copy = async (): Promise<void> => {
    const text = facts.map(({ name, value }) => `${name}: ${value}`).join('\n')
    const isCopied = await copyText(text)
    showToast(
      isCopied
        ? { title: t('versions.copied'), tone: 'done' }
        : { title: t('versions.notCopied'), tone: 'exposed' },
    )
  }
  return (
    <Card title={t('versions.title')}>
      <dl className={styles['facts']}>
        {facts.map(({ name, value }) => (
          <FactRow key={name} name={name}>
            {value}
          </FactRow>
        ))}
      </dl>
      <p className={styles['small']}>{t('versions.copyWhy')}</p>
      <div>
        <Button icon={<Copy aria-hidden />} onPress={() => void copy()}>
          {t('versions.copy')}
        </Button>
      </div>
    </Card>
  )
}
