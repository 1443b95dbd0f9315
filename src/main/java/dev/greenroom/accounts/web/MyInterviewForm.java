package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Country;
import dev.greenroom.accounts.JobGuides;
import dev.greenroom.accounts.MyInterview;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.platform.text.TypedText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An interview as it was typed; nothing of it is needed. */
record MyInterviewForm(
        @Size(max = 120, message = "{myInterview.long}") String role,

        @Pattern(regexp = "(ENTRY|MID|SENIOR|LEAD)?", message = "{myInterview.choice}")
        String seniority,

        @Pattern(regexp = "(UK|US|OTHER)?", message = "{myInterview.choice}")
        String country,

        @Size(max = 120, message = "{myInterview.long}") String area,
        String date,
        @Size(max = 120, message = "{myInterview.long}") String company,

        @Size(max = 500, message = "{myInterview.skills.long}")
        String skills,

        @Size(max = 4000, message = "{myInterview.notes.long}")
        String notes) {

    MyInterviewForm(
            @Nullable String role,
            @Nullable String seniority,
            @Nullable String country,
            @Nullable String area,
            @Nullable String date,
            @Nullable String company,
            @Nullable String skills,
            @Nullable String notes) {
        this.role = cleaned(role);
        this.seniority = cleaned(seniority);
        this.country = cleaned(country);
        this.area = cleaned(area);
        this.date = cleaned(date);
        this.company = cleaned(company);
        this.skills = cleaned(skills);
        this.notes = cleaned(notes);
    }

    static MyInterviewForm from(MyInterview interview) {
        return new MyInterviewForm(
                interview.role(),
                Objects.toString(interview.seniority(), ""),
                Objects.toString(interview.country(), ""),
                interview.area(),
                Objects.toString(interview.date(), ""),
                interview.company(),
                interview.skills(),
                interview.notes());
    }

    boolean hasReadableDate() {
        return date.isEmpty() || day().isPresent();
    }

    MyInterview toCommand(JobGuides guides) {
        return new MyInterview(
                orNull(role),
                guides.guideFor(role).orElse(null),
                seniority.isEmpty() ? null : Seniority.valueOf(seniority),
                country.isEmpty() ? null : Country.valueOf(country),
                orNull(area),
                day().orElse(null),
                orNull(company),
                orNull(skills),
                orNull(notes));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String cleaned(@Nullable String text) {
        return TypedText.cleaned(text).strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
