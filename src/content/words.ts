import { message } from '../browser/content';
import { speaker } from '../engine/say';

export const { language, direction, spoken, words } = speaker(message);
