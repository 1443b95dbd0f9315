package dev.greenroom.answers.web;

import dev.greenroom.answers.AnsweredQuestion;
import dev.greenroom.answers.Draft;
import dev.greenroom.answers.Merge;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.platform.text.WordDiff;
import dev.greenroom.platform.text.WordDiff.Kind;
import dev.greenroom.platform.text.WordDiff.Segment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two texts of one answer, of which neither is to be lost. */
record ConflictPage(
        UUID id,
        int version,
        AnsweredQuestion question,
        String mode,
        AnswerForm typed,
        Instant storedAt,
        List<Field> fields) {

    private static final List<String> PARTS = List.of("situation", "task", "action", "result");

    static ConflictPage of(SavedAnswer stored, AnswerForm typed) {
        var mine = typed.draft(stored.question().type());
        var other = stored.draft().in(mine.mode());
        return new ConflictPage(
                stored.id(),
                stored.version(),
                stored.question(),
                mine.mode().code(),
                AnswerForm.of(stored.question(), mine, typed.keyPoints(), stored.version(), null),
                stored.changedAt(),
                Stream.concat(fields(other, mine), keyPoints(stored.keyPoints(), typed.points()))
                        .toList());
    }

    /** Those that say one thing here and another there. */
    public List<Field> differing() {
        return fields.stream().filter(Field::differs).toList();
    }

    private static Stream<Field> fields(Draft stored, Draft mine) {
        List<String> names = mine.fields().size() == 1 ? List.of("body") : PARTS;
        return IntStream.range(0, names.size())
                .mapToObj(i -> Field.of(
                        names.get(i), stored.fields().get(i), mine.fields().get(i)));
    }

    /** None where the form did not ask for them: then they stay as they are. */
    private static Stream<Field> keyPoints(List<String> stored, @Nullable List<String> mine) {
        if (mine == null) {
            return Stream.empty();
        }
        String theirs = String.join("\n", stored);
        String own = String.join("\n", mine);
        String both = Stream.concat(stored.stream(), mine.stream()).distinct().collect(Collectors.joining("\n"));
        return Stream.of(new Field("keyPoints", WordDiff.between(theirs, own), both));
    }

    /**
     * One field of the form.
     *
     * @param merged both texts, where they differ
     */
    record Field(String name, List<Segment> segments, String merged) {

        static Field of(String name, String stored, String mine) {
            return new Field(name, WordDiff.between(stored, mine), Merge.both(stored, mine));
        }

        boolean differs() {
            return segments.stream().anyMatch(segment -> segment.kind() != Kind.SAME);
        }

        /** What is typed, as against what is stored. */
        public List<Segment> typed() {
            return without(Kind.DELETED);
        }

        public List<Segment> stored() {
            return without(Kind.INSERTED);
        }

        private List<Segment> without(Kind kind) {
            return segments.stream().filter(segment -> segment.kind() != kind).toList();
        }
    }
}
