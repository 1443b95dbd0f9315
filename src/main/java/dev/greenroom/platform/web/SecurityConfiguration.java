package dev.greenroom.platform.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Denies what no module lists, begins no session, and sends strict headers with everything. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    PublicRoutes platformRoutes() {
        return PublicRoutes.reading(
                "/css/**",
                "/images/**",
                "/js/**",
                "/vendor/**",
                "/favicon.ico",
                "/form-token",
                "/actuator/health",
                "/actuator/health/**");
    }

    @Bean
    RouteTable routeTable(ObjectProvider<PublicRoutes> modules) {
        return new RouteTable(modules.orderedStream().toList());
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            RouteTable routes,
            SiteProperties site,
            ObjectProvider<SecurityContextRepository> signedIn) {
        var refusal = new Refusal(routes);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access((visitor, context) ->
                                new AuthorizationDecision(routes.admits(context.getRequest(), visitor))))
                .securityContext(context -> signedIn.ifAvailable(context::securityContextRepository))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokenCookie(site.isSecure())).ignoringRequestMatchers(routes::answers))
                .headers(headers -> strict(headers, site.isSecure()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A method that it does not know reaches the list of routes, which says what is allowed instead. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    /** The cookie is set only where a form is rendered; the form carries the token, so no script needs to read it. */
    private static CsrfTokenRepository tokenCookie(boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-csrf" : "csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return tokens;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, boolean secure) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(BrowserPolicies.CONTENT))
                .permissionsPolicyHeader(policy -> policy.policy(BrowserPolicies.PERMISSIONS))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> {
                    if (secure) {
                        hsts.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(false);
                    } else {
                        hsts.disable();
                    }
                });
    }
}
