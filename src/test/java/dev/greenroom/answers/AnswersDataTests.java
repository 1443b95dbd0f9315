package dev.greenroom.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Guests;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.SaveOutcome.Saved;
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

    private static final Draft DRAFT = Draft.story("", "", "I rang.", "");
    private static final AnsweredQuestion QUESTION =
            AnsweredQuestion.typed("When did you fail?", QuestionType.BEHAVIORAL);

    @Autowired
    private AnswersData data;

    @Autowired
    private AnswerVersions versions;

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
        stories.keep(owner, UUID.randomUUID(), StorySlot.LED, new StoryText("Slot", DRAFT, List.of(), List.of()));
        assertThat(data.export(owner).toString())
                .contains("I rang", "of somebody", "pm-case-us-launch", "slot=LED", "createdAt=");
        transaction.executeWithoutResult(status -> data.delete(owner));
        assertThat(data.export(owner).toString()).doesNotContain("I rang", "of somebody", "pm-case-us-launch");
    }

    @Test
    void workWhenTheSameFormsWereSentAsBothShouldMoveWhole() {
        var forms = UUID.randomUUID();
        var from = worker("of the guest", forms);
        var to = worker("of the account", forms);
        transaction.executeWithoutResult(status -> data.move(from, to));

        assertThat(answers.all(to)).hasSize(2);
        assertThat(stories.all(to)).hasSize(2);
    }

    @Test
    void sheetWhenAnotherWindowKeptAnotherShouldNotBeOverwritten() {
        var owner = worker("of somebody");
        var mine = new DaySheet("of another window", "", "", "", "", "", List.of());

        assertThat(days.keep(owner, 0, mine)).isFalse();
        assertThat(days.of(owner).place()).isEqualTo("of somebody");
        assertThat(days.keep(owner, 1, mine)).isTrue();
        assertThat(days.keep(owner, 1, mine)).as("the same again").isTrue();
    }

    @Test
    void versionsWhenThereAreManyShouldLoseTheOldestWithoutAName() {
        var owner = guests.create().owner();
        var begun = (Saved<SavedAnswer>) answers.begin(owner, UUID.randomUUID(), QUESTION, DRAFT, null);
        versions.keep(owner, begun.id(), "the first");
        int version = begun.version();
        for (int change = 0; change <= AnswerVersions.MOST; change++) {
            var draft = Draft.story("", "", "I rang " + change, "");
            version = ((Saved<SavedAnswer>) answers.save(owner, begun.id(), version, draft, null)).version();
            versions.keep(owner, begun.id(), "");
        }

        assertThat(versions.of(owner, begun.id()).orElseThrow())
                .hasSize(AnswerVersions.MOST)
                .extracting(VersionSummary::number)
                .startsWith(AnswerVersions.MOST + 2)
                .endsWith(4, 1);
    }

    private OwnerId worker(String name) {
        return worker(name, UUID.randomUUID());
    }

    private OwnerId worker(String name, UUID forms) {
        var owner = guests.create().owner();
        answers.begin(owner, forms, QUESTION, DRAFT, List.of());
        stories.keep(owner, forms, null, new StoryText(name, DRAFT, List.of(), List.of()));
        saved.save(owner, new Slug("pm-case-us-launch"));
        days.keep(owner, 0, new DaySheet(name, "", "", "", "", "", List.of()));
        return owner;
    }
}
