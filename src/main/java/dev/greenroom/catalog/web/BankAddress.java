package dev.greenroom.catalog.web;

import dev.greenroom.catalog.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of one view of the question bank: always the same text for the same view.
 *
 * @param literal whether the words of {@code text} are searched for whatever their spelling
 * @param sort null for the standard order
 * @param page from 1
 */
record BankAddress(
        String text,
        boolean literal,
        Map<Facet, Set<String>> chosen,
        @Nullable BankSort sort,
        int page) {

    BankAddress {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, codes) -> copy.put(facet, new LinkedHashSet<>(codes)));
        chosen = copy;
    }

    BankAddress without(Facet facet, String code) {
        var rest = new BankAddress(text, literal, chosen, sort, 1);
        rest.chosen.getOrDefault(facet, new LinkedHashSet<>()).remove(code);
        return rest;
    }

    public BankAddress withoutFilters() {
        return new BankAddress(text, literal, Map.of(), sort, 1);
    }

    public BankAddress withLiteral() {
        return new BankAddress(text, true, chosen, sort, 1);
    }

    BankAddress withSort(@Nullable BankSort sort) {
        return new BankAddress(text, literal, chosen, sort, 1);
    }

    BankAddress withPage(int page) {
        return new BankAddress(text, literal, chosen, sort, page);
    }

    /**
     * Where search engines should look for these questions; null for views that nobody needs to find there: results of
     * a search, and crossings of several filters, of which there are more than questions.
     */
    public @Nullable String canonical() {
        var filters = chosen.values().stream().mapToInt(Set::size).sum();
        return text.isEmpty() && filters <= 1 ? withSort(null).withPage(page).toString() : null;
    }

    public String random() {
        return "/questions/random" + parameters(new BankAddress(text, literal, chosen, null, 1));
    }

    @Override
    public String toString() {
        return "/questions" + parameters(this);
    }

    private static String parameters(BankAddress address) {
        var parameters = new ArrayList<String>();
        if (!address.text.isEmpty()) {
            add(parameters, "q", address.text);
        }
        if (address.literal) {
            add(parameters, "literal", "true");
        }
        address.chosen.forEach(
                (facet, codes) -> codes.stream().sorted().forEach(code -> add(parameters, facet.code(), code)));
        if (address.sort != null) {
            add(parameters, "sort", address.sort.code());
        }
        if (address.page > 1) {
            add(parameters, "page", String.valueOf(address.page));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static void add(List<String> parameters, String name, String value) {
        parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
