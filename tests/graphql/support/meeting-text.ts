/** @returns an article of one sentence, from which one meeting of two made-up ministers is read. */
export function meetingText(
  options: { readonly city?: string; readonly day?: number; readonly topic?: string } = {},
): string {
  const { city = 'Oslo', day = 9, topic = 'rail links' } = options;
  return `Foreign Minister Ann Brown of Norway met Prime Minister Carl Dahl of Denmark in ${city} on ${day} May 2023 to discuss ${topic}.`;
}
