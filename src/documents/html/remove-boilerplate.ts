/**
 * Takes out what surrounds an article: menus, cookie notices, share buttons, related links, comments, newsletter boxes.
 * Two signs are trusted: the element (`nav`, `aside`, ARIA roles) and the words of its class and id, which authors of
 * pages choose alike. Nothing that holds half of the page's text is taken out, whatever it is called.
 */
const UNSEEN = 'script, style, noscript, template, iframe, svg, button, select, textarea';
const BY_ELEMENT = [
  'nav, aside, dialog, form, footer',
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"]',
  '[role="complementary"], [role="contentinfo"], [role="menu"], [role="toolbar"]',
].join(', ');
const NAMED = '[class], [id]';
const NEVER: ReadonlySet<string> = new Set(['html', 'head', 'body', 'main']);

const BOILERPLATE_NAME = new RegExp(
  `(?:^|[-_\\s])(?:${[
    'cookies?|consent|gdpr|privacy-?(?:banner|notice)',
    'newsletters?|subscribe|subscriptions?|sign-?up|paywall',
    'share|sharing|social|follow-?us|toolbar',
    'related|recommend(?:ed|ations?)|more-?(?:stories|news|from)|read-?(?:more|next|also)|trending|most-?(?:read|popular)',
    'comments?|disqus|sidebar|side-bar|promo|ads?|advert(?:isement)?s?|sponsored|outbrain|taboola',
    'breadcrumbs?|pagination|navbar|navigation|menu|footer|masthead|skip-?(?:link|to-?content)|tags|site-?header',
  ].join('|')})(?:$|[-_\\s])`,
  'iu',
);
const CAMEL_HUMP = /(?<=[a-z])(?=[A-Z])/gu;

/** Changes the page. */
export function removeBoilerplate(page: Document): void {
  for (const element of page.querySelectorAll(UNSEEN)) element.remove();
  const pageLength = lengthOf(page.body);
  for (const element of page.querySelectorAll(BY_ELEMENT)) {
    if (element.localName === 'footer' && element.closest('blockquote') !== null) continue;
    removeUnlessMain(element, pageLength);
  }
  for (const element of page.querySelectorAll(NAMED)) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`.replace(CAMEL_HUMP, '-');
    if (!NEVER.has(element.localName) && BOILERPLATE_NAME.test(names)) removeUnlessMain(element, pageLength);
  }
}

function removeUnlessMain(element: Element, pageLength: number): void {
  const isMain = element.querySelector('p, br') !== null && lengthOf(element) * 2 >= pageLength;
  if (!isMain) element.remove();
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
