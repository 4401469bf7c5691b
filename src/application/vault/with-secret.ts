import { Secret } from '../../vault/keys/secret.ts'

/** Runs `work` with a text that came over the wire as a secret, and wipes it afterwards. */
export const withSecret = async <Result>(
  text: string,
  work: (secret: Secret) => Promise<Result>,
): Promise<Result> => {
  const secret = Secret.fromText(text)
  try {
    return await work(secret)
  } finally {
    secret.wipe()
  }
}

/** The same with one that may be missing, such as the proof that a change is the guardian's. */
export const withProof = <Result>(
  text: string | undefined,
  work: (proof: Secret | undefined) => Promise<Result>,
): Promise<Result> => (text === undefined ? work(undefined) : withSecret(text, work))
