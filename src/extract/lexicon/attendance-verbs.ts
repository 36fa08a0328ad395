import { WordClass } from './word-class.ts';

/** First words of what stands behind those who were at a meeting. */
export const ATTENDANCE_VERBS = new WordClass(
  (
    'attended attend attends took take takes participated participate participates sat sit joined join joins looked dialled dialed called accompanied showed shows beamed phoned zoomed patched represented led leads headed heads leading heading ' +
    'hosted chaired moderated opened convened facilitated mediated brokered presided presides preside steered watched witnessed interpreted translated came signed ' +
    'had have has confirmed announced promised pledged signalled signaled accepted said indicated ' +
    'spoke speak speaks argued clashed appeared presented gave delivered made called pleaded appealed pressed pushed set laid outlined'
  ).split(' '),
);
