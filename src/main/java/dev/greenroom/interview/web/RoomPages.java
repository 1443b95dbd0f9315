package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Room;
import dev.greenroom.interview.Saved;
import dev.greenroom.interview.Transcriber;
import dev.greenroom.interview.web.RoomPage.Obstacle;
import dev.greenroom.platform.web.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page together that an interview shows at the moment. */
@Component
class RoomPages {

    private final Interviews interviews;
    private final PublishedLibrary library;
    private final AnswerService answers;
    private final Transcriber transcriber;

    RoomPages(Interviews interviews, PublishedLibrary library, AnswerService answers, Transcriber transcriber) {
        this.interviews = interviews;
        this.library = library;
        this.answers = answers;
        this.transcriber = transcriber;
    }

    ModelAndView show(OwnerId owner, UUID id) {
        Room room = interviews.room(owner, id);
        return room.ended() ? new ModelAndView(reportOf(id)) : page(owner, room, null, Obstacle.NONE);
    }

    /** The field as it was sent: what was sent with a stale token, or was written over a text that has changed. */
    ModelAndView again(OwnerId owner, UUID id, DraftForm typed, Obstacle obstacle) {
        Room room = interviews.room(owner, id);
        if (room.ended() && obstacle == Obstacle.NONE) {
            return new ModelAndView(reportOf(id));
        }
        var view = page(owner, room, typed.text(), typed.isFor(room) ? obstacle : Obstacle.PASSED);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /** After a form was sent. */
    ModelAndView after(Saved saved, OwnerId owner, UUID id, DraftForm typed) {
        return saved.isRefused()
                ? again(owner, id, typed, Obstacle.CHANGED)
                : new ModelAndView("redirect:/interviews/" + id);
    }

    static OwnerId known(Optional<OwnerId> owner, UUID id) {
        return owner.orElseThrow(() -> NotFoundException.of("interview", id.toString()));
    }

    private static String reportOf(UUID id) {
        return "redirect:/interviews/" + id + "/report";
    }

    private ModelAndView page(OwnerId owner, Room room, @Nullable String typed, Obstacle obstacle) {
        var aid = Aid.of(room, library, savedAnswer(owner, room));
        var page = new RoomPage(room, typed, obstacle, aid, Minutes.of(room), transcriber.isThere());
        return new ModelAndView(page.view(), "page", page);
    }

    /** Shown before the sample, and looked for only when something is revealed. */
    private @Nullable String savedAnswer(OwnerId owner, Room room) {
        var step = room.step();
        if (step == null || step.slug() == null || !step.revealed()) {
            return null;
        }
        String slug = step.slug().value();
        return answers.all(owner).stream()
                .filter(answer -> slug.equals(answer.question().slug()))
                .findFirst()
                .flatMap(answer -> answers.find(owner, answer.id()))
                .map(answer -> answer.draft().text())
                .orElse(null);
    }
}
