package dev.greenroom.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A failure as RFC 9457 has it.
 *
 * @param field the member of the request that is at fault
 * @param limit how long it may be, in characters, or how many there may be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable Integer limit) {

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status.getReasonPhrase(), status.value(), detail, null, null);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(this));
    }
}
