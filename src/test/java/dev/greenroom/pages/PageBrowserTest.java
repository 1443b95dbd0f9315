package dev.greenroom.pages;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Each template and state in a browser; in two browsers side by side, since nearly all of the time is theirs. */
class PageBrowserTest extends SiteTest {

    @Test
    void pageWhenSeenShouldBeAccessibleQuietAndWithinTheScreen() throws Exception {
        var all = PublicPages.all().toList();
        var left = new ConcurrentLinkedQueue<>(all);
        var problems = new ConcurrentHashMap<String, List<String>>();
        try (var one = Chromium.start();
                var other = Chromium.start();
                var look = new PageLook(one);
                var otherLook = new PageLook(other);
                var hands = Executors.newFixedThreadPool(2)) {
            var first = hands.submit(() -> lookAtAll(look, left, problems));
            var second = hands.submit(() -> lookAtAll(otherLook, left, problems));
            first.get();
            second.get();
        }
        var softly = new SoftAssertions();
        all.forEach(path -> softly.assertThat(problems.get(path)).as(path).isEmpty());
        softly.assertAll();
    }

    private void lookAtAll(PageLook look, Queue<String> left, Map<String, List<String>> problems) {
        for (var path = left.poll(); path != null; path = left.poll()) {
            problems.put(path, look.problems(address(path)));
        }
    }
}
