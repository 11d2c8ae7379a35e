package org.audiatur.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article among the blocks of a page: from its first prose to its last, with the lines right
 * before (title, author, day) and after (signature, notes), without menus in between.
 */
final class Article {

  private static final String ROOTS =
      "article, main, [role=main], [itemprop=articleBody], [role=article]";

  /** An element that says it is the article holds at least this share of the words. */
  private static final double LEAST = 0.4;

  /** So many lines before the first prose may belong to it. */
  private static final int LINES_BEFORE = 6;

  /** So many links one after the other are a menu. */
  private static final int MENU = 3;

  private final List<Block> blocks;

  private Article(List<Block> blocks) {
    this.blocks = blocks;
  }

  static List<Block> of(Document page) {
    Element root = root(page);
    List<Block> kept = new Article(Blocks.of(root)).kept();
    Element title = page.selectFirst("h1");
    if (title != null
        && title != root
        && !title.parents().contains(root)
        && kept.stream().noneMatch(block -> block.words().equals(title.text()))) {
      kept.addAll(0, Blocks.of(title));
    }
    return kept;
  }

  private static Element root(Document page) {
    Element body = page.body();
    double least = body.text().length() * LEAST;
    return page.select(ROOTS).stream()
        .filter(element -> element.text().length() >= least)
        .min(Comparator.comparingInt(element -> element.text().length()))
        .orElse(body);
  }

  private List<Block> kept() {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).isProse()) {
      first++;
    }
    if (first == blocks.size()) {
      return withoutMenus(blocks);
    }
    int last = blocks.size() - 1;
    while (!blocks.get(last).isProse()) {
      last--;
    }
    return withoutMenus(blocks.subList(before(first), after(last) + 1));
  }

  private int before(int first) {
    int from = first;
    while (from > 0 && first - from < LINES_BEFORE && !blocks.get(from - 1).isLink()) {
      from--;
    }
    return from;
  }

  private int after(int last) {
    int to = last;
    while (to + 1 < blocks.size()
        && !blocks.get(to + 1).isLink()
        && !blocks.get(to + 1).heading()) {
      to++;
    }
    return to;
  }

  private static List<Block> withoutMenus(List<Block> some) {
    List<Block> kept = new ArrayList<>();
    List<Block> links = new ArrayList<>();
    for (Block block : some) {
      if (block.isLink()) {
        links.add(block);
        continue;
      }
      close(links, kept);
      kept.add(block);
    }
    close(links, kept);
    return kept;
  }

  private static void close(List<Block> links, List<Block> kept) {
    if (links.size() < MENU) {
      kept.addAll(links);
    }
    links.clear();
  }
}
