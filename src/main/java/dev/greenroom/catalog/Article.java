package dev.greenroom.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article, such as the one on the STAR method. */
@Entity
@Table(name = "article")
class Article extends Piece<ArticleContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ArticleContent content;

    Article(ArticleContent content) {
        super(content);
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Article() {}

    @Override
    ArticleContent content() {
        return content;
    }

    @Override
    void publish(ArticleContent content) {
        this.content = content;
    }
}
