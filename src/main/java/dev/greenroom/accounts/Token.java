package dev.greenroom.accounts;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/** 256 random bits that a browser or a link carries. The database keeps the hash, so nobody can use what it holds. */
public record Token(String value) {

    private static final int BYTES = 32;

    static Token random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return DigestUtils.sha256(value);
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
