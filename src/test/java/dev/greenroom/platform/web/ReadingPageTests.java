package dev.greenroom.platform.web;

import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.cache.SharedCaches;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReadingPageTests extends WebFrameTest {

    @Autowired
    private SharedCaches caches;

    @BeforeEach
    void dropPages() {
        caches.connected();
    }

    @Test
    void pageShouldBeTheSameBytesForEveryReader() {
        var first = visitor().get("/test/reading");
        var second = visitor().get("/test/reading", "Cookie", "csrf=abc; theme=dark", "Accept-Language", "de");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().map())
                .containsOnlyKeys(first.headers().map().keySet());
        assertThat(second.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(second.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(second.headers().firstValue("Vary"))
                .hasValueSatisfying(vary ->
                        assertThat(vary).containsIgnoringCase("Accept-Encoding").containsIgnoringCase("HX-Request"));
        assertThat(second.headers().firstValueAsLong("Content-Length")).hasValue(second.body().length);
        assertThat(second.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(second.headers().firstValue("Pragma")).isEmpty();
    }

    @Test
    void pageWhenGzipIsAcceptedShouldComeCompressed() throws IOException {
        var plain = visitor().get("/test/reading");
        var compressed = visitor().get("/test/reading", "Accept-Encoding", "br, gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().firstValueAsLong("Content-Length")).hasValue(compressed.body().length);
        assertThat(compressed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true", "'deflate, gzip;q=1.0', true", "*, true", "gzip;q=0.5, true", "GZIP, true",
        "gzip;q=0, false", "'gzip;q=0.0, br', false", "identity, false", "br, false", "x-gzipped, false"
    })
    void pageShouldBeCompressedOnlyForThoseWhoAcceptIt(String accepted, boolean compressed) {
        var answer = visitor().get("/test/reading", "Accept-Encoding", accepted);
        assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(compressed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void pageWhenUnchangedShouldNotBeSentAgain(String encoding) {
        var first = visitor().get("/test/reading", "Accept-Encoding", encoding);
        String etag = etag(first.headers());
        assertThat(etag).startsWith("W/\"");
        for (var known : new String[] {etag, "\"other\", " + etag}) {
            var again = visitor().get("/test/reading", "Accept-Encoding", encoding, "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(etag(again.headers())).isEqualTo(etag);
            assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(again.headers().firstValue("Vary")).isPresent();
        }
    }

    @Test
    void headShouldSayWhatGetWould() {
        var head = visitor().send("HEAD", "/test/reading", "Accept-Encoding", "gzip");
        var page = visitor().get("/test/reading", "Accept-Encoding", "gzip");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(page.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("ETag")).isEqualTo(page.headers().firstValue("ETag"));
    }

    @Test
    void pageWhenContentChangesShouldBeRenderedAgain() {
        var before = visitor().get("/test/reading");
        caches.connected();
        var after = visitor().get("/test/reading", "If-None-Match", etag(before.headers()));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(text(after)).isNotEqualTo(text(before));
    }

    @Test
    void queryShouldCountOnlyByWhatThePageKnows() {
        var page = visitor().get("/test/reading?level=advanced&type=design");
        assertThat(text(page)).contains("query type=design&amp;level=advanced");
        var otherwise = visitor().get("/test/reading?utm_source=x&type=design&level=advanced&type=");
        assertThat(text(otherwise)).contains("query type=design&amp;type=&amp;level=advanced");
        var same = visitor().get("/test/reading?utm_source=x&type=design&level=advanced");
        assertThat(same.body()).isEqualTo(page.body());
    }

    @Test
    void fragmentShouldBeKeptApartFromThePage() {
        var page = visitor().get("/test/reading");
        var fragment = visitor().get("/test/reading", "HX-Request", "true");
        assertThat(text(fragment)).isNotEqualTo(text(page));
    }

    @Test
    void pageWhenThereIsNoneShouldNotBeKept() {
        for (int visit = 0; visit < 2; visit++) {
            var answer = visitor().get("/test/reading-gone");
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(text(answer))
                    .contains("This page has been withdrawn", "<a href=\"/test/reading\">What replaced it</a>");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void pageWhenItSetsACookieShouldFailInsteadOfHandingItToOthers() {
        assertThat(visitor().get("/test/reading-cookie").statusCode()).isEqualTo(500);
    }

    private static String etag(HttpHeaders headers) {
        return headers.firstValue("ETag").orElseThrow();
    }
}
