package dev.greenroom.catalog.index;

import dev.greenroom.catalog.ContentJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts small guides, questions and articles into the tables for tests. */
class PublishedTexts {

    private final JdbcClient jdbc;

    PublishedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(
                        "insert into competency values ('conflict-resolution', 'Conflict resolution', '', 0) on conflict do nothing")
                .update();
        guide("backend-developer", "Backend Developer", "Keeping data right.");
    }

    PublishedTexts guide(String slug, String title, String summary) {
        var content = Map.of("slug", slug, "title", title, "summary", summary);
        insert("guide", slug, content, "");
        return this;
    }

    PublishedTexts article(String slug, String title, String body) {
        insert("article", slug, Map.of("slug", slug, "title", title, "summary", "", "body", body), "");
        return this;
    }

    PublishedTexts question(String slug, String text, List<String> skills, List<String> keyPoints, String tip) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", slug);
        content.put("text", text);
        content.put("type", "technical");
        content.put("level", "beginner");
        content.put("competency", "conflict-resolution");
        content.put("skills", skills);
        content.put("key-points", keyPoints);
        content.put("tip", tip);
        insert("question", slug, content, ", (select id from guide where slug = 'backend-developer'), 0");
        return this;
    }

    PublishedTexts archive(String slug) {
        jdbc.sql("update question set status = 'ARCHIVED' where slug = :slug")
                .param("slug", slug)
                .update();
        return this;
    }

    private void insert(String table, String slug, Map<String, ?> content, String more) {
        jdbc.sql("""
                        insert into %s (version, slug, status, content, content_hash, in_files%s)
                        values (0, :slug, 'PUBLISHED', cast(:content as jsonb), '', true%s)
                        """.formatted(table, more.isEmpty() ? "" : ", guide_id, position", more))
                .param("slug", slug)
                .param("content", ContentJson.MAPPER.writeValueAsString(content))
                .update();
    }
}
