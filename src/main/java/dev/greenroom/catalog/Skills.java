package dev.greenroom.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** Skills are named freely in the files; their code is what URLs carry. */
public final class Skills {

    private Skills() {}

    /** E.g. {@code ci-cd} for CI/CD, {@code c-plus-plus} for C++ and {@code c-sharp} for C#. */
    public static String code(String skill) {
        return Normalizer.normalize(skill, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("+", "-plus")
                .replace("#", "-sharp")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
