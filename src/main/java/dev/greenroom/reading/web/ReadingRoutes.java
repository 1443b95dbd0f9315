package dev.greenroom.reading.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anyone may have an answer read, and see how it is done. */
@Configuration(proxyBeanMethods = false)
class ReadingRoutes {

    @Bean
    PublicRoutes publicReadingRoutes() {
        return PublicRoutes.reading("/score", "/rubric").answering("/score");
    }
}
