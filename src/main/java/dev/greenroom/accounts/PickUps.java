package dev.greenroom.accounts;

import java.util.List;

/** Tells what somebody may go on with; a bean of every module in which something can be left unfinished. */
public interface PickUps {

    /** So many lines are shown in all. */
    int MOST = 3;

    /** The newest first, no more than {@link #MOST}. */
    List<PickUp> of(OwnerId owner);
}
