package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.export.FileFormat;
import dev.greenroom.platform.web.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers as files. */
@Controller
class ExportController {

    private final AnswerService answers;
    private final Handouts handouts;

    ExportController(AnswerService answers, Handouts handouts) {
        this.answers = answers;
        this.handouts = handouts;
    }

    @GetMapping("/answers/export/{format}")
    ResponseEntity<byte[]> all(Optional<OwnerId> owner, @PathVariable String format) {
        var found = owner.map(of -> answers.all(of).stream()
                        .flatMap(answer -> answers.find(of, answer.id()).stream())
                        .toList())
                .orElse(List.of());
        if (found.isEmpty()) {
            throw NotFoundException.of("export", format);
        }
        var file = format(format);
        return file(file, file.write(handouts.of(found)), "answers");
    }

    @GetMapping("/answers/{id}/export/{format}")
    ResponseEntity<byte[]> one(Optional<OwnerId> owner, @PathVariable UUID id, @PathVariable String format) {
        var answer = owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
        var file = format(format);
        return file(file, file.write(handouts.of(List.of(answer))), "answer");
    }

    private static FileFormat format(String format) {
        return FileFormat.of(format).orElseThrow(() -> NotFoundException.of("format", format));
    }

    private static ResponseEntity<byte[]> file(FileFormat format, byte[] content, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + format.extension())
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .body(content);
    }
}
