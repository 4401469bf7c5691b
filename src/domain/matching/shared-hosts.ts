/**
 * Hosts where anybody puts pages and forms, though the domain is one company's: a club at `sites.google.com` is
 * not an account with Google. Builders that give each customer a name of its own under a public suffix
 * (`myclub.wixsite.com`, `school.github.io`) need no line here; the Public Suffix List has them.
 */
const hosts: ReadonlySet<string> = new Set([
  'docs.google.com',
  'drive.google.com',
  'forms.google.com',
  'groups.google.com',
  'sites.google.com',
  'forms.office.com',
  'forms.cloud.microsoft',
  'sway.office.com',
  'form.jotform.com',
])

/**
 * Builders whose customers' sites are names under their own domain, which the Public Suffix List does not split.
 * The builder itself answers at the names below.
 */
const builders: ReadonlySet<string> = new Set([
  'jimdofree.com',
  'jimdosite.com',
  'sharepoint.com',
  'site123.me',
  'squarespace.com',
  'typeform.com',
  'webnode.com',
  'webnode.page',
  'weebly.com',
  'wordpress.com',
  'wufoo.com',
])

const builderNames: ReadonlySet<string> = new Set([
  'account',
  'accounts',
  'admin',
  'app',
  'login',
  'my',
  'secure',
  'www',
])

/** True for a host that is a customer's on somebody else's domain: what the domain's owner has is not there. */
export const isSharedHost = (host: string): boolean => {
  if (hosts.has(host)) return true
  const [name = '', ...rest] = host.split('.')
  return builders.has(rest.join('.')) && !builderNames.has(name)
}
