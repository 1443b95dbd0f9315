package dev.greenroom.search.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may search. */
@Configuration(proxyBeanMethods = false)
class SearchRoutes {

    @Bean
    PublicRoutes publicSearchRoutes() {
        return PublicRoutes.reading("/roles", "/roles/suggestions", "/search", "/search/suggestions");
    }
}
