import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { translatedPath } from './site/routes.ts';
import { neighbours, sidebarFor } from './site/sidebar.ts';

/** Sidebar, neighbours and links to the other language, for pages whose address differs between languages. */
export const onRequest = defineRouteMiddleware(({ url, locals }) => {
  const route = locals.starlightRoute;
  const lang = route.locale === 'en' ? 'en' : 'da';
  route.sidebar = sidebarFor(route.sidebar, lang, url.pathname);
  route.pagination = neighbours(route.sidebar, route.pagination);
  for (const { attrs } of route.head) {
    if (attrs?.['rel'] !== 'alternate' || typeof attrs['href'] !== 'string') continue;
    const address = new URL(attrs['href']);
    address.pathname = translatedPath(url.pathname, attrs['hreflang'] === 'en' ? 'en' : 'da');
    attrs['href'] = address.href;
  }
});
