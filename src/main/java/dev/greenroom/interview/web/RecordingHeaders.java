package dev.greenroom.interview.web;

import dev.greenroom.platform.web.BrowserPolicies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the room of an interview by voice use the microphone, and it and its report play recordings; no other page. */
@Configuration(proxyBeanMethods = false)
class RecordingHeaders implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/interviews/*", "/interviews/*/*");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        Object page = view == null ? null : view.getModel().get("page");
        if (page instanceof RoomPage room && room.records()) {
            response.setHeader("Permissions-Policy", BrowserPolicies.permissionsWithMicrophone());
            response.setHeader("Content-Security-Policy", BrowserPolicies.contentWithRecordings());
        }
        if (page instanceof ReportPage report && report.plays()) {
            response.setHeader("Content-Security-Policy", BrowserPolicies.contentWithRecordings());
        }
    }
}
