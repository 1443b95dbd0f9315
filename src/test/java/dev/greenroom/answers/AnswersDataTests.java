package dev.greenroom.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Guests;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class AnswersDataTests {

    @Autowired
    private AnswersData data;

    @Autowired
    private AnswerService answers;

    @Autowired
    private StoryService stories;

    @Autowired
    private SavedQuestions saved;

    @Autowired
    private InterviewDay days;

    @Autowired
    private Guests guests;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void workShouldMoveWholeAndBothSidesStay() {
        var from = worker("of the guest");
        var to = worker("of the account");
        transaction.executeWithoutResult(status -> data.move(from, to));

        assertThat(answers.all(to)).hasSize(2);
        assertThat(stories.all(to)).hasSize(2);
        assertThat(saved.all(to)).hasSize(1);
        assertThat(days.of(to).place()).isEqualTo("of the account\nof the guest");
        assertThat(answers.all(from)).isEmpty();
        assertThat(stories.all(from)).isEmpty();
        assertThat(saved.all(from)).isEmpty();
        assertThat(days.of(from).isBlank()).isTrue();
    }

    @Test
    void workShouldBeExportedAndDeletedWhole() {
        var owner = worker("of somebody");
        assertThat(data.export(owner).toString()).contains("I rang", "of somebody", "pm-case-us-launch");
        transaction.executeWithoutResult(status -> data.delete(owner));
        assertThat(data.export(owner).toString()).doesNotContain("I rang", "of somebody", "pm-case-us-launch");
    }

    private OwnerId worker(String name) {
        var owner = guests.create().owner();
        var draft = Draft.story("", "", "I rang.", "");
        answers.begin(
                owner, UUID.randomUUID(), AnsweredQuestion.typed("When did you fail?", QuestionType.BEHAVIORAL), draft);
        stories.keep(owner, UUID.randomUUID(), null, new StoryText(name, draft, List.of(), List.of()));
        saved.save(owner, new Slug("pm-case-us-launch"));
        days.keep(owner, new DaySheet(name, "", "", "", "", "", List.of()));
        return owner;
    }
}
