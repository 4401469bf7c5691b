import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query'

declare module '@tanstack/react-query' {
  interface Register {
    /** `changesNothing`: what is on the screen stays right after this mutation. */
    mutationMeta: { readonly changesNothing?: boolean }
  }
}

/** The shipped catalogue does not change while the app runs. */
const isShipped = (key: QueryKey): boolean => {
  const path: unknown = key[0]
  return Array.isArray(path) && path[0] === 'services' && path[1] === 'catalogue'
}

/**
 * The one query client. The program is on this computer and this page is its only user, so answers
 * stay right until a mutation: then everything but the catalogue is asked again. Features need not
 * invalidate anything themselves.
 */
export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({
    onSuccess: (_data, _input, _result, mutation) => {
      if (mutation.meta?.changesNothing) return
      void queryClient.invalidateQueries({ predicate: (query) => !isShipped(query.queryKey) })
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
