package dev.greenroom.catalog;

/**
 * A value that a reader can choose in a facet.
 *
 * @param count how many questions remain if it is chosen, all other facets as they are
 */
public record FacetOption(String code, String label, int count, boolean chosen) {}
