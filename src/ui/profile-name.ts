import type { Voice } from '../engine/voice/voice';
import { words } from './words';

/** @returns what a profile is called */
export const profileName = ({ name }: Voice): string => name?.trim() || words('ui_profile_unnamed');
