package dev.greenroom.api;

import java.util.List;

/**
 * A call of the public JSON, as its page shows it.
 *
 * @param name begins the keys of its texts
 * @param body that can be sent as it stands
 */
record Endpoint(String name, String path, String body) {

    static final List<Endpoint> ALL = List.of(
            new Endpoint("star", "/api/v1/scores/star", """
                {"kind": "behavioral",
                 "question": "Tell me about a time you fixed a problem.",
                 "answer": "Our checkout timed out on Fridays. I moved one report to a copy. Pages fell from 11 s to 400 ms."}\
                """),
            new Endpoint("technical", "/api/v1/scores/technical", """
                {"question": "What does a database index cost?",
                 "keyPoints": ["Every write has to update the index",
                               "It takes space on disk and in memory"],
                 "answer": "Reads get faster, but each insert has to change the index too."}\
                """),
            new Endpoint("delivery", "/api/v1/scores/delivery", """
                {"durationSeconds": 6,
                 "answer": "Um, so basically I looked at the log and found it."}\
                """));

    /** The command to try it with. */
    public String curl(String site) {
        return "curl %s%s \\\n  -H 'Content-Type: application/json' \\\n  -d '%s'".formatted(site, path, body);
    }
}
