package dev.greenroom.interview;

import static dev.greenroom.interview.InterviewBuilder.START;
import static dev.greenroom.interview.InterviewBuilder.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.interview.InterviewClock.Stand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for an interview whatever happens in it, in whatever order. Seeds are fixed, so a build can be repeated. */
class InterviewPropertiesTest {

    private static final int TRIES = 800;

    /**
     * Something that is sent to the server, after a time in which it was up and then a time in which it was not.
     *
     * @param overtakenBy so many later steps arrive before it does
     */
    record Step(Act act, int upSeconds, int downSeconds, int overtakenBy) {}

    enum Act {
        SIGN,
        SAVE,
        SAVE_OVER_OLDER,
        ANSWER,
        ANSWER_AGAIN,
        SKIP,
        PAUSE,
        RESUME,
        EXTEND,
        PREVIOUS,
        FOLLOW_UP,
        END
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return steps(Arbitraries.just(0));
    }

    /** Some arrive late, after what was sent later. */
    @Provide
    Arbitrary<List<Step>> outOfOrder() {
        return steps(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 6))));
    }

    private static Arbitrary<List<Step>> steps(Arbitrary<Integer> overtaken) {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.just(Act.SIGN)), Tuple.of(30, Arbitraries.of(Act.class)));
        Arbitrary<Integer> up = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 45)),
                Tuple.of(1, Arbitraries.integers().between(85, 95)),
                Tuple.of(1, Arbitraries.integers().between(0, 4000)));
        Arbitrary<Integer> down = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 5000)));
        return Combinators.combine(acts, up, down, overtaken)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Interview> interviews() {
        return Arbitraries.of(true, false)
                .flatMap(real -> Arbitraries.of(0, 1, 2).map(timing -> {
                    var builder = anInterview();
                    builder = real ? builder.real() : builder;
                    return switch (timing) {
                        case 0 -> builder.untimed().build();
                        case 1 -> builder.minutes(10).build();
                        default -> builder.build();
                    };
                }));
    }

    @Property(tries = TRIES, seed = "1")
    void timeShouldOnlyGrowAndNeverPassTheTimeThatTheServerWasUp(
            @ForAll("interviews") Interview interview, @ForAll("steps") List<Step> steps) {
        var stage = new Stage(interview, true);
        Duration before = Duration.ZERO;
        for (Step step : steps) {
            stage.play(step);
            Duration spent = interview.spent(stage.moment());
            assertThat(spent).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(stage.up());
            before = spent;
        }
    }

    @Property(tries = TRIES, seed = "2")
    void downtimeShouldChangeNothing(@ForAll("outOfOrder") List<Step> steps) {
        var cutOff = new Stage(anInterview().build(), true);
        var alwaysThere = new Stage(anInterview().build(), false);
        for (Step step : steps) {
            cutOff.play(step);
            alwaysThere.play(step);
            assertThat(cutOff.state()).isEqualTo(alwaysThere.state());
        }
    }

    @Property(tries = TRIES, seed = "3")
    void whatArrivesTwiceShouldCountOnce(@ForAll("steps") List<Step> steps) {
        var once = new Stage(anInterview().build(), true);
        var twice = new Stage(anInterview().build(), true);
        for (Step step : steps) {
            once.play(step);
            twice.play(step);
            if (step.act() != Act.EXTEND && step.act() != Act.PREVIOUS) {
                twice.repeat();
            }
            assertThat(twice.state()).isEqualTo(once.state());
        }
    }

    @Property(tries = TRIES, seed = "4")
    void textThatWasAcknowledgedShouldBeThere(
            @ForAll("interviews") Interview interview, @ForAll("outOfOrder") List<Step> steps) {
        var stage = new Stage(interview, true);
        for (Step step : steps) {
            stage.play(step);
            stage.acknowledged.forEach(
                    (place, text) -> assertThat(interview.turn(place).answer()).isEqualTo(text));
        }
    }

    @Property(tries = TRIES, seed = "5")
    void timeShouldCountWholeWhilePresentAndNotAtAllWhileAwayOrPaused(
            @ForAll("interviews") Interview interview, @ForAll("steps") List<Step> steps) {
        var stage = new Stage(interview, true);
        interview.sign(stage.moment());
        for (Step step : steps) {
            var standBefore = interview.stand(stage.moment());
            var somethingIsAsked = interview.currentTurn().isPresent();
            Duration before = interview.spent(stage.moment());
            stage.play(step);
            Duration counted = interview.spent(stage.moment()).minus(before);
            boolean present = standBefore == Stand.RUNNING && somethingIsAsked && step.upSeconds() <= 90;
            assertThat(counted).isEqualTo(present ? Duration.ofSeconds(step.upSeconds()) : Duration.ZERO);
        }
    }

    @Property(tries = TRIES, seed = "6")
    void endedInterviewShouldStayEndedAndCountNothing(@ForAll("outOfOrder") List<Step> steps) {
        var interview = anInterview().build();
        var stage = new Stage(interview, true);
        interview.end(stage.moment());
        Duration spent = interview.spent(stage.moment());
        for (Step step : steps) {
            stage.play(step);
            assertThat(interview.isEnded()).isTrue();
            assertThat(interview.spent(stage.moment())).isEqualTo(spent);
            assertThat(interview.stand(stage.moment())).isEqualTo(Stand.STOPPED);
        }
    }

    @Property(tries = TRIES, seed = "8")
    void whatArrivesOutOfOrderShouldNotMakeTheTimeLonger(
            @ForAll("interviews") Interview interview, @ForAll("outOfOrder") List<Step> steps) {
        var stage = new Stage(interview, true);
        for (Step step : steps) {
            stage.play(step);
            assertThat(interview.spent(stage.moment())).isLessThanOrEqualTo(stage.up());
        }
    }

    @Property(tries = TRIES, seed = "7")
    void answerShouldStayAnAnswer(@ForAll("interviews") Interview interview, @ForAll("outOfOrder") List<Step> steps) {
        var stage = new Stage(interview, true);
        var answered = new HashSet<Place>();
        for (Step step : steps) {
            stage.play(step);
            interview.turns().stream()
                    .filter(turn -> turn.status() == TurnStatus.ANSWERED)
                    .map(Turn::place)
                    .forEach(answered::add);
            assertThat(answered).allMatch(place -> interview.turn(place).status() == TurnStatus.ANSWERED);
        }
    }

    @Property(tries = TRIES, seed = "9")
    void answerThatIsClosedInARealInterviewShouldStayAsItIs(@ForAll("outOfOrder") List<Step> steps) {
        var interview = anInterview().real().build();
        var stage = new Stage(interview, true);
        var closed = new HashMap<Place, String>();
        for (Step step : steps) {
            stage.play(step);
            closed.forEach(
                    (place, state) -> assertThat(state(interview.turn(place))).isEqualTo(state));
            interview.turns().stream()
                    .filter(turn -> !turn.isOpen() && !interview.isAt(turn.place()))
                    .forEach(turn -> closed.put(turn.place(), state(turn)));
        }
    }

    private static String state(Turn turn) {
        return turn.status() + " " + turn.answer();
    }

    /** Plays steps to an interview and keeps the time. */
    private static final class Stage {

        final Map<Place, String> acknowledged = new HashMap<>();

        private final Interview interview;
        private final boolean withDowntime;
        private final List<Instant[]> downs = new ArrayList<>();
        private Instant now = START;
        private Duration up = Duration.ZERO;
        private final Map<Integer, List<Runnable>> onTheirWay = new HashMap<>();
        private int played;
        private int texts;
        private Runnable last = () -> {};

        Stage(Interview interview, boolean withDowntime) {
            this.interview = interview;
            this.withDowntime = withDowntime;
        }

        void play(Step step) {
            now = now.plusSeconds(step.upSeconds());
            up = up.plusSeconds(step.upSeconds());
            if (withDowntime && step.downSeconds() > 0) {
                downs.add(new Instant[] {now, now.plusSeconds(step.downSeconds())});
                now = now.plusSeconds(step.downSeconds());
            }
            last = action(step.act());
            onTheirWay
                    .computeIfAbsent(played + step.overtakenBy(), arrival -> new ArrayList<>())
                    .add(last);
            onTheirWay.getOrDefault(played++, List.of()).forEach(Runnable::run);
        }

        void repeat() {
            last.run();
        }

        private Runnable action(Act act) {
            Place place = interview.currentTurn().map(Turn::place).orElse(Place.ofQuestion(1));
            int version = interview.turn(place).version();
            String text = "text " + texts++;
            return switch (act) {
                case SIGN -> () -> interview.sign(moment());
                case SAVE -> () -> save(place, text, version);
                case SAVE_OVER_OLDER -> () -> save(place, text, version - 1);
                case ANSWER ->
                    () -> {
                        answer(place, text, version);
                        interview.moveOn(place, moment());
                    };
                case ANSWER_AGAIN ->
                    () -> {
                        Turn first = interview.turn(Place.ofQuestion(1));
                        interview.answer(first.place(), first.answer(), 0, moment());
                        interview.moveOn(first.place(), moment());
                    };
                case SKIP ->
                    () -> {
                        interview.skip(place, moment());
                        interview.moveOn(place, moment());
                    };
                case PAUSE -> () -> interview.pause(moment());
                case RESUME -> () -> interview.resume(moment());
                case EXTEND -> () -> interview.extend(moment());
                case PREVIOUS -> () -> interview.previous(moment());
                case FOLLOW_UP ->
                    () -> {
                        answer(place, text, version);
                        if (interview.mayFollowUp(place, moment())) {
                            interview.followUp("And then?");
                        }
                        interview.moveOn(place, moment());
                    };
                case END -> () -> interview.end(moment());
            };
        }

        private void save(Place place, String text, int basedOn) {
            int before = interview.turn(place).version();
            note(place, text, basedOn == before, interview.save(place, text, basedOn, moment()));
        }

        private void answer(Place place, String text, int basedOn) {
            int before = interview.turn(place).version();
            note(place, text, basedOn == before, interview.answer(place, text, basedOn, moment()));
        }

        /** Only what was written over the latest text may replace it. */
        private void note(Place place, String text, boolean overTheLatest, Saved saved) {
            if (saved == Saved.STORED) {
                assertThat(overTheLatest).isTrue();
                acknowledged.put(place, text);
            }
        }

        Moment moment() {
            return new Moment(now, this::upBetween);
        }

        private Duration upBetween(Instant from, Instant to) {
            Duration between = to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
            for (Instant[] down : downs) {
                Instant begin = down[0].isAfter(from) ? down[0] : from;
                Instant end = down[1].isBefore(to) ? down[1] : to;
                between = end.isAfter(begin) ? between.minus(Duration.between(begin, end)) : between;
            }
            return between;
        }

        Duration up() {
            return up;
        }

        /** All that a candidate would notice. */
        List<String> state() {
            var state = new ArrayList<String>();
            interview
                    .turns()
                    .forEach(turn -> state.add("%s %s '%s' %s %s %s"
                            .formatted(
                                    turn.place(),
                                    turn.status(),
                                    turn.answer(),
                                    turn.spent(),
                                    turn.isLate(),
                                    turn.extensions())));
            state.add("at " + interview.currentTurn().map(Turn::place).orElse(null));
            state.add("clock " + interview.stand(moment()) + " " + interview.spent(moment()));
            return state;
        }
    }
}
