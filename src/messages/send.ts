import type { Answer, Message } from './protocol';

/**
 * Sends a message to the background.
 * @param via the browser's own sending, of the room that speaks
 * @returns the answer; also when nobody answered, because the extension was updated under an open page, say
 */
export async function send(message: Message, via: (message: unknown) => Promise<unknown>): Promise<Answer> {
  try {
    const answer = (await via(message)) as Answer | undefined;
    return answer ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
