package dev.greenroom.pages;

import java.util.List;
import java.util.stream.Stream;

/** The public pages: every template in every state, two instances each where there are two. */
final class PublicPages {

    private static final List<String> READING = List.of(
            "/",
            "/guides",
            "/categories/technology",
            "/categories/healthcare-and-social-care",
            "/guides/backend-developer",
            "/guides/any-interview",
            "/guides/registered-nurse?type=behavioral&level=intermediate",
            "/guides/product-manager?type=quiz&skill=nothing",
            "/guides/backend-developer/resume",
            "/guides/registered-nurse/resume",
            "/guides/backend-developer/history",
            "/guides/any-interview/history",
            "/questions/backend-failed-rewrite",
            "/questions/backend-design-webhook-delivery",
            "/articles/star-method",
            "/articles/privacy",
            "/score",
            "/rubric",
            "/api",
            "/style");

    private static final List<String> SEARCHING = List.of(
            "/questions",
            "/questions?q=postgrs&sort=level",
            "/questions?role=registered-nurse&type=technical&page=2",
            "/questions?level=nonsense&q=zzzzzzzz",
            "/search",
            "/search?q=tell+me+about+a+time+you+failed",
            "/search?q=qqqqzzzz",
            "/roles",
            "/roles?q=pharmacy+technician",
            "/roles?q=backend+dev",
            "/roles?q=developer",
            "/roles?q=qqqqzzzz");

    private static final List<String> FORMS = List.of(
            "/corrections",
            "/corrections/new",
            "/corrections/new?about=%2Fguides%2Fbackend-developer",
            "/interviews",
            "/interviews/new?role=backend-developer&preset=full",
            "/sign-in",
            "/sign-up?next=%2Fguides",
            "/password-reset",
            "/my-interview",
            "/account",
            "/continue",
            "/answers",
            "/answers/new",
            "/saved",
            "/saved/new?question=backend-failed-rewrite",
            "/interview-day",
            "/interview-day/edit",
            "/stories",
            "/stories/new?slot=led",
            "/stories/matrix",
            "/answers/new?q=a+conflict",
            "/answers/new?question=backend-failed-rewrite",
            "/answers/new?question=What+would+you+do+if+the+ward+were+full%3F");

    private static final List<String> ERRORS = List.of("/guides/backend-develper", "/nothing-here");

    private PublicPages() {}

    /** Pages that answer 200. */
    static Stream<String> found() {
        return Stream.of(READING, SEARCHING, FORMS).flatMap(List::stream);
    }

    /** Pages that answer 404. */
    static Stream<String> missing() {
        return ERRORS.stream();
    }

    static Stream<String> all() {
        return Stream.concat(found(), missing());
    }

    /** The same bytes for everyone. */
    static Stream<String> reading() {
        return READING.stream();
    }
}
