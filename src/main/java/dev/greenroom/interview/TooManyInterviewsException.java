package dev.greenroom.interview;

/** The owner has as many interviews as there may be. */
public final class TooManyInterviewsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyInterviewsException(int most) {
        super("There are " + most + " interviews already");
    }
}
