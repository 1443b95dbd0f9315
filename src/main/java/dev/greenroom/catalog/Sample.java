package dev.greenroom.catalog;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A sample answer, in the form that its question's type asks for. All parts are Markdown. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Sample.Star.class),
    @JsonSubTypes.Type(Sample.Design.class),
    @JsonSubTypes.Type(Sample.Prose.class)
})
public sealed interface Sample {

    /** The parts in the order in which they are told. */
    List<String> parts();

    /** The whole answer as it would be spoken. */
    default String text() {
        return String.join("\n\n", parts());
    }

    /** A behavioural answer. */
    record Star(String situation, String task, String action, String result) implements Sample {
        @Override
        public List<String> parts() {
            return List.of(situation, task, action, result);
        }
    }

    /** A system design, or a case. */
    record Design(String requirements, String estimate, String design, String tradeOffs, String failureModes)
            implements Sample {
        @Override
        public List<String> parts() {
            return List.of(requirements, estimate, design, tradeOffs, failureModes);
        }
    }

    /** An opening, technical or situational answer. */
    record Prose(String text) implements Sample {
        @Override
        public List<String> parts() {
            return List.of(text);
        }
    }
}
