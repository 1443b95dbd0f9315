package dev.greenroom.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.AskedQuestions;
import dev.greenroom.reading.ReadingLimit;
import dev.greenroom.reading.ReadingProperties;
import dev.greenroom.scoring.Scoring;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;

class ScoreControllerTest {

    private static final ScoreForm FORM = new ScoreForm("Tell me about a time.", "It was in May.", "", "", "");

    private final AskedQuestions questions = mock(AskedQuestions.class);
    private final PastedAnswers loading = new PastedAnswers(
            new AnswerReader(new Scoring(new CompletableFuture<>())), questions, new StaticMessageSource());

    @Test
    void answerWhenModelsAreLoadingShouldBeKeptAndAskedForAgain() {
        var response = send(new ScoreController(loading, questions, new ReadingLimit(new ReadingProperties(0))));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void answerWhenAskedTooOftenShouldWaitAMinute() {
        var controller = new ScoreController(loading, questions, new ReadingLimit(new ReadingProperties(2)));
        send(controller);
        send(controller);
        var third = send(controller);

        assertThat(third.getStatus()).isEqualTo(429);
        assertThat(third.getHeader("Retry-After")).isEqualTo("60");
    }

    private static MockHttpServletResponse send(ScoreController controller) {
        var response = new MockHttpServletResponse();
        var model = new ExtendedModelMap();
        controller.read(
                FORM,
                new BeanPropertyBindingResult(FORM, "typed"),
                true,
                new MockHttpServletRequest(),
                response,
                model);
        assertThat(model.get("page"))
                .isInstanceOfSatisfying(
                        ScorePage.class, page -> assertThat(page.form()).isEqualTo(FORM));
        return response;
    }
}
