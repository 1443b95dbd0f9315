package dev.greenroom.catalog.index;

import dev.greenroom.language.Embedding;
import dev.greenroom.platform.text.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been worked out about the meaning of texts. */
@Repository
class MeaningRepository {

    private final JdbcClient jdbc;

    MeaningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands for the meaning of each published question: its text and what an answer needs. */
    List<QuestionText> questions() {
        return jdbc.sql("""
                        select slug, concat_ws(' ', content ->> 'text',
                            (select string_agg(point, ' ') from jsonb_array_elements_text(content -> 'key-points') point)) as text
                        from question where status = 'PUBLISHED' order by id
                        """)
                .query((row, number) -> new QuestionText(new Slug(row.getString("slug")), row.getString("text")))
                .list();
    }

    /** By the hash of the text. */
    Map<String, Embedding> findAll(String modelHash) {
        var meanings = new HashMap<String, Embedding>();
        jdbc.sql("select text_hash, meaning from text_meaning where model_hash = :model")
                .param("model", modelHash)
                .query(row -> {
                    meanings.put(row.getString("text_hash"), meaning(row));
                });
        return meanings;
    }

    void save(String modelHash, String textHash, Embedding meaning) {
        jdbc.sql("insert into text_meaning values (:model, :text, :meaning) on conflict do nothing")
                .param("model", modelHash)
                .param("text", textHash)
                .param("meaning", meaning.values())
                .update();
    }

    /** Forgets texts that are no longer published. */
    void retain(Collection<String> textHashes) {
        jdbc.sql("delete from text_meaning where text_hash <> all (:texts)")
                .param("texts", textHashes.toArray(String[]::new))
                .update();
    }

    private static Embedding meaning(ResultSet row) throws SQLException {
        var values = (Float[]) row.getArray("meaning").getArray();
        var meaning = new float[values.length];
        for (int i = 0; i < meaning.length; i++) {
            meaning[i] = values[i];
        }
        return Embedding.of(meaning);
    }

    record QuestionText(Slug slug, String text) {}
}
