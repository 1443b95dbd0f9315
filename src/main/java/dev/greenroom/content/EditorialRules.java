package dev.greenroom.content;

import static dev.greenroom.catalog.QuestionType.BEHAVIORAL;
import static dev.greenroom.catalog.QuestionType.DESIGN;
import static dev.greenroom.catalog.QuestionType.SITUATIONAL;
import static dev.greenroom.catalog.QuestionType.TECHNICAL;

import dev.greenroom.catalog.Level;
import dev.greenroom.catalog.LibraryContent.RoleContent;
import dev.greenroom.catalog.QuestionContent;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.Sample;
import dev.greenroom.platform.text.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When a bundled guide is good enough to ship. An editor may publish a smaller one. */
final class EditorialRules {

    private static final Slug ANY_INTERVIEW = new Slug("any-interview");
    private static final int OPENING_QUESTIONS = 15;
    private static final int QUESTIONS = 20;
    private static final int COMPETENCIES = 8;
    private static final Map<QuestionType, Integer> QUESTIONS_OF_TYPE = new LinkedHashMap<>();

    static {
        QUESTIONS_OF_TYPE.put(BEHAVIORAL, 8);
        QUESTIONS_OF_TYPE.put(TECHNICAL, 6);
        QUESTIONS_OF_TYPE.put(SITUATIONAL, 2);
        QUESTIONS_OF_TYPE.put(DESIGN, 2);
    }

    /** 90 seconds to 2 minutes aloud. */
    private static final int SHORTEST_STORY = 150;

    private static final int LONGEST_STORY = 260;

    private EditorialRules() {}

    static List<Problem> check(ReadFile<RoleContent> file) {
        var problems = new ArrayList<Problem>();
        var guide = file.content().guide();
        var questions = file.content().questions();
        if (guide.slug().equals(ANY_INTERVIEW)) {
            require(problems, file, questions, OPENING_QUESTIONS, "questions", question -> true);
        } else {
            require(problems, file, questions, QUESTIONS, "questions", question -> true);
            QUESTIONS_OF_TYPE.forEach((type, count) -> require(
                    problems, file, questions, count, type.code() + " questions", question -> question.type() == type));
        }
        Arrays.stream(Level.values())
                .forEach(level -> require(
                        problems,
                        file,
                        questions,
                        1,
                        level.code() + " questions",
                        question -> question.level() == level));
        var competencies =
                questions.stream().map(QuestionContent::competency).distinct().count();
        if (competencies < COMPETENCIES) {
            problems.add(file.tree()
                    .problem(
                            "questions",
                            "names %d competencies; a guide needs %d".formatted(competencies, COMPETENCIES)));
        }
        storyLengths(file).forEach(problems::add);
        return problems;
    }

    private static void require(
            List<Problem> problems,
            ReadFile<RoleContent> file,
            List<QuestionContent> questions,
            int atLeast,
            String what,
            Predicate<QuestionContent> which) {
        var count = questions.stream().filter(which).count();
        if (count < atLeast) {
            problems.add(
                    file.tree().problem("questions", "has %d %s; a guide needs %d".formatted(count, what, atLeast)));
        }
    }

    private static Stream<Problem> storyLengths(ReadFile<RoleContent> file) {
        var questions = file.content().questions();
        return questions.stream()
                .filter(question -> question.sample() instanceof Sample.Star)
                .flatMap(question -> {
                    var words = question.sample().text().strip().split("\\s+").length;
                    return words >= SHORTEST_STORY && words <= LONGEST_STORY
                            ? Stream.empty()
                            : Stream.of(file.tree()
                                    .problem(
                                            "questions/%d/sample".formatted(questions.indexOf(question)),
                                            "has %d words; a story that takes 90 seconds to 2 minutes has %d to %d"
                                                    .formatted(words, SHORTEST_STORY, LONGEST_STORY)));
                });
    }
}
