package dev.greenroom.platform.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What is wrong with a form: one message a field, in the order of the fields. */
public record FieldErrors(Map<String, String> messages) {

    public static FieldErrors none() {
        return new FieldErrors(Map.of());
    }

    public static FieldErrors of(String field, String message) {
        return new FieldErrors(Map.of(field, message));
    }

    /** @param result of a form that is a record */
    public static FieldErrors of(BindingResult result) {
        var messages = new LinkedHashMap<String, String>();
        Class<?> form = Objects.requireNonNull(result.getTarget()).getClass();
        Arrays.stream(form.getRecordComponents()).forEach(field -> {
            FieldError error = result.getFieldError(field.getName());
            if (error != null) {
                messages.put(field.getName(), Objects.requireNonNullElse(error.getDefaultMessage(), ""));
            }
        });
        return new FieldErrors(messages);
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }
}
