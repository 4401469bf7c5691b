import { readFileSync } from 'node:fs'

/** The title of a step as the playbook writes it, with its words filled in: so a test names steps and not their wording. */
export const stepTitle = (
  actionId: string,
  words: Readonly<Record<string, string>> = {},
): string => {
  const { words: written } = JSON.parse(
    readFileSync(`resources/playbook/actions/${actionId}.json`, 'utf8'),
  ) as { readonly words: { readonly title: string } }
  return written.title.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? name)
}
