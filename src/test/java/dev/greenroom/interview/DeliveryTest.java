package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.interview.Delivery.Phrase;
import dev.greenroom.scoring.delivery.DeliveryReader;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final String ANSWER =
            "Um, I think it was, you know, a Friday. Um, you know, I think we, um, rolled it back.";

    @Test
    void fillersShouldBeCountedTheCommonestFirst() {
        var delivery = Delivery.of(DeliveryReader.read(ANSWER, OptionalDouble.empty(), null), 0, null);
        assertThat(delivery.fillers()).containsExactly(new Phrase("um", 3), new Phrase("you know", 2));
        assertThat(delivery.hedges()).containsExactly(new Phrase("I think", 2));
        assertThat(delivery.spoken()).isFalse();
    }

    @Test
    void paceWhenTheTextCannotBeWhatWasSaidShouldBeLeftOut() {
        assertThat(pace(9)).isEqualTo(127);
        assertThat(pace(2)).isNull();
        assertThat(pace(60)).isNull();
    }

    private static @Nullable Integer pace(double seconds) {
        return Delivery.pace(DeliveryReader.read(ANSWER, OptionalDouble.of(seconds), null));
    }
}
