package dev.greenroom.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Answers that nobody would give, each from its number: the same number gives the same answer. */
final class Noise {

    private static final int[] STREWN =
            "aeiou rst nl mkd I we .,!?…\n\t'’\"-:;0123456789€£%()[]{}<>\\/`=🎉é中م\u200b\u202e#*\0\ud83c\u2003\u2028\u001c"
                    .codePoints()
                    .toArray();
    private static final String[] WORDS =
            "I we asked the team built it Result: 40% because then you know. Monday, had to fix, and so. fell from 9 to 4"
                    .split(" ");
    private static final List<String> REPEATED = List.of(
            "a,",
            "\"'(",
            "I did ",
            " ",
            "\n",
            ".",
            "I ran it. ",
            "```",
            "and then I ",
            "9",
            "1,",
            "one ",
            "Result: ",
            "e.g. ",
            " \u2003",
            "um a ");
    private static final List<StarRequest> STORIES = GradedStories.every(1).toList();

    private final Random random;

    private Noise(long number) {
        this.random = new Random(number);
    }

    static StarRequest request(long number) {
        Noise noise = new Noise(number);
        String question =
                noise.random.nextInt(4) == 0 ? noise.answer() : noise.story().question();
        AnswerKind kind = noise.random.nextBoolean() ? AnswerKind.BEHAVIORAL : AnswerKind.SITUATIONAL;
        return new StarRequest(question, noise.answer(), kind);
    }

    /** As many key points as there may be, and a question of any type. */
    static TechnicalRequest technical(long number) {
        Noise noise = new Noise(number);
        List<String> points = new ArrayList<>();
        for (int i = noise.random.nextInt(4); i >= 0; i--) {
            points.add(noise.answer());
        }
        TechnicalType type = TechnicalType.values()[noise.random.nextInt(TechnicalType.values().length)];
        return new TechnicalRequest(noise.story().question(), type, points, noise.answer());
    }

    private String answer() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> strewn(300, STREWN);
            case 2 -> codeUnits();
            case 3, 4, 5 -> words();
            case 6 -> repeated();
            case 7 -> cutOff(story().answer()) + strewn(20, STREWN);
            default -> shuffled();
        };
    }

    /** Mostly short; one in two hundred is as long as an answer may be. */
    private String repeated() {
        String one = REPEATED.get(random.nextInt(REPEATED.size()));
        return one.repeat(random.nextInt(200) == 0 ? 20_000 / one.length() : random.nextInt(60));
    }

    private String strewn(int most, int[] alphabet) {
        StringBuilder strewn = new StringBuilder();
        random.ints(few(most), 0, alphabet.length).forEach(c -> strewn.appendCodePoint(alphabet[c]));
        return strewn.toString();
    }

    /** Halves of surrogate pairs and characters that do not exist among them. */
    private String codeUnits() {
        StringBuilder units = new StringBuilder();
        random.ints(few(80), 0, 0x10000).forEach(c -> units.append((char) c));
        return units.toString();
    }

    /** Sentences of words that mean nothing together. */
    private String words() {
        StringBuilder words = new StringBuilder();
        random.ints(few(120), 0, WORDS.length)
                .forEach(word -> words.append(WORDS[word]).append(' '));
        return words.toString();
    }

    /** Sentences of two stories in any order, some of them twice. */
    private String shuffled() {
        List<String> sentences = new ArrayList<>(List.of(story().answer().split("(?<=[.?!])\\s")));
        sentences.addAll(List.of(story().answer().split("(?<=[.?!])\\s")));
        Collections.shuffle(sentences, random);
        return String.join(random.nextBoolean() ? " " : "\n", sentences.subList(0, few(sentences.size())));
    }

    private String cutOff(String answer) {
        return answer.substring(answer.length() - few(answer.length()));
    }

    /** Less than so many, mostly much less: what breaks breaks on little, and little is soon tried. */
    private int few(int most) {
        return random.nextInt(1 + random.nextInt(1 + random.nextInt(most)));
    }

    private StarRequest story() {
        return STORIES.get(random.nextInt(STORIES.size()));
    }
}
