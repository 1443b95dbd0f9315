package dev.greenroom.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The routes of one module, as a bean beside the controllers. What no bean lists is answered as if it did not exist, so
 * a new controller has to be listed before it is reached.
 */
public final class PublicRoutes {

    private final List<Route> routes = new ArrayList<>();
    private final List<String> answering = new ArrayList<>();

    private PublicRoutes() {}

    /** Routes to read, by the patterns that the controllers are mapped to. */
    public static PublicRoutes reading(String... patterns) {
        var routes = new PublicRoutes();
        Arrays.stream(patterns).forEach(pattern -> routes.routes.add(new Route(HttpMethod.GET, pattern, null, null)));
        return routes;
    }

    /** Adds routes to read that do not exist for anybody who is not signed in with the role, e.g. "ADMIN". */
    public PublicRoutes readingAs(String role, String... patterns) {
        Arrays.stream(patterns).forEach(pattern -> routes.add(new Route(HttpMethod.GET, pattern, null, role)));
        return this;
    }

    /**
     * Adds a route that a form is sent to.
     *
     * @param formPage the path of the page with the form, which has to show whatever parameters it is given: that is
     *     how nothing typed is lost when the form's token has gone stale; it may have variables of the pattern
     */
    public PublicRoutes sending(String pattern, String formPage) {
        routes.add(new Route(HttpMethod.POST, pattern, formPage, null));
        return this;
    }

    /**
     * Adds a route that a form without a token may be sent to, since nothing comes of it but the answer: it reads no
     * cookie and keeps nothing.
     */
    public PublicRoutes answering(String pattern) {
        answering.add(pattern);
        return sending(pattern, pattern);
    }

    List<String> answering() {
        return List.copyOf(answering);
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    record Route(
            HttpMethod method,
            String pattern,
            @Nullable String formPage,
            @Nullable String role) {}
}
