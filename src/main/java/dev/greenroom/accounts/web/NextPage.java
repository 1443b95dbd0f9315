package dev.greenroom.accounts.web;

import dev.greenroom.platform.web.LocalPath;
import dev.greenroom.platform.web.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Where to go after signing in: where one was. */
@Component
class NextPage {

    static final LocalPath ACCOUNT = new LocalPath("/account");

    private static final Pattern NOWHERE = Pattern.compile("/(sign-|password-reset|set-up|verify|continue/here).*");

    private final SiteProperties site;

    NextPage(SiteProperties site) {
        this.site = site;
    }

    /** As it was named in the address of the form, or else the page that the browser says it comes from. */
    LocalPath before(@Nullable String named, HttpServletRequest request) {
        return LocalPath.of(named).or(() -> referring(request)).orElse(ACCOUNT);
    }

    static LocalPath of(String named) {
        return LocalPath.of(named)
                .filter(path -> !path.value().startsWith("/sign-"))
                .orElse(ACCOUNT);
    }

    private Optional<LocalPath> referring(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(referer);
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return isHere(page, request)
                    ? LocalPath.of(page.getRawPath() + query)
                            .filter(path -> !NOWHERE.matcher(path.value()).matches())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Behind a proxy the host that is asked may be another than readers see; without one, the site may have several. */
    private boolean isHere(URI page, HttpServletRequest request) {
        String host = page.getRawAuthority();
        return host != null
                && (host.equals(URI.create(site.url()).getRawAuthority())
                        || host.equals(request.getHeader(HttpHeaders.HOST)));
    }
}
