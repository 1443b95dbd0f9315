package dev.greenroom.answers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerReadings;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.reading.ReadingLimit;
import dev.greenroom.reading.ReadingProperties;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class LiveReadingControllerTest {

    private static final OwnerId OWNER = new OwnerId(UUID.randomUUID());
    private static final UUID ID = UUID.randomUUID();

    private final AnswerService answers = mock();
    private final AnswerReadings readings = mock();
    private final AnswerPages pages = mock();
    private final LiveReadingController controller =
            new LiveReadingController(answers, readings, pages, new ReadingLimit(new ReadingProperties(2)));

    @Test
    void readingWhenAskedForTooOftenShouldWaitAMinute() {
        SavedAnswer answer = mock();
        when(answers.find(OWNER, ID)).thenReturn(Optional.of(answer));
        when(pages.stored(any(), any(), eq(true))).thenReturn(mock());
        assertThat(read().getStatus()).isEqualTo(200);
        assertThat(read().getStatus()).isEqualTo(200);
        var third = read();

        assertThat(third.getStatus()).isEqualTo(429);
        assertThat(third.getHeader("Retry-After")).isEqualTo("60");
        verify(readings, times(2)).read(OWNER, ID, false);
    }

    private MockHttpServletResponse read() {
        var response = new MockHttpServletResponse();
        controller.read(Optional.of(OWNER), ID, new MockHttpServletRequest(), response, new ExtendedModelMap());
        return response;
    }
}
