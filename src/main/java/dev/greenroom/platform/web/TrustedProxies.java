package dev.greenroom.platform.web;

import dev.greenroom.platform.PlatformProperties;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Believes X-Forwarded-For and X-Forwarded-Proto where they come from a proxy that is configured, and nowhere else. */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<String> proxies;

    TrustedProxies(PlatformProperties platform) {
        this.proxies = platform.trustedProxies();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (proxies.isEmpty()) {
            return;
        }
        var valve = new RemoteIpValve();
        // The valve believes a list of private networks unless it is told otherwise.
        valve.setInternalProxies(proxies.stream().map(TrustedProxies::block).collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        factory.addEngineValves(valve);
    }

    /** A single address as the block that holds nothing else: only with a slash it is not read as a pattern. */
    private static String block(String proxy) {
        if (proxy.contains("/")) {
            return proxy;
        }
        return proxy + (proxy.contains(":") ? "/128" : "/32");
    }
}
