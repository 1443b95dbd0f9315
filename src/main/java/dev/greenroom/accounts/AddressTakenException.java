package dev.greenroom.accounts;

/** Another account has the address. */
public final class AddressTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
