package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.scoring.AnswerKind;
import dev.greenroom.scoring.GradedStories;
import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.StarRequest;
import dev.greenroom.scoring.StarResult.Scored;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {

    private static final Scorer SCORER = new Scorer(LoadedModels.get());
    private static final String TIME = "Tell me about a time you improved a process.";
    private static final String SETTING = "Our returns shelf held four hundred parcels and refunds took nine days. ";
    private static final String DEEDS = "I counted the parcels for two afternoons and sorted them by what was wrong. "
            + "I wrote a sheet with three columns and stuck it on the wall by the bench. ";
    private static final String END = "Refunds went out in two days instead of nine, and the shelf was empty by June.";

    @Test
    void followUpWhenNothingCameOfItShouldAskHowItEnded() {
        assertThat(probes(TIME, SETTING + DEEDS)).startsWith(Probe.OUTCOME);
        assertThat(first(TIME, SETTING + DEEDS)).contains("“I wrote a sheet with three columns");
    }

    @Test
    void followUpWhenTheLastWordIsADeedAndLittleCameOfItShouldAskHowItEnded() {
        String story = SETTING + "I wrote a sheet with three columns. The foreman looked at it for a while. "
                + "I offered to count the parcels with him on Friday.";
        assertThat(probes(TIME, story)).startsWith(Probe.OUTCOME);
    }

    @Test
    void followUpWhenTheEndIsOneMoreDeedShouldAskHowItEnded() {
        String deed = "At two in the morning the foreman was tired, so I did the last row of parcels with him myself.";
        assertThat(probes(TIME, SETTING + DEEDS + deed)).startsWith(Probe.OUTCOME);
    }

    @Test
    void followUpWhenOnlyWeActedShouldAskWhosePartItWas() {
        String ours = SETTING + DEEDS.replace("I ", "We ") + END;
        assertThat(probes(TIME, ours)).startsWith(Probe.OWN_PART);
        assertThat(first(TIME, ours)).contains("“We counted the parcels for two afternoons”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"After this the queue was better for everybody.", "The cooperation was good after that."})
    void followUpWhenTheOutcomeIsVagueShouldAskHowOneCouldTell(String outcome) {
        assertThat(probes(TIME, SETTING + DEEDS + outcome)).startsWith(Probe.MEASURE);
    }

    @Test
    void followUpWhenTheOutcomeIsCountedShouldNotAskHowOneCouldTell() {
        assertThat(first(TIME, SETTING + DEEDS + "After this the queue was better: two days instead of nine."))
                .doesNotContain("better");
    }

    @Test
    void followUpWhenNothingWasDoneShouldAskWhatTheCandidateDid() {
        String background = SETTING + "The shelf stood behind the loading bay, and the lamp over it was broken. "
                + "Customers were ringing every day, and our manager was on sick leave until the summer.";
        assertThat(probes(TIME, background)).startsWith(Probe.STEPS);
    }

    @Test
    void followUpWhenTheDeedIsVagueShouldAskWhatExactlyWasDone() {
        String vague = SETTING + "I tried a few different things with the parcels. " + END;
        assertThat(probes(TIME, vague)).startsWith(Probe.EXACTLY);
        assertThat(first(TIME, vague)).contains("“I tried a few different things with the parcels”");
    }

    @Test
    void followUpWhenTheCandidateOnlyHoldsForthShouldAskForAnOccasion() {
        String talk = "I always improve processes, because standing still is going backwards. You have to listen to"
                + " people and you have to keep an open mind. In my opinion a good process is one that nobody notices."
                + " That is simply who I am.";
        assertThat(probes(TIME, talk + " " + SETTING)).startsWith(Probe.OCCASION);
    }

    @Test
    void followUpWhenNothingComesToMindShouldHelpToFindACase() {
        String talk = SETTING + "There are always one or two parcels that nobody wants. I would put them on the amber"
                + " shelf and follow the policy, and usually it is fine. I can't think of a particular one right now.";
        assertThat(probes(TIME, talk)).startsWith(Probe.PROMPT).doesNotContain(Probe.OCCASION);
    }

    @Test
    void followUpsWhenTheStoryIsCompleteShouldNotAskWhatIsToldAlready() {
        String complete = SETTING + DEEDS + END;
        assertThat(probes(TIME, complete)).contains(Probe.HINDSIGHT);
        assertThat(probes(TIME, complete + " The hardest part was to find the time."))
                .doesNotContain(Probe.HARDEST, Probe.ENDING, Probe.STEPS);
        assertThat(probes(TIME, complete + " These days every parcel goes on that sheet."))
                .doesNotContain(Probe.HINDSIGHT, Probe.AGAIN);
        assertThat(probes(TIME, complete + " I learned to count first, and since then I always do."))
                .doesNotContain(Probe.HINDSIGHT, Probe.AGAIN, Probe.LEARNT);
    }

    @Test
    void followUpWhenTheAnswerBoastsShouldAskForOneCase() {
        String boast = "I am number one in the whole region and I grew the sales by 400 percent in a year. "
                + "They told me that I was the best hire ever, and I saved the company with my energy.";
        assertThat(probes(TIME, boast)).startsWith(Probe.OCCASION);
    }

    @Test
    void followUpWhenAPlanTellsWhatWasDoneBeforeShouldNotAskForIt() {
        String question = "What would you do if a client kept ignoring your safety rules?";
        String plan = "I would stop the work first and take him aside. I'd show him the rule and the reason for it. "
                + "I stopped a whole crew for that at the quarry, and they came back with helmets.";
        assertThat(probes(followUps(question, plan, AnswerKind.SITUATIONAL))).doesNotContain(Probe.BEFORE);
    }

    @Test
    void followUpWhenAMistakeHasNoLessonShouldAskForIt() {
        assertThat(probes("Tell me about a mistake you made.", SETTING + DEEDS + END))
                .contains(Probe.LEARNT);
        assertThat(probes(TIME, SETTING + DEEDS + END)).doesNotContain(Probe.LEARNT);
    }

    @Test
    void followUpWhenTheQuestionIsHypotheticalShouldAskWhetherItHasHappened() {
        String question = "What would you do if a client kept ignoring your safety rules?";
        String plan =
                "I would stop the work first and take him aside. I'd show him the rule and the reason for it, and I"
                        + " would write down what we agreed. ";
        assertThat(probes(followUps(question, plan, AnswerKind.SITUATIONAL))).startsWith(Probe.BEFORE, Probe.FALLBACK);
        assertThat(probes(followUps(question, plan + "It happened to me last year.", AnswerKind.SITUATIONAL)))
                .startsWith(Probe.FALLBACK);
    }

    @Test
    void followUpsShouldBeTheSameEachTimeAndAtMostThree() {
        assertThat(followUps(TIME, SETTING + DEEDS + END, AnswerKind.BEHAVIORAL))
                .hasSizeBetween(1, 3)
                .doesNotHaveDuplicates()
                .isEqualTo(followUps(TIME, SETTING + DEEDS + END, AnswerKind.BEHAVIORAL));
    }

    @Test
    void followUpsOfManyAnswersShouldSeldomHaveTheSameWording() {
        List<String> wordings = GradedStories.every(2)
                .map(SCORER::star)
                .flatMap(result -> result instanceof Scored scored
                        ? scored.followUps().stream().limit(1)
                        : Stream.of())
                .map(question -> question.replaceAll("“[^”]*”", "“”"))
                .toList();
        Map<String, Long> counts =
                wordings.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts.values())
                .allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(wordings.size() * 15 / 100));
    }

    private static List<Probe> probes(String question, String answer) {
        return probes(followUps(question, answer, AnswerKind.BEHAVIORAL));
    }

    private static List<Probe> probes(List<String> asked) {
        return asked.stream().map(FollowUpsTest::probe).toList();
    }

    private static Probe probe(String asked) {
        String wording = asked.replaceAll("“[^”]*”", "“%1\\$s”");
        return Stream.of(Probe.values())
                .filter(probe -> Wording.all(probe.id()).contains(wording))
                .findAny()
                .orElseThrow();
    }

    private static String first(String question, String answer) {
        return followUps(question, answer, AnswerKind.BEHAVIORAL).getFirst();
    }

    private static List<String> followUps(String question, String answer, AnswerKind kind) {
        return ((Scored) SCORER.star(new StarRequest(question, answer, kind))).followUps();
    }
}
