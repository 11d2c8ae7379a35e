package org.audiatur.ingest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: its article, without what stands around it. Nothing in a page is ever run. */
final class WebPage {

  private static final String DATES =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=citation_publication_date],"
          + " meta[name=citation_date], meta[name=DC.date], meta[name=date]";
  private static final String AUTHORS =
      "meta[name=author], meta[name=citation_author], meta[name=DC.creator], meta[property=article:author]";

  private WebPage() {}

  /**
   * @param envelope the encoding as said outside of the page, null if nothing was said
   */
  static Extract read(byte[] bytes, @Nullable String envelope) throws UnreadableException {
    Decoded decoded = WebEncoding.decode(bytes, envelope);
    Document page = Jsoup.parse(decoded.text());
    Declared declared = declared(page);
    Surroundings.strip(page);
    Prose prose = new Prose();
    Article.of(page).forEach(block -> block.into(prose));
    return Extract.of(prose.text(), decoded.encoding(), declared);
  }

  /** A chapter of a book: all of it. */
  static void readChapter(byte[] bytes, Prose prose) throws UnreadableException {
    Document page = Jsoup.parse(WebEncoding.decode(bytes, null).text());
    Surroundings.stripUnread(page);
    List<Block> blocks = Blocks.of(page.body());
    blocks.forEach(block -> block.into(prose));
  }

  private static Declared declared(Document page) {
    String title = content(page, "meta[property=og:title], meta[name=citation_title]");
    Element own = page.selectFirst("time[itemprop=datePublished], time[pubdate]");
    String written = content(page, DATES);
    return new Declared(
        title != null ? title : page.title(),
        authors(page),
        written != null ? written : own == null ? null : own.attr("datetime"));
  }

  private static @Nullable String authors(Document page) {
    List<String> authors =
        page.select(AUTHORS).eachAttr("content").stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.contains("://"))
            .distinct()
            .toList();
    return authors.isEmpty() ? null : String.join(", ", authors);
  }

  private static @Nullable String content(Document page, String query) {
    Element found = page.selectFirst(query);
    return found == null ? null : found.attr("content");
  }
}
