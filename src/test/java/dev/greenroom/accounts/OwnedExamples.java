package dev.greenroom.accounts;

import java.util.Map;

/** What a module stores by owner, for {@link OwnedUrlsTests}; a {@code @Component} among the tests of the module. */
public interface OwnedExamples {

    /**
     * Stores one of everything for an owner.
     *
     * @return for each pattern with a variable, as the controller has it, the address that leads to what was stored: e.g.
     *     {@code "/answers/{id}"} and {@code "/answers/17"}; it may have a query, for what a handler cannot do without
     */
    Map<String, String> create(OwnerId owner);
}
