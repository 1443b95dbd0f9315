package dev.greenroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Finds a resource by its hashed address alone; the plain one, which may not be cached for long, is not found. */
class HashedResourceResolver extends VersionResourceResolver {

    HashedResourceResolver() {
        addContentVersionStrategy("/**");
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource found = super.resolveResourceInternal(request, requestPath, locations, chain);
        return found instanceof HttpResource ? found : null;
    }
}
