package dev.greenroom.accounts;

/**
 * What a module stores by owner, as a bean of that module. Each method is called in the transaction of the export, the
 * deletion, or the sign-up or sign-in that it is part of.
 */
public interface PersonalData {

    /** The name of the module's part in the download, in a word or two, e.g. "answers". */
    String name();

    /** Everything of the owner, as records that are written as JSON. */
    Object export(OwnerId owner);

    /** Deletes everything of the owner. */
    void delete(OwnerId owner);

    /** Gives everything of a guest, who is removed afterwards, to an account; where both have work, both sides stay. */
    void move(OwnerId from, OwnerId to);
}
