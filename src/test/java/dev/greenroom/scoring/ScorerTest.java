package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.StarResult.NotScored;
import dev.greenroom.scoring.StarResult.Scored;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {

    private static final Scorer SCORER = new Scorer(LoadedModels.get());
    private static final String QUESTION = "Tell me about a time you improved a process.";
    private static final String STORY = "Our monthly close took nine days and the auditors had complained twice. I was"
            + " asked to get it under five days by June. I mapped every step with Dana from treasury and found that two"
            + " reconciliations waited for the same file. I wrote a macro that pulled the file each night, because nobody"
            + " had time to fetch it by hand. I tested it on the April numbers before I let anyone rely on it. We closed"
            + " in four days in June and have stayed there since.";

    @Test
    void starWhenStoryIsCompleteShouldLabelItsParts() {
        Scored scored = scored(STORY);
        assertThat(scored.sentences())
                .extracting(SentenceLabel::component)
                .containsExactly(
                        Component.SITUATION,
                        Component.TASK,
                        Component.ACTION,
                        Component.ACTION,
                        Component.ACTION,
                        Component.RESULT);
        assertThat(scored.overall()).isBetween(70, 100);
        assertThat(scored.grades().result().grade()).isGreaterThan(2);
    }

    @Test
    void starWhenScoredShouldSumItsReceiptToTheOverall() {
        Scored scored = scored(STORY);
        assertThat(scored.receipt().stream().mapToDouble(ReceiptLine::points).sum())
                .isEqualTo(scored.overall());
        assertThat(scored.receipt())
                .allSatisfy(line -> assertThat(line.points() * 2 % 1).isZero());
    }

    @Test
    void starWhenAskedTwiceShouldSayTheSame() {
        assertThat(scored(STORY)).isEqualTo(scored(STORY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I tested it on the April numbers before I let anyone rely on it.",
                "Result:",
                "99.9%",
                "4,000,000",
                "Tell me about a time I improved a process.",
                "Leadership, teamwork, communication, Kafka, Docker."
            })
    void starWhenEmptyWordsAreAddedShouldAddNoPoints(String empty) {
        assertThat(scored(STORY + " " + empty).overall())
                .isLessThanOrEqualTo(scored(STORY).overall());
        assertThat(scored(STORY + "\n" + empty).overall())
                .isLessThanOrEqualTo(scored(STORY).overall());
    }

    @Test
    void starWhenResultIsDeletedShouldLowerItsGrade() {
        String untold = STORY.substring(0, STORY.indexOf("We closed"));
        assertThat(scored(untold).grades().result().grade())
                .isLessThan(scored(STORY).grades().result().grade() - 1);
        assertThat(scored(untold).nextEdits()).extracting(NextEdit::rule).anyMatch(rule -> rule.startsWith("result."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TOO_SHORT | Yes.
        TOO_SHORT | 12345 678
        COPIED_QUESTION | Tell me about a time I improved a process. I improved a process at a time. A process was improved by me.
        KEYWORDS | Situation: slow process, high cost. Action: Agile, Scrum, Kafka, Docker, CI/CD, leadership. Result: 40% faster, 99.9% uptime, 3x throughput.
        NOT_ENGLISH | Ich habe damals den gesamten Ablauf geprüft und danach alle Schritte neu geordnet, damit wir schneller wurden.
        """)
    void starWhenThereIsNothingToJudgeShouldSayWhy(Refusal.Code code, String answer) {
        assertThat(star(answer))
                .isInstanceOfSatisfying(
                        NotScored.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "🎉🎉🎉", "مرحبا بكم في هذه المقابلة", "```", "a. b. c. d. e. f. g. h. i. j. k. l. m."})
    void starWhenInputIsOddShouldRefuseCalmly(String answer) {
        assertThat(star(answer)).isInstanceOf(NotScored.class);
    }

    @Test
    void technicalWhenPointsAreParaphrasedOrDeniedShouldTellThemApart() {
        TechnicalRequest request = new TechnicalRequest(
                "How does an index change the speed of a database?",
                List.of(
                        "An index makes reads faster.",
                        "An index makes writes slower.",
                        "Indexes take extra disk space."),
                "With an index reads are faster because the rows need not be scanned. An index makes writes faster.");
        TechnicalResult.Scored scored = (TechnicalResult.Scored) SCORER.technical(request);
        assertThat(scored.keyPoints())
                .extracting(KeyPointReading::status)
                .startsWith(Coverage.COVERED, Coverage.CONTRADICTED)
                .last()
                .isNotEqualTo(Coverage.COVERED);
        assertThat(scored.receipt().stream().mapToDouble(ReceiptLine::points).sum())
                .isEqualTo(scored.overall());
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdf jkl qwer asdf", "xkcd fghj wert. zxcvbn poiu lkjh"})
    void technicalWhenAnswerIsLettersAtRandomShouldRefuse(String answer) {
        assertThat(SCORER.technical(design(answer)))
                .isInstanceOfSatisfying(
                        TechnicalResult.NotScored.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(Refusal.Code.GIBBERISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubectl kubelet etcd", "Bananas are yellow.", "A queue.", "nginx and Memcached, sharded"})
    void technicalWhenAnswerIsOnlyWrongOrRareShouldScoreIt(String answer) {
        assertThat(SCORER.technical(design(answer))).isInstanceOf(TechnicalResult.Scored.class);
    }

    private static TechnicalRequest design(String answer) {
        return new TechnicalRequest(
                "How would you design a link shortener?",
                TechnicalType.DESIGN,
                List.of("A key is drawn for each link and stored with it.", "Reads are answered from a cache."),
                answer);
    }

    @Test
    void technicalWhenAnswerIsCodeShouldSetItAside() {
        TechnicalRequest request = new TechnicalRequest(
                "Reverse a list.",
                List.of("Walk the list once and turn each link round."),
                "```\n"
                        + "while (head != null) {\n"
                        + " next = head.next;\n"
                        + " head.next = last;\n"
                        + " last = head;\n"
                        + " head = next;\n"
                        + "}\n"
                        + "```");
        assertThat(SCORER.technical(request))
                .isInstanceOfSatisfying(
                        TechnicalResult.NotScored.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(Refusal.Code.CODE));
    }

    private static Scored scored(String answer) {
        return (Scored) star(answer);
    }

    private static StarResult star(String answer) {
        return SCORER.star(new StarRequest(QUESTION, answer, AnswerKind.BEHAVIORAL));
    }
}
