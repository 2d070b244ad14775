package org.mithaq.app.ui.legislation;

import static org.mithaq.app.ui.legislation.LawHtml.escaped;

import java.util.Optional;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.AlignedProvisions;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.ProvisionView;

/**
 * Two languages of a law beside each other, a row a provision, each side in its language and
 * direction. Where one side has no such provision it says so.
 */
record PairedHtml(LawHtml html, LawHtml otherHtml, Reader reader) {

  String body(ExpressionView leading, ExpressionView other) {
    StringBuilder out = new StringBuilder(131_072);
    for (AlignedProvisions.Row row :
        AlignedProvisions.of(leading.provisions(), other.provisions()).rows()) {
      ProvisionView provision = row.provision();
      out.append("<section id=\"").append(escaped(provision.eId())).append("\" class=\"pair ");
      out.append(LawHtml.kind(provision)).append("-row\">");
      side(row.leading(), leading.language(), html, row.depth(), out);
      side(row.other(), other.language(), otherHtml, row.depth(), out);
      html.answers(provision, out);
      out.append("</section>");
    }
    return out.toString();
  }

  private void side(
      Optional<ProvisionView> provision,
      LanguageTag language,
      LawHtml writer,
      int depth,
      StringBuilder out) {
    if (provision.isEmpty()) {
      out.append("<div class=\"side missing\" lang=\"").append(reader.getLang());
      out.append("\" dir=\"").append(reader.getDir()).append("\"><p class=\"quiet\">");
      String name = language.locale().getDisplayLanguage(reader.getLanguage().locale());
      out.append(escaped(reader.say("beside.missing", name))).append("</p></div>");
      return;
    }
    out.append("<div class=\"side ").append(LawHtml.kind(provision.get())).append("\" lang=\"");
    out.append(escaped(language.code())).append("\" dir=\"").append(language.direction());
    out.append("\">");
    writer.words(provision.get(), depth + 2, out);
    out.append("</div>");
  }
}
