package dev.greenroom.language;

/** The universal parts of speech (Universal Dependencies, version 2). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    static PartOfSpeech of(String tag) {
        for (PartOfSpeech known : values()) {
            if (known.name().equals(tag)) {
                return known;
            }
        }
        return X;
    }
}
