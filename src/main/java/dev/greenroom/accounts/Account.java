package dev.greenroom.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner who signs in with an address and a password. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID ownerId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String email;

    private @Nullable String passwordHash;
    private @Nullable Instant verifiedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role = Role.CANDIDATE;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    Account(OwnerId owner, Email email, String passwordHash, Instant createdAt) {
        this.ownerId = owner.value();
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    OwnerId owner() {
        return new OwnerId(ownerId);
    }

    Email email() {
        return new Email(email);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    /** Somebody who reads the mail of the address says that the account is theirs. */
    void verify(Instant now) {
        if (verifiedAt == null) {
            verifiedAt = now;
        }
    }

    /** To an address that has been proven. */
    void changeEmail(Email proven, Instant now) {
        email = proven.value();
        verifiedAt = now;
    }

    void appointAdmin() {
        role = Role.ADMIN;
    }

    AccountDetail detail() {
        return new AccountDetail(owner(), email(), isVerified(), role, createdAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && ownerId.equals(account.ownerId);
    }

    @Override
    public int hashCode() {
        return ownerId.hashCode();
    }
}
