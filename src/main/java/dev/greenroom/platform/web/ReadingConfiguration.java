package dev.greenroom.platform.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Places the filter for reading pages: inside security, which decides first, and around everything that renders. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    FilterRegistrationBean<ReadingPageFilter> readingPageFilter(ReadingPages readingPages, PageCache cache) {
        var registration = new FilterRegistrationBean<>(new ReadingPageFilter(readingPages, cache));
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }
}
