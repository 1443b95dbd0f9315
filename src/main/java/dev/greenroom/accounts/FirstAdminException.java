package dev.greenroom.accounts;

/** A setting of the first admin is wrong. */
final class FirstAdminException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FirstAdminException(String message) {
        super(message);
    }

    static FirstAdminException email() {
        return new FirstAdminException("GREENROOM_ADMIN_EMAIL is no e-mail address.");
    }

    static FirstAdminException password() {
        return new FirstAdminException("GREENROOM_ADMIN_PASSWORD has to have %d to %d characters."
                .formatted(Password.SHORTEST, Password.LONGEST));
    }
}
