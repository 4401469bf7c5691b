import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** What is on the screen stays right after this mutation. */
      readonly changesNothing?: boolean
      /** The household's catalogue is another one afterwards: a service, a breach, the loaded list. */
      readonly changesCatalogue?: boolean
      /** It puts the list of accounts right by itself: ten thousand are too many to ask for after each edit. */
      readonly keepsAccounts?: boolean
    }
  }
}

const isOf = (key: QueryKey, noun: string, verb: string): boolean => {
  const path: unknown = key[0]
  return Array.isArray(path) && path[0] === noun && path[1] === verb
}

/** The household's catalogue is long, and few mutations change it. */
const isCatalogue = (key: QueryKey): boolean => isOf(key, 'services', 'catalogue')

const isAccounts = (key: QueryKey): boolean => isOf(key, 'accounts', 'list')

/**
 * The one query client. The program is on this computer and this page is its only user, so answers
 * stay right until a mutation: then everything is asked again, the catalogue only where the mutation says so.
 * Features need not invalidate anything themselves.
 */
export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({
    onSuccess: (_data, _input, _result, mutation) => {
      if (mutation.meta?.changesNothing) return
      const withCatalogue = mutation.meta?.changesCatalogue === true
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) =>
          (withCatalogue || !isCatalogue(queryKey)) &&
          !(mutation.meta?.keepsAccounts === true && isAccounts(queryKey)),
      })
    },
  }),
  defaultOptions: {
    // `always`: without it the library waits for the internet, which this app does not use.
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
