package dev.greenroom.catalog.web;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.Prose;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.platform.text.Slug;
import java.util.Optional;

/** A question beside its neighbours in the guide. */
public record QuestionPage(GuideDetail guide, QuestionDetail question) {

    static QuestionPage of(GuideDetail guide, String slug) {
        return new QuestionPage(guide, guide.question(new Slug(slug)).orElseThrow());
    }

    public Prose prose() {
        return guide.prose();
    }

    public String path() {
        return "/questions/" + question.content().id();
    }

    public Optional<QuestionDetail> previous() {
        return neighbour(-1);
    }

    public Optional<QuestionDetail> next() {
        return neighbour(1);
    }

    private Optional<QuestionDetail> neighbour(int step) {
        int place = guide.questions().indexOf(question) + step;
        return place < 0 || place >= guide.questions().size()
                ? Optional.empty()
                : Optional.of(guide.questions().get(place));
    }
}
