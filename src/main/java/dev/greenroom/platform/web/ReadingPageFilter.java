package dev.greenroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a {@link ReadingPage} from the rendered pages, and renders it where there is none yet. */
class ReadingPageFilter extends OncePerRequestFilter {

    private final ReadingPages readingPages;
    private final PageCache cache;

    ReadingPageFilter(ReadingPages readingPages, PageCache cache) {
        this.readingPages = readingPages;
        this.cache = cache;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String method = request.getMethod();
        return !HttpMethod.GET.matches(method) && !HttpMethod.HEAD.matches(method);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ReadingPage> mark = readingPages.find(request);
        if (mark.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var reading = new ReadingRequest(request, mark.get().parameters());
        PageCache.Key key = cache.key(reading);
        Optional<StoredPage> page = cache.find(key);
        if (page.isEmpty()) {
            page = render(reading, response, chain);
            page.ifPresent(rendered -> cache.keep(key, rendered));
        }
        if (page.isPresent()) {
            page.get().answer(request, response);
        }
    }

    /** @return nothing if there is no such page, which has then been answered */
    private static Optional<StoredPage> render(ReadingRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var rendering = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, rendering);
        if (rendering.getStatus() != HttpStatus.OK.value()) {
            rendering.copyBodyToResponse();
            return Optional.empty();
        }
        if (response.containsHeader(HttpHeaders.SET_COOKIE)) {
            throw new IllegalStateException(
                    "%s is the same for every reader, but sets a cookie".formatted(request.getRequestURI()));
        }
        return Optional.of(new StoredPage(
                rendering.getContentAsByteArray(),
                Objects.requireNonNull(rendering.getContentType(), "A page has a content type")));
    }
}
