/** Something that is done once a burst of calls is over, or at most so often during one. */
export interface Paced {
  (): void;
  /** Forgets a call that has not been carried out. */
  cancel(): void;
}

/**
 * Does something once no one has asked for it for a while.
 * @param pause in ms
 */
export function debounced(pause: number, run: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
  return Object.assign(call, { cancel: () => clearTimeout(timer) });
}

/**
 * Does something soon after it was asked for, and not again before the same time has passed.
 * @param pause in ms
 */
export function throttled(pause: number, run: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, pause);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return Object.assign(call, { cancel });
}
