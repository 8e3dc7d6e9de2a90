/** What went wrong in an answer, in words for a person, and whether signing in again would mend it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    /** How long it was waited for in vain, where it was given up for that. */
    readonly waitedMs?: number,
  ) {
    super(detail)
  }

  get signedOut(): boolean {
    return this.status === 401
  }

  /** The server, or something before it, could not answer; it may be able to later. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500
  }

  /** No answer came at all. */
  get unreachable(): boolean {
    return this.status === 0
  }
}
