package dev.greenroom.platform.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Serves styles, scripts, fonts and images under addresses that carry a hash of what they hold, for a year. Templates
 * write {@code @{/css/greenroom.css}}; only the hashed address answers, so nothing old can be kept under a plain one.
 */
@Configuration(proxyBeanMethods = false)
class StaticResources implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("css", "images", "js", "vendor");
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final boolean keepResolved;

    StaticResources(WebProperties web) {
        this.keepResolved = web.getResources().getChain().isCache();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Browsers ask for it by this name alone, so it cannot carry a hash.
        registry.addResourceHandler("/favicon.ico")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        FOLDERS.forEach(folder -> registry.addResourceHandler("/" + folder + "/**")
                .addResourceLocations("classpath:/static/" + folder + "/")
                .setCacheControl(FOR_A_YEAR)
                .setUseLastModified(false)
                .resourceChain(keepResolved)
                .addResolver(new HashedResourceResolver())
                .addResolver(new ImportInliningResolver()));
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }
}
