/**
 * Answers questions that need each other's answers, with the least solution: what needs itself cannot be had.
 *
 * Answers only grow. Each question is answered once a round, with what is known so far of those that are open,
 * and rounds go on until one finds nothing new; so the time is bounded by the number of questions, and not by
 * the number of ways through them.
 */
export class LeastSolution<Answer> {
  readonly #known = new Map<string, Answer>();
  readonly #final = new Set<string>();
  readonly #asked = new Set<string>();
  #isRunning = false;
  #hasGrown = false;

  constructor(
    private readonly nothing: Answer,
    private readonly sizeOf: (answer: Answer) => number,
  ) {}

  answer(question: string, find: () => Answer): Answer {
    if (this.#final.has(question) || this.#asked.has(question))
      return this.#known.get(question) ?? this.nothing;
    if (this.#isRunning) return this.#find(question, find);
    this.#isRunning = true;
    try {
      do {
        this.#asked.clear();
        this.#hasGrown = false;
        this.#find(question, find);
      } while (this.#hasGrown);
      for (const asked of this.#asked) this.#final.add(asked);
      return this.#known.get(question) ?? this.nothing;
    } finally {
      this.#asked.clear();
      this.#isRunning = false;
    }
  }

  #find(question: string, find: () => Answer): Answer {
    this.#asked.add(question);
    const found = find();
    if (this.sizeOf(found) > this.sizeOf(this.#known.get(question) ?? this.nothing)) this.#hasGrown = true;
    this.#known.set(question, found);
    return found;
  }
}
