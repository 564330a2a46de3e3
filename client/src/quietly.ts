import { State, type BaseLanguageClient } from 'vscode-languageclient';

/**
 * The same client, without the messages that it shows whatever its options say, such as that a server stopped while it started:
 * they go to the log alone. A person is told only what the checker itself has to say.
 */
export function quietly<Client extends BaseLanguageClient>(client: Client): Client {
  const error = client.error.bind(client);
  client.error = (message, data) => error(message, data, false);
  // After a failed start the client tries to stop itself, which it cannot, and the rejection would be nobody's.
  const stop = client.stop.bind(client);
  client.stop = (timeout) => (client.state === State.Running ? stop(timeout) : Promise.resolve());
  return client;
}
