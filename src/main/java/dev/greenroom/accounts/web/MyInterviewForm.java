package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Country;
import dev.greenroom.accounts.JobGuides;
import dev.greenroom.accounts.MyInterview;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.accounts.StoredInterview;
import dev.greenroom.platform.text.TypedText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

        @Size(max = 20_000, message = "{myInterview.notes.long}")
        String notes,

        String version) {

    MyInterviewForm(
            @Nullable String role,
            @Nullable String seniority,
            @Nullable String country,
            @Nullable String area,
            @Nullable String date,
            @Nullable String company,
            @Nullable String skills,
            @Nullable String notes,
            @Nullable String version) {
        this.role = cleaned(role);
        this.seniority = cleaned(seniority);
        this.country = cleaned(country);
        this.area = cleaned(area);
        this.date = cleaned(date);
        this.company = cleaned(company);
        this.skills = cleaned(skills);
        this.notes = cleaned(notes);
        this.version = cleaned(version);
    }

    static MyInterviewForm from(StoredInterview stored) {
        var interview = stored.interview();
        return new MyInterviewForm(
                interview.role(),
                Objects.toString(interview.seniority(), ""),
                Objects.toString(interview.country(), ""),
                interview.area(),
                Objects.toString(interview.date(), ""),
                interview.company(),
                interview.skills(),
                interview.notes(),
                String.valueOf(stored.version()));
    }

    /** The same words, now that somebody has seen what else is stored. */
    MyInterviewForm basedOn(int seen) {
        return new MyInterviewForm(role, seniority, country, area, date, company, skills, notes, String.valueOf(seen));
    }

    /** What another one says differently, by the names of the fields. */
    Map<String, String> differing(MyInterviewForm other) {
        var differing = new LinkedHashMap<String, String>();
        other.said().forEach((field, value) -> {
            if (!value.equals(said().get(field))) {
                differing.put(field, value);
            }
        });
        return differing;
    }

    private Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("role", role);
        said.put("seniority", seniority);
        said.put("country", country);
        said.put("area", area);
        said.put("date", date);
        said.put("company", company);
        said.put("skills", skills);
        said.put("notes", notes);
        return said;
    }

    int basedOn() {
        return TypedText.version(version);
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
