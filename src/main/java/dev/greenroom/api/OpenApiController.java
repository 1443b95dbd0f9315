package dev.greenroom.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes the public JSON to programs. */
@RestController
class OpenApiController {

    private static final Resource DOCUMENT = new ClassPathResource("api/openapi.json");

    @GetMapping("/v3/api-docs")
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(DOCUMENT);
    }
}
