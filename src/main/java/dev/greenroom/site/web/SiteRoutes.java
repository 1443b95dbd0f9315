package dev.greenroom.site.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody may read of the site itself. */
@Configuration(proxyBeanMethods = false)
class SiteRoutes {

    @Bean
    PublicRoutes publicSiteRoutes() {
        return PublicRoutes.reading(
                "/", "/style", "/sitemap.xml", "/robots.txt", "/feed.atom", "/.well-known/security.txt");
    }
}
