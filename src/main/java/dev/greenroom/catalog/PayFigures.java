package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.util.Optional;

/** Where pay in prose comes from. Without it every sentence on pay uses its fallback. */
public interface PayFigures {

    /**
     * @param country {@code uk} or {@code us}
     * @param figure {@code median}, {@code lower}, {@code upper} or {@code range}
     * @return the figure with its source and period, ready to stand in a sentence
     */
    Optional<String> find(Slug guide, String country, String figure);
}
