package dev.greenroom.editorial.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody may do about an error in the library. */
@Configuration(proxyBeanMethods = false)
class EditorialRoutes {

    @Bean
    PublicRoutes publicEditorialRoutes() {
        return PublicRoutes.reading("/corrections", "/corrections/new", "/corrections/{reference}")
                .sending("/corrections", "/corrections/new");
    }
}
