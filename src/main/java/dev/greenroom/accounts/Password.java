package dev.greenroom.accounts;

/** A password that somebody chooses: any characters, so many of them that guessing does not pay. */
public record Password(String value) {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    public Password {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A password has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
    }

    public static boolean isOne(String typed) {
        int characters = typed.codePointCount(0, typed.length());
        return characters >= SHORTEST && characters <= LONGEST && !typed.isBlank();
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
