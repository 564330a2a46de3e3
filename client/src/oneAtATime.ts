/** Runs `task` once more when it was asked for while it ran, and never twice at a time. */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running = false;
  let wanted = false;
  return async () => {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      await task();
    }
    running = false;
  };
}
