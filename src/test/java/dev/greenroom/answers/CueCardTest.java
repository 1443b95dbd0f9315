package dev.greenroom.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.text.Highlighted.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueCardTest {

    @Test
    void cuesShouldBeTheSentencesWithAFigureOrTheFirstOnes() {
        var draft = Draft.story(
                "It was a Friday. The checkout failed for 40 minutes.",
                "It was mine.",
                "I compared the logs. Then I rang.",
                "It held. Orders rose by 12 per cent.");
        assertThat(CueCard.of(new StoryText("Friday", draft, List.of(), List.of()))
                        .cues())
                .containsExactly(
                        "The checkout failed for 40 minutes.", "I compared the logs.", "Orders rose by 12 per cent.");
    }

    @Test
    void figuresShouldBeMarked() {
        var marked =
                new CueCard("Friday", List.of("Rose by 12 per cent.")).marked().getFirst();
        assertThat(marked.parts())
                .containsExactly(new Part("Rose by ", false), new Part("12 per cent", true), new Part(".", false));
    }

    @Test
    void sheetsShouldJoinWithoutLosingALine() {
        var mine = new DaySheet("Room 2", "", "", "", "I am a nurse.", "", List.of());
        var guests = new DaySheet("Room 3", "10:30", "", "", "I am a nurse.", "", List.of());
        assertThat(mine.with(guests))
                .isEqualTo(new DaySheet("Room 2\nRoom 3", "10:30", "", "", "I am a nurse.", "", List.of()));
    }
}
