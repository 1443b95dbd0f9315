package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.PickUp;
import dev.greenroom.accounts.PickUps;
import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Unfinished;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Interviews that go on: the next step is the question that was open. */
@Component
class InterviewPickUps implements PickUps {

    private final Interviews interviews;
    private final PublishedLibrary library;
    private final MessageSource messages;

    InterviewPickUps(Interviews interviews, PublishedLibrary library, MessageSource messages) {
        this.interviews = interviews;
        this.library = library;
        this.messages = messages;
    }

    @Override
    public List<PickUp> of(OwnerId owner) {
        return interviews.unfinished(owner, MOST).stream().map(this::pickUp).toList();
    }

    private PickUp pickUp(Unfinished interview) {
        String title = library.overview()
                .guide(interview.role())
                .map(GuideSummary::title)
                .map(role -> text("interviews.pickUp", role))
                .orElseGet(() -> text("interview.new.title"));
        String next = Optional.ofNullable(interview.place())
                .map(place -> text("interviews.pickUp.next", place.question(), interview.questions()))
                .orElseGet(() -> text("interviews.pickUp.end"));
        return new PickUp(title, "/interviews/" + interview.id(), next, interview.heard());
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }
}
