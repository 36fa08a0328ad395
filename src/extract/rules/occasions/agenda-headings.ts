/**
 * Headings and introductions of lists of what lies ahead, lower-case, and of what parts such a list from what is over.
 * Below one of the first the present tense tells of plans: "The week ahead", and "Lima: X receives Y".
 */
export interface AgendaHeading {
  readonly opens: boolean;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

export const AGENDA_HEADINGS: readonly AgendaHeading[] = [
  {
    opens: false,
    pattern:
      /\b(?:look(?:ing)? back|week in review|(?:last|past) (?:week|month|year|night)|yesterday|previously|earlier|what happened (?!next)|corrections?|clarifications?|results?|recap|minutes|background)\b/u,
    example: 'Looking back',
    counterExample: 'Looking ahead',
  },
  {
    opens: true,
    pattern:
      /\b(?:(?:day|days|week|weeks|month|months|year|weekend) ahead|look(?:ing)? ahead|ahead this week|coming (?:up|next|soon|days|week)|up next|still to come|yet to come|(?<!: )what(?:['’]s| is| comes| happens) (?:next|on|ahead|coming|in store)|what next|what (?:to|we(?:['’]ll| will| are)|you should) (?:watch|expect|look|be (?:watching|looking))|(?:things?|events?|dates?|meetings?|ones?) to (?:watch|look out|note|come|remember)|to watch(?: for)?(?: \S+){0,3}$|(?:dates?|entries) (?:for|in) (?:the|your|our) (?:diary|diaries|calendar)|key dates|save the dates?|(?:the|this|next|today['’]s|tomorrow['’]s|week['’]s|weekly|press|news|political|diplomatic|economic|ministers?['’]?s?|president['’]s|minister['’]s) (?:week['’]s )?(?:diary|agenda|calendar|programme|program|schedule|engagements)|^(?:diary|agenda|calendar|programme|schedule|engagements|tomorrow|next week|later this week)\b|(?:forthcoming|upcoming) (?:events|meetings|engagements|visits|dates|hearings|talks)|next steps)(?=$|\W)/u,
    example: 'What to watch this week',
    counterExample: 'What the week brought',
  },
];
