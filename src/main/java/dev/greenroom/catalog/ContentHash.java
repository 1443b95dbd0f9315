package dev.greenroom.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of a content's canonical JSON, in hexadecimal. */
@Embeddable
public record ContentHash(@JsonValue String value) {

    static ContentHash of(Content content) {
        return new ContentHash(DigestUtils.sha256Hex(ContentJson.toJson(content)));
    }
}
