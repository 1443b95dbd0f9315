package dev.greenroom.reading;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.language.Words;
import dev.greenroom.reading.Reading.Edit;
import dev.greenroom.reading.Reading.Facts;
import dev.greenroom.reading.Reading.Grade;
import dev.greenroom.reading.Reading.Line;
import dev.greenroom.reading.Reading.Score;
import dev.greenroom.reading.Reading.Sentence;
import dev.greenroom.reading.Reading.Unscored;
import dev.greenroom.scoring.PartGrade;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.SentenceLabel;
import dev.greenroom.scoring.StarFacts;
import dev.greenroom.scoring.StarFacts.Fact;
import dev.greenroom.scoring.StarGrades;
import dev.greenroom.scoring.StarResult;
import java.util.List;

/** An answer read as a story. */
final class StoryReading {

    private final Asked asked;
    private final String answer;
    private final Terms terms;

    StoryReading(Asked asked, String answer, Terms terms) {
        this.asked = asked;
        this.answer = answer;
        this.terms = terms;
    }

    Reading of(StarResult result) {
        return switch (result) {
            case StarResult.Scored scored -> scored(scored);
            case StarResult.NotScored refused -> refused(refused.reason(), refused);
        };
    }

    private Reading scored(StarResult.Scored scored) {
        List<Sentence> sentences = sentences(scored);
        List<Line> receipt = scored.receipt().stream()
                .map(line -> new Line(line.rule(), line.points(), within(line.sentences(), sentences), line.why()))
                .toList();
        return new Reading(
                scored.rubricVersion(),
                asked.type(),
                answer,
                sentences,
                new Score(scored.overall(), scored.band(), grades(scored.grades()), receipt),
                null,
                new Strengths(answer, sentences, scored.facts().figures()).among(receipt),
                scored.nextEdits().stream()
                        .map(edit -> new Edit(
                                edit.rule(), edit.gain(), edit.advice(), Places.of(edit.rule(), answer, sentences)))
                        .toList(),
                scored.followUps(),
                List.of(),
                facts(scored.facts()));
    }

    private Reading refused(Refusal reason, StarResult result) {
        return new Reading(
                result.rubricVersion(),
                asked.type(),
                answer,
                sentences(result),
                null,
                new Unscored(reason.code().name(), reason.message()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Pace.of(asked.type()).facts(Words.count(answer), terms));
    }

    private List<Sentence> sentences(StarResult result) {
        return result.sentences().stream()
                .filter(label -> label.end() <= answer.length())
                .map(StoryReading::sentence)
                .toList();
    }

    private static Sentence sentence(SentenceLabel label) {
        return new Sentence(label.start(), label.end(), label.component(), label.confidence());
    }

    private static List<Integer> within(List<Integer> indexes, List<Sentence> sentences) {
        return indexes.stream().filter(index -> index < sentences.size()).toList();
    }

    private static List<Grade> grades(StarGrades grades) {
        return List.of(
                grade("situation", grades.situation()),
                grade("task", grades.task()),
                grade("action", grades.action()),
                grade("result", grades.result()),
                new Grade("relevance", grades.relevance(), 0));
    }

    private static Grade grade(String part, PartGrade grade) {
        return new Grade(part, grade.grade(), grade.share());
    }

    private Facts facts(StarFacts facts) {
        Pace pace = Pace.of(asked.type());
        return new Facts(
                facts.words(),
                Pace.seconds(facts.words(), terms.wordsPerMinute()),
                pace.aimFrom(),
                pace.aimTo(),
                facts.firstPersonSingular(),
                facts.firstPersonPlural(),
                texts(facts.figures()),
                texts(facts.people()),
                asked.type() == QuestionType.SITUATIONAL ? List.of() : facts.warnings(),
                false,
                false);
    }

    private static List<String> texts(List<Fact> facts) {
        return facts.stream().map(fact -> fact.text().strip()).distinct().toList();
    }
}
