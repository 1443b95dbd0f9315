package dev.greenroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/** A rendered page, plain and compressed. */
final class StoredPage {

    private static final int ETAG_BYTES = 12;
    private static final Pattern GZIP =
            Pattern.compile("(?i)(^|[,\\s])(gzip|\\*)\\s*(;\\s*q=(1|0\\.0*[1-9])[\\d.]*)?\\s*(,|$)");

    private final byte[] plain;
    private final byte[] compressed;
    private final String contentType;
    private final String etag;

    StoredPage(byte[] plain, String contentType) {
        this.plain = plain;
        this.compressed = gzip(plain);
        this.contentType = contentType;
        this.etag = "W/\"%s\"".formatted(hash(plain));
    }

    /** In bytes. */
    int weight() {
        return plain.length + compressed.length;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, HX-Request");
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        boolean compress = acceptsGzip(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
        byte[] body = compress ? compressed : plain;
        response.setContentType(contentType);
        response.setLocale(Locale.UK);
        response.setContentLength(body.length);
        if (compress) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean acceptsGzip(Enumeration<String> accepted) {
        while (accepted.hasMoreElements()) {
            if (GZIP.matcher(accepted.nextElement()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String hash(byte[] bytes) {
        byte[] digest = DigestUtils.sha256(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, ETAG_BYTES));
    }

    private static byte[] gzip(byte[] bytes) {
        var buffer = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new BestGzip(buffer)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.toByteArray();
    }

    /** Worth its time, since a page is compressed once and sent often. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
