package dev.greenroom.language;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The uncased BERT word pieces that the packaged sentence models were trained with, read from their
 * {@code tokenizer.json}. Written out here because the usual library for it loads native code from the network.
 */
final class WordPieces {

    static final int LONGEST_INPUT = 256;
    private static final int LONGEST_WORD = 100;
    private static final long CLS = 101;
    private static final long SEP = 102;
    private static final long UNKNOWN = 100;

    /** From here on the vocabulary is in order of frequency. */
    private static final int BY_FREQUENCY = 1990;

    private final Map<String, Long> vocabulary;
    private final Map<Long, String> texts = new HashMap<>();

    private WordPieces(Map<String, Long> vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.forEach((text, id) -> texts.put(id, text));
    }

    static WordPieces read(InputStream tokenizerJson) {
        JsonNode pieces = JsonMapper.shared().readTree(tokenizerJson).at("/model/vocab");
        Map<String, Long> vocabulary = new HashMap<>(2 * pieces.size());
        pieces.properties()
                .forEach(
                        piece -> vocabulary.put(piece.getKey(), piece.getValue().asLong()));
        return new WordPieces(vocabulary);
    }

    /** Ids of the pieces between the two markers, cut at {@value #LONGEST_INPUT}. */
    long[] ids(String text) {
        LongStream.Builder ids = LongStream.builder().add(CLS);
        int room = LONGEST_INPUT - 2;
        for (String word : words(text)) {
            for (long piece : pieces(word)) {
                if (room-- > 0) {
                    ids.add(piece);
                }
            }
            if (room <= 0) {
                break;
            }
        }
        return ids.add(SEP).build().toArray();
    }

    WordPiece piece(long id, Embedding meaning) {
        double rank = Math.max(1, id - BY_FREQUENCY);
        double rarity = Math.log(rank) / Math.log(vocabulary.size() - BY_FREQUENCY);
        return new WordPiece(texts.getOrDefault(id, ""), Math.min(1, rarity), meaning);
    }

    private List<String> words(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> append(spaced, c));
        return spaced.toString().isBlank()
                ? List.of()
                : List.of(spaced.toString().strip().split(" +"));
    }

    private static void append(StringBuilder spaced, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaced.append(' ');
        } else if (c == 0 || c == 0xFFFD || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            return;
        } else if (isPunctuation(c) || Character.isIdeographic(c)) {
            spaced.append(' ').appendCodePoint(c).append(' ');
        } else {
            spaced.appendCodePoint(c);
        }
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> "$+<=>^`|~".indexOf(c) >= 0;
        };
    }

    private long[] pieces(String word) {
        if (word.length() > LONGEST_WORD) {
            return new long[] {UNKNOWN};
        }
        LongStream.Builder pieces = LongStream.builder();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Long piece = null;
            while (end > start && (piece = piece(word, start, end)) == null) {
                end--;
            }
            if (piece == null) {
                return new long[] {UNKNOWN};
            }
            pieces.add(piece);
            start = end;
        }
        return pieces.build().toArray();
    }

    private @Nullable Long piece(String word, int start, int end) {
        String piece = word.substring(start, end);
        return vocabulary.get(start == 0 ? piece : "##" + piece);
    }
}
