import { inflected } from './inflect.ts';
import type { MeetingVerbRule } from './meeting-verb-rule.ts';

const PHONE =
  /\b(?:(?:by|over|via) (?:the )?(?:tele)?phone|on the (?:tele)?phone|in an? (?:\S+ )?(?:tele)?phone call)\b/u;
const VIDEO =
  /\b(?:by|via|over|through) (?:a |an )?(?:\S+ )?(?:video|videolink|video-link|videoconference|video-conference|zoom|skype)\b(?! (?:message|address|statement|posted|clip))|\bin an? (?:video|zoom|virtual|online) (?:call|meeting|conference)\b/u;
/** Of what is shown and explained; a letter or support is given online to everybody. */
const ONLINE = new RegExp(`${VIDEO.source}|\\b(?:online|remotely|virtually)\\b`, 'u');
/** What is told where something is given: gave X an account of it, gave her word to X. */
const TOLD =
  /^(?:(?!to\b|on\b|by\b|over\b|in\b)\S+ ){0,9}?(?:accounts?|reports?|versions?|details|briefing|updates?|assurances?|explanations?|presentation|run-?down|descriptions?|summary|word|news|instructions|advice|answer|undertaking|promise|results?|figures|findings)\b/u;

const TELLING = {
  subject: 'CALLER',
  partner: 'RECEIVER',
  isReciprocal: false,
  accepts: 'people',
  hasPassive: false,
} as const;
const CALL = { ...TELLING, kind: 'PHONE_CALL', medium: 'PHONE', confidence: 0.7 } as const;
const LINK = { ...TELLING, kind: 'VIDEO_CALL', medium: 'VIDEO', confidence: 0.7 } as const;

/** Verbs of telling somebody something, which are contacts where a line is told: explained it to X by telephone. */
export const REMOTE_TELLING_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'told-by-phone',
    forms: inflected(
      'explain describe outline report present relate recount detail convey relay express apologise apologize complain protest ' +
        'offer promise pledge announce confirm read dictate tender pass break put make say appeal justify defend propose suggest submit',
    ),
    setting: PHONE,
    partners: ['to'],
    ...CALL,
    example: 'President Ana Solís explained the delay to Premier Pedro Lund by telephone on Monday.',
    counterExample: 'President Ana Solís explained the delay to Premier Pedro Lund by letter on Monday.',
  },
  {
    name: 'told-by-video',
    forms: inflected(
      'explain describe outline report relate recount detail apologise apologize put justify defend propose',
    ),
    setting: VIDEO,
    partners: ['to'],
    ...LINK,
    example: 'President Ana Solís explained the delay to Premier Pedro Lund by video on Monday.',
    counterExample: 'President Ana Solís explained the delay to Premier Pedro Lund in a video message on Monday.',
  },
  {
    name: 'presented-online',
    forms: inflected('present demonstrate pitch'),
    setting: ONLINE,
    partners: ['to'],
    ...LINK,
    example: 'President Ana Solís will present the figures to Premier Pedro Lund online on Monday.',
    counterExample: 'President Ana Solís will present the figures online on Monday.',
  },
  {
    name: 'gave-account-by-phone',
    forms: inflected('give deliver'),
    complement: TOLD,
    setting: PHONE,
    partners: ['', 'to'],
    ...CALL,
    example: 'President Ana Solís gave Premier Pedro Lund an account of the fire by phone on Monday.',
    counterExample: 'President Ana Solís gave Premier Pedro Lund an account of the fire by letter on Monday.',
  },
  {
    name: 'gave-account-by-video',
    forms: inflected('give deliver'),
    complement: TOLD,
    setting: ONLINE,
    partners: ['', 'to'],
    ...LINK,
    example: 'President Ana Solís gave a presentation to Premier Pedro Lund online on Monday.',
    counterExample: 'President Ana Solís gave a presentation to Premier Pedro Lund in a letter on Monday.',
  },
];
