package dev.greenroom.scoring;

import java.util.List;

/**
 * One line of a receipt; the lines sum exactly to the overall.
 *
 * @param rule as in "result.measured"
 * @param points a multiple of 0.5, negative where points are taken
 * @param sentences the sentences it rests on, counted from 0
 * @param why one plain sentence
 */
public record ReceiptLine(String rule, double points, List<Integer> sentences, String why) {

    public ReceiptLine {
        sentences = List.copyOf(sentences);
    }
}
