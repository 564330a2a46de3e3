/** What came in, in order; and a wait for the first of what is still to come, or is there already, that is of a kind. */
export interface Inbox<Message> {
  readonly put: (message: Message) => void;
  readonly all: () => readonly Message[];
  readonly first: (wanted: (message: Message) => boolean) => Promise<Message>;
}

export function createInbox<Message>(): Inbox<Message> {
  const messages: Message[] = [];
  const waiting = new Set<(message: Message) => void>();
  return {
    put: (message) => {
      messages.push(message);
      for (const look of waiting) look(message);
    },
    all: () => messages,
    first: (wanted) =>
      new Promise((resolve) => {
        const there = messages.find(wanted);
        if (there !== undefined) return resolve(there);
        const look = (message: Message): void => {
          if (!wanted(message)) return;
          waiting.delete(look);
          resolve(message);
        };
        waiting.add(look);
      }),
  };
}
