package dev.greenroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Puts the files that a stylesheet or a script imports in the place of the import, so that one request brings them all.
 * It resolves, and does not transform, because the hash in the address has to cover every part.
 */
class ImportInliningResolver extends AbstractResourceResolver {

    private static final Pattern STYLE = Pattern.compile("@import \"([\\w./-]+)\"(?: layer\\((\\w+)\\))?;");
    private static final Pattern SCRIPT = Pattern.compile("^import '([\\w./-]+)';$", Pattern.MULTILINE);
    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource resource = chain.resolveResource(request, requestPath, locations);
        if (resource == null || !requestPath.matches(".+\\.(css|js)")) {
            return resource;
        }
        UnaryOperator<String> part = relativePath -> {
            String path = StringUtils.applyRelativePath(requestPath, StringUtils.cleanPath(relativePath));
            Resource found = chain.resolveResource(request, path, locations);
            if (found == null) {
                throw new IllegalStateException(requestPath + " imports " + path + ", which is not there.");
            }
            return textOf(found);
        };
        String text = textOf(resource);
        String whole = requestPath.endsWith(".css") ? wholeStyle(text, part) : wholeScript(text, part);
        return new Whole(resource, whole);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String resourceUrlPath, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(resourceUrlPath, locations);
    }

    private static String wholeStyle(String text, UnaryOperator<String> part) {
        String whole = replace(STYLE, text, found -> {
            String rules = part.apply(found.group(1));
            return found.group(2) == null ? rules : "@layer %s {\n%s}\n".formatted(found.group(2), rules);
        });
        return BLOCK_COMMENT.matcher(whole).replaceAll("");
    }

    private static String wholeScript(String text, UnaryOperator<String> part) {
        return replace(SCRIPT, text, found -> "{\n%s}\n".formatted(part.apply(found.group(1))));
    }

    private static String replace(Pattern pattern, String text, Substitute substitute) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(substitute.of(found)));
    }

    private static String textOf(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Known by its file: resources made of bytes are equal by their description to caches, which is the same for all. */
    private static final class Whole extends TransformedResource {

        private final String description;

        Whole(Resource file, String text) {
            super(file, text.getBytes(StandardCharsets.UTF_8));
            this.description = "%s with its imports".formatted(file.getDescription());
        }

        @Override
        public String getDescription() {
            return description;
        }
    }

    private interface Substitute {
        String of(MatchResult found);
    }
}
