package dev.greenroom.interview;

import dev.greenroom.accounts.OwnedExamples;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.platform.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A mock interview that somebody is in, and one that has ended. */
@Component
class InterviewExamples implements OwnedExamples {

    private static final List<String> WHILE_IT_RUNS = List.of(
            "",
            "/answer",
            "/deletion",
            "/end",
            "/extension",
            "/flag",
            "/hint",
            "/pause",
            "/presence",
            "/previous",
            "/return",
            "/reveal",
            "/skip",
            "/transcription");
    private static final List<String> AFTERWARDS = List.of("/again", "/report", "/share", "/share/end");

    private final Interviews interviews;

    InterviewExamples(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public Map<String, String> create(OwnerId owner) {
        UUID running = start(owner);
        UUID ended = start(owner);
        interviews.end(owner, ended, Draft.NONE);
        var addresses = new HashMap<String, String>();
        WHILE_IT_RUNS.forEach(page -> addresses.put("/interviews/{id}" + page, "/interviews/" + running + page));
        AFTERWARDS.forEach(page -> addresses.put("/interviews/{id}" + page, "/interviews/" + ended + page));
        addresses.put("/interviews/{id}/place", "/interviews/" + running + "/place?place=1");
        return addresses;
    }

    private UUID start(OwnerId owner) {
        var setup = Setup.of(Preset.QUICK, new Slug("backend-developer"));
        return interviews.start(
                owner, null, interviews.plan(Optional.of(owner), setup, 1L).orElseThrow());
    }
}
