package dev.greenroom.platform.web;

import dev.greenroom.platform.web.PublicRoutes.Route;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.core.Authentication;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All that the modules list. Patterns match as those of the controllers do. */
class RouteTable {

    private final List<Entry> entries;
    private final List<PathPattern> answering;

    RouteTable(Collection<PublicRoutes> modules) {
        answering = modules.stream()
                .flatMap(module -> module.answering().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        entries = modules.stream()
                .flatMap(module -> module.routes().stream())
                .map(Entry::of)
                .toList();
    }

    boolean lists(HttpServletRequest request) {
        return matching(request).anyMatch(entry -> entry.accepts(request.getMethod()));
    }

    /** @param visitor is asked only where the route is not for everybody, for it may have to be looked up */
    boolean admits(HttpServletRequest request, Supplier<? extends @Nullable Authentication> visitor) {
        return matching(request)
                .filter(entry -> entry.accepts(request.getMethod()))
                .map(entry -> entry.route().role())
                .anyMatch(role -> role == null || hasRole(visitor.get(), role));
    }

    /** The methods that are listed for the request's path, for everybody; none if the path is not. */
    Set<String> methods(HttpServletRequest request) {
        var methods = new TreeSet<String>();
        matching(request)
                .filter(entry -> entry.route().role() == null)
                .forEach(entry -> methods.add(entry.route().method().name()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    /** The page with the form that was sent. */
    Optional<String> formPage(HttpServletRequest request) {
        return matching(request)
                .filter(entry -> entry.accepts(request.getMethod()))
                .min(Comparator.comparing(Entry::pattern)) // the most specific one
                .flatMap(entry -> entry.formPage(request));
    }

    /** Whether a form that is sent there needs no token. */
    boolean answers(HttpServletRequest request) {
        return answering.stream().anyMatch(pattern -> pattern.matches(path(request)));
    }

    private Stream<Entry> matching(HttpServletRequest request) {
        PathContainer path = path(request);
        return entries.stream().filter(entry -> entry.pattern().matches(path));
    }

    private static PathContainer path(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
    }

    private static boolean hasRole(@Nullable Authentication visitor, String role) {
        return visitor != null
                && visitor.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    private record Entry(Route route, PathPattern pattern) {

        static Entry of(Route route) {
            return new Entry(route, PathPatternParser.defaultInstance.parse(route.pattern()));
        }

        /** With the variables of the request's path in place of those in braces. */
        Optional<String> formPage(HttpServletRequest request) {
            var found = pattern.matchAndExtract(path(request));
            return Optional.ofNullable(route.formPage())
                    .map(page -> UriComponentsBuilder.fromPath(page)
                            .buildAndExpand(found == null ? Map.of() : found.getUriVariables())
                            .encode()
                            .toUriString());
        }

        boolean accepts(String method) {
            String listed = route.method().name();
            return listed.equals(method) || (listed.equals("GET") && method.equals("HEAD"));
        }
    }
}
