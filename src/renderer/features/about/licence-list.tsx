import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './about.module.css'
import { findPackages } from './find-packages.ts'

/** A text in the lines its author gave it. */
function LicenceText({ children }: { readonly children: string }): ReactElement {
  return <p className={styles['text']}>{children}</p>
}

/** Our licence and those of all parts, each one step away; found by name or licence. */
export function LicenceList(): ReactElement {
  const { t } = useTranslation('about')
  const { data } = useSuspenseQuery(orpc.system.licences.queryOptions())
  const [text, setText] = useState('')
  const found = findPackages(data.packages, text)
  const counts = { shown: found.length, total: data.packages.length }
  return (
    <div className={styles['licences']}>
      <Disclosure label={t('licence.ownText')}>
        <LicenceText>{data.own}</LicenceText>
      </Disclosure>
      <TextField
        label={t('list.find')}
        placeholder={t('list.placeholder')}
        value={text}
        onChange={setText}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it comes in the place of the button that was pressed
        autoFocus
      />
      <output className={styles['small']}>{t('list.count', counts)}</output>
      <ul className={styles['list']}>
        {found.map(({ name, version, licence, text: terms }) => (
          <li key={`${name} ${version}`}>
            <Disclosure
              label={
                <>
                  <b>{name}</b> {version} <span className={styles['small']}>{licence}</span>
                </>
              }
            >
              <LicenceText>{terms}</LicenceText>
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  )
}
