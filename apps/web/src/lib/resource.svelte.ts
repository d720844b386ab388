// One answer of the service on its way to the screen: loading, there, or refused. The newest question wins; what stood
// there before stays visible until its answer comes.
import { untrack } from 'svelte';
import { ApiProblem } from './api';

export class Resource<T> {
  data = $state.raw<T | null>(null);
  problem = $state.raw<ApiProblem | null>(null);
  loading = $state(false);
  #abort: AbortController | null = null;
  #ask: ((signal: AbortSignal) => Promise<T>) | null = null;

  async load(ask: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#ask = ask;
    this.loading = true;
    try {
      const data = await ask(abort.signal);
      if (abort.signal.aborted) return;
      this.data = data;
      this.problem = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.problem = error instanceof ApiProblem ? error : new ApiProblem(-1, 'The page failed', String(error));
    }
    this.loading = false;
  }

  retry = (): void => {
    if (this.#ask) void this.load(this.#ask);
  };

  clear(): void {
    this.#abort?.abort();
    this.data = null;
    this.problem = null;
    this.loading = false;
  }
}

/**
 * Runs `load` now and whenever what `question` gives changes, and at no other time: what `load` reads on its way (the
 * place in the URL, which opening an event changes) does not make it ask again.
 */
export function whenever(question: () => unknown, load: () => void): void {
  $effect(() => {
    void question();
    untrack(load);
  });
}
