package org.mithaq.app.api.conventions;

import java.util.Map;
import org.mithaq.concordance.MappingCount;
import org.mithaq.conventions.ArticleView;

/** An article, with the mappings to it and below: counted (reviewed or confirmed) and proposed. */
public record ArticleJson(
    String path,
    String number,
    Map<String, String> headings,
    String chapter,
    long mapped,
    long proposed,
    String source) {
  static ArticleJson of(ArticleView view, MappingCount count) {
    return new ArticleJson(
        view.path(),
        view.number(),
        view.headings().byTag(),
        view.chapter(),
        count.counted(),
        count.proposed(),
        view.source());
  }
}
