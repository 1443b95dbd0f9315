package dev.greenroom.accounts.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers the owner: {@code Optional<OwnerId>} to read, {@code @StartsWork OwnerId} to write, or a
 * {@code @StartsWork Supplier<OwnerId>} where it turns out later whether there is anything to write; and the pages of
 * an account who is signed in.
 */
@Configuration(proxyBeanMethods = false)
class OwnerArguments implements WebMvcConfigurer {

    private final CurrentOwner current;

    OwnerArguments(CurrentOwner current) {
        this.current = current;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Reading());
        resolvers.add(new Writing());
        resolvers.add(new Account());
    }

    private static HttpServletRequest request(NativeWebRequest web) {
        return Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    }

    private final class Reading implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Optional.class
                    && parameter.nestedIfOptional().getNestedParameterType() == OwnerId.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            return current.of(request(web));
        }
    }

    private final class Writing implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(StartsWork.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
            Supplier<OwnerId> owner = () -> current.orNewGuest(request(web), response);
            return parameter.getParameterType() == Supplier.class ? owner : owner.get();
        }
    }

    private static final class Account implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == SignedIn.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            return CurrentOwner.signedIn().orElseThrow(NotSignedInException::new);
        }
    }
}
