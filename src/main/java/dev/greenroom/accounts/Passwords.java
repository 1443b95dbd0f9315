package dev.greenroom.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords by Argon2id, no more of them at once than there are processors, for each takes 16 MB. */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String ofNobody;

    @Autowired
    Passwords() {
        this(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        ofNobody = hash(new Password("the password of nobody"));
    }

    String hash(Password password) {
        return inTurn(() -> encoder.encode(password.value()));
    }

    /** Takes as long when there is no hash to compare with. */
    boolean match(String typed, @Nullable String hash) {
        boolean same = Password.isOne(typed) && inTurn(() -> encoder.matches(typed, hash == null ? ofNobody : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
