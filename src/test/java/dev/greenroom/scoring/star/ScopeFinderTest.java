package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenroom.scoring.Seniority;
import dev.greenroom.scoring.StarFacts.Scope;
import dev.greenroom.scoring.StarFacts.Scope.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeFinderTest {

    private static final Scope TEAM = new Scope(Kind.PEOPLE, "12 engineers", 0, 12);
    private static final Scope WEEKS = new Scope(Kind.TIME, "4 weeks", 0, 7);
    private static final Scope COST = new Scope(Kind.MONEY, "£9,000", 0, 6);

    @Test
    void findWhenSizesStandInTheTextShouldListThemInOrder() {
        assertThat(ScopeFinder.find("It took 4 weeks, cost £9,000 and reached 300 new customers with a team of six."))
                .extracting(Scope::kind, Scope::text)
                .containsExactly(
                        tuple(Kind.TIME, "4 weeks"),
                        tuple(Kind.MONEY, "£9,000"),
                        tuple(Kind.USERS, "300 new customers"),
                        tuple(Kind.PEOPLE, "team of six"));
    }

    @Test
    void findWhenFoundShouldSayWhere() {
        assertThat(ScopeFinder.find("In 4 weeks.")).containsExactly(new Scope(Kind.TIME, "4 weeks", 3, 10));
    }

    @ParameterizedTest
    @EnumSource(names = {"JUNIOR", "MID"})
    void isEnoughForWhenLevelIsLowShouldAlwaysHold(Seniority seniority) {
        assertThat(ScopeFinder.isEnoughFor(seniority, List.of())).isTrue();
    }

    @Test
    void isEnoughForWhenSeniorShouldWantMoreThanTime() {
        assertThat(ScopeFinder.isEnoughFor(Seniority.SENIOR, List.of(WEEKS))).isFalse();
        assertThat(ScopeFinder.isEnoughFor(Seniority.SENIOR, List.of(WEEKS, COST)))
                .isTrue();
    }

    @Test
    void isEnoughForWhenLeadShouldWantPeopleAndOneMore() {
        assertThat(ScopeFinder.isEnoughFor(Seniority.LEAD, List.of(TEAM))).isFalse();
        assertThat(ScopeFinder.isEnoughFor(Seniority.LEAD, List.of(WEEKS, COST)))
                .isFalse();
        assertThat(ScopeFinder.isEnoughFor(Seniority.LEAD, List.of(TEAM, WEEKS)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a2 weeks", "12weeks", "the weeks"})
    void findWhenNoNumberStandsThereShouldFindNothing(String text) {
        assertThat(ScopeFinder.find(text)).isEmpty();
    }
}
