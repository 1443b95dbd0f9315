package dev.greenroom.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriUtils;

/** Sends whoever is not signed in, or not any more, to the page where one does that, and back afterwards. */
@ControllerAdvice(basePackageClasses = SignInFirst.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInFirst {

    @ExceptionHandler(NotSignedInException.class)
    String send(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String page = reads ? request.getRequestURI() + query : "/account";
        return "redirect:/sign-in?next=" + UriUtils.encode(page, "UTF-8");
    }
}
