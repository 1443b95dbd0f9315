package dev.greenroom.interview.web;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.interview.Room;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What practice offers beside the question, as far as it was asked for; the guide gives the question its prose. */
record Aid(
        @Nullable GuideDetail guide,
        @Nullable QuestionDetail question,
        boolean hint,
        boolean reveal,
        @Nullable String ownAnswer) {

    private static final Aid NONE = new Aid(null, null, false, false, null);

    /** @param ownAnswer the latest that the candidate has saved for this question */
    static Aid of(Room room, PublishedLibrary library, @Nullable String ownAnswer) {
        if (!room.isPractice() || room.step() == null) {
            return NONE;
        }
        var step = room.asked();
        return Optional.ofNullable(step.slug())
                .flatMap(slug -> library.overview()
                        .question(slug)
                        .flatMap(question -> library.guide(question.guide().slug()))
                        .flatMap(guide -> guide.question(slug)
                                .map(question -> new Aid(guide, question, step.hinted(), step.revealed(), ownAnswer))))
                .orElse(NONE);
    }

    /** Whether there is anything to offer. */
    public boolean isThere() {
        return question != null;
    }
}
