package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds people by name. A capital alone says little (products, places and days have one too), so a name counts where
 * something around it is only said of people: "asked Dana", "Dr Osei", "Tomasz and I", "Denise, the receptionist".
 */
final class Names {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "sister");
    private static final Set<String> NEVER = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "easter",
            "ramadan",
            "english",
            "german",
            "french",
            "spanish",
            "god",
            "i",
            "sales",
            "marketing",
            "finance",
            "engineering",
            "support",
            "operations",
            "product",
            "legal",
            "procurement",
            "management",
            "maintenance",
            "logistics",
            "hr",
            "it");
    private static final Pattern MET = Pattern.compile(
            "asked|told|called|rang|phoned|emailed|met|paid|thanked|helped|gave|visited|trained|taught|messaged|pinged|texted"
                    + "|convinced|hired|invited|coached|said|replied|warned|with|and|let|put|had|brought|paired");
    private static final Set<String> HALF = Set.of("and", "let", "put", "had", "brought", "with");
    private static final Set<String> OF_THINGS =
            Set.of("in", "at", "near", "into", "on", "using", "via", "of", "through");

    /** A name where it stands: tokens of the unit, from (inclusive) to (exclusive). */
    record Name(int unit, int from, int to, String text) {}

    private final List<Unit> units;

    private Names(List<Unit> units) {
        this.units = units;
    }

    static List<Name> in(List<Unit> units) {
        Names names = new Names(units);
        List<Name> candidates = names.candidates();
        Map<String, Integer> evidence = new HashMap<>();
        candidates.forEach(name -> evidence.merge(key(name), names.evidence(name), Integer::sum));
        return candidates.stream()
                .filter(name -> evidence.getOrDefault(key(name), 0) >= 2)
                .toList();
    }

    private static String key(Name name) {
        return name.text().substring(name.text().lastIndexOf(' ') + 1);
    }

    private List<Name> candidates() {
        List<Name> found = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            List<Token> tokens = units.get(u).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int to = i;
                while (to < tokens.size() && to - i < 3 && isNameWord(tokens.get(to))) {
                    to++;
                }
                if (to > i && !(to == i + 1 && isTitle(u, i))) {
                    String text = units.get(u)
                            .text()
                            .substring(
                                    tokens.get(i).span().start(),
                                    tokens.get(to - 1).span().end());
                    found.add(new Name(u, i, to, text));
                    i = to - 1;
                }
            }
        }
        return found;
    }

    private static boolean isNameWord(Token token) {
        String text = token.text();
        return token.partOfSpeech() == PartOfSpeech.PROPN
                && text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1))
                && !NEVER.contains(text.toLowerCase(Locale.ROOT));
    }

    private int evidence(Name name) {
        int before = name.from() - 1;
        int after = name.to();
        int u = name.unit();
        if (isTitle(u, before) || isTitle(u, name.from())) {
            return 4;
        }
        int evidence = 0;
        String word = word(u, before);
        if (MET.matcher(word).matches()) {
            evidence += HALF.contains(word) ? 1 : 2;
        }
        if (Roles.isRole(word) || word.equals(",") && Roles.isRole(word(u, before - 1))) {
            evidence += 2;
        }
        if (Roles.ONLY_PEOPLE.contains(word(u, after))
                || word(u, after).equals("and") && word(u, after + 1).equals("i")) {
            evidence += 2;
        }
        if (word(u, after).equals(",") && isIntroduced(u, after + 1)) {
            evidence += 2;
        }
        if (word(u, after).equals("from") && is(u, after + 1, PartOfSpeech.NOUN)) {
            evidence += 2;
        }
        if (Set.of("he", "she").contains(word(u + 1, 0)) || Set.of("he", "she").contains(word(u, after + 1))) {
            evidence += 1;
        }
        boolean ofThing =
                is(u, before, PartOfSpeech.DET) || OF_THINGS.contains(word) || is(u, after, PartOfSpeech.NOUN);
        return ofThing ? evidence - 2 : evidence;
    }

    /** "the receptionist", "our head of sales", "she" behind the comma. */
    private boolean isIntroduced(int unit, int from) {
        if (Set.of("he", "she").contains(word(unit, from))) {
            return true;
        }
        for (int i = from; i < from + 4; i++) {
            if (Roles.isRole(word(unit, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitle(int unit, int token) {
        return TITLES.contains(word(unit, token))
                || word(unit, token).equals(".") && TITLES.contains(word(unit, token - 1));
    }

    private boolean is(int unit, int token, PartOfSpeech part) {
        return unit < units.size()
                && token >= 0
                && token < units.get(unit).tokens().size()
                && units.get(unit).tokens().get(token).partOfSpeech() == part;
    }

    private String word(int unit, int token) {
        if (unit >= units.size()
                || token < 0
                || token >= units.get(unit).tokens().size()) {
            return "";
        }
        return units.get(unit).tokens().get(token).text().toLowerCase(Locale.ROOT);
    }
}
