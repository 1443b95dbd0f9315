package dev.greenroom.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The stories that nearly every interview asks for, in the order in which they are offered. */
public enum StorySlot {
    LED("leadership"),
    CONFLICT("conflict-resolution"),
    ACHIEVEMENT("ownership"),
    FAILURE("self-awareness"),
    CHANGE("adaptability");

    private final String competency;

    StorySlot(String competency) {
        this.competency = competency;
    }

    /** As it stands in forms and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What such a story shows, unless its writer says otherwise. */
    public List<String> competencies() {
        return List.of(competency);
    }

    public static Optional<StorySlot> of(String code) {
        return Arrays.stream(values()).filter(slot -> slot.code().equals(code)).findFirst();
    }
}
