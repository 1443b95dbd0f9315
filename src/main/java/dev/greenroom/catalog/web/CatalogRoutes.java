package dev.greenroom.catalog.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody may read of the library. */
@Configuration(proxyBeanMethods = false)
class CatalogRoutes {

    @Bean
    PublicRoutes publicCatalogRoutes() {
        return PublicRoutes.reading(
                "/articles/{slug}",
                "/categories/{slug}",
                "/guides",
                "/guides/{slug}",
                "/guides/{slug}/history",
                "/guides/{slug}/resume",
                "/questions",
                "/questions/random",
                "/questions/{slug}");
    }
}
