package dev.greenroom.accounts;

import dev.greenroom.platform.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody prepares for; all of it may be left out.
 *
 * @param role the job as it was typed
 * @param guide the slug of the guide for that job, if there is one
 * @param area a city or region within the country
 */
public record MyInterview(
        @Nullable String role,
        @Nullable Slug guide,
        @Nullable Seniority seniority,
        @Nullable Country country,
        @Nullable String area,
        @Nullable LocalDate date,
        @Nullable String company,
        @Nullable String skills,
        @Nullable String notes) {

    /** That are shown one by one. */
    private static final int MOST_SKILLS = 12;

    public static final MyInterview NONE = new MyInterview(null, null, null, null, null, null, null, null, null);

    public boolean saysNothing() {
        return equals(NONE);
    }

    /** The skills one by one. */
    public List<String> skillList() {
        return skills == null
                ? List.of()
                : Stream.of(skills.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(skill -> !skill.isEmpty())
                        .distinct()
                        .limit(MOST_SKILLS)
                        .toList();
    }

    /** Job and company, as far as they are said. */
    public List<String> headline() {
        return Stream.of(role, company).filter(Objects::nonNull).toList();
    }

    /** With what an older one says wherever this one says nothing, and the notes of both. */
    MyInterview over(MyInterview other) {
        return new MyInterview(
                first(role, other.role),
                role == null ? other.guide : guide,
                first(seniority, other.seniority),
                first(country, other.country),
                first(area, other.area),
                first(date, other.date),
                first(company, other.company),
                first(skills, other.skills),
                both(notes, other.notes));
    }

    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || (other != null && other.contains(one))) {
            return other;
        }
        return other == null || one.contains(other) ? one : one + "\n\n" + other;
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
