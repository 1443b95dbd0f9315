package dev.greenroom.platform.web;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cookies of one browser. */
public final class CookieJar {

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** By name; may be changed. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** Keeps and drops what the answer says. */
    public HttpResponse<byte[]> keep(HttpResponse<byte[]> answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            HttpCookie cookie = HttpCookie.parse(header).getFirst();
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return answer;
    }

    /** @param headers names and values in turn; the cookies follow them */
    public String[] with(String... headers) {
        if (cookies.isEmpty()) {
            return headers;
        }
        var all = cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        return Stream.concat(Stream.of(headers), Stream.of("Cookie", all)).toArray(String[]::new);
    }
}
