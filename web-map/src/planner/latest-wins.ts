/** Asks one thing at a time: while an answer is awaited only the newest wish is kept, and asked next. */
export class LatestWins<W, A> {
  private wish: { value: W } | undefined
  private stop: AbortController | undefined

  constructor(
    private readonly ask: (wish: W, signal: AbortSignal) => Promise<A>,
    private readonly deliver: (answer: A, wish: W) => void,
    private readonly fail: (fault: unknown) => void,
  ) {}

  want(value: W): void {
    this.wish = { value }
    if (!this.stop) void this.run()
  }

  /** Forgets the wish and the answer that is awaited. */
  cancel(): void {
    this.wish = undefined
    this.stop?.abort()
    this.stop = undefined
  }

  private async run(): Promise<void> {
    while (this.wish) {
      const { value } = this.wish
      const stop = new AbortController()
      this.wish = undefined
      this.stop = stop
      try {
        const answer = await this.ask(value, stop.signal)
        if (stop.signal.aborted) return
        this.deliver(answer, value)
      } catch (fault) {
        if (stop.signal.aborted) return
        this.fail(fault)
      }
    }
    this.stop = undefined
  }
}
