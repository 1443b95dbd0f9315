package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
@WithDatabase
class PublicRoutesTests {

    private static final String API = "/api/v1/";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private RouteTable routes;

    @Test
    void everyRouteOfAControllerShouldBeListed() {
        var unlisted = new ArrayList<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((route, handler) -> {
            if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                unlisted.addAll(unlisted(route));
            }
        });
        assertThat(unlisted)
                .as("routes that nobody reaches until a PublicRoutes bean of their module lists them")
                .isEmpty();
        assertThat(requestMappingHandlerMapping.getHandlerMethods()).isNotEmpty();
    }

    private List<String> unlisted(RequestMappingInfo route) {
        assertThat(route.getMethodsCondition().getMethods())
                .as("methods of %s", route)
                .isNotEmpty();
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .filter(pattern -> !pattern.startsWith(API)) // has a filter chain of its own
                .flatMap(pattern -> methods.stream()
                        .filter(method -> !routes.lists(example(method, pattern)))
                        .map(method -> method + " " + pattern))
                .toList();
    }

    private static MockHttpServletRequest example(RequestMethod method, String pattern) {
        return new MockHttpServletRequest(method.name(), pattern.replaceAll("\\{[^}]+}", "example"));
    }
}
