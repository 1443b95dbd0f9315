package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Seniority;
import dev.greenroom.scoring.StarFacts.Scope;
import dev.greenroom.scoring.StarFacts.Scope.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds how big a piece of work was: whom it took, what it cost, whom it reached, how long it lasted. */
final class ScopeFinder {

    private static final String NUMBER =
            "(?:(?<![\\d,.])\\d+(?:[.,]\\d+)*+(?:\\s?(?:k|m|thousand|million))?|(?:twenty|thirty|forty|fifty|sixty)-(?:one|two|three|four|five|six|seven|eight|nine)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|thousands|a"
                    + " dozen)";
    private static final Map<Kind, Pattern> MEASURES = new EnumMap<>(Map.of(
            Kind.PEOPLE,
            words(NUMBER
                    + "(?:\\s|-)(?:[a-z]+\\s)?(?:people|engineers|developers|nurses|colleagues|staff|reports|members|assistants|drivers|agents|analysts|designers|volunteers|apprentices|teams|of"
                    + " us)|team of " + NUMBER),
            Kind.MONEY,
            Pattern.compile(
                    "[£$€]\\s?\\d+(?:[.,]\\d+)*+(?:\\s?(?:k|m|bn|thousand|million|billion)\\b)?|\\b" + NUMBER
                            + "\\s(?:pounds|dollars|euros|grand)\\b",
                    Pattern.CASE_INSENSITIVE),
            Kind.USERS,
            words(
                    NUMBER
                            + "(?:\\s|-)(?:[a-z]+\\s)?(?:customers|users|patients|pupils|students|clients|guests|households|families|orders|accounts|requests|visitors|members|tenants|sites|shops|branches|tickets|calls|beds|rooms)"),
            Kind.TIME,
            words(NUMBER + "(?:\\s|-)(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)(?! old)")));

    private ScopeFinder() {}

    static List<Scope> find(String answer) {
        List<Scope> found = new ArrayList<>();
        MEASURES.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(answer);
            while (matcher.find()) {
                found.add(new Scope(kind, matcher.group(), matcher.start(), matcher.end()));
            }
        });
        found.sort(Comparator.comparingInt(Scope::start));
        return found;
    }

    /** From senior on an interviewer wants to know the size; of a lead, also of the team. */
    static boolean isEnoughFor(Seniority seniority, List<Scope> scope) {
        Set<Kind> kinds = scope.stream().map(Scope::kind).collect(Collectors.toSet());
        return switch (seniority) {
            case JUNIOR, MID -> true;
            case SENIOR -> kinds.stream().anyMatch(kind -> kind != Kind.TIME);
            case LEAD -> kinds.contains(Kind.PEOPLE) && kinds.size() > 1;
        };
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\w-])(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
