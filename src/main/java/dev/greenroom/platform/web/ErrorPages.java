package dev.greenroom.platform.web;

import dev.greenroom.platform.web.PageSuggestions.Suggestion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a failure with a page, with a fragment of it for htmx, or with problem+json for programs. */
@Component
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS_READ = 80;
    private static final int SUGGESTIONS_SHOWN = 5;

    private final ErrorTexts texts;
    private final References references;
    private final SiteProperties site;
    private final ObjectProvider<PageSuggestions> suggestions;

    ErrorPages(
            ErrorTexts texts, References references, SiteProperties site, ObjectProvider<PageSuggestions> suggestions) {
        this.texts = texts;
        this.references = references;
        this.site = site;
        this.suggestions = suggestions;
    }

    Object answer(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        failure.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        String reference = failure.isOurs() ? record(failure) : "";
        return wantsJson(request) ? problem(failure, reference) : page(failure, reference, request, response);
    }

    /** @return the reference that the reader is shown and the log holds */
    private String record(Failure failure) {
        String reference = references.next();
        log.error("Reference {}: {} for {}", reference, failure.status(), failure.path(), failure.cause());
        return reference;
    }

    private ModelAndView page(
            Failure failure, String reference, HttpServletRequest request, HttpServletResponse response) {
        boolean fragment = "true".equals(request.getHeader("HX-Request"));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        var page = new ErrorPage(
                failure.status().value(),
                texts.title(failure.status()),
                texts.text(failure.status()),
                reference,
                response.getHeader(HttpHeaders.ALLOW),
                suggestionsFor(failure));
        return new ModelAndView(
                fragment ? "error :: problem" : "error", Map.of("error", page, "site", site), failure.status());
    }

    private ResponseEntity<ProblemDetail> problem(Failure failure, String reference) {
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), texts.text(failure.status()));
        problem.setTitle(texts.title(failure.status()));
        if (!reference.isEmpty()) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private List<Suggestion> suggestionsFor(Failure failure) {
        if (failure.status() != HttpStatus.NOT_FOUND && failure.status() != HttpStatus.GONE) {
            return List.of();
        }
        String words = wordsOf(failure.path());
        try {
            return Stream.concat(
                            successor(failure),
                            suggestions.orderedStream().flatMap(source -> source.nearest(words).stream()))
                    .distinct()
                    .limit(SUGGESTIONS_SHOWN)
                    .toList();
        } catch (RuntimeException e) {
            log.warn("A page without suggestions, since they failed", e);
            return List.of();
        }
    }

    private static Stream<Suggestion> successor(Failure failure) {
        return failure.cause() instanceof GoneException gone ? Stream.ofNullable(gone.successor()) : Stream.empty();
    }

    /** The words of the last part of a path that has any. */
    private static String wordsOf(String path) {
        String[] parts = path.split("/");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        String words = NO_WORD.matcher(decoded(last)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.substring(0, Math.min(words.length(), WORDS_READ));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        try {
            var accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
            return accepted.stream().anyMatch(ErrorPages::isJson)
                    && accepted.stream().noneMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
