package dev.greenroom.editorial.web;

import dev.greenroom.editorial.CorrectionReport;
import dev.greenroom.platform.text.TypedText;
import dev.greenroom.platform.web.Submission;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was typed.
 *
 * @param website a trap: people do not see the field, programs fill it in
 */
record CorrectionForm(
        @Size(max = 500, message = "{corrections.about.long}")
        String about,

        @NotBlank(message = "{corrections.wrong.missing}") @Size(max = 4000, message = "{corrections.wrong.long}")
        String wrong,

        @Size(max = 4000, message = "{corrections.source.long}")
        String source,

        @Email(message = "{corrections.email.wrong}") @Size(max = 254, message = "{corrections.email.wrong}")
        String email,

        @Size(max = 0, message = "{corrections.website.filled}")
        String website,

        String submission) {

    CorrectionForm(
            @Nullable String about,
            @Nullable String wrong,
            @Nullable String source,
            @Nullable String email,
            @Nullable String website,
            @Nullable String submission) {
        this.about = cleaned(about);
        this.wrong = cleaned(wrong);
        this.source = cleaned(source);
        this.email = cleaned(email);
        this.website = cleaned(website);
        this.submission = Submission.known(cleaned(submission));
    }

    CorrectionReport toCommand() {
        return new CorrectionReport(UUID.fromString(submission), about, wrong, orNull(source), orNull(email));
    }

    private static String cleaned(@Nullable String text) {
        return TypedText.cleaned(text).strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
